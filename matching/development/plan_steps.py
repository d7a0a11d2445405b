"""The steps that a plan is kept with: out of a computed plan, and again when it is computed anew."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ontology.development import Gap, Plan, PlannedProgramme
from ontology.development_plans import PlanStep, PlanStepState

ASSESSMENT = "Uji kompetensi"
"""The form of a step that finds levels and builds none."""
FORMAL = 10
"""The part of programmes of a catalogue in 70-20-10, where their form has none of its own."""


def steps_of(plan: Plan, shares: Mapping[str, int], first_year: int, first_number: int = 1) -> tuple[PlanStep, ...]:
    """The steps of a computed plan: what must be assessed first, then its programmes in their order.

    Args:
        plan: as it was computed.
        shares: the part of each form of development in 70-20-10, by its name.
        first_year: the year of the assessment.
        first_number: the number of the first step.
    """
    unnumbered = [*_assessment((*plan.assess_first, *plan.trained_already), first_year)]
    unnumbered += [_programme(each, shares) for each in plan.programmes]
    return tuple(replace(step, number=number) for number, step in enumerate(unnumbered, start=first_number))


def renewed(before: Sequence[PlanStep], computed: Sequence[PlanStep], next_number: int) -> tuple[PlanStep, ...]:
    """The steps of a plan that is computed anew, by number.

    What has begun, and what somebody added, stays as it is. What was only planned follows the new computation and
    keeps its number and days; where the new plan has no place for it, it goes.
    """
    anew = {_what(step): step for step in computed}
    steps = []
    for step in before:
        found = anew.pop(_what(step), None)
        if step.reason is not None or step.state != PlanStepState.DIRENCANAKAN:
            steps.append(step)
        elif found is not None:
            steps.append(replace(found, number=step.number, starts_on=step.starts_on, ends_on=step.ends_on))
    added = (replace(step, number=number) for number, step in enumerate(anew.values(), start=next_number))
    return tuple(sorted((*steps, *added), key=lambda step: step.number))


def _what(step: PlanStep) -> tuple[str | None, str]:
    """By which a step is the same in two computations."""
    return (step.programme, "" if step.programme else step.name)


def _assessment(gaps: Sequence[Gap], year: int) -> Iterator[PlanStep]:
    """One assessment for all that is not known."""
    if gaps:
        yield PlanStep(
            number=0,
            name=ASSESSMENT,
            form=ASSESSMENT,
            year=year,
            competencies=tuple(gap.requirement.code for gap in gaps),
            to_levels=tuple(gap.standard for gap in gaps),
        )


def _programme(planned: PlannedProgramme, shares: Mapping[str, int]) -> PlanStep:
    return PlanStep(
        number=0,
        name=planned.programme.label,
        programme=planned.programme.code,
        provider=planned.provider,
        form=planned.mode,
        share=shares.get(planned.mode or "", FORMAL),
        year=planned.year,
        hours=planned.hours,
        cost=planned.cost,
        competencies=tuple(each.competency.code for each in planned.raises),
        from_levels=tuple(each.from_level for each in planned.raises),
        to_levels=tuple(each.to_level for each in planned.raises),
    )
