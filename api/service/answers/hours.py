"""Hours of development that people have had in a year, beside what the rules ask for."""

from dataclasses import dataclass

from ontology.development import YearlyHours
from ontology.findings import Answer, TermRef
from ontology.terms import StaffKind, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursOfKind(Term):
    """How the people of one kind of staff stand."""

    staff_kind: StaffKind
    rule: YearlyHours
    people: int
    met: int
    not_met: int
    """Every training is recorded with its hours, and they do not suffice."""
    unknown: int
    """The recorded hours do not suffice, but those of some training are not recorded: it may be more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursOfPerson(Term):
    """Somebody who has not had the hours yet, as far as is known."""

    person: TermRef
    jabatan: TermRef | None
    staff_kind: StaffKind
    hours: int
    missing: int
    trainings: int
    of_unknown_hours: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursAnswer(Answer):
    """Who has had how many hours (JP) since the beginning of the year, up to the day."""

    unit: TermRef | None
    """`None`: the whole agency."""
    year: int
    kinds: tuple[HoursOfKind, ...]
    """Kinds of staff for which a rule asks for hours."""
    below: tuple[HoursOfPerson, ...]
    """Fewest hours first, then by id; at most as many as were asked for."""
    total_below: int
