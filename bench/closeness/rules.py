"""Ways to expect a level that nobody knows, as shares of what is asked: the product's own, and its rivals."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
PRIOR = 2
"""How many known requirements the mean of everyone counts for, as in the product."""
STRENGTH = 8
"""How much more the nearest requirement counts than a strange one; 2 gained less in every trial."""


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What is known of everyone against one target; `[people, requirements]`, shares between 0 and 1."""

    shares: Floats
    known: NDArray[np.bool_]
    weights: Floats
    """`[requirements]`."""
    means: Floats
    """`[requirements]`, of everyone whose level is known."""
    meaning: Floats
    """`[requirements, requirements]`, closeness from 0 to 1; 0 to itself."""
    standards: Floats


Rule = Callable[[Seen], Floats]


def own_mean(seen: Seen, closeness: Floats | None = None) -> Floats:
    """The person's own share of what is known, near requirements counting more, shrunk to the mean of everyone."""
    count = seen.known.sum(axis=1, keepdims=True)
    return (count * _averaged(seen.shares, seen, closeness) + PRIOR * seen.means) / (count + PRIOR)


def own_lead(seen: Seen, closeness: Floats | None = None) -> Floats:
    """The mean of everyone, and how far the person is ahead of it where they are known, shrunk."""
    count = seen.known.sum(axis=1, keepdims=True)
    lead = _averaged(seen.shares - seen.means, seen, closeness)
    return np.clip(seen.means + count * lead / (count + PRIOR), 0, 1)


RULES: dict[str, Rule] = {
    "own mean (product)": own_mean,
    "… near in meaning": lambda seen: own_mean(seen, seen.meaning),
    "… near in standards": lambda seen: own_mean(seen, seen.standards),
    "… near in both": lambda seen: own_mean(seen, (seen.meaning + seen.standards) / 2),
    "own lead": own_lead,
    "… lead, near in meaning": lambda seen: own_lead(seen, seen.meaning),
    "… lead, near in standards": lambda seen: own_lead(seen, seen.standards),
}


def _averaged(values: Floats, seen: Seen, closeness: Floats | None) -> Floats:
    near = np.ones((len(seen.weights),) * 2) if closeness is None else 1 + STRENGTH * closeness
    weights = seen.known * seen.weights
    over = weights @ near.T
    averaged: Floats = np.divide((weights * values) @ near.T, over, out=np.zeros_like(over), where=over > 0)
    return averaged
