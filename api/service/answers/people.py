"""Answers about people: profiles with records."""

from dataclasses import dataclass
from datetime import date

from ontology.facts import (
    Assessment,
    CreditPoints,
    Discipline,
    Education,
    Performance,
    Placement,
    Rank,
    TalentScore,
    Training,
)
from ontology.findings import Answer, Evidence, Match, TermRef
from ontology.terms import Aspect, StaffKind, Term

PersonFact = (
    Rank | Education | Placement | Performance | Assessment | Training | Discipline | CreditPoints | TalentScore
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record(Term):
    """One fact about a person as it is kept; inside it the person is named by id, never by NIP."""

    kind: str
    """The class of the fact, such as `Placement`."""
    fact: PersonFact
    valid_from: date | None
    valid_until: date | None
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelFound(Term):
    """The newest level found for a competency, whether or not it still counts."""

    competency: TermRef
    aspect: Aspect
    level: float
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonProfile(Answer):
    """A person: the post of today, the levels against it, what fits best, and every record."""

    person: TermRef
    nip: str
    """Masked: the digits of appointment are left out."""
    birth_date: date
    staff_kind: StaffKind
    golongan: TermRef | None
    education: TermRef | None
    jabatan: TermRef | None
    """The post held definitively today, where the agency knows its code."""
    jabatan_name: str | None
    level: TermRef | None
    """The class of that post."""
    unit: TermRef | None
    since: date | None
    own: Match | None
    """The person against the standard of the post held today."""
    positions: tuple[Match, ...]
    """The few jabatan that fit best."""
    levels: tuple[LevelFound, ...]
    records: tuple[Record, ...]
    """Newest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateLine(Answer):
    """One match as a line of its own, with the list and the place it has there."""

    list: str
    """`candidates`, `becoming_eligible` or `not_assessed`."""
    place: int
    match: Match
