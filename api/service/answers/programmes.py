"""Programmes of competency development: what they build, for whom here, and what became of those who took them."""

from dataclasses import dataclass
from datetime import date

from api.service.answers.portfolio import CompetencyCount
from ontology.findings import Answer, TermRef
from ontology.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Built(Term):
    """From which level to which a programme leads in a competency."""

    competency: TermRef
    from_level: float
    to_level: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeSummary(Term):
    """A programme."""

    programme: TermRef
    provider: str | None
    kind: str | None
    mode: str | None
    hours: int | None
    """Jam pelajaran (JP) of 45 minutes."""
    cost: int | None
    """Whole rupiah for one participant."""
    target_levels: tuple[TermRef, ...]
    """Classes of jabatan that it is meant for; empty: everyone."""
    builds: tuple[Built, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeList(Answer):
    """Programmes, ordered by code."""

    programmes: tuple[ProgrammeSummary, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitCount(Term):
    """A unit and how many people it is about."""

    unit: TermRef
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeShown(Term):
    """Levels before and after a programme; no proof that it was the programme that changed them."""

    competency: TermRef
    took: int
    """People who finished it in the time asked about."""
    not_assessed_before: int
    not_assessed_after: int
    """Assessed before, but not since: nobody can say yet."""
    raised: int
    same: int
    lower: int
    reached: int
    """How many stood at the level it leads to, or above, afterwards."""
    mean_change: str | None
    """In levels, with two decimals; `None` where nobody was assessed before and after."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeProfile(Answer):
    """A programme, whose gaps it closes here, and what became of those who took it."""

    summary: ProgrammeSummary
    suits: int
    """People here with a known gap, against the jabatan that they hold, that it closes at least in part."""
    closes: tuple[CompetencyCount, ...]
    """Those people by competency; somebody may count in several."""
    units: tuple[UnitCount, ...]
    """Those people by the unit of their jabatan. Most people first."""
    finished_from: date
    finished_until: date
    """The time whose participants the outcomes are about; the last day is out."""
    outcomes: tuple[OutcomeShown, ...]
    caveat: str
    caveat_en: str
