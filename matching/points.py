"""Points in whole numbers: what each requirement is worth, what is proven of it, and what may be expected.

2520 is the least common multiple of 1 to 10, so that `2520 * weight * attained / standard` is whole for every standard
in half steps. Half a level is exact, sums are exact, and equal people have equal points on every machine.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from matching.demand import Demand
from matching.expectation import expected_points
from matching.levels import UNKNOWN_LEVEL
from matching.on_day import OnDay

WHOLE = 2520
"""Points of a fully met requirement of weight 1."""

Points = NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class PointColumns:
    """One row per requirement, one column per person."""

    points: Points
    """Proven: nothing where no valid level is known."""
    expected: Points
    """The points where they are proven, else what may be expected."""
    known: NDArray[np.bool_]


def possible_points(demand: Demand) -> list[int]:
    """What each requirement is worth."""
    return [WHOLE * weight for weight in demand.weights]


@cache
def points_table(standard: int, weight: int) -> Points:
    """Points by attained half steps; shape (256,), so that a column of levels is looked up as it is."""
    table = np.zeros(256, dtype=np.int64)
    for attained in range(11):
        table[attained] = WHOLE * weight * min(attained, standard) // standard
    table.flags.writeable = False
    return table


def score(view: OnDay, demand: Demand, population: NDArray[np.int64], people: NDArray[np.int64]) -> PointColumns:
    """Points of some people of a view (rows `people`), against everyone's levels (`OnDay.population`)."""
    rows = [view.people.codebook.positions["competencies"][each.competency] for each in demand.standard.requirements]
    levels = view.levels.half_steps[rows][:, people]
    known = levels != UNKNOWN_LEVEL
    tables = [points_table(*pair) for pair in zip(demand.half_steps, demand.weights, strict=True)]
    points = np.stack([table[row] for table, row in zip(tables, levels, strict=True)])
    expected = expected_points(
        points,
        known,
        possible=possible_points(demand),
        population=population[rows],
        attainment=[points_table(standard, 1)[:11] for standard in demand.half_steps],
        prior_strength=demand.settings.prior_strength,
    )
    return PointColumns(points=points, expected=expected, known=known)
