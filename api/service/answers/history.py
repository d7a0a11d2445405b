"""Answers about what was ever recorded."""

from dataclasses import dataclass
from datetime import date, datetime

from api.service.answers.people import PersonFact
from graph.history.digests import GraphDigest
from ontology.findings import Answer, Evidence, TermRef
from ontology.terms import StaffKind, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Described(Term):
    """Who somebody is, as it was recorded; the NIP is left out."""

    name: str
    birth_date: date
    staff_kind: StaffKind


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordOfHistory(Term):
    """One version of a fact: when it was true, and from when until when it was what the graph knew."""

    kind: str
    """The class of the fact, such as `Placement`, or `Person` for name and birth date."""
    fact: PersonFact | Described
    """Inside it the person is named by id, never by NIP."""
    valid_from: date | None
    valid_until: date | None
    evidence: Evidence
    version: int
    """1 for the first that was said of it, 2 for its first correction."""
    superseded_at: datetime | None
    """From when on something else was known in its place."""
    superseded_by: str | None
    """The id of the record that replaced it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Learned(Term):
    """What one load brought to be known."""

    recorded_at: datetime
    recorded_by: str
    sources: tuple[str, ...]
    """The documents that it came from."""
    records: tuple[RecordOfHistory, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonHistory(Answer):
    """Everything that was ever recorded about a person: what was known when."""

    person: TermRef
    learned: tuple[Learned, ...]
    """Newest first."""


__all__ = ["Described", "GraphDigest", "Learned", "PersonHistory", "RecordOfHistory"]
