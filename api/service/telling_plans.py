"""From kept versions of plans to answers: names, days in order, what a year holds, what the records propose."""

from collections.abc import Iterable, Mapping, Sequence

from api.service.answers.development_plans import PlanStepShown, PlanSummary, StepAim
from api.service.kept_plans import KeptPlan
from matching.development.plan_progress import StepProposal
from ontology.development import PlanYear
from ontology.development_plans import DevelopmentPlan, PlanStep, PlanStepState
from ontology.findings import TermRef

DONE = (PlanStepState.SELESAI, PlanStepState.DINILAI)


def done(steps: Iterable[PlanStep]) -> int:
    """How many are done or assessed."""
    return sum(step.state in DONE for step in steps)


def summary(kept: KeptPlan, jabatan: TermRef) -> PlanSummary:
    """A plan in a list."""
    plan = kept.version(None)
    return PlanSummary(
        plan=plan.plan,
        jabatan=jabatan,
        version=plan.version,
        holds=kept.holding is not None,
        mentor=plan.mentor,
        steps=len(plan.steps),
        done=done(plan.steps),
        kept_at=plan.kept_at,
        kept_by=plan.kept_by,
    )


def shown_steps(
    plan: DevelopmentPlan, proposed: Mapping[int, StepProposal], labels: Mapping[str, str]
) -> tuple[PlanStepShown, ...]:
    """The steps by year, first day and number."""
    return tuple(
        PlanStepShown(step=step, aims=tuple(_aims(step, labels)), proposed=proposed.get(step.number))
        for step in sorted(plan.steps, key=lambda each: (each.year, str(each.starts_on or "9"), each.number))
    )


def years(steps: Sequence[PlanStep], at_least: int | None) -> tuple[PlanYear, ...]:
    """What each year of a plan holds."""
    return tuple(
        _year(year, [step for step in steps if step.year == year], at_least)
        for year in sorted({step.year for step in steps})
    )


def named_competency(code: str, labels: Mapping[str, str]) -> TermRef:
    """A competency by its code, which may have left the dictionary since."""
    return TermRef(id=code, code=code, label=labels.get(code, code))


def _aims(step: PlanStep, labels: Mapping[str, str]) -> Iterable[StepAim]:
    for place, code in enumerate(step.competencies):
        yield StepAim(
            competency=named_competency(code, labels),
            from_level=step.from_levels[place] if step.from_levels else None,
            to_level=step.to_levels[place] if step.to_levels else None,
        )


def _year(year: int, steps: Sequence[PlanStep], at_least: int | None) -> PlanYear:
    hours = sum(step.hours or 0 for step in steps)
    costs = [step.cost for step in steps if step.cost is not None or step.programme is not None]
    return PlanYear(
        year=year,
        hours=hours,
        cost=None if None in costs else sum(cost or 0 for cost in costs),
        minimum_met=None if at_least is None else hours >= at_least,
    )
