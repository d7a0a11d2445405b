"""Points of people for a jabatan: what is proven of each requirement, and what may be expected."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matching.demand import Demand
from matching.expectation import expected_points
from matching.levels import UNKNOWN_LEVEL
from matching.on_day import OnDay
from matching.worth import Points, points_table, possible_points


@dataclass(frozen=True, slots=True, kw_only=True)
class PointColumns:
    """One row per requirement, one column per person."""

    points: Points
    """Proven: nothing where no valid level is known."""
    expected: Points
    """The points where they are proven, else what may be expected."""
    known: NDArray[np.bool_]


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
