"""Everyone mapped on a day: components, axes, boxes, and who may enter the succession group."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from matching.demand import Demand
from matching.eligibility.conduct import clear_of_penalties
from matching.eligibility.criterion import GateColumns, Result
from matching.on_day import OnDay
from matching.pool.axes import Axis, performance, potential
from matching.pool.boxes import IN_SUCCESSION_GROUP, boxes_of
from matching.pool.components import Component, Predicates, competence, predicates, recorded
from matching.pool.measures import POTENTIAL, TalentMeasures
from ontology.terms import Condition

SCREENED = ("sedang", "berat")
"""Penalties of these severities keep people out of the succession group for a while."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TalentMap:
    """One row per person of a view."""

    measures: TalentMeasures
    predicates: Predicates
    components: Mapping[str, Component]
    performance: Axis
    potential: Axis
    box: NDArray[np.int8]
    """1 to 9 as computed, `NO_BOX` where an axis is not known."""
    screening: GateColumns
    """Whether penalties keep the person out of the succession group."""

    @property
    def provisional(self) -> NDArray[np.bool_]:
        """Sementara: the predicate of one of the two years only is known."""
        return np.asarray((self.predicates.years == 1) & (self.box > 0))

    def in_group(self, box: NDArray[np.int8]) -> NDArray[np.bool_]:
        """Who enters the succession group in these boxes: computed ones, or as a committee decided."""
        screened = self.screening.result == Result.LULUS
        return np.asarray(np.isin(box, IN_SUCCESSION_GROUP) & ~self.provisional & screened)


def map_talent(
    view: OnDay, demands: Mapping[str, Demand], measures: TalentMeasures, complete_until: date | None
) -> TalentMap:
    """Boxes of everyone in a view.

    Args:
        view: people on a day.
        demands: what every jabatan asks for, by code: competence is measured against the post held.
        measures: weights, cuts, scores and periods.
        complete_until: up to this day every penalty is on record; long after it, silence proves nothing.
    """
    scored = {name: recorded(view, name, measures) for name in (*POTENTIAL.values(), "kinerja_penguat")}
    components = scored | {"kompetensi": competence(view, demands, measures)}
    found = predicates(view, measures)
    of_performance = performance(found, components["kinerja_penguat"], measures)
    of_potential = potential(components, measures)
    condition = Condition(criterion="no_discipline", codes=SCREENED, amount=measures["years_of_screening"])
    return TalentMap(
        measures=measures,
        predicates=found,
        components=components,
        performance=of_performance,
        potential=of_potential,
        box=boxes_of(of_performance.grade, of_potential.grade),
        screening=clear_of_penalties(view, condition, complete_until),
    )
