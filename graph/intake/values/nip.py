"""Identity numbers in a cell: many writings are right, and a number that went through a number is lost."""

import re
from datetime import date

from graph.intake.values.cells import EMPTY, Parsed, Raw, is_empty, plain
from ontology.nip import judge_nip, read_nip

_AROUND = re.compile(r"^(?:=?[\"'“”‘’`]+)|[\"'“”‘’`]+$")
_IN_FRONT = re.compile(r"^(?:n\.?i\.?p\.?|ni ?pppk)\s*[:.]?\s*", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s.]")
_SCIENTIFIC = re.compile(r"\d[.,]?\d*e\+?\d+", re.IGNORECASE)
_LOOKALIKES = str.maketrans("OoQlIi|", "0001111")


def parse_nip(raw: Raw, *, today: date) -> Parsed:
    """A NIP (or number of PPPK) as its 18 digits; blanks, points, an apostrophe in front do no harm.

    A number cell is an error whatever its digits: Excel keeps 15 of them, and inventing the rest would look right and
    be wrong. Digits are never completed. What the digits themselves say is judged by `ontology.nip`.
    """
    if not isinstance(raw, str):
        return Parsed(None, "nip.presisi_hilang" if isinstance(raw, int | float) else "nip.bukan_angka")
    if len(raw) == 18 and raw.isascii() and raw.isdigit():
        return _judged(raw, today)
    text = plain(raw)
    if is_empty(text):
        return EMPTY
    digits = _BETWEEN.sub("", _IN_FRONT.sub("", _AROUND.sub("", text)))
    if _SCIENTIFIC.fullmatch(digits) and not digits.isdigit():
        return Parsed(None, "nip.notasi_ilmiah")
    if not (digits.isascii() and digits.isdigit()):
        repaired = digits.translate(_LOOKALIKES)
        mended = len(repaired) == 18 and repaired.isdigit() and read_nip(repaired, today).valid
        return Parsed(None, "nip.bukan_angka", "O→0, l→1" if mended else None)
    if len(digits) != 18:
        return Parsed(None, "nip.bukan_18_digit")
    return _judged(digits, today)


def _judged(digits: str, today: date) -> Parsed:
    """Eighteen digits, judged by what they say."""
    problems, warnings = judge_nip(digits, today)
    if problems:
        return Parsed(None, problems[0].rule, violation=problems[0])
    if warnings:
        return Parsed(digits, warnings[0].rule, violation=warnings[0])
    return Parsed(digits)
