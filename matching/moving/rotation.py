"""A rotation solved: who goes where, what any other placement would cost, and what each limit costs all together."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from matching.moving.assigning import Assignment, assign
from matching.moving.board import BY_LAW, Board, Limit
from matching.moving.pricing import Price, price
from matching.moving.spreading import assign_spread, won_by


@dataclass(frozen=True, kw_only=True)
class Rotation:
    """The best assignment of a board.

    Without groups it is a plain assignment and prices come from its duals; with groups it is an integer programme,
    and a price is the difference to another one.
    """

    board: Board
    post_of: NDArray[np.int64]
    """The post of each person."""
    total: int
    """The best sum, in hundredths of a percent."""
    _found: Assignment | None = None

    @classmethod
    def solve(cls, board: Board, lifted: frozenset[Limit] = frozenset()) -> "Rotation | None":
        """The best assignment; `None` where the limits leave none.

        Raises:
            InvalidInput: an integer programme was not solved in time.
        """
        if board.groups:
            spread = assign_spread(board, lifted)
            return None if spread is None else cls(board=board, post_of=spread[0], total=spread[1])
        found = assign(board, lifted)
        if found is None:
            return None
        return cls(board=board, post_of=found.post_of[: len(board.people)], total=found.total, _found=found)

    @cached_property
    def moved(self) -> NDArray[np.int64]:
        """Who is placed on another post than they hold."""
        return np.flatnonzero(self.post_of != self.board.own)

    @property
    def before(self) -> int:
        """The sum if everybody stays."""
        people = np.arange(len(self.board.people))
        return int(self.board.value[people, self.board.own].sum()) + won_by(self.board, self.board.own)

    def price(self, person: int, post: int) -> Price | None:
        """What forcing a placement would cost; `None` where the limits do not let the others make way."""
        if self._found is not None:
            return price(self._found, len(self.board.people), person, post)
        forced = np.zeros_like(self.board.value, dtype=np.bool_)
        forced[person], forced[person, post] = True, False
        before = self.board.closed.get(Limit.FORCED, np.zeros_like(forced))
        other = Rotation.solve(replace(self.board, closed={**self.board.closed, Limit.FORCED: before | forced}))
        if other is None:
            return None
        changed = np.flatnonzero(other.post_of != self.post_of)
        first = sorted(changed.tolist(), key=lambda row: row != person)
        return Price(loss=self.total - other.total, moves=tuple((row, int(other.post_of[row])) for row in first))

    def prices_of_limits(self) -> Iterator[tuple[Limit, int, int]]:
        """For each limit that people chose and that forbids anything: what all gain without it, and the moves then."""
        for limit, table in self.board.closed.items():
            if limit in BY_LAW or not table.any():
                continue
            without = Rotation.solve(self.board, frozenset({limit}))
            if without is not None:
                yield limit, without.total - self.total, len(without.moved)
