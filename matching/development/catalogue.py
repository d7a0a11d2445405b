"""The programmes of an agency, ready for planning: what each builds, in half steps, and for whom it is meant."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from ontology.facts import Programme


class Rise(NamedTuple):
    """Who stands at `start` or above it, and below `end`, stands at `end` afterwards; in half steps."""

    competency: str
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class Course:
    """One programme whose hours are known."""

    programme: Programme
    hours: int
    """Jam pelajaran (JP)."""
    rises: tuple[Rise, ...]
    """By competency, the lowest start first."""

    @property
    def code(self) -> str:
        """The code of the programme."""
        return self.programme.code

    @cached_property
    def competencies(self) -> frozenset[str]:
        """What it builds."""
        return frozenset(rise.competency for rise in self.rises)


def course(programme: Programme) -> Course | None:
    """The programme as a course; `None` where its hours are not known: unknown is not zero."""
    if programme.hours is None:
        return None
    return Course(programme=programme, hours=programme.hours, rises=rises(programme))


def rises(programme: Programme) -> tuple[Rise, ...]:
    """What a programme builds, in half steps; by competency, the lowest start first."""
    found = (Rise(each.competency, round(2 * each.from_level), round(2 * each.to_level)) for each in programme.builds)
    return tuple(sorted(found))


@dataclass(frozen=True, kw_only=True)
class Catalogue:
    """All programmes of an agency."""

    programmes: tuple[Programme, ...]

    @classmethod
    def of(cls, programmes: Iterable[Programme]) -> "Catalogue":
        """A catalogue, ordered by code."""
        return cls(programmes=tuple(sorted(programmes, key=lambda programme: programme.code)))

    @cached_property
    def courses(self) -> tuple[Course, ...]:
        """The programmes that can be planned with."""
        return tuple(found for programme in self.programmes if (found := course(programme)))

    @cached_property
    def by_code(self) -> dict[str, Programme]:
        """Every programme by its code."""
        return {programme.code: programme for programme in self.programmes}

    def open_to(self, classes: Collection[str]) -> tuple[Course, ...]:
        """The courses for holders of one of these classes of jabatan, and those that are for everyone.

        Asked with the class held and the class aimed at, this also keeps out leadership trainings of any other class.
        """
        meant = set(classes)
        return tuple(
            each
            for each in self.courses
            if not each.programme.target_levels or meant.intersection(each.programme.target_levels)
        )

    def of_unknown_hours(self, competency: str) -> tuple[Programme, ...]:
        """Programmes that build a competency but cannot be planned with, as nobody recorded their hours."""
        return tuple(
            programme
            for programme in self.programmes
            if programme.hours is None and any(each.competency == competency for each in programme.builds)
        )
