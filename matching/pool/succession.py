"""Who could succeed in a jabatan: everyone against it at once, and the order of those who can.

Order: eligible people only; box 9, 8, 7; the item-capped Job Person Match for the jabatan; performance; later pension;
last by id. Never by name, sex, or anything else about the person.
"""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from matching.calendar import Days
from matching.demand import Demand
from matching.eligibility import Judged, Result, judge
from matching.eligibility.age import pension_days
from matching.eligibility.competence import requirement_rows, too_low_a_class
from matching.on_day import OnDay
from matching.pool.mapping import TalentMap
from matching.verdict import Outcome, Verdicts, combine
from ontology.terms import Importance

Rows = NDArray[np.int64]

FINAL = frozenset({"maximum_age", "before_retirement", "staff_kind", "no_demotion"})
"""Conditions that neither time nor development cures once they have failed."""


class Way(IntEnum):
    """How somebody stands before a jabatan as a successor."""

    READY = 0
    """Every mutlak condition holds, the highest category of the Job Person Match, no gap in what is mutlak."""
    LATER = 1
    """Something is missing that time, assessment or development can cure."""
    UNKNOWN = 2
    """Something that decides is not known."""
    NEVER = 3
    """A condition cannot be met any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """Everyone of a view before one jabatan."""

    judged: list[Judged]
    verdicts: Verdicts
    way: NDArray[np.int8]
    item_capped: NDArray[np.int64]
    """Half steps attained, no more than the standard of each requirement; unknown ones count nothing."""
    pension: Days

    def order(self, talent: TalentMap, box: NDArray[np.int8], rows: Rows) -> Rows:
        """Some people in the order of succession."""
        years = np.maximum(talent.predicates.years[rows], 1)
        of_performance = talent.performance.part[rows] * 2 // years  # over the same whole for one year and for two
        keys = (-self.pension[rows].astype(np.int64), -of_performance, -self.item_capped[rows], -box[rows])
        return rows[np.lexsort((rows, *keys))]


def field(view: OnDay, demand: Demand) -> Field:
    """Everyone of a view before a jabatan."""
    judged = judge(view, demand)
    verdicts = combine(judged, len(view))
    rows = requirement_rows(view, demand)
    levels, standard = view.levels.half_steps[rows], np.array(demand.half_steps)[:, None]
    known = view.levels.known[rows] & ~too_low_a_class(view, demand, rows)
    complete = known.all(axis=0)
    attained = np.where(known, levels, 0).astype(np.int64)
    mutlak = np.array([each.importance is Importance.MUTLAK for each in demand.standard.requirements])
    gap = ((attained < standard) & mutlak[:, None]).any(axis=0)
    highest = 100 * attained.sum(axis=0) >= _highest(demand) * int(standard.sum())

    final = np.zeros(len(view), dtype=np.bool_)
    curable = np.zeros(len(view), dtype=np.bool_)
    for rule, gate in judged:
        if rule.condition.importance is Importance.MUTLAK:
            failed = gate.result == Result.GAGAL
            final |= failed & (rule.condition.criterion in FINAL)
            curable |= failed & (rule.condition.criterion not in FINAL)
    never = final | ((verdicts.outcome == Outcome.TIDAK_LAYAK) & ~curable)
    unknown = ~complete | (verdicts.outcome == Outcome.TIDAK_DAPAT_DIPUTUSKAN)
    ready = (verdicts.outcome == Outcome.LAYAK) & complete & highest & ~gap
    way = np.select([never, unknown, ready], [Way.NEVER, Way.UNKNOWN, Way.READY], Way.LATER)
    return Field(
        judged=judged,
        verdicts=verdicts,
        way=way.astype(np.int8),
        item_capped=np.minimum(attained, standard).sum(axis=0),
        pension=pension_days(view, demand),
    )


def _highest(demand: Demand) -> int:
    """At which percentage the highest category of the scale begins: MS on that of BKN."""
    scale = demand.settings.scale
    return max(each.at_least for each in demand.vocabulary.jpm_categories if each.scale == scale)
