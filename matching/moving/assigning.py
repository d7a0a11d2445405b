"""The best assignment of people to posts, exactly, in whole numbers.

Seats that stay empty are taken by nobody-rows, so that the problem is square: as many rows as seats. The Hungarian
method finds the best sum; shortest paths over its residual graph give dual prices; among equally good assignments,
which are those over edges without slack, the one with the fewest moves is taken, and last one by a number made of the
ids of person and post.
"""

from dataclasses import dataclass
from hashlib import sha256

import numpy as np
from numpy.typing import NDArray

from matching.moving.board import CLOSED, Board, Limit

Whole = NDArray[np.int64]

_RANKS = 16
"""Bits of the number that decides among equals."""

_MIX = np.uint64(0x9E3779B97F4A7C15)
"""Any odd number whose bits look random."""


@dataclass(frozen=True, kw_only=True)
class Assignment:
    """The best assignment, with what is needed to price any other placement."""

    post_of: Whole
    """The post of each person, and of each nobody-row behind them."""
    total: int
    """The sum that is best, in hundredths of a percent."""
    slack: NDArray[np.int32]
    """Shape (rows, rows): what it costs at least if the row takes the seat of the column's; 0 for their own.

    A placement that is not allowed has about as much as `CLOSED` takes away.
    """


def assign(board: Board, lifted: frozenset[Limit] = frozenset()) -> Assignment | None:
    """The best assignment under the limits, some of them lifted; `None` where there is none at all."""
    from scipy.optimize import linear_sum_assignment

    seats = np.repeat(np.arange(len(board.posts)), board.seats)
    worth = board.worth(lifted)[:, seats]
    worth = np.vstack([worth, np.zeros((len(seats) - len(worth), len(seats)), dtype=np.int64)])
    rows = np.arange(len(seats))
    _, taken = linear_sum_assignment(worth, maximize=True)
    if (worth[rows, taken] == CLOSED).any():
        return None
    slack = _slack(worth, taken)
    taken = _first_of_equals(board, seats, slack)
    return Assignment(post_of=seats[taken], total=int(worth[rows, taken].sum()), slack=slack[:, taken].astype(np.int32))


def _slack(worth: Whole, taken: Whole) -> Whole:
    """By seat: what the best sum loses at least if a row takes it, from dual prices; 0 where that is best too.

    The dual prices are shortest distances from nowhere, over moves of a row to the seat of another.
    """
    rows = np.arange(len(worth))
    held = worth[rows, taken]
    costs = held[:, None] - worth[:, taken]
    distance, changed = np.zeros(len(worth), dtype=np.int64), rows
    while len(changed):
        nearer = np.minimum(distance, (distance[changed, None] + costs[changed]).min(axis=0))
        changed, distance = np.flatnonzero(nearer < distance), nearer
    price = np.empty_like(distance)
    price[taken] = distance
    return np.asarray((held + distance)[:, None] - price - worth)


def _first_of_equals(board: Board, seats: Whole, slack: Whole) -> Whole:
    """Of all best assignments the one with the fewest moves, then with the smallest sum of numbers made of ids."""
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching

    row, seat = np.nonzero(slack == 0)
    real = row < len(board.people)
    person, post = np.where(real, row, 0), seats[seat]
    moved = real & (post != board.own[person])
    rank = (_numbers(board.people)[person] ^ _numbers(board.posts)[post]) * _MIX >> np.uint64(64 - _RANKS)
    cost = 1 + np.where(real, rank.astype(np.int64), 0) + moved * ((len(seats) + 1) << _RANKS)
    _, taken = min_weight_full_bipartite_matching(csr_array((cost, (row, seat)), shape=slack.shape))
    return np.asarray(taken, dtype=np.int64)


def _numbers(names: tuple[str, ...]) -> NDArray[np.uint64]:
    return np.array([int.from_bytes(sha256(name.encode()).digest()[:8]) for name in names], dtype=np.uint64)
