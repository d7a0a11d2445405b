"""Changing a plan that is kept: mentor, days, states, steps added and removed. What comes of it is another version."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from matching.wording import written_date
from ontology.development_plans import DevelopmentPlan, PlanStep, PlanStepState
from ontology.errors import InvalidInput, UnknownTerm

MOST_STEPS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class StepChange:
    """How a step stands from now on."""

    number: int
    state: PlanStepState
    starts_on: date | None
    ends_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanChange:
    """What is changed in a plan at once."""

    mentor: str | None = None
    """`None`: as it is; empty: nobody."""
    steps: Sequence[StepChange] = ()
    added: Sequence[PlanStep] = ()
    """Their numbers are given by the plan."""
    removed: Sequence[int] = ()
    """The numbers of steps that are given up."""
    reason: str | None = None
    """Why; needed where steps are added or removed."""


def changed(plan: DevelopmentPlan, change: PlanChange, next_number: int) -> DevelopmentPlan:
    """The plan after a change; its number, author and moment are still those of the version before.

    Args:
        plan: the version that holds.
        change: what is changed.
        next_number: the number of the first step that is added.

    Raises:
        UnknownTerm: the plan has no step with this number.
        InvalidInput: nothing would change; days are out of order; a reason is missing; or no step would be left.
    """
    reason = " ".join((change.reason or "").split()) or None
    if (change.added or change.removed) and reason is None:
        raise InvalidInput(
            "Sebutkan alasannya: langkah yang ditambahkan atau dihapus dicatat bersama alasannya.",
            "Say why: a step that is added or removed is recorded with a reason.",
        )
    steps = {step.number: step for step in plan.steps}
    for each in change.steps:
        steps[each.number] = _as_said(_step(steps, each.number), each)
    for number in change.removed:
        del steps[_step(steps, number).number]
    for number, step in enumerate(change.added, start=next_number):
        steps[number] = _dated(replace(step, number=number, reason=reason))
    if not steps:
        raise InvalidInput(
            "Rencana tanpa langkah tidak disimpan; urungkan rencananya bila tidak dijalankan.",
            "A plan without steps is not kept; take it back where it is not followed.",
        )
    if len(steps) > MOST_STEPS:
        raise InvalidInput(f"Paling banyak {MOST_STEPS} langkah.", f"At most {MOST_STEPS} steps.")
    mentor = plan.mentor if change.mentor is None else " ".join(change.mentor.split()) or None
    after = replace(plan, mentor=mentor, steps=_in_order(steps.values()), reason=reason)
    if (after.mentor, after.steps) == (plan.mentor, plan.steps):
        raise InvalidInput("Tidak ada yang berubah.", "Nothing has changed.")
    return after


def step_changed(
    plan: DevelopmentPlan, number: int, state: str | None, starts_on: date | None, ends_on: date | None
) -> StepChange:
    """How a step stands after a change of only some of it: `None` leaves a part as it is.

    Raises:
        UnknownTerm: the plan has no step with this number.
        InvalidInput: there is no such state.
    """
    step = _step({each.number: each for each in plan.steps}, number)
    return StepChange(
        number=number,
        state=step.state if state is None else state_of(state),
        starts_on=starts_on or step.starts_on,
        ends_on=ends_on or step.ends_on,
    )


def state_of(text: str) -> PlanStepState:
    """The state that somebody writes; raises `InvalidInput` where there is none of this name."""
    try:
        return PlanStepState(text.strip().casefold())
    except ValueError:
        known = ", ".join(PlanStepState)
        raise InvalidInput(
            f"Keadaan “{text}” tidak dikenal; pilihannya: {known}.", f"There is no state “{text}”, only: {known}."
        ) from None


def _step(steps: dict[int, PlanStep], number: int) -> PlanStep:
    if number not in steps:
        raise UnknownTerm("langkah rencana", str(number))
    return steps[number]


def _as_said(step: PlanStep, change: StepChange) -> PlanStep:
    return _dated(replace(step, state=change.state, starts_on=change.starts_on, ends_on=change.ends_on))


def _dated(step: PlanStep) -> PlanStep:
    """The step in the year in which it begins; raises `InvalidInput` where it would end before."""
    if step.starts_on and step.ends_on and step.ends_on < step.starts_on:
        raise InvalidInput(
            f"Langkah “{step.name}” selesai {written_date(step.ends_on)}, sebelum {written_date(step.starts_on)}.",
            f"The step “{step.name}” would end on {step.ends_on}, before {step.starts_on}.",
        )
    begins = step.starts_on or step.ends_on
    return step if begins is None else replace(step, year=begins.year)


def _in_order(steps: Iterable[PlanStep]) -> tuple[PlanStep, ...]:
    return tuple(sorted(steps, key=lambda step: step.number))
