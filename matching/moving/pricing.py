"""What any other placement would cost: one shortest path over the slack of the best assignment.

Whoever is put on a seat pushes its holder away, who takes another's, until somebody takes the seat that was left. The
cheapest such circle is the difference between the best sum and the best one with that placement forced.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matching.moving.assigning import Assignment

_FAR = np.iinfo(np.int32).max

CLOSED_SLACK = 10**8
"""Slack from here on belongs to placements that are not allowed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """What it costs to put somebody on a post."""

    loss: int
    """How much the best sum falls, in hundredths of a percent."""
    moves: tuple[tuple[int, int], ...]
    """Who would then be placed otherwise, and on which post, beginning with the person asked about."""


def price(found: Assignment, people: int, person: int, post: int) -> Price | None:
    """What forcing a placement costs; `None` where the others cannot make way for it within the limits.

    Args:
        found: the best assignment.
        people: how many of its rows are people.
        person: the row.
        post: the post to be taken.
    """
    if found.post_of[person] == post:
        return Price(loss=0, moves=())
    slack, taken_by = found.slack, np.flatnonzero(found.post_of == post)
    distance, rows = np.full(len(slack), _FAR, dtype=np.int32), np.arange(len(slack))
    before = np.full(len(slack), person, dtype=np.int64)
    distance[taken_by] = slack[person, taken_by]
    open_ = distance.copy()
    while distance[person] > (nearest := int(open_.min())):
        if nearest >= CLOSED_SLACK:
            return None
        at = np.flatnonzero(open_ == nearest)  # all that are equally near go on at once
        open_[at] = _FAR
        over = slack[at].argmin(axis=0)
        through = nearest + slack[at[over], rows]
        nearer = np.flatnonzero(through < distance)
        distance[nearer] = open_[nearer] = through[nearer]
        before[nearer] = at[over[nearer]]
    if distance[person] >= CLOSED_SLACK:
        return None
    return Price(loss=int(distance[person]), moves=_moves(found, people, person, before))


def _moves(found: Assignment, people: int, person: int, before: NDArray[np.int64]) -> tuple[tuple[int, int], ...]:
    """The circle from its end: each row and the post of the next; rows that are nobody are left out."""
    circle, following = list[tuple[int, int]](), person
    while True:
        row = int(before[following])
        circle.append((row, int(found.post_of[following])))
        if row == person:
            break
        following = row
    return tuple((row, post) for row, post in reversed(circle) if row < people)
