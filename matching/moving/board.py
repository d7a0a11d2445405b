"""A rotation: many people, many posts with seats, what each placement is worth, and what forbids a move."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

Table = NDArray[np.bool_]

CLOSED = -(10**9)
"""The value of a placement that is not allowed; far below any sum of values."""


class Limit(StrEnum):
    """What forbids a move. Staying is forbidden only where somebody says so."""

    NOT_ELIGIBLE = "tidak_layak"
    UNDECIDED = "belum_dapat_diputuskan"
    """Something that decides is not known, or not every requirement is assessed."""
    CLASS = "jenjang"
    """The post is of another standing: that would be a promotion."""
    TENURE = "masa_jabatan"
    """The person has not held the present post for long enough."""
    DISTANCE = "jarak"
    """The units are further apart in the organisation than agreed."""
    KEPT = "dipertahankan"
    FORBIDDEN = "dilarang"
    FORCED = "dipastikan"
    """Somebody decided where the person goes."""


BY_LAW = (Limit.NOT_ELIGIBLE, Limit.UNDECIDED)
"""What no decision on the board lifts."""


@dataclass(frozen=True, kw_only=True)
class Board:
    """Tables have one row per person and one column per post, both in ascending order of id or code."""

    people: tuple[str, ...]
    posts: tuple[str, ...]
    seats: NDArray[np.int64]
    """How many people of the board each post can take; all of them together at least as many as people."""
    own: NDArray[np.int64]
    """The post that each person holds."""
    value: NDArray[np.int64]
    """How much of the standard each person meets, in hundredths of a percent."""
    closed: Mapping[Limit, Table]
    """What each limit forbids."""
    move_cost: int = 0
    """What a move must bring to be worth making, in hundredths of a percent."""
    groups: tuple["Group", ...] = ()
    """What is won once by somebody who stands for it."""

    def allowed(self, lifted: frozenset[Limit] = frozenset()) -> Table:
        """Which placements are allowed, some limits lifted."""
        allowed = np.ones(self.value.shape, dtype=np.bool_)
        for limit, table in self.closed.items():
            if limit not in lifted:
                allowed &= ~table
        return allowed

    def worth(self, lifted: frozenset[Limit] = frozenset()) -> NDArray[np.int64]:
        """What each placement adds to the sum: the value, less the cost of moving; `CLOSED` where not allowed."""
        moving = np.ones(self.value.shape, dtype=np.bool_)
        moving[np.arange(len(self.people)), self.own] = False
        return np.where(self.allowed(lifted), self.value - self.move_cost * moving, CLOSED)

    def why_closed(self, person: int, post: int) -> tuple[Limit, ...]:
        """What forbids a placement."""
        return tuple(limit for limit, table in self.closed.items() if table[person, post])


@dataclass(frozen=True, kw_only=True)
class Group:
    """A competency that a unit asks for: worth something once, if anybody placed there holds it."""

    name: tuple[str, str]
    """The unit and the competency."""
    people: NDArray[np.int64] = field(repr=False)
    """Who holds it."""
    posts: NDArray[np.int64] = field(repr=False)
    """Posts of the unit."""
    gain: int
    """In hundredths of a percent."""

    def is_won(self, post_of: NDArray[np.int64]) -> bool:
        """Whether anybody who holds it is placed in the unit; `post_of` has the post of every person."""
        return bool(np.isin(post_of[self.people], self.posts).any())
