"""The identity number of civil servants: what its digits say, and how to show it without giving the person away.

Eighteen digits: day of birth (8), then for PNS year and month of appointment (6), for PPPK year of appointment (4)
and a code from 21 on (2), then sex (1) and a serial number (3). There is no check digit: a mistyped number is often
well formed. The digit of sex is checked for form and never handed out.
"""

import re
from calendar import isleap
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from ontology.terms import StaffKind, Term
from ontology.violation import Violation

_YOUNGEST, _OLDEST = 18, 60
_DAYS_KEPT = 30_000
"""So many parts of numbers are remembered: few people were born on a day of their own."""
_DIGITS = re.compile(r"[0-9]{18}").fullmatch


@dataclass(frozen=True, slots=True, kw_only=True)
class Nip(Term):
    """The parts of an identity number; `None` where the digits do not say."""

    number: str
    """Without blanks."""
    staff_kind: StaffKind | None = None
    birth_date: date | None = None
    appointed_from: date | None = None
    """The first day on which the appointment may have been; for PNS it is that day."""
    serial: int | None = None
    problems: tuple[Violation, ...] = ()
    """Why it cannot be anybody's number."""
    warnings: tuple[Violation, ...] = ()
    """What is possible but strange."""

    @property
    def valid(self) -> bool:
        """Whether the number can be somebody's."""
        return not self.problems


def read_nip(text: str, as_of: date) -> Nip:
    """The parts of an identity number and what is wrong with it; blanks anywhere in it are ignored.

    `as_of` is the day after which an appointment is impossible.
    """
    number = "".join(text.split())
    if not _DIGITS(number):
        return Nip(number=number, problems=(_PROBLEMS["panjang"],))
    kind, first, _ = _appointment(number[8:14])
    problems, warnings = judge_nip(number, as_of)
    return Nip(
        number=number,
        staff_kind=kind,
        birth_date=_birth(number[:8]),
        appointed_from=first,
        serial=int(number[15:]) or None,
        problems=problems,
        warnings=warnings,
    )


def judge_nip(number: str, as_of: date) -> tuple[tuple[Violation, ...], tuple[Violation, ...]]:
    """Why a number of 18 digits cannot be anybody's, and what is possible but strange about it; as in `read_nip`."""
    birth, (_, first, last) = _birth(number[:8]), _appointment(number[8:14])
    formed = number[14] in "12" and number[15:] != "000"
    if formed and birth and first and last and first <= as_of and _YOUNGEST < last.year - birth.year < _OLDEST:
        return (), ()  # most numbers of all: told so in a third of the time
    broken = (
        ("tanggal_lahir", birth is None),
        ("pengangkatan", first is None),
        ("digit_15", number[14] not in "12"),
        ("nomor_urut", number[15:] == "000"),
        ("usia_pengangkatan", bool(birth and last and not _reached(birth, _YOUNGEST, last))),
        ("masa_depan", bool(first and first > as_of)),
    )
    old = bool(birth and last and _reached(birth, _OLDEST + 1, last))
    problems = tuple([_PROBLEMS[name] for name, is_so in broken if is_so])
    return problems, (_PROBLEMS["usia_tidak_lazim"],) if old else ()


def appointed_from(number: str) -> date | None:
    """The first day on which the owner of a number of 18 digits can have been in service."""
    return _appointment(number[8:14])[1]


def birth_and_kind(number: str) -> tuple[date | None, StaffKind | None]:
    """What a number of 18 digits says of its owner, where it need not be judged."""
    return _birth(number[:8]), _appointment(number[8:14])[0]


def mask_nip(number: str) -> str:
    """A number for lists: the years of birth and appointment, never the birthday, the digit of sex or the serial."""
    if not _DIGITS(number):
        return "*" * len(number)
    return f"{number[:4]}****{number[8:12]}******"


@lru_cache(maxsize=_DAYS_KEPT)
def _birth(digits: str) -> date | None:
    """The day of the first eight digits."""
    return _day(digits[:4], digits[4:6], digits[6:])


@lru_cache(maxsize=_DAYS_KEPT)
def _appointment(digits: str) -> tuple[StaffKind | None, date | None, date | None]:
    """What digits 9 to 14 say: kind of staff, and the first and last day on which the appointment may have been."""
    year, code = digits[:4], int(digits[4:])
    if 1 <= code <= 12:
        day = _day(year, digits[4:], "01")
        return StaffKind.PNS, day, day
    if code >= 21:
        return StaffKind.PPPK, _day(year, "01", "01"), _day(year, "12", "31")
    return None, None, None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _reached(birth: date, age: int, day: date) -> bool:
    """Whether somebody has reached an age on a day; born on 29 February, it is the 28th in common years."""
    years = day.year - birth.year
    if years != age:
        return years > age
    last_of_february = birth.month == 2 and birth.day == 29 and not isleap(day.year)
    return (day.month, day.day) >= (birth.month, 28 if last_of_february else birth.day)


_PROBLEMS = {
    name: Violation(field="nip", rule=f"nip.{name}", message_id=message_id, message_en=message_en)
    for name, message_id, message_en in (
        ("panjang", "NIP harus terdiri atas 18 angka.", "An identity number has 18 digits."),
        (
            "tanggal_lahir",
            "Delapan angka pertama bukan tanggal lahir yang ada di kalender.",
            "The first eight digits are no date of the calendar.",
        ),
        (
            "pengangkatan",
            "Angka ke-9 sampai ke-14 bukan tahun dan bulan pengangkatan PNS (bulan 01–12) dan bukan kode PPPK (21–99).",
            "Digits 9 to 14 are neither year and month of a PNS appointment (months 01–12) nor a PPPK code (21–99).",
        ),
        ("digit_15", "Angka ke-15 harus 1 atau 2.", "Digit 15 must be 1 or 2."),
        ("nomor_urut", "Tiga angka terakhir dimulai dari 001.", "The last three digits start at 001."),
        (
            "usia_pengangkatan",
            "Usia saat diangkat menurut nomor ini kurang dari 18 tahun.",
            "By this number the person was younger than 18 when appointed.",
        ),
        (
            "masa_depan",
            "Pengangkatan menurut nomor ini belum terjadi.",
            "By this number the appointment is yet to come.",
        ),
        (
            "usia_tidak_lazim",
            "Usia saat diangkat menurut nomor ini lebih dari 60 tahun; periksa kembali.",
            "By this number the person was older than 60 when appointed; check it.",
        ),
    )
}
