"""Successors of a jabatan: who, how ready, by when, decided by what; several of them side by side."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ontology.development import Plan, Step
from ontology.findings import Answer, Match, TermRef
from ontology.terms import Term


class Readiness(StrEnum):
    """How ready a successor is."""

    SIAP_SEKARANG = "SIAP_SEKARANG"
    SIAP_1_2_TAHUN = "SIAP_1_2_TAHUN"
    """Within 24 months, by time, assessment or a plan that closes the gaps."""
    JANGKA_PANJANG = "JANGKA_PANJANG"
    TIDAK_MEMENUHI = "TIDAK_MEMENUHI"
    """A condition cannot be met in time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Successor(Term):
    """Somebody of the succession group before the jabatan."""

    match: Match
    box: int
    readiness: Readiness
    ready_from: date | None
    """The day from which everything holds; `null` where no day can be told."""
    decided_by: str
    """The condition that decides the readiness."""
    pension_on: date | None
    """The first day of the pension in the jabatan."""
    months_left: int | None
    """Whole months from the day asked about until then: below twelve a successor helps the post little."""
    steps: tuple[Step, ...]
    """What leads there, in order; empty where nothing is to be done or nothing leads there."""
    plan: Plan | None
    """The programmes that close the gaps, where there are any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside(Term):
    """Somebody of boxes 7, 8 or 9 who is not listed as a successor."""

    person: TermRef
    box: int
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FirmnessTried(Term):
    """What became of the order when one weight was changed by a tenth."""

    component: str
    label: str
    change: str
    """`+10 %` or `-10 %`."""
    same_order: bool
    same_people: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Firmness(Term):
    """How firm the order of those who are ready is under weights of potential within ten percent either way."""

    tried: tuple[FirmnessTried, ...]
    same_order: int
    same_people: int
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SuccessorsAnswer(Answer):
    """Successors of a jabatan from the succession group (KRS)."""

    jabatan: TermRef
    critical: bool
    target: bool
    group: int
    """How many of the succession group were looked at; those who hold the jabatan are not."""
    ready: int
    """How many of them are ready today."""
    looked_at: int
    """How many of those who are not ready yet were looked at one by one, the first in the order of succession."""
    successors: tuple[Successor, ...]
    """Ready ones first, then by readiness, each in the order of succession."""
    not_assessed: tuple[SetAside, ...]
    """Something that decides is not known: neither above nor below the others."""
    not_meeting: tuple[SetAside, ...]
    """A condition cannot be met any more."""
    screened_out: tuple[SetAside, ...]
    """In boxes 7, 8 or 9 but not in the succession group."""
    total_not_assessed: int
    total_not_meeting: int
    total_screened_out: int
    firmness: Firmness


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedRow(Term):
    """One thing about every successor that is compared."""

    group: str
    label: str
    values: tuple[str | None, ...]
    """In the order of the people; `null` where it is not known."""
    differs: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SuccessorsCompared(Answer):
    """Two to five people side by side before a jabatan: what differs first."""

    jabatan: TermRef
    people: tuple[TermRef, ...]
    rows: tuple[ComparedRow, ...]
