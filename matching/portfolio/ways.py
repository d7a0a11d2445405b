"""Every way in which each person can take part within their hours: sets of seats of which none is superfluous."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from matching.portfolio.coupling import grouped, matrix
from matching.portfolio.limits import Limits
from matching.portfolio.problem import Problem

MOST = 5_000
"""Ways of one person; whoever has more is not worth listing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """The ways, person by person; staying away is one, unless seats are wished for."""

    starts: NDArray[np.int64]
    """Where each person's ways begin."""
    points: NDArray[np.float64]
    seats: Any
    """A sparse matrix: ways by seats."""


def ways(problem: Problem, limits: Limits) -> Ways | None:
    """All ways, or `None` if somebody has too many to list."""
    fixed = set(problem.fixed)
    starts: list[int] = []
    points: list[float] = []
    rows: list[list[tuple[int, float]]] = []
    for members in grouped(problem.person).values():
        starts.append(len(rows))
        wished = [seat for seat in members if seat in fixed]
        for seats, closed in _of_person(problem, limits, wished, [seat for seat in members if seat not in fixed]):
            points.append(closed)
            rows.append([(seat, 1.0) for seat in seats])
            if len(rows) - starts[-1] > MOST:
                return None
    return Ways(starts=np.array(starts), points=np.array(points), seats=matrix(rows, len(problem)))


def _of_person(
    problem: Problem, limits: Limits, wished: Sequence[int], open_: Sequence[int]
) -> Iterator[tuple[tuple[int, ...], int]]:
    """Sets of seats with what they close, each seat adding to those before it."""
    closed: dict[int, int] = {}
    for seat in wished:
        for need, points in problem.uses[seat]:
            closed[need] = max(closed.get(need, 0), points)
    used = sum(problem.hours[seat] for seat in wished)
    waiting = [(tuple(wished), closed, used, 0)]
    while waiting:
        seats, closed, used, first = waiting.pop()
        yield seats, sum(closed.values())
        for place in range(first, len(open_)):
            seat = open_[place]
            hours = used + problem.hours[seat]
            if limits.hours is not None and hours > limits.hours:
                continue
            more = {need: points for need, points in problem.uses[seat] if points > closed.get(need, 0)}
            if more:
                waiting.append(((*seats, seat), closed | more, hours, place + 1))
