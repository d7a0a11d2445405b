"""Time in posts along a route: the arithmetic of `matching.tenure` for one person, one supposed post after the other.

Held together with the criteria by a test: on the day found here they say yes, on the day before they say no.
"""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from matching.calendar import FOREVER, date_of, day_number
from matching.on_day import OnDay
from ontology.facts import Jabatan


class Spell(NamedTuple):
    """A post held definitively."""

    start: int
    end: int
    """Excluded; `FOREVER` where it is still held."""
    level: str | None
    field: str | None
    jabatan: str | None


@dataclass(frozen=True)
class Career:
    """The posts of one person, oldest first: those on record, then those of the steps taken so far."""

    spells: tuple[Spell, ...]

    def held_on(self, day: int) -> Spell | None:
        """The post held on a day: of several that run, the one begun last."""
        return next((spell for spell in reversed(self.spells) if spell.end > day), None)

    def appointed(self, day: int, post: Jabatan) -> "Career":
        """The career after an appointment: whatever still runs ends on its day."""
        ended = (_over_by(spell, day) for spell in self.spells)
        return Career((*ended, Spell(day, FOREVER, post.level, post.field, post.code)))

    def complete_on(self, sums: "Sums", *, at_best: bool = False) -> int | None:
        """The first day on which the years are complete; overlapping posts count once.

        `at_best`: posts of which it is not on record whether they count do so. `None`: not even if the post held now is
        held forever.
        """
        before, covered = 0, None
        for spell in self.spells:
            if sums.counts(spell.level, spell.field) or (at_best and sums.is_open(spell.level, spell.field)):
                fresh = spell.start if covered is None else max(covered, spell.start)
                covered = spell.end if covered is None else max(covered, spell.end)
                if spell.end > fresh:
                    reached = years_later(fresh - before, sums.years)
                    if reached <= spell.end:
                        return reached
                    before += spell.end - fresh
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """So many years in posts of some classes or, where none are named, of one field."""

    years: int
    levels: frozenset[str] = frozenset()
    field: str | None = None

    def counts(self, level: str | None, field: str | None) -> bool:
        """Whether time in such a post adds up to it."""
        return level in self.levels if self.levels else field is not None and field == self.field

    def is_open(self, level: str | None, field: str | None) -> bool:
        """Whether it is not on record that such a post counts, or that it does not."""
        return (level if self.levels else field) is None


def _over_by(spell: Spell, day: int) -> Spell:
    """The post, over by a day at the latest."""
    return spell if spell.end <= day else spell._replace(end=max(day, spell.start))


def career_of(view: OnDay, row: int = 0) -> Career:
    """The career of one person up to the day of the view."""
    spells, book, placements = view.spells, view.people.codebook, view.people.placements
    found = []
    for at in (spells.owners == row).nonzero()[0]:
        position = spells.positions[at]
        found.append(
            Spell(
                int(spells.start[at]),
                int(spells.end[at]),
                _code(book.jabatan_levels, placements["level"][position]),
                _code(book.fields, placements["field"][position]),
                _code(book.jabatan, placements["jabatan"][position]),
            )
        )
    return Career(tuple(found))


def years_later(day: int, years: int) -> int:
    """The same day of the year some years later, never after `FOREVER`; 29 February becomes 28 in common years."""
    on = date_of(day)
    if on.year + years > date.max.year:
        return FOREVER
    try:
        return day_number(on.replace(year=on.year + years))
    except ValueError:
        return day_number(date(on.year + years, 2, 28))


def _code(codes: tuple[str, ...], position: int) -> str | None:
    return codes[int(position)] if position >= 0 else None
