"""What a requirement is worth, in whole numbers, and what each level earns of it.

2520 is the least common multiple of 1 to 10, so that `2520 * weight * attained / standard` is whole for every standard
in half steps. Half a level is exact, sums are exact, and equal people have equal points on every machine.
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from matching.demand import Demand

WHOLE = 2520
"""Points of a fully met requirement of weight 1."""

Points = NDArray[np.int64]


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
