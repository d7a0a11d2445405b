"""Gates: what law and standard demand before points matter. One file per family of criteria."""

from collections.abc import Hashable
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from matching.demand import Demand
from matching.eligibility import (
    age,
    competence,
    conduct,
    direction,
    education,
    experience,
    rank,
    staff,
    time_in_post,
    training,
)
from matching.eligibility.criterion import Case, Criterion, GateColumns, Result, Words
from matching.eligibility.moves import concerns
from matching.on_day import OnDay
from ontology.errors import InvalidInput
from ontology.terms import Rule

__all__ = ["CRITERIA", "Case", "Criterion", "GateColumns", "Judged", "Result", "Words", "judge"]

CRITERIA = {
    each.judge.__name__: each
    for each in (
        Criterion(judge=staff.staff_kind, words=staff.staff_kind_words),
        Criterion(judge=education.minimum_education, words=education.minimum_education_words),
        Criterion(judge=education.education_field, words=education.education_field_words),
        Criterion(judge=rank.minimum_golongan, words=rank.minimum_golongan_words),
        Criterion(judge=experience.held_levels, words=experience.held_levels_words),
        Criterion(judge=experience.related_experience, words=experience.related_experience_words),
        Criterion(judge=time_in_post.time_in_post, words=time_in_post.time_in_post_words),
        Criterion(judge=time_in_post.time_in_post_at_most, words=time_in_post.time_in_post_at_most_words),
        Criterion(judge=direction.no_demotion, words=direction.no_demotion_words),
        Criterion(judge=age.maximum_age, words=age.maximum_age_words),
        Criterion(judge=age.before_retirement, words=age.before_retirement_words),
        Criterion(judge=conduct.minimum_predicate, words=conduct.minimum_predicate_words),
        Criterion(judge=conduct.no_discipline, words=conduct.no_discipline_words),
        Criterion(
            judge=competence.competence,
            words=competence.competence_words,
            looks_at=lambda demand: (demand.jabatan.level, demand.standard),
        ),
        Criterion(judge=training.completed_training, words=training.completed_training_words),
        Criterion(judge=training.credit_points, words=training.credit_points_words),
    )
}
"""Every criterion by the name of its function: the name that rules and conditions use."""


class Judged(NamedTuple):
    """One rule and what it says about everyone."""

    rule: Rule
    gate: GateColumns


Memory = dict[Hashable, GateColumns]
"""What conditions said about the people of one view, for jabatan of one vocabulary and one agency."""


def judge(
    view: OnDay, demand: Demand, memory: Memory | None = None, *, only: frozenset[str] | None = None
) -> list[Judged]:
    """Every rule in force for the jabatan, judged for everyone in the view; `only`: those of some criteria.

    Whoever asks about many jabatan hands over the same `memory` each time: what jabatan have in common is judged once.

    Raises:
        InvalidInput: a rule names a criterion or a threshold that does not exist.
    """
    memory = {} if memory is None else memory
    return [
        Judged(rule, _apply(rule, view, demand, memory))
        for rule in demand.gates_on(view.as_of)
        if only is None or rule.condition.criterion in only
    ]


def _apply(rule: Rule, view: OnDay, demand: Demand, memory: Memory) -> GateColumns:
    criterion = CRITERIA.get(rule.condition.criterion)
    if criterion is None:
        raise InvalidInput(f"Kriteria “{rule.condition.criterion}” dalam aturan {rule.id} tidak dikenal.")
    alike = rule.condition, criterion.looks_at(demand)
    if alike not in memory:
        memory[alike] = criterion.judge(view, rule.condition, demand)
    if rule.move == "any":
        return memory[alike]
    way = *alike, rule.move, demand.family
    if way not in memory:
        about = concerns(view, demand, rule.move)
        memory[way] = replace(
            memory[alike], result=np.where(about, memory[alike].result, np.int8(Result.NOT_APPLICABLE))
        )
    return memory[way]
