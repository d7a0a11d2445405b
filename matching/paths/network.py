"""Which jabatan lead to which: by class and nearness, and wherever people really went; and the routes over them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from heapq import nsmallest

from matching.paths.moves import Levels, MoveKind, is_next, move_kind
from ontology.facts import Jabatan

OUT, IN = 4, 2
"""Of each kind, a jabatan leads at least to its so many nearest, and is led to at least from its so many nearest."""

LONGEST = 4
"""How many moves a route has at most."""

Made = Mapping[tuple[str, str], int]
"""How many people went from one jabatan to another, by the codes of both."""

Route = tuple[str, ...]
"""Codes of jabatan, one for each move: where the move leads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A way from one jabatan to another."""

    start: str
    end: str
    kind: MoveKind
    moved: int = 0
    """How many people made it: shown as evidence, never used to hide or rank."""


@dataclass(frozen=True, kw_only=True)
class Network:
    """All moves that are kept, by where they begin."""

    moves: tuple[Move, ...]

    @cached_property
    def onward(self) -> Mapping[str, tuple[Move, ...]]:
        """The moves out of each jabatan."""
        found: defaultdict[str, list[Move]] = defaultdict(list)
        for move in self.moves:
            found[move.start].append(move)
        return {code: tuple(moves) for code, moves in found.items()}

    @cached_property
    def backward(self) -> Mapping[str, tuple[str, ...]]:
        """The jabatan from which each can be reached in one move."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for move in self.moves:
            found[move.end].append(move.start)
        return {code: tuple(starts) for code, starts in found.items()}

    def routes(self, starts: Iterable[str], target: str, moves: int = LONGEST) -> Iterator[Route]:
        """Every route from some jabatan to another that visits none twice; the starts are the first of each."""
        away = self._away_from(target, moves)
        for start in sorted(starts):
            yield from self._extended((start,), target, moves, away)

    def _extended(self, route: Route, target: str, left: int, away: Mapping[str, int]) -> Iterator[Route]:
        if route[-1] == target:
            yield route
        elif left:
            for move in self.onward.get(route[-1], ()):
                if move.end not in route and away.get(move.end, left) < left:
                    yield from self._extended((*route, move.end), target, left - 1, away)

    def _away_from(self, target: str, moves: int) -> dict[str, int]:
        """How many moves each jabatan is away from the target at least, as far as `moves` reach."""
        away, edge = {target: 0}, [target]
        for far in range(1, moves + 1):
            before = dict.fromkeys(start for end in edge for start in self.backward.get(end, ()))
            edge = [code for code in before if code not in away]
            away |= dict.fromkeys(edge, far)
        return away


class Nearness:
    """How near two jabatan are: by family, unit, branch of the organisation and government affair."""

    def __init__(self, posts: Iterable[Jabatan], parents: Mapping[str, str | None], levels: Levels) -> None:
        """`parents`: the unit above each unit."""
        self.posts = {post.code: post for post in posts if post.level in levels}
        self.parents = parents
        self.kinds = {
            (start.code, end.code): move_kind(start, end)
            for start in levels.values()
            for end in levels.values()
            if is_next(start, end, levels)
        }
        self._around: defaultdict[tuple[str, str], list[Jabatan]] = defaultdict(list)
        for post in self.posts.values():
            for place in self._places(post):
                self._around[place].append(post)

    def _places(self, post: Jabatan) -> list[tuple[str, str]]:
        unit = post.unit or ""
        named = [("family", post.family), ("field", post.field), ("unit", post.unit)]
        branch = [("branch", unit), ("branch", self.parents.get(unit))] if unit else []
        return [(kind, name) for kind, name in (*named, *branch) if name]

    def around(self, post: Jabatan) -> Iterator[tuple[int, Jabatan, MoveKind]]:
        """What a jabatan can lead to by class and nearness: how far it is, and by which kind of move."""
        places = self._places(post)
        near = {other.code: other for place in places for other in self._around[place] if other.code != post.code}
        for other in near.values():
            kind = self.kinds.get((post.level, other.level))
            if kind is not None:
                yield self._distance(post, other), other, kind

    def _distance(self, post: Jabatan, other: Jabatan) -> int:
        family, field = (a is not None and a == b for a, b in ((post.family, other.family), (post.field, other.field)))
        unit, branch = post.unit is not None and post.unit == other.unit, self._branches(post) & self._branches(other)
        return 8 - 4 * family - 2 * unit - field - bool(branch)

    def _branches(self, post: Jabatan) -> set[str]:
        return {name for kind, name in self._places(post) if kind == "branch"}


def network(posts: Sequence[Jabatan], parents: Mapping[str, str | None], made: Made, levels: Levels) -> Network:
    """The moves that are kept, ordered by the codes of both jabatan.

    Of each kind, every jabatan leads to its nearest and is led to from its nearest, so that none is cut off where
    there are many alike; and every move that somebody made is kept, however far it is, unless it led to a lower class.
    """
    near = Nearness(posts, parents, levels)
    into: defaultdict[tuple[str, MoveKind], list[tuple[int, str, str]]] = defaultdict(list)
    kept: dict[tuple[str, str], MoveKind] = {}
    for post in near.posts.values():
        out: defaultdict[MoveKind, list[tuple[int, str]]] = defaultdict(list)
        for far, other, kind in near.around(post):
            out[kind].append((far, other.code))
            into[other.code, kind].append((far, post.code, other.code))
        for kind, ends in out.items():
            kept |= {(post.code, code): kind for _, code in nsmallest(OUT, ends)}
    for (_, kind), starts in into.items():
        kept |= {(start, end): kind for _, start, end in nsmallest(IN, starts)}
    kept |= dict(_gone(near, made, levels))
    return Network(
        moves=tuple(
            Move(start=start, end=end, kind=kind, moved=made.get((start, end), 0))
            for (start, end), kind in sorted(kept.items())
        )
    )


def first_moves(post: Jabatan, near: Nearness) -> tuple[Move, ...]:
    """The nearest moves of each kind out of a post that is none of the network's, such as one of another agency."""
    out: defaultdict[MoveKind, list[tuple[int, str]]] = defaultdict(list)
    for far, other, kind in near.around(post):
        out[kind].append((far, other.code))
    return tuple(
        Move(start=post.code, end=code, kind=kind) for kind, ends in out.items() for _, code in nsmallest(OUT, ends)
    )


def _gone(near: Nearness, made: Made, levels: Levels) -> Iterator[tuple[tuple[str, str], MoveKind]]:
    for start, end in made:
        if start in near.posts and end in near.posts:
            kind = move_kind(levels[near.posts[start].level], levels[near.posts[end].level])
            if kind is not None:
                yield (start, end), kind
