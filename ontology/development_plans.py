"""A plan of somebody's development that is kept and worked by (IDP): every change is a version, and none is edited.

The newest version that was not taken back holds. A step changes its state only when somebody says so: what the records
show later is proposed, never done silently.
"""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from ontology.terms import Term


class PlanStepState(StrEnum):
    """How far one step of a plan is."""

    DIRENCANAKAN = "direncanakan"
    BERJALAN = "berjalan"
    SELESAI = "selesai"
    DINILAI = "dinilai"
    """An assessment since shows the level; taking a programme alone does not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanStep(Term):
    """One thing to be done in a plan: a programme, an assessment, or another form of development."""

    number: int
    """The same in every version of a plan; never given to another step."""
    name: str
    programme: str | None = None
    """The code of a programme of the catalogue."""
    provider: str | None = None
    form: str | None = None
    """What kind of development it is, such as `Coaching`."""
    share: int | None = None
    """Its part in 70-20-10: 70 experience, 20 from others, 10 formal; `None` where it has none."""
    year: int
    hours: int | None = None
    """Jam pelajaran (JP) of 45 minutes."""
    cost: int | None = None
    """Whole rupiah."""
    competencies: tuple[str, ...] = ()
    """What it is for, by code."""
    from_levels: tuple[float, ...] = ()
    """For each competency the level from which it leads; empty where none is known."""
    to_levels: tuple[float, ...] = ()
    """For each competency the level aimed at; for an assessment, the standard."""
    state: PlanStepState = PlanStepState.DIRENCANAKAN
    starts_on: date | None = None
    ends_on: date | None = None
    reason: str | None = None
    """Why somebody added it; `None` where it came out of the computed plan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DevelopmentPlan(Term):
    """One version of the plan of a person towards a jabatan."""

    id: str
    """The id of the plan and the number of the version, with a dot between."""
    plan: str
    """Equal for all versions of one plan."""
    version: int
    """From 1 on; a number that was taken back is not given again."""
    person: str
    """The id of the person."""
    jabatan: str
    """The code of the jabatan aimed at."""
    as_of: date
    """The day for which the steps were computed."""
    known_at: datetime
    """What was known then."""
    rules_version: str
    cap: int | None = None
    """At most so many hours a year were planned."""
    jpm_percent: str | None = None
    """The Job Person Match on that day; over the known requirements only where there is no category."""
    jpm_category: str | None = None
    projected_percent: str | None = None
    """As if every programme led to its target level."""
    projected_category: str | None = None
    without_programme: tuple[str, ...] = ()
    """Competencies, by code, whose gap no programme of the catalogue closes."""
    mentor: str | None = None
    steps: tuple[PlanStep, ...]
    """In the order of their numbers; never empty."""
    reason: str | None = None
    """Why it was changed, where somebody said so."""
    kept_at: datetime
    kept_by: str
    revoked_at: datetime | None = None
    """From when on it no longer holds: the version before holds again."""
    revoked_by: str | None = None


def plan_id(person: str, jabatan: str, kept_at: datetime) -> str:
    """The id of a new plan."""
    return "i" + hashlib.sha256(f"{person}|{jabatan}|{kept_at.isoformat()}".encode()).hexdigest()[:15]


def version_id(plan: str, version: int) -> str:
    """The id of one version of a plan."""
    return f"{plan}.{version}"
