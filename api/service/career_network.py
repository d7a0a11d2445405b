"""The pattern of careers, at hand: derived from records, and kept in the graph for the knowledge and the day of now."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from threading import Lock
from typing import NamedTuple

from api.service.ground import Ground
from api.service.moment import Moment
from api.service.recent import Recent
from graph.moves import MOST_ROUTES, KeptMove
from matching.paths.asking import TimedRules
from matching.paths.made import made_moves
from matching.paths.moves import MoveKind
from matching.paths.network import Move, Nearness, Network, Route, first_moves, network
from ontology.facts import Jabatan

NETWORKS_KEPT = 4


class Pattern(NamedTuple):
    """The network of one moment and day, with what it was made of."""

    network: Network
    near: Nearness
    rules: TimedRules

    def move(self, start: str, end: str) -> Move | None:
        """The move between two jabatan, if it is kept."""
        return next((move for move in self.network.onward.get(start, ()) if move.end == end), None)


class CareerNetwork(Ground):
    """Which jabatan lead to which.

    The graph holds the moves as `LEADS_TO` for what is known now and for today, and finds routes over them. Where a
    past moment or another day is asked about, the same moves are derived from the records of then, and routes over
    them are found here: both give the same routes.
    """

    def pattern(self, moment: Moment) -> Pattern:
        """The network as it was known at the moment, with moves that people made by the day."""
        when = moment.as_of, moment.known_at
        return self._patterns.get(when, lambda: self._derived(moment))

    def routes(
        self, starts: Collection[str], target: str, moves: int, moment: Moment
    ) -> tuple[tuple[Route, ...], bool]:
        """Routes that begin with one of `starts` and end with `target`, and whether these are all.

        Those of fewest moves come first; at most `MOST_ROUTES`.
        """
        if self._is_now(moment):
            self._keep(moment)
            found = self.graph.kept_routes(starts, target, moves=moves, most=MOST_ROUTES + 1)
        else:
            every = self.pattern(moment).network.routes(starts, target, moves)
            found = tuple(sorted(every, key=lambda route: (len(route), route))[: MOST_ROUTES + 1])
        return found[:MOST_ROUTES], len(found) <= MOST_ROUTES

    def onward(self, starts: Collection[str], moves: int, moment: Moment) -> Mapping[str, Sequence[Move]]:
        """The moves that can be made within so many moves from some jabatan, by where they begin."""
        if not self._is_now(moment):
            return self.pattern(moment).network.onward
        self._keep(moment)
        kept = self.graph.moves_onward(starts, moves=moves)
        found = (Move(start=each.start, end=each.end, kind=MoveKind(each.kind), moved=each.moved) for each in kept)
        return Network(moves=tuple(found)).onward

    def first(self, post: Jabatan, moment: Moment) -> tuple[Move, ...]:
        """The moves out of a post that is not of this agency."""
        return first_moves(post, self.pattern(moment).near)

    def _is_now(self, moment: Moment) -> bool:
        return moment.as_of == self.today() and moment.known_at == self.graph.known_at(None)

    def _keep(self, moment: Moment) -> None:
        """Brings the moves in the graph up to date; they change with a load, and with the day."""
        with self._turn:
            if self.graph.moves_derived() != (moment.known_at, moment.as_of):
                moves = [
                    KeptMove(start=move.start, end=move.end, kind=move.kind.value, moved=move.moved)
                    for move in self.pattern(moment).network.moves
                ]
                self.graph.keep_moves(moves, known_at=moment.known_at, as_of=moment.as_of)

    def _derived(self, moment: Moment) -> Pattern:
        posts = self.graph.every_jabatan(moment.known_at)
        parents = {unit.code: unit.parent for unit in self.graph.units(moment.known_at)}
        made = made_moves(self.view(moment))
        levels = self.words.levels
        return Pattern(
            network(posts, parents, made, levels), Nearness(posts, parents, levels), TimedRules(moment.as_of)
        )

    @cached_property
    def _turn(self) -> Lock:
        return Lock()

    @cached_property
    def _patterns(self) -> Recent[tuple[date, datetime], Pattern]:
        return Recent(NETWORKS_KEPT)
