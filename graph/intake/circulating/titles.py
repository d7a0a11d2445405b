"""What only the titles of a list say: a course with its days and hours, or the day of a test."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from graph.intake.circulating.entries import Entry, Value
from graph.intake.circulating.pages import Page
from graph.intake.circulating.posts import usual_case
from graph.intake.remarks.collecting import Place
from graph.intake.values.dates import month_numbers, parse_date

_HOURS = re.compile(
    r"(?<![\d.,])(\d{1,4}) ?(?:jp|jam pelajaran|jpl)\b|\b(?:jp|jam pelajaran|jumlah jam) ?[:=] ?(\d{1,4})\b",
    re.IGNORECASE,
)
_TO = r" ?(?:s\.? ?/? ?d\.?|sampai(?: dengan)?|hingga|-|–) ?"
_DAY = r"\d{1,2}[-/.]\d{1,2}[-/.]\d{4}"
_NUMBERS = re.compile(rf"({_DAY})(?:{_TO}({_DAY}))?", re.IGNORECASE)
_WORDS = re.compile(
    rf"\b(\d{{1,2}})(?: ([a-z]+))?(?: (\d{{4}}))?{_TO}(\d{{1,2}}) ([a-z]+) (\d{{4}})|\b(\d{{1,2}}) ([a-z]+) (\d{{4}})",
    re.IGNORECASE,
)
_COURSE = re.compile(
    r"^(?:rekap(?:itulasi)? )?(?:daftar )?(?:nilai |hadir |nama )*(?:peserta )?"
    r"((?:pelatihan|diklat|pendidikan dan pelatihan|bimbingan teknis|bimtek|workshop|lokakarya|seminar|kursus|webinar)"
    r"\b.+)$",
    re.IGNORECASE,
)
_BEHIND_COURSE = re.compile(r"[ ,(-]*(?:angkatan|gelombang|batch|tahun|ta\b|tanggal)\b.*$", re.IGNORECASE)
_PROVIDER = re.compile(r"^(?:penyelenggara|diselenggarakan oleh|pelaksana)\s*:?\s*(\S.*)$", re.IGNORECASE)
_STATED = re.compile(r"\bkeadaan\b|\bper tanggal\b|\bdata per\b", re.IGNORECASE)
"""Words before the day that a list is kept up to, on which nothing happened."""


class Days(NamedTuple):
    """The first and the last day of something."""

    first: date
    last: date


def course_of(page: Page, start: int, top: int) -> dict[str, Entry]:
    """What the titles between two rows say about a course, by field."""
    found: dict[str, Entry] = {}
    for text, place in _titles(page, start, top):
        values: dict[str, Value] = {}
        if hours := _HOURS.search(text):
            values["pelatihan.jp"] = int(hours.group(1) or hours.group(2))
        if days := days_of(text):
            values |= {"pelatihan.mulai": days.first.isoformat(), "pelatihan.selesai": days.last.isoformat()}
        if course := _COURSE.match(text):
            values["pelatihan.nama"] = usual_case(_BEHIND_COURSE.sub("", course.group(1)).strip())
        if provider := _PROVIDER.match(text):
            values["pelatihan.penyelenggara"] = provider.group(1).strip()
        for name, value in values.items():
            found.setdefault(name, Entry(value, text, place))
    return found


def assessment_of(page: Page, start: int, top: int) -> dict[str, Entry]:
    """The day on which people were assessed, where the titles say it; of several days the last."""
    for text, place in _titles(page, start, top):
        if days := days_of(text):
            return {"asesmen.tanggal": Entry(days.last.isoformat(), text, place)}
    return {}


def days_of(text: str) -> Days | None:
    """The day or days that a title names, such as `3 s.d. 7 Maret 2025`; the day a list is kept up to is none."""
    if _STATED.search(text):
        return None
    if found := _NUMBERS.search(text):
        return _days(found.group(1), found.group(2) or found.group(1))
    for found in _WORDS.finditer(text):
        day, month, year, last_day, last_month, last_year, only_day, only_month, only_year = found.groups()
        if only_day and only_month.casefold() in month_numbers():
            return _days(f"{only_day} {only_month} {only_year}", f"{only_day} {only_month} {only_year}")
        if last_month and last_month.casefold() in month_numbers():
            first = f"{day} {month or last_month} {year or last_year}"
            return _days(first, f"{last_day} {last_month} {last_year}")
    return None


def _days(first: str, last: str) -> Days | None:
    begun, ended = (parse_date(each, today=date.max).value for each in (first, last))
    if isinstance(begun, date) and isinstance(ended, date) and begun <= ended:
        return Days(begun, ended)
    return None


def _titles(page: Page, start: int, top: int) -> Iterator[tuple[str, Place]]:
    for row in (number for number in page.rows if start <= number < top):
        for column in range(len(page.rows[row])):
            if text := page.text(row, column):
                yield text, page.place(row, column)
