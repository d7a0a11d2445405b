"""Chains of moves: somebody fills a post, somebody else the post left by that, and so on to a chosen depth.

A chain is as good as it costs little: each post filled costs what its new holder is short of the standard, a post that
nobody can fill costs a whole standard. Among chains of equal cost, whoever comes first for the first post decides, then
the second. Nobody moves twice.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from heapq import heappop, heappush

UNFILLED_COST = 10_000
"""A post that stays empty is short of its whole standard, in hundredths of a percent."""

MOST_STEPS = 20_000
"""How many beginnings of chains are looked at before the search gives up proving that none is better."""


class End(StrEnum):
    """Why a chain goes no further."""

    DEPTH = "kedalaman"
    """The depth is reached; the last post left is not looked at."""
    CLOSED = "tertutup"
    """The last one to move leaves no post that must be filled."""
    UNFILLED = "tidak_terisi"
    """Nobody who has not moved yet is eligible for the last post left."""
    OUTSIDE = "di_luar"
    """The last post left has no standard here, so nobody can be compared with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filler:
    """Somebody who can fill a post."""

    person: int
    """The row of the person."""
    cost: int
    """What the person is short of the standard, in hundredths of a percent."""
    leaves: str | None
    """The code of the post left; `None` where none must be filled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """People who move one after the other, the first into the first post."""

    fills: tuple[Filler, ...]
    places: tuple[int, ...]
    """Which place each has among those who can fill the same post; the first is 0."""
    cost: int
    end: End


@dataclass(frozen=True, slots=True, kw_only=True)
class Chains:
    """The best chains, best first."""

    chains: tuple[Chain, ...]
    proven: bool
    """Whether no better one was left out; otherwise the search was ended before it knew."""


Fillers = Callable[[str], Sequence[Filler] | None]
"""Who can fill a post, in order of rising cost; `None` where nobody can be compared with it."""


@dataclass(frozen=True, slots=True)
class _Beginning:
    """A chain as far as it goes. It is never better than what it goes on to, so the heap gives chains in order.

    No two have equal cost and places: what can be told apart by these needs no further comparison.
    """

    cost: int
    places: tuple[int, ...]
    fills: tuple[Filler, ...] = ()
    end: End | None = None


def best_chains(
    post: str,
    fillers: Fillers,
    *,
    moved: frozenset[int],
    depth: int,
    many: int,
    apart: bool = False,
    most: int = MOST_STEPS,
) -> Chains:
    """The best chains that begin by filling a post.

    Args:
        post: the code of the post that is left.
        fillers: who can fill a post.
        moved: rows of people who do not move (again).
        depth: how many posts are filled at most.
        many: how many chains.
        apart: whether each chain must begin with somebody else, so that they are alternatives to each other.
        most: how many beginnings are looked at.
    """
    found: list[Chain] = []
    heap: list[tuple[int, tuple[int, ...], _Beginning]] = []

    def push(beginning: _Beginning) -> None:
        heappush(heap, (beginning.cost, beginning.places, beginning))

    def go_on(so_far: _Beginning, at: str, first: int) -> None:
        """Pushes the chain with the next who can fill the post, or with its end where nobody ever could."""
        candidates = fillers(at)
        if candidates is None:
            push(_Beginning(so_far.cost, so_far.places, so_far.fills, End.OUTSIDE))
            return
        used = moved | {filler.person for filler in so_far.fills}
        for place in range(first, len(candidates)):
            one = candidates[place]
            if one.person not in used:
                push(_Beginning(so_far.cost + one.cost, (*so_far.places, place), (*so_far.fills, one)))
                return
        if all(one.person in used for one in candidates[:first]):
            push(_Beginning(so_far.cost + UNFILLED_COST, so_far.places, so_far.fills, End.UNFILLED))

    go_on(_Beginning(0, ()), post, 0)
    for _ in range(most):
        if not heap or len(found) == many:
            return Chains(chains=tuple(found), proven=True)
        *_, best = heappop(heap)
        if apart and any(best.places[:1] == other.places[:1] for other in found):
            continue
        if best.end is None:
            *before, last = best.fills
            at = post if not before else str(before[-1].leaves)
            go_on(_Beginning(best.cost - last.cost, best.places[:-1], tuple(before)), at, best.places[-1] + 1)
            if last.leaves is not None and len(best.fills) < depth:
                go_on(best, last.leaves, 0)
                continue
        end = best.end or (End.CLOSED if best.fills[-1].leaves is None else End.DEPTH)
        found.append(Chain(fills=best.fills, places=best.places, cost=best.cost, end=end))
    return Chains(chains=tuple(found), proven=not heap or len(found) == many)
