"""Degrees: the one that people join with, and those they take later beside their work."""

from collections.abc import Iterator, Mapping
from datetime import date
from random import Random

from graph.sample.career import Career, Study
from graph.sample.days import years_after
from graph.sample.tables import entries, several, table

_AGE_AT_DEGREE = {"SLTA": 18, "D-III": 21, "S-1": 22, "D-IV": 22, "S-2": 24}
_SCHOOL_FIELDS = ("Umum", "Administrasi Perkantoran", "Akuntansi")
_NEXT = {
    "SLTA": ("S-1", 0.30),
    "D-III": ("S-1", 0.45),
    "S-1": ("S-2", 0.24),
    "D-IV": ("S-2", 0.2),
    "S-2": ("S-3", 0.08),
}
"""The degree that may follow, and how often it does."""


def _field(chance: Random, subject: str) -> str:
    """A field of study: usually one that fits the affair, sometimes any other."""
    fitting = {row["field"]: several(row["studies"]) for row in table("fields")}
    if chance.random() < 0.85:
        return chance.choices(fitting[subject], (5, 3, 2, 2)[: len(fitting[subject])])[0]
    return chance.choice(fitting[chance.choice(tuple(fitting))])


def first_study(
    chance: Random, level: str, orders: Mapping[str, int], subject: str, birth: date, joined: date
) -> Study:
    """The degree held on the first day of service, taken at the usual age or up to three years later."""
    year = min(birth.year + _AGE_AT_DEGREE[level] + chance.choice((0, 1, 1, 2, 3)), joined.year - 1)
    school = level == "SLTA"
    return Study(
        level=level,
        order=orders[level],
        field=chance.choices(_SCHOOL_FIELDS, (7, 2, 1))[0] if school else _field(chance, subject),
        institution=f"Sekolah Menengah {chance.randrange(1, 30)} {chance.choice(entries('regions'))}"
        if school
        else chance.choice(entries("schools")),
        day=date(year, 6 if school else chance.choice((2, 8, 11)), chance.randrange(1, 29)),
    )


def later_studies(
    chance: Random, career: Career, orders: Mapping[str, int], subject: str, as_of: date
) -> Iterator[Study]:
    """Degrees taken while serving, each four to ten years after what came before, up to the age of fifty."""
    level, day = career.studies[-1].level, career.joined
    while level in _NEXT:
        level, share = _NEXT[level]
        day = years_after(day, chance.randrange(4, 11)).replace(month=chance.choice((2, 8, 11)))
        if chance.random() > share + 0.08 * career.ability or day >= min(as_of, years_after(career.birth, 50)):
            return
        yield Study(
            level=level,
            order=orders[level],
            field=_field(chance, subject),
            institution=chance.choice(entries("schools")),
            day=day,
        )
