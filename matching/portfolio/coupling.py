"""The limits that people share: money, seats and classes, as rows of a linear programme."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from matching.portfolio.limits import Limits
from matching.portfolio.problem import Problem

MILLION = 1_000_000
"""Rupiah are told to the solver in millions, so that its numbers stay near one."""

Row = list[tuple[int, float]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coupling:
    """`rows @ (seats taken, classes held) <= most`; there are no classes where their number has no limit."""

    rows: Any
    """A sparse matrix."""
    most: NDArray[np.float64]
    held_at_most: NDArray[np.float64]
    """Per programme that has classes: as many as all its seats could fill."""


def coupling(problem: Problem, limits: Limits, *, strict: bool = False) -> Coupling:
    """The shared limits of a problem, each at least as wide as the seats that are wished for need.

    Strictly, nobody sits in a class that is not held. That is true of whole plans anyway; told to the solver, it keeps
    parts of classes from being cheap, and takes it many times as long.
    """
    rows: list[Row] = []
    most: list[float] = []
    fixed, members = set(problem.fixed), grouped(problem.course)
    held_at_most: list[float] = []
    if limits.budget is not None:
        rows.append([(seat, cost / MILLION) for seat, cost in enumerate(problem.cost)])
        most.append(max(limits.budget, sum(problem.cost[seat] for seat in fixed)) / MILLION)
    for course, seats in members.items():
        bound = limits.seats.get(problem.courses[course].code)
        if bound is not None:
            rows.append([(seat, 1.0) for seat in seats])
            most.append(max(bound, len(fixed.intersection(seats))))
    if limits.classes is not None:
        for number, seats in enumerate(members.values(), start=len(problem)):
            rows.append([*((seat, 1.0) for seat in seats), (number, -float(limits.class_size))])
            if strict:
                rows.extend([(seat, 1.0), (number, -1.0)] for seat in seats)
            held_at_most.append(-(-len(seats) // limits.class_size))
        wished = sum(-(-len(fixed.intersection(seats)) // limits.class_size) for seats in members.values())
        rows.append([(number, 1.0) for number in range(len(problem), len(problem) + len(members))])
        most.extend([0.0] * (len(rows) - 1 - len(most)))
        most.append(float(max(limits.classes, wished)))
    return Coupling(
        rows=matrix(rows, len(problem) + len(held_at_most)), most=np.array(most), held_at_most=np.array(held_at_most)
    )


def grouped(keys: NDArray[np.int32]) -> dict[int, list[int]]:
    """The seats of each key, in ascending order of keys."""
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for seat, key in enumerate(keys.tolist()):
        groups[key].append(seat)
    return dict(sorted(groups.items()))


def matrix(rows: list[Row], columns: int) -> Any:
    """Rows as a sparse matrix."""
    from scipy.sparse import csr_matrix

    lengths = [len(row) for row in rows]
    entries = [entry for row in rows for entry in row]
    at = np.array([column for column, _ in entries], dtype=np.int64)
    value = np.array([value for _, value in entries], dtype=np.float64)
    return csr_matrix((value, at, np.concatenate([[0], np.cumsum(lengths, dtype=np.int64)])), (len(rows), columns))
