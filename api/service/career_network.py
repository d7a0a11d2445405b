"""The pattern of careers, at hand: derived from records, and kept in the graph for the knowledge and the day of now."""

from collections import deque
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from threading import Lock, Thread
from typing import NamedTuple

import structlog

from api.service.ground import Ground
from api.service.moment import Moment
from api.service.recent import Recent
from graph.moves import MOST_ROUTES, KeptMove
from matching.paths.asking import TimedRules
from matching.paths.made import made_moves
from matching.paths.moves import MoveKind
from matching.paths.network import Move, Nearness, Network, Route, first_moves, network
from ontology.errors import JenjangError
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
    them are found here: both give the same routes. So they do while the graph's own moves are not up to date: nobody
    who asks waits for them to be written.
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
        if self._is_kept(moment):
            found = self.graph.kept_routes(starts, target, moves=moves, most=MOST_ROUTES + 1)
        else:
            every = self.pattern(moment).network.routes(starts, target, moves)
            found = tuple(sorted(every, key=lambda route: (len(route), route))[: MOST_ROUTES + 1])
        return found[:MOST_ROUTES], len(found) <= MOST_ROUTES

    def onward(self, starts: Collection[str], moves: int, moment: Moment) -> Mapping[str, Sequence[Move]]:
        """The moves that can be made within so many moves from some jabatan, by where they begin."""
        if not self._is_kept(moment):
            return self.pattern(moment).network.onward
        kept = self.graph.moves_onward(starts, moves=moves)
        found = (Move(start=each.start, end=each.end, kind=MoveKind(each.kind), moved=each.moved) for each in kept)
        return Network(moves=tuple(found)).onward

    def first(self, post: Jabatan, moment: Moment) -> tuple[Move, ...]:
        """The moves out of a post that is not of this agency."""
        return first_moves(post, self.pattern(moment).near)

    def keep_moves(self) -> None:
        """Brings the moves in the graph up to date with what is known now and with today; seconds after a load."""
        moment = self.moment(None, None)
        with self._turn:
            if self._known_to_be_kept(moment):
                return
            moves = [
                KeptMove(start=move.start, end=move.end, kind=move.kind.value, moved=move.moved)
                for move in self.pattern(moment).network.moves
            ]
            self.graph.keep_moves(moves, known_at=moment.known_at, as_of=moment.as_of)
            self._kept_for.append((moment.known_at, moment.as_of))

    def _is_kept(self, moment: Moment) -> bool:
        """Whether the moves in the graph are those of a moment; if they only should be, somebody else sees to it."""
        if moment.as_of != self.today() or not moment.is_latest:
            return False
        if self._known_to_be_kept(moment):
            return True
        if not self._turn.locked():
            Thread(target=self.keep_moves_quietly, name="moves", daemon=True).start()
        return False

    def _known_to_be_kept(self, moment: Moment) -> bool:
        """Asked of the graph once for a moment and a day: what a load or a day brings is always another pair."""
        when = moment.known_at, moment.as_of
        if when not in self._kept_for:
            if self.graph.moves_derived() != when:
                return False
            self._kept_for.append(when)
        return True

    def keep_moves_quietly(self) -> None:
        """Keeps them if the graph can; where it refuses or goes away, routes go on being found here."""
        try:
            self.keep_moves()
        except JenjangError as refusal:
            if not self.closing.is_set():
                structlog.get_logger().warning("moves not kept", error=type(refusal).__name__)

    @cached_property
    def _kept_for(self) -> "deque[tuple[datetime, date]]":
        return deque(maxlen=NETWORKS_KEPT)

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
