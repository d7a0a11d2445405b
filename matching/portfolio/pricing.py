"""A tighter bound: people choose their best way at prices for what is shared (Lagrangian relaxation, Geoffrion 1974).

The linear relaxation lets a person take two thirds of a course. Here everybody takes part in one whole way; only money,
seats and classes are shared at prices. Whatever the prices, what people then close, plus what the limits are worth at
these prices, is never less than the best plan closes.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matching.portfolio.bounding import SAFE
from matching.portfolio.coupling import Coupling
from matching.portfolio.ways import Ways

STEPS = 60
SHRINK_AFTER = 5
"""Steps without a lower bound after which they become shorter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Priced:
    """What people would choose at some prices."""

    points: int
    """The bound that these prices give, in whole points."""
    seats: tuple[int, ...]
    """The seats chosen, those that are worth most for their price first; they may pass the limits."""


def priced(ways: Ways, shared: Coupling, prices: NDArray[np.float64], reached: int) -> Iterator[Priced]:
    """Bounds from prices, beginning with those given; each step moves prices towards what is asked for too much.

    Args:
        ways: the ways of everybody.
        shared: what they share.
        prices: per row of the coupling; those of the linear relaxation are a good beginning.
        reached: the points of a plan that keeps the limits.
    """
    seats, classes = ways.seats.shape[1], len(shared.held_at_most)
    of_seats, of_classes = shared.rows[:, :seats], shared.rows[:, seats:]
    asked_by_way = (of_seats @ ways.seats.T).T.tocsr()
    ends = np.append(ways.starts[1:], len(ways.points))
    lowest, length, since = np.inf, 1.0, 0
    for _ in range(STEPS):
        worth = ways.points - asked_by_way @ prices
        chosen = _best(worth, ways.starts, ends)
        held = np.where(of_classes.T @ prices < 0, shared.held_at_most, 0.0) if classes else np.zeros(0)
        bound = float(worth[chosen].sum() - (held @ (of_classes.T @ prices) if classes else 0.0) + prices @ shared.most)
        order = chosen[np.argsort(-worth[chosen], kind="stable")]
        yield Priced(points=int(np.floor(bound * SAFE)), seats=tuple(ways.seats[order].indices.tolist()))
        since = 0 if bound < lowest - 1 else since + 1
        lowest = min(lowest, bound)
        if since and since % SHRINK_AFTER == 0:
            length /= 2
        left = shared.most - np.asarray(asked_by_way[chosen].sum(axis=0)).ravel()
        left -= of_classes @ held if classes else 0.0
        steepness = float(left @ left)
        if bound <= reached or steepness == 0:
            return
        prices = np.maximum(0.0, prices - length * (bound - reached) / steepness * left)


def _best(worth: NDArray[np.float64], starts: NDArray[np.int64], ends: NDArray[np.int64]) -> NDArray[np.int64]:
    """For each person the place of the best way, the first among equals."""
    best = np.repeat(np.maximum.reduceat(worth, starts), ends - starts)
    places = np.flatnonzero(worth == best)
    return places[np.unique(np.searchsorted(ends, places, side="right"), return_index=True)[1]]
