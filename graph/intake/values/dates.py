"""Dates in every form that Indonesians write them: always the day first, never the month."""

import re
from datetime import date, datetime, timedelta
from functools import cache

from graph.intake.values.cells import EMPTY, Parsed, Raw, is_empty, plain

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?")
_NUMBERS = re.compile(r"(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4}|\d{2})(?: \d{1,2}[:.]\d{2}.*)?")
_WORDS = re.compile(r"(\d{1,2})[-/. ]*([^\W\d]+)\.?[-/., ]*(\d{4}|\d{2})")
_MONTH_ONLY = re.compile(r"([^\W\d]+)\.?[-/., ]*\d{4}|\d{1,2}[-/.]\d{4}")
_YEAR_ONLY = re.compile(r"(?:19|20)\d{2}")
_SERIAL = re.compile(r"\d{5}")
_IN_FRONT = re.compile(r"^(?:tmt\b[.:]? ?|tanggal:? ?|tgl\b[.:]? ?|[^\d,]{2,}, ?)", re.IGNORECASE)
_NOTHING = frozenset({date(1900, 1, 1), date(1899, 12, 30), date(1899, 12, 31), date(1970, 1, 1)})
_FIRST_SERIAL_DAY = date(1899, 12, 30)
_LATEST_BIRTH_AGE, _EARLIEST_BIRTH_AGE = 18, 70


@cache
def month_numbers() -> dict[str, int]:
    """Names of months, long and short, in Indonesian and English, with the spellings in use, each to its number."""
    from babel import Locale

    months: dict[str, int] = {}
    for language in ("en", "id"):
        names = Locale(language).months["format"]
        for width in ("wide", "abbreviated"):
            months |= {name.casefold().strip("."): number for number, name in names[width].items()}
    variants = {
        2: ("pebruari", "peb", "feb", "februari"),
        3: ("mrt",),
        6: ("juny",),
        7: ("july",),
        8: ("agust", "agst", "agt", "ags", "agu", "augustus"),
        9: ("sept",),
        10: ("oktober", "okt"),
        11: ("nopember", "nop", "nov"),
        12: ("des", "dec"),
    }
    return months | {name: number for number, names in variants.items() for name in names}


def _built(year: int, month: int, day: int) -> Parsed:
    if month > 12 >= day and 1900 <= year <= 2100:
        turned = _built(year, day, month)
        if isinstance(turned.value, date):
            return Parsed(None, "tanggal.bulan_dahulu", turned.value.isoformat())
    try:
        found = date(year, month, day)
    except ValueError:
        return Parsed(None, "tanggal.mustahil")
    return Parsed(found) if 1900 <= year <= 2100 else Parsed(None, "tanggal.mustahil")


def _full_year(digits: int, today: date, birth: bool) -> int:
    """The year meant by two digits: events lie before next year's end, births give an age of 18 to 70."""
    century = 2000 + digits
    latest = today.year - _LATEST_BIRTH_AGE if birth else today.year + 1
    return century if century <= latest else century - 100


def _from_text(text: str, today: date, birth: bool) -> Parsed:
    text = _IN_FRONT.sub("", text)
    if found := _ISO.fullmatch(text):
        if set(found.group(1, 2, 3)) <= {"0000", "00", "0"}:
            return Parsed(None, "tanggal.isian_kosong")
        return _built(*(int(part) for part in found.group(1, 2, 3)))
    if found := _NUMBERS.fullmatch(text):
        day, month, year = found.group(1, 2, 3)
        number = int(month)
    elif found := _WORDS.fullmatch(text):
        day, month, year = found.group(1, 2, 3)
        number = month_numbers().get(month.casefold(), 0)
        if not number:
            return Parsed(None, "tanggal.tidak_terbaca")
    elif _SERIAL.fullmatch(text):
        return _from_number(int(text))
    elif _MONTH_ONLY.fullmatch(text) or _YEAR_ONLY.fullmatch(text):
        return Parsed(None, "tanggal.tidak_lengkap")
    else:
        return Parsed(None, "tanggal.tidak_terbaca")
    if len(year) == 4:
        return (
            Parsed(None, "tanggal.isian_kosong") if int(year) == int(day) == 0 else _built(int(year), number, int(day))
        )
    short = _built(_full_year(int(year), today, birth), number, int(day))
    if isinstance(short.value, date):
        return Parsed(short.value, "tanggal.dua_digit_tahun", short.value.isoformat())
    return short


def _from_number(serial: float) -> Parsed:
    if 1900 <= serial <= 2100:
        return Parsed(None, "tanggal.tidak_lengkap")
    if not 3653 < serial < 73051:
        return Parsed(None, "tanggal.tidak_terbaca")
    found = _FIRST_SERIAL_DAY + timedelta(days=int(serial))
    return Parsed(found, "tanggal.nomor_seri", found.isoformat())


def parse_date(raw: Raw, *, today: date, birth: bool = False) -> Parsed:
    """A day, as a `date`. `today` is needed for years of two digits; `birth` says that it is a date of birth.

    Placeholders (1 January 1900, 1 January 1970 except for births, 0000-00-00) are nothing, and remarked.
    """
    if isinstance(raw, datetime):
        parsed = Parsed(raw.date())
    elif isinstance(raw, date):
        parsed = Parsed(raw)
    elif isinstance(raw, bool) or not isinstance(raw, str | int | float):
        return Parsed(None, "tanggal.tidak_terbaca")
    elif isinstance(raw, str):
        text = plain(raw)
        parsed = EMPTY if is_empty(text) or text.casefold() == "belum" else _from_text(text, today, birth)
    else:
        parsed = EMPTY if raw == 0 else _from_number(raw)
    found = parsed.value
    if not isinstance(found, date):
        return parsed
    if found in _NOTHING and not (birth and found.year == 1970):
        return Parsed(None, "tanggal.isian_kosong")
    return parsed if 1900 <= found.year <= 2100 else Parsed(None, "tanggal.mustahil")
