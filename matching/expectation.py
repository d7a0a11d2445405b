"""What may be expected of a level that nobody knows: unknown is neither zero nor full.

The person's own attainment on the known requirements, shrunk towards the mean of everyone whose level in that
competency is known. All in whole numbers: one person and five million give the same figure to the last point.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Whole = NDArray[np.int64]


def expected_points(
    points: Whole,
    known: NDArray[np.bool_],
    *,
    possible: Sequence[int],
    population: Whole,
    attainment: Sequence[Whole],
    prior_strength: int,
) -> Whole:
    """Points where they are known, else the expectation, rounded half to even.

    `points`, `known`: shape (requirements, people). `possible`: points of each requirement in full. `population`: shape
    (requirements, 11), people by known half steps. `attainment`: for each requirement, the points of weight 1 that each
    half step earns.
    """
    worth = np.array(possible, dtype=np.int64)
    proven, count = points.sum(axis=0), known.sum(axis=0)
    reachable = (known * worth[:, None]).sum(axis=0)
    expected = points.copy()
    for row, full in enumerate(possible):
        missing = np.flatnonzero(~known[row])
        if len(missing):
            others, earned = int(population[row].sum()), int(population[row] @ attainment[row])
            expected[row, missing] = _expect(
                full, proven[missing], reachable[missing], count[missing], others, earned, prior_strength
            )
    return expected


def _expect(
    full: int, proven: Whole, reachable: Whole, count: Whole, others: int, earned: int, prior_strength: int
) -> Whole:
    """One requirement worth `full = 2520 w`; `others` people with a known level earned `earned` at weight 1.

    With weights up to 10, five million people and thirty requirements, the largest product stays within 64 bits.
    """
    weight = full // 2520
    if others:
        numerator = weight * (2520 * count * proven * others + prior_strength * earned * reachable)
        denominator = (count + prior_strength) * reachable * others
        alone_numerator, alone_denominator = weight * earned, others
    else:
        numerator, denominator = full * proven, reachable
        alone_numerator, alone_denominator = full, 2
    alone = count == 0
    return half_even(np.where(alone, alone_numerator, numerator), np.where(alone, alone_denominator, denominator))


def half_even(numerator: Whole, denominator: Whole) -> Whole:
    """The nearest whole numbers to exact fractions; halves go to the even one."""
    quotient, remainder = np.divmod(numerator, denominator)
    up = (2 * remainder > denominator) | ((2 * remainder == denominator) & (quotient % 2 == 1))
    return np.asarray(quotient + up)
