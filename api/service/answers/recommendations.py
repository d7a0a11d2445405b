"""Answers about recommendations that were kept."""

from dataclasses import dataclass
from datetime import date, datetime

from ontology.findings import TermRef
from ontology.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRecommendation(Term):
    """A recommendation that was kept: what was asked, and by what its answer is known again."""

    id: str
    question: str
    """`explain` or `candidates`."""
    jabatan: TermRef
    """By the name that it has now; the answer says the name that it had then."""
    person: TermRef | None
    """Of whom it explains; `null` where it ranks."""
    unit: str | None
    """The code of the unit that people were sought in; `null`: everywhere."""
    limit: int | None
    decide: bool | None
    as_of: date
    known_at: datetime
    rules_version: str
    digest: str
    """SHA-256 of the bytes of the answer, as `/recommendations/{id}/answer` sends them."""
    kept_at: datetime
    kept_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRecommendations(Term):
    """Recommendations that were kept, newest first."""

    recommendations: tuple[KeptRecommendation, ...]
