"""Numbers as Indonesians write them: the comma before decimals, points between thousands."""

import re
from datetime import date, time, timedelta
from decimal import Decimal

from graph.intake.values.cells import EMPTY, Parsed, Raw, is_empty, plain

_UNIT = re.compile(r" ?(?:jp|jam|tahun|thn|th|orang|org|,-)\.?$", re.IGNORECASE)
_CURRENCY = re.compile(r"^(?:rp|idr)\.? ?", re.IGNORECASE)
_PLAIN = re.compile(r"[-+]?\d{1,15}")
_DECIMAL_COMMA = re.compile(r"[-+]?\d{1,15},(?:\d{1,2}|\d{4,6})")
_DECIMAL_POINT = re.compile(r"[-+]?\d{1,15}\.(?:\d{1,2}|\d{4,6})")
_ONE_GROUP = re.compile(r"[-+]?\d{1,3}\.\d{3}")
_GROUPS = re.compile(r"[-+]?\d{1,3}(?:\.\d{3}){2,4}|[-+]?\d{1,3}(?:\.\d{3}){1,4},\d{1,2}")
_ENGLISH = re.compile(r"[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?")


def decimal_of(text: str, *, thousands: bool = False) -> Decimal | str:
    """The number that a text says, or the rule that it offends.

    `1.080` alone can be a thousand and eighty or one and a bit: with `thousands` it is the former, else it is asked.
    """
    from babel.numbers import parse_decimal

    if _PLAIN.fullmatch(text) or _DECIMAL_POINT.fullmatch(text):
        return Decimal(text)
    if _DECIMAL_COMMA.fullmatch(text) or _GROUPS.fullmatch(text) or (thousands and _ONE_GROUP.fullmatch(text)):
        return parse_decimal(text, locale="id")
    return "angka.ambigu" if _ONE_GROUP.fullmatch(text) or _ENGLISH.fullmatch(text) else "angka.tidak_terbaca"


def _number(raw: Raw, *, thousands: bool = False) -> Decimal | Parsed:
    if isinstance(raw, bool | date | time | timedelta):
        return Parsed(None, "angka.tidak_terbaca")
    if not isinstance(raw, str):
        return Decimal(str(raw)) if abs(raw) < 1e15 else Parsed(None, "angka.tidak_terbaca")
    text = plain(raw)
    if is_empty(text):
        return EMPTY
    found = decimal_of(_UNIT.sub("", _CURRENCY.sub("", text)), thousands=thousands)
    return Parsed(None, found) if isinstance(found, str) else found


def parse_whole(raw: Raw, *, thousands: bool = False) -> Parsed:
    """A whole number, not negative; `24 JP` and `24,0` are 24."""
    found = _number(raw, thousands=thousands)
    if isinstance(found, Parsed):
        return found
    if found < 0:
        return Parsed(None, "angka.negatif")
    if found != found.to_integral_value():
        return Parsed(None, "angka.pecahan", str(round(found)))
    return Parsed(int(found))


def parse_money(raw: Raw) -> Parsed:
    """Whole rupiah: `Rp 2.400.000,00` is 2400000."""
    return parse_whole(raw, thousands=True)


def parse_points(raw: Raw) -> Parsed:
    """A number in steps of one hundredth, not negative: `102,5`."""
    found = _number(raw)
    if isinstance(found, Parsed):
        return found
    if found < 0:
        return Parsed(None, "angka.negatif")
    hundredths = round(found, 2)
    if abs(hundredths - found) > Decimal("1e-9"):
        return Parsed(None, "angka.terlalu_halus", str(hundredths).replace(".", ","))
    return Parsed(float(hundredths))


def parse_year(raw: Raw) -> Parsed:
    """A calendar year of four digits, from 1950 to 2100."""
    if isinstance(raw, date):
        return Parsed(None, "tahun.tidak_terbaca", str(raw.year))
    found = parse_whole(raw)
    if found.fault:
        return Parsed(None, "tahun.tidak_terbaca")
    if found.value == 0:
        return Parsed(None, "tahun.isian_kosong")
    if isinstance(found.value, int) and not 1950 <= found.value <= 2100:
        return Parsed(None, "tahun.tidak_terbaca")
    return found
