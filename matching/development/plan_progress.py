"""What records show about the steps of a plan: proposed to people, who alone move a step."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from matching.development.plan_steps import ASSESSMENT
from matching.wording import written_date, written_number
from ontology.development_plans import PlanStep, PlanStepState
from ontology.facts import Assessment, Training
from ontology.findings import Evidence
from ontology.names import folded
from ontology.terms import Term

BEFORE_DONE = (PlanStepState.DIRENCANAKAN, PlanStepState.BERJALAN)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepProposal(Term):
    """What the records say about a step of a plan."""

    state: PlanStepState | None
    """The state that they speak for; `null`: none, but what they say should be known."""
    sentence: str
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A record that came after a plan was made."""

    fact: Training | Assessment
    evidence: Evidence


def proposals(steps: Sequence[PlanStep], found: Iterable[Found], labels: Mapping[str, str]) -> dict[int, StepProposal]:
    """What is proposed for each step, by its number; steps that are assessed, or about which nothing is known, miss.

    Args:
        steps: the steps of the plan.
        found: the records of trainings and assessments since the plan was made, oldest first.
        labels: the names of competencies by code.
    """
    known = tuple(found)
    open_ = (step for step in steps if step.state != PlanStepState.DINILAI)
    read = ((step.number, _of_step(step, known, labels)) for step in open_)
    return {number: proposal for number, proposal in read if proposal is not None}


def _of_step(step: PlanStep, known: Sequence[Found], labels: Mapping[str, str]) -> StepProposal | None:
    taken = next((each for each in known if isinstance(each.fact, Training) and _is_it(each.fact, step)), None)
    finished = taken.fact.finished_on if taken and isinstance(taken.fact, Training) else step.ends_on
    done = taken is not None or step.state == PlanStepState.SELESAI
    levels, newest = _levels(step, known, finished if done else None)
    if newest is not None and len(levels) == len(step.competencies):
        if step.form == ASSESSMENT or done:
            return _assessed(step, levels, newest, labels, PlanStepState.SELESAI if taken else None)
        if _reached(step, levels):
            said = f"{_told(levels, newest, labels)}. Langkah ini mungkin tidak diperlukan lagi."
            return StepProposal(state=None, sentence=said, evidence=newest.evidence)
    if taken is not None and step.state in BEFORE_DONE and finished is not None:
        said = f"Pelatihan ini tercatat selesai {written_date(finished)}."
        return StepProposal(state=PlanStepState.SELESAI, sentence=said, evidence=taken.evidence)
    return None


def _is_it(training: Training, step: PlanStep) -> bool:
    if step.programme is not None and training.programme is not None:
        return training.programme == step.programme
    return folded(training.name) == folded(step.name)


def _levels(step: PlanStep, known: Sequence[Found], finished: date | None) -> tuple[dict[str, float], Found | None]:
    """The newest levels of the step's competencies, from assessments after it was finished, and the last of those."""
    levels: dict[str, float] = {}
    newest = None
    for each in known:
        if isinstance(each.fact, Assessment) and (finished is None or each.fact.assessed_on >= finished):
            here = {
                level.competency: level.level for level in each.fact.levels if level.competency in step.competencies
            }
            levels |= here
            newest = each if here else newest
    return levels, newest


def _assessed(
    step: PlanStep,
    levels: Mapping[str, float],
    newest: Found,
    labels: Mapping[str, str],
    otherwise: PlanStepState | None,
) -> StepProposal:
    told = _told(levels, newest, labels)
    if step.form == ASSESSMENT or _reached(step, levels):
        return StepProposal(state=PlanStepState.DINILAI, sentence=f"{told}.", evidence=newest.evidence)
    proposed = otherwise if step.state in BEFORE_DONE else None
    return StepProposal(state=proposed, sentence=f"{told}; level tujuannya belum tercapai.", evidence=newest.evidence)


def _reached(step: PlanStep, levels: Mapping[str, float]) -> bool:
    aimed = dict(zip(step.competencies, step.to_levels, strict=False))
    return bool(aimed) and all(levels[code] >= level for code, level in aimed.items())


def _told(levels: Mapping[str, float], newest: Found, labels: Mapping[str, str]) -> str:
    assert isinstance(newest.fact, Assessment)
    found = "; ".join(f"{labels.get(code, code)} {written_number(level)}" for code, level in levels.items())
    return f"Dinilai {written_date(newest.fact.assessed_on)}: {found}"
