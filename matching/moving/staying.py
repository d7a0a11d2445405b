"""Why somebody stays in a rotation: the post that would suit them better, and what keeps them from it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from matching.moving.board import BY_LAW, CLOSED, Limit, Table
from matching.moving.pricing import Price
from matching.moving.rotating import Scene
from matching.moving.rotation import Rotation


class Reason(StrEnum):
    """Why somebody stays."""

    FORCED = "dipastikan"
    KEPT = "dipertahankan"
    IN_THE_WAY = "terhalang"
    """A better post is open to them, but all together lose by it."""
    TENURE = "masa_jabatan"
    """A better post would be open, had they held the present one for longer."""
    DISTANCE = "jarak"
    UNDECIDED = "belum_dapat_diputuskan"
    """A better post might be open, but something that decides is not known."""
    BEST = "sudah_terbaik"
    """No post that is open to them suits them better by more than a move costs."""
    NOT_ELIGIBLE = "tidak_layak"
    """They are eligible for no other post of the same standing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """Somebody who stays."""

    person: int
    reason: Reason
    better: int | None = None
    """The best of the posts that would suit them better and that the reason is about."""
    price: Price | None = None
    """What it would cost all to put them there; only where the post is open to them."""


def stays(scene: Scene, found: Rotation, priced: int) -> Iterator[Stay]:
    """Everybody who stays; prices for the first so many for whom a better post is open."""
    board, left = found.board, priced
    worth = board.worth()
    standing = np.array([demand.level.standing for demand in scene.posts])
    for person in np.flatnonzero(found.post_of == board.own).tolist():
        own = int(board.own[person])
        if board.closed[Limit.FORCED][person].any():
            yield Stay(person=person, reason=Reason.FORCED)
            continue
        if board.closed[Limit.KEPT][person].any():
            yield Stay(person=person, reason=Reason.KEPT)
            continue
        best = int(worth[person].argmax())
        if worth[person, best] > worth[person, own] > CLOSED:
            price = found.price(person, best) if left > 0 else None
            left -= 1
            yield Stay(person=person, reason=Reason.IN_THE_WAY, better=best, price=price)
            continue
        yield _closed(found, person, own, standing == standing[own])


def _closed(found: Rotation, person: int, own: int, alike: Table) -> Stay:
    """What keeps somebody from a better post of the same standing, if there is one."""
    board = found.board
    better = alike & (board.value[person] - board.move_cost > board.value[person, own])
    lawful = ~(board.closed[BY_LAW[0]][person] | board.closed[BY_LAW[1]][person])
    for limit, reason in ((Limit.TENURE, Reason.TENURE), (Limit.DISTANCE, Reason.DISTANCE)):
        kept_from = np.flatnonzero(better & lawful & board.closed[limit][person])
        if len(kept_from):
            return Stay(person=person, reason=reason, better=_first_best(found, person, kept_from))
    unclear = np.flatnonzero(better & board.closed[Limit.UNDECIDED][person])
    if len(unclear):
        return Stay(person=person, reason=Reason.UNDECIDED, better=_first_best(found, person, unclear))
    lawful[own] = False
    return Stay(person=person, reason=Reason.BEST if (alike & lawful).any() else Reason.NOT_ELIGIBLE)


def _first_best(found: Rotation, person: int, posts: NDArray[np.int64]) -> int:
    return int(posts[found.board.value[person, posts].argmax()])
