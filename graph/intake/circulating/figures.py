"""Numbers of circulating lists: classes, headcounts, hours, scores, percentages, levels."""

import re
from collections.abc import Callable
from decimal import Decimal

from graph.intake.circulating.entries import Value
from graph.intake.circulating.said import Said
from graph.intake.remarks.rules import Severity
from graph.intake.values.cells import Parsed, Raw, plain
from graph.intake.values.levels import parse_found_level, parse_level
from graph.intake.values.numbers import decimal_of, parse_money, parse_whole, parse_year

_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10, "XI": 11}
_ROMAN |= {"XII": 12, "XIII": 13, "XIV": 14, "XV": 15, "XVI": 16, "XVII": 17}
_UNITS = re.compile(r"\s*(?:jp|jpl|jam pelajaran|jam|orang|org|menit|mnt|tahun|thn|th|bulan|bln|%)\.?$", re.IGNORECASE)
_BESIDE = re.compile(r"(?<=\S)\s*\([^()]*[a-z][^()]*\)$", re.IGNORECASE)
"""Words in brackets behind a number: `30 JP (3 hari)`."""
_HIGHEST_CLASS = 17
_UNKNOWN_HOURS = frozenset({999, 9999})
_MINUTES_PER_HOUR = 45
_LARGEST = 1e15
"""Beyond it a cell holds no number that anybody counted; neither does one that is no number."""


def number_of(raw: Raw) -> Decimal | str:
    """The number that a cell says with or without its unit, or the rule that it offends."""
    if isinstance(raw, bool) or not isinstance(raw, str | int | float):
        return "angka.tidak_terbaca"
    if not isinstance(raw, str):
        return Decimal(str(round(raw, 9))) if abs(raw) < _LARGEST else "angka.tidak_terbaca"
    text = _UNITS.sub("", _BESIDE.sub("", plain(raw))).strip("() ")
    if re.fullmatch(r"0[,.]\d{1,6}", text):
        return Decimal(text.replace(",", "."))
    return decimal_of(text.removeprefix("+"))


def usual(number: Decimal | float) -> int | float:
    """A whole number as an `int`, any other as a `float`."""
    return int(number) if number == int(number) else float(number)


def _parsed(parsed: Parsed, name: str) -> Said:
    value = parsed.value
    values: dict[str, Value] = {name: usual(value)} if isinstance(value, int | float) else {}
    return Said(values, parsed.fault, parsed.proposal)


def _decimal(raw: Raw, name: str) -> Said:
    found = number_of(raw)
    return Said({}, found) if isinstance(found, str) else Said({name: usual(found)})


def _not_negative(raw: Raw, name: str) -> Said:
    said = _decimal(raw, name)
    value = said.values.get(name)
    return Said({}, "angka.negatif") if isinstance(value, int | float) and value < 0 else said


def _need(raw: Raw, name: str) -> Said:
    said = _not_negative(raw, name)
    value = said.values.get(name)
    if isinstance(value, float):
        return said._replace(fault="angka.pecahan", severity=Severity.REMARK, proposal=str(int(value)))
    return said


def _whole(raw: Raw, name: str) -> Said:
    return _parsed(parse_whole(raw), name)


def _months(raw: Raw, name: str) -> Said:
    said = _whole(raw, name)
    value = said.values.get(name)
    return said._replace(fault="masa_kerja.bulan") if isinstance(value, int) and value > 11 else said


def _job_class(raw: Raw, name: str) -> Said:
    text = plain(raw).removeprefix("Kelas ").strip()
    if text.upper() in _ROMAN:
        return Said({name: _ROMAN[text.upper()]}, "kelas.romawi", str(_ROMAN[text.upper()]))
    if re.fullmatch(r"\d{1,2} ?[/,-] ?\d{1,2}", text):
        return Said({}, "kelas.ganda")
    said = _whole(raw, name)
    value = said.values.get(name)
    outside = isinstance(value, int) and not 1 <= value <= _HIGHEST_CLASS
    return Said({}, "kelas.di_luar_rentang") if outside else said


def _retirement(raw: Raw, name: str) -> Said:
    """An age of retirement: from 56 to 70 by any law."""
    said = _whole(raw, name)
    value = said.values.get(name)
    if value == 0:
        return Said({}, "isian.kosong", severity=Severity.REMARK)
    return Said({}, "bup.di_luar_rentang") if isinstance(value, int) and not 56 <= value <= 70 else said


def _hours(raw: Raw, name: str) -> Said:
    text = plain(raw)
    found = number_of(raw)
    if isinstance(found, str):
        return Said({}, found)
    if re.search(r"menit|mnt", text, re.IGNORECASE):
        hours = int(found / _MINUTES_PER_HOUR)
        return Said({name: hours}, "jp.dari_menit", str(hours))
    if found == 0 or found in _UNKNOWN_HOURS:
        return Said({}, "jp.tidak_diketahui")
    if found < 0:
        return Said({}, "angka.negatif")
    if found != int(found):
        return Said({name: float(found)}, "angka.pecahan", str(int(found)), Severity.REMARK)
    return Said({name: int(found)})


def _minutes(raw: Raw, name: str) -> Said:
    """A time in minutes; one that says that it is in hours is turned into minutes, and said."""
    said = _not_negative(raw, name)
    value = said.values.get(name)
    if not re.search(r"\bjam\b", plain(raw), re.IGNORECASE) or not isinstance(value, int | float):
        return said
    minutes = usual(Decimal(str(value)) * 60)
    return Said({name: minutes}, "waktu.satuan", str(minutes))


def _score(raw: Raw, name: str) -> Said:
    said = _not_negative(raw, name)
    value = said.values.get(name)
    return Said({}, "nilai.di_luar_rentang") if isinstance(value, int | float) and value > 100 else said


def _box(raw: Raw, name: str) -> Said:
    text = re.sub(r"^(?:kotak|box|kuadran)\s*", "", plain(raw), flags=re.IGNORECASE)
    value = _ROMAN.get(text.upper()) or (int(text) if text.isdigit() else None)
    return Said({name: value}) if value and 1 <= value <= 9 else Said({}, "kotak.tak_dikenal")


def _percent(raw: Raw, name: str) -> Said:
    found = number_of(raw)
    if isinstance(found, str) and isinstance(raw, str) and re.fullmatch(r"\d,\d{3}", plain(raw)):
        found = Decimal(plain(raw).replace(",", "."))
    if isinstance(found, str):
        return Said({}, found)
    share = "%" not in plain(raw) and 0 <= found <= Decimal("1.5")
    return Said({name: usual(round(found * 100 if share else found, 2))})


def _level(raw: Raw, name: str) -> Said:
    said = _parsed(parse_level(raw), name)
    return said._replace(severity=Severity.ERROR) if said.fault == "level.di_luar_rentang" else said


def _found_level(raw: Raw, name: str) -> Said:
    said = _parsed(parse_found_level(raw), name)
    return said._replace(severity=Severity.ERROR) if said.fault == "level.di_luar_rentang" else said


def _standard_level(raw: Raw, name: str) -> Said:
    """The level that all competencies of a post are measured by; some write the class of the post instead."""
    said = _level(raw, name)
    return said if name in said.values or re.search(r"\d", plain(raw)) else Said({"jabatan.jenjang": plain(raw)})


def _year(raw: Raw, name: str) -> Said:
    return _parsed(parse_year(raw), name)


def _graduation(raw: Raw, name: str) -> Said:
    found = re.search(r"(?<!\d)((?:19|20)\d{2})(?!\d)", plain(raw))
    return Said({name: int(found.group(1))}) if found else _year(raw, name)


def _money(raw: Raw, name: str) -> Said:
    return _parsed(parse_money(raw), name)


FIGURES: dict[str, Callable[[Raw, str], Said]] = {
    "whole": _whole,
    "count": _whole,
    "months": _months,
    "need": _need,
    "signed": _decimal,
    "amount": _not_negative,
    "minutes": _minutes,
    "total": _decimal,
    "class": _job_class,
    "retirement": _retirement,
    "hours": _hours,
    "score": _score,
    "box": _box,
    "percent": _percent,
    "level": _level,
    "standard_level": _standard_level,
    "found_level": _found_level,
    "year": _year,
    "plan_year": _year,
    "graduation": _graduation,
    "money": _money,
}
"""For each kind of number what reads it."""
