"""The best assignment where units also win by competencies that are spread over them.

That a unit wins once, however many come with the same competency, is no property of a single placement, so this one
needs an integer programme.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from matching.moving.board import CLOSED, Board, Group, Limit
from ontology.errors import InvalidInput

SECONDS = 60
"""After so long the search is given up."""


def assign_spread(board: Board, lifted: frozenset[Limit] = frozenset()) -> tuple[NDArray[np.int64], int] | None:
    """The post of each person and the best sum, groups included; `None` where there is no assignment at all.

    Raises:
        InvalidInput: no best one was found in time.
    """
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import csr_array, vstack

    worth = board.worth(lifted)
    person, post = np.nonzero(worth > CLOSED)
    edges, groups = len(person), len(board.groups)
    number = np.full(worth.shape, -1, dtype=np.int64)
    number[person, post] = np.arange(edges)
    ones, wide = np.ones(edges), edges + groups
    once = csr_array((ones, (person, np.arange(edges))), shape=(len(board.people), wide))
    room = csr_array((ones, (post, np.arange(edges))), shape=(len(board.posts), wide))
    constraints = [LinearConstraint(once, 1, 1), LinearConstraint(room, 0, board.seats)]
    if groups:
        won = vstack([_row(edges + place, _edges(number, group), wide) for place, group in enumerate(board.groups)])
        constraints.append(LinearConstraint(won, -np.inf, 0))
    gains = np.array([group.gain for group in board.groups], dtype=np.int64)
    solved = milp(
        -np.concatenate([worth[person, post], gains]).astype(float),
        integrality=np.concatenate([ones, np.zeros(groups)]),
        bounds=Bounds(0, 1),
        constraints=constraints,
        options={"time_limit": SECONDS, "mip_rel_gap": 0},
    )
    if solved.status == 2:
        return None
    if solved.x is None or solved.status != 0:
        raise InvalidInput(
            "Pemerataan kompetensi untuk rotasi sebesar ini belum selesai dihitung dalam waktu yang ada. "
            "Persempit unitnya, atau hitung tanpa pemerataan.",
            "The spread of competencies was not worked out in time for a rotation of this size. "
            "Choose a smaller unit, or leave the spread out.",
        )
    chosen = np.flatnonzero(solved.x[:edges] > 0.5)
    taken = np.empty(len(board.people), dtype=np.int64)
    taken[person[chosen]] = post[chosen]
    return taken, int(worth[person[chosen], post[chosen]].sum()) + won_by(board, taken)


def won_by(board: Board, post_of: NDArray[np.int64]) -> int:
    """What all groups together win by an assignment."""
    return sum(group.gain for group in board.groups if group.is_won(post_of))


def _edges(number: NDArray[np.int64], group: Group) -> NDArray[np.int64]:
    places = number[np.ix_(group.people, group.posts)].ravel()
    return places[places >= 0]


def _row(win: int, edges: NDArray[np.int64], wide: int) -> Any:
    from scipy.sparse import csr_array

    columns = np.append(edges, win)
    values = np.append(-np.ones(len(edges)), 1.0)
    return csr_array((values, (np.zeros(len(columns), dtype=np.int64), columns)), shape=(1, wide))
