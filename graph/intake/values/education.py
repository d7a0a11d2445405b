"""Levels of formal education in their many writings."""

import re

from graph.intake.values.cells import EMPTY, Parsed, Raw, is_empty, plain
from ontology.names import code_of

_BEFORE = re.compile(r"^(?:ijazah|pendidikan|lulusan|tamat) ", re.IGNORECASE)
_CODE = re.compile(r"(?:(d|diploma)|(s|strata)) ?[-.]? ?(iv|iii|ii|i|[1-4])", re.IGNORECASE)
_ROMAN = ("", "I", "II", "III", "IV")
_LEVELS = "education-level"


def _number(text: str) -> int:
    return int(text) if text.isdigit() else _ROMAN.index(text.upper())


def parse_education(raw: Raw) -> Parsed:
    """A level of education as its code: `S1`, `S 1` and `Sarjana` are S-1, `DIII` is D-III, `SMK` is SLTA.

    `S-1/D-IV` is the wording of a condition, not one person's degree, and is asked.
    """
    text = plain(raw)
    if is_empty(text):
        return EMPTY
    text = _BEFORE.sub("", text)
    code = code_of(_LEVELS, text)
    if code is None and (found := _CODE.fullmatch(text)):
        number = _number(found.group(3))
        code = code_of(_LEVELS, f"D-{_ROMAN[number]}" if found.group(1) else f"S-{number}")
    if code is not None:
        return Parsed(code)
    parts = [part.strip() for part in text.split("/")]
    if len(parts) > 1 and all(_CODE.fullmatch(part) for part in parts):
        return Parsed(None, "pendidikan.ganda")
    return Parsed(None, "pendidikan.tak_dikenal")
