"""Competency levels: 1 to 5 in half steps, and the many ways to say that a level is not known."""

import re
from datetime import date, time, timedelta
from decimal import Decimal

from graph.intake.values.cells import EMPTY, Parsed, Raw, is_empty, plain
from graph.intake.values.numbers import decimal_of

_IN_FRONT = re.compile(r"^(?:level|lvl|lv|l|tingkat)\.? ?(?=[\dIV])", re.IGNORECASE)
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4}
"""Without V: alone in a cell it may be a tick."""
_NOT_KNOWN = frozenset({"td", "t.d", "t.d.", "ba", "tb", "tidak dinilai", "tidak diketahui", "belum", "belum dinilai"})
_CODES = frozenset({9, 99, 999, 9999, 88, 77})
"""Numbers that questionnaires use for "not known"."""


def _judged(number: Decimal) -> Parsed:
    if not number.is_finite():
        return Parsed(None, "level.tidak_terbaca")
    if 0 <= number <= 5:
        if number * 2 != (number * 2).to_integral_value():
            return Parsed(None, "level.bukan_setengahan")
        return Parsed(float(number))
    return Parsed(None, "level.kode_kosong" if number in _CODES else "level.di_luar_rentang")


def parse_found_level(raw: Raw) -> Parsed:
    """A level that an assessment found, as a float from 0 to 5; anything that is no level is not known, never a level.

    An empty cell is remarked as well: whoever reads the result must see that nobody looked.
    """
    if isinstance(raw, bool | date | time | timedelta):
        return Parsed(None, "level.tidak_terbaca")
    if not isinstance(raw, str):
        found = _judged(Decimal(str(raw)))
    else:
        text = plain(raw)
        if not text:
            return Parsed(None, "level.kosong")
        if is_empty(text) or text.casefold() in _NOT_KNOWN:
            return Parsed(None, "level.tidak_diketahui")
        text = _IN_FRONT.sub("", text)
        number = Decimal(_ROMAN[text]) if text in _ROMAN else decimal_of(text)
        if isinstance(number, str):
            return Parsed(None, "level.tidak_terbaca")
        found = _judged(number)
    return Parsed(0.0, "level.nol") if found.value == 0 else found


def parse_level(raw: Raw) -> Parsed:
    """A level that is asked for or aimed at: 1 to 5. 0 is no such level, and neither is a half."""
    found = parse_found_level(raw)
    if found.fault == "level.kosong":
        return EMPTY
    if isinstance(found.value, float) and found.value < 1:
        return Parsed(None, "level.di_luar_rentang")
    return found


def parse_entry_level(raw: Raw) -> Parsed:
    """The level that a programme starts from: 0 says that nothing is presupposed."""
    found = parse_found_level(raw)
    return EMPTY if found.fault == "level.kosong" else Parsed(0.0) if found.fault == "level.nol" else found
