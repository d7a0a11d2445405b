"""Whether groups of people come through the stages of a list alike: shares with their intervals, side by side.

Nothing here knows what a group is. A difference is no proof of anything: it says where somebody should look.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import NDArray

SMALLEST = 10
"""Groups of fewer people have no share: it would say more about these people than about the list."""
Z = 1.959964
"""Of the normal distribution for 95 %."""
FOUR_FIFTHS = 0.8
"""Below this part of the greatest share a difference is worth a look (29 CFR 1607.4 D, a rule of thumb)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passing:
    """How many of a group came through to a stage."""

    people: int
    chosen: int
    share: float | None
    """Of 1; `None` for small groups."""
    low: float | None
    high: float | None
    """The interval of 95 % after Wilson (1927)."""
    ratio: float | None
    """The share beside the greatest one of its attribute."""
    look: bool
    """Whether the ratio is below four fifths, and the intervals of both do not meet."""


def wilson(chosen: int, people: int) -> tuple[float, float]:
    """The interval of 95 % for a share (E. B. Wilson, Probable inference, JASA 22, 1927)."""
    share, square = chosen / people, Z * Z
    middle = share + square / (2 * people)
    reach = Z * sqrt(share * (1 - share) / people + square / (4 * people * people))
    scale = 1 + square / people
    return max(0.0, (middle - reach) / scale), min(1.0, (middle + reach) / scale)


def passing(groups: NDArray[np.int64], count: int, chosen: NDArray[np.bool_]) -> tuple[Passing, ...]:
    """For each of `count` groups how many of its people are chosen.

    `groups`, `chosen`: shape (people,); a group below 0 is unknown and left out.
    """
    known = groups >= 0
    people = np.bincount(groups[known], minlength=count).tolist()
    through = np.bincount(groups[known & chosen], minlength=count).tolist()
    pairs = list(zip(through, people, strict=True))
    great = [pair for pair in pairs if pair[1] >= SMALLEST]
    best = max(great, key=lambda pair: pair[0] / pair[1], default=None)
    return tuple(_passing(*pair, best) for pair in pairs)


def _passing(chosen: int, people: int, best: Sequence[int] | None) -> Passing:
    if people < SMALLEST or best is None:
        return Passing(people=people, chosen=chosen, share=None, low=None, high=None, ratio=None, look=False)
    share, (low, high) = chosen / people, wilson(chosen, people)
    ratio = share / (best[0] / best[1]) if best[0] else None
    look = ratio is not None and ratio < FOUR_FIFTHS and high < wilson(best[0], best[1])[0]
    return Passing(people=people, chosen=chosen, share=share, low=low, high=high, ratio=ratio, look=look)
