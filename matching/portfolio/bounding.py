"""How much any choice of seats could close at most: the linear relaxation, solved by HiGHS through `scipy`."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from matching.portfolio.coupling import Coupling, Row, grouped, matrix
from matching.portfolio.limits import Limits
from matching.portfolio.problem import Problem

SAFE = 1 + 1e-7
"""The solver is good to about one part in ten million; whatever it may fall short by is given on top."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """What no choice of seats can pass."""

    points: int
    """Closed at most, in whole points: a plan closes no part of a point."""
    shares: NDArray[np.float64]
    """Per seat, from 0 to 1: how much of it is taken when seats may be shared."""
    prices: NDArray[np.float64]
    """Per row of the coupling, the points that one unit more of it would bring: never negative."""


def upper_bound(problem: Problem, limits: Limits, shared: Coupling, *, seconds: float = 60) -> Bound | None:
    """The most that could be closed if seats and classes could be taken in parts.

    What a need gains is written as steps: reaching the level of the k-th best programme gains so much more, and is open
    to the seats of all programmes that lead at least as far. `None` if the solver had too little time: a bound is never
    guessed.

    Raises:
        RuntimeError: the solver failed, which a problem of this form cannot cause.
    """
    from scipy.optimize import linprog
    from scipy.sparse import csr_matrix, hstack, identity, vstack

    if not len(problem):
        return Bound(points=0, shares=np.zeros(0), prices=np.zeros(len(shared.most)))
    taken = len(problem) + len(shared.held_at_most)
    (gains, reaching), (hours, hours_left) = _steps(problem, taken), _hours(problem, limits, taken)
    free = csr_matrix((len(shared.most) + len(hours_left), len(gains)))
    rows = hstack([vstack([shared.rows, hours, -reaching]), vstack([free, identity(len(gains))])], format="csr")
    lowest = np.zeros(rows.shape[1])
    lowest[list(problem.fixed)] = 1
    highest = np.concatenate([np.ones(len(problem)), shared.held_at_most, np.ones(len(gains))])
    solved = linprog(
        -np.concatenate([np.zeros(taken), gains]),
        A_ub=rows,
        b_ub=np.concatenate([shared.most, hours_left, np.zeros(len(gains))]),
        bounds=np.column_stack([lowest, highest]),
        method="highs-ipm",  # as fast as the simplex method where money is short, and much faster where classes are
        options={"time_limit": seconds},
    )
    if solved.status == 1:
        return None
    if solved.x is None:
        raise RuntimeError(solved.message)
    return Bound(
        points=min(int(np.floor(-solved.fun * SAFE)), problem.possible),
        shares=np.asarray(solved.x[: len(problem)]),
        prices=np.maximum(0, -np.asarray(solved.ineqlin.marginals[: len(shared.most)])),
    )


def _steps(problem: Problem, columns: int) -> tuple[NDArray[np.float64], Any]:
    """For each need and each level that some seat leads to: how much more that gains, and which seats reach it."""
    by_need: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for seat, uses in enumerate(problem.uses):
        for need, points in uses:
            by_need[need].append((points, seat))
    gains: list[float] = []
    rows: list[Row] = []
    for brought in by_need.values():
        reached = 0
        for points in sorted({points for points, _ in brought if points > 0}):
            gains.append(points - reached)
            rows.append([(seat, 1.0) for gained, seat in brought if gained >= points])
            reached = points
    return np.array(gains), matrix(rows, columns)


def _hours(problem: Problem, limits: Limits, columns: int) -> tuple[Any, NDArray[np.float64]]:
    """Everybody's hours, and how many there may be; those of wished seats always."""
    if limits.hours is None:
        return matrix([], columns), np.zeros(0)
    people, fixed = grouped(problem.person).values(), set(problem.fixed)
    rows = [[(seat, float(problem.hours[seat])) for seat in seats] for seats in people]
    wished = [sum(problem.hours[seat] for seat in fixed.intersection(seats)) for seats in people]
    return matrix(rows, columns), np.maximum(limits.hours, wished).astype(np.float64)
