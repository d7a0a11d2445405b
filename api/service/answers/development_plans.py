"""Answers about plans of development that are kept: what holds, what is proposed, and what changed when."""

from dataclasses import dataclass
from datetime import date, datetime

from matching.development.plan_differences import PlanDifference
from matching.development.plan_progress import StepProposal
from ontology.development import PlanYear
from ontology.development_plans import DevelopmentPlan, PlanStep, PlanStepState
from ontology.findings import TermRef
from ontology.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class StepAim(Term):
    """A competency that a step is for."""

    competency: TermRef
    from_level: float | None
    to_level: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanStepShown(Term):
    """A step of a plan, with what the records say about it."""

    step: PlanStep
    aims: tuple[StepAim, ...]
    proposed: StepProposal | None
    """`null`: the records say nothing that is not in the plan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanVersion(Term):
    """When a version was kept, by whom, and in what it differs from the one that held before."""

    version: int
    kept_at: datetime
    kept_by: str
    reason: str | None
    changes: tuple[PlanDifference, ...]
    """Empty for the first."""
    revoked_at: datetime | None
    revoked_by: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DevelopmentPlanShown(Term):
    """One version of a plan of development (IDP), and what the records say about its steps today."""

    person: TermRef
    held: TermRef | None
    """The jabatan of the agency that the person holds today."""
    jabatan: TermRef
    """The one aimed at."""
    as_of: date
    """The day up to which records were looked at."""
    plan: DevelopmentPlan
    holds: bool
    """Whether it is the newest version that was not taken back."""
    steps: tuple[PlanStepShown, ...]
    """By year, then by their first day, then by number."""
    years: tuple[PlanYear, ...]
    done: int
    """Steps that are done or assessed."""
    without_step: tuple[TermRef, ...]
    """Competencies whose gap no programme closes, and for which nobody has added a step."""
    versions: tuple[PlanVersion, ...]
    """All versions, newest first, those that were taken back too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSummary(Term):
    """A plan in a list."""

    plan: str
    jabatan: TermRef
    version: int
    holds: bool
    """Whether any version of it holds."""
    mentor: str | None
    steps: int
    done: int
    kept_at: datetime
    kept_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DevelopmentPlans(Term):
    """The plans of a person, those that hold first, the newest first."""

    person: TermRef
    plans: tuple[PlanSummary, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanComparison(Term):
    """Two versions of a plan, and what changed from the older to the newer."""

    person: TermRef
    jabatan: TermRef
    older: DevelopmentPlan
    newer: DevelopmentPlan
    changes: tuple[PlanDifference, ...]


__all__ = [
    "DevelopmentPlan",
    "DevelopmentPlanShown",
    "DevelopmentPlans",
    "PlanComparison",
    "PlanStep",
    "PlanStepShown",
    "PlanStepState",
    "PlanSummary",
    "PlanVersion",
    "StepAim",
]
