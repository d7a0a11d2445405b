"""Plans of development (IDP): kept, looked at version by version, changed, and taken back."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from fastapi import Path, Query, Response
from pydantic import Field

from api.routes.asking import Day, Moment, Service
from api.routes.questions import PREFIX, Questions
from api.service.answers.development_plans import (
    DevelopmentPlans,
    DevelopmentPlanShown,
    PlanComparison,
    PlanStepState,
)
from api.service.development_plans import PlanChange, StepChange, StepWanted
from api.wire import to_json
from ontology.terms import Term

router = Questions("development")

Name = Annotated[str, Field(min_length=1, max_length=200, pattern=r"\S")]
Text = Annotated[str, Field(max_length=500)]
Whole = Annotated[int, Field(ge=0, le=10**12)]
Year = Annotated[int, Field(ge=1950, le=2200)]
Version = Annotated[int, Field(ge=1, le=100_000)]
Plan = Annotated[str, Path(max_length=40, description="The number of the plan, or the code of its jabatan.")]
STRICT: dict[str, object] = {**Term.__pydantic_config__, "extra": "forbid"}
"""What is kept here people work by, so that a misspelt field is refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping(Term):
    """A plan that is to be computed and kept."""

    __pydantic_config__: ClassVar[dict[str, object]] = STRICT

    jabatan: Name | None = None
    """The jabatan aimed at; the one held, if left out."""
    cap: Annotated[int, Field(ge=1, le=5000)] | None = None
    """At most so many hours (JP) a year."""
    first_year: Year | None = None
    mentor: Name | None = None
    by: Name | None = None
    """Who keeps it; whoever runs the service, if left out."""
    as_of: Day | None = None
    known_at: Moment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepStanding(Term):
    """How a step stands from now on: what is left out is empty."""

    __pydantic_config__: ClassVar[dict[str, object]] = STRICT

    number: Version
    state: PlanStepState
    starts_on: Day | None = None
    ends_on: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepAsked(Term):
    """A step that is added: a programme of the catalogue, or another form of development."""

    __pydantic_config__: ClassVar[dict[str, object]] = STRICT

    name: Name | None = None
    """Needed where neither programme nor form is named."""
    programme: Name | None = None
    """The code or name of a programme of the catalogue, which says the rest."""
    form: Name | None = None
    """The form of development, such as `Coaching`."""
    competency: Name | None = None
    to_level: Annotated[float, Field(ge=0, le=5, multiple_of=0.5)] | None = None
    year: Year | None = None
    hours: Whole | None = None
    cost: Whole | None = None
    starts_on: Day | None = None
    ends_on: Day | None = None

    def wanted(self) -> StepWanted:
        """As the service takes it."""
        return StepWanted(
            name=self.name,
            programme=self.programme,
            form=self.form,
            competency=self.competency,
            to_level=self.to_level,
            year=self.year,
            hours=self.hours,
            cost=self.cost,
            starts_on=self.starts_on,
            ends_on=self.ends_on,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Changing(Term):
    """What changes in a plan at once: it becomes one version."""

    __pydantic_config__: ClassVar[dict[str, object]] = STRICT

    after: Version
    """The version that was seen; refused where another one holds by now."""
    mentor: Annotated[str, Field(max_length=200)] | None = None
    """Empty: nobody; left out: as it is."""
    steps: Annotated[list[StepStanding], Field(max_length=100)] = field(default_factory=list)
    added: Annotated[list[StepAsked], Field(max_length=100)] = field(default_factory=list)
    removed: Annotated[list[Version], Field(max_length=100)] = field(default_factory=list)
    reason: Text | None = None
    """Needed where steps are added or removed."""
    by: Name | None = None

    def change(self) -> PlanChange:
        """As the service takes it."""
        return PlanChange(
            mentor=self.mentor,
            steps=[
                StepChange(number=each.number, state=each.state, starts_on=each.starts_on, ends_on=each.ends_on)
                for each in self.steps
            ],
            removed=self.removed,
            reason=self.reason,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Undoing(Term):
    """The newest version of a plan, to be taken back."""

    __pydantic_config__: ClassVar[dict[str, object]] = STRICT

    after: Version
    """The version that is taken back; refused where another one holds by now."""
    by: Name | None = None


@router.keeps("/people/{id}/development-plans", DevelopmentPlanShown, "Keep a plan of development")
def keep_development_plan(id: str, service: Service, keeping: Keeping) -> Response:
    """Computes a plan and keeps it as the first version of an IDP, or as the next of the one for the same jabatan."""
    kept = service.keep_development_plan(
        id,
        keeping.jabatan,
        cap=keeping.cap,
        first_year=keeping.first_year,
        mentor=keeping.mentor,
        by=keeping.by,
        as_of=keeping.as_of,
        known_at=keeping.known_at,
    )
    return _kept(kept)


@router.asks("/people/{id}/development-plans", DevelopmentPlans, "Plans of development of a person")
def development_plans(id: str, service: Service) -> Response:
    """Those that hold first, the one that was changed last before the others."""
    return _told(service.development_plans(id))


@router.asks("/people/{id}/development-plans/{plan}", DevelopmentPlanShown, "A plan of development")
def development_plan(
    id: str,
    plan: Plan,
    service: Service,
    version: Annotated[int | None, Query(ge=1, le=100_000, description="A version; else the one that holds.")] = None,
) -> Response:
    """One version with its steps, what the records since propose for them, and all versions with what they changed."""
    return _told(service.development_plan(id, plan, version))


@router.asks("/people/{id}/development-plans/{plan}/comparison", PlanComparison, "Two versions of a plan compared")
def compare_development_plans(
    id: str,
    plan: Plan,
    service: Service,
    older: Annotated[int | None, Query(ge=1, le=100_000, description="The version before, if left out.")] = None,
    newer: Annotated[int | None, Query(ge=1, le=100_000, description="The one that holds, if left out.")] = None,
) -> Response:
    """What changed from the one to the other, in sentences too."""
    return _told(service.compare_development_plans(id, plan, older, newer))


@router.keeps("/people/{id}/development-plans/{plan}/changes", DevelopmentPlanShown, "Change a plan of development")
def change_development_plan(id: str, plan: Plan, service: Service, changing: Changing) -> Response:
    """Keeps the next version: mentor, days and states of steps, steps added or removed. Nothing is overwritten."""
    shown = service.change_development_plan(
        id,
        changing.change(),
        plan,
        added=[each.wanted() for each in changing.added],
        after=changing.after,
        by=changing.by,
    )
    return _kept(shown)


@router.keeps("/people/{id}/development-plans/{plan}/undo", DevelopmentPlanShown, "Take the last version back")
def undo_development_plan(id: str, plan: Plan, service: Service, undoing: Undoing) -> Response:
    """The version before holds again; what was taken back stays on record. The first one takes the plan with it."""
    return _kept(service.undo_development_plan(id, plan, after=undoing.after, by=undoing.by))


def _kept(shown: DevelopmentPlanShown) -> Response:
    where = f"{PREFIX}/people/{shown.person.id}/development-plans/{shown.plan.plan}"
    return _told(shown, 201, {"Location": where})


def _told(answer: Term, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    return Response(
        to_json(answer),
        status_code=status,
        media_type="application/json",
        headers={"Cache-Control": "no-store", **(headers or {})},
    )
