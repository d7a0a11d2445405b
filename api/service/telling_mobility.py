"""Open moves in answers: for people with the day on which they open, for posts with who there is."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from api.service.answers.mobility import (
    CreditStanding,
    MoveCount,
    OpenMove,
    PersonMobility,
    PostCandidate,
    PostMobility,
)
from api.service.ground import Ground
from api.service.moment import Moment
from api.service.terms import ref
from matching.calendar import as_date, date_of
from matching.demand import Demand
from matching.explaining import explain
from matching.moving.fits import Fits, fits
from matching.moving.mobility import ways_up
from matching.moving.openings import Openings
from matching.on_day import OnDay
from matching.paths.moves import group_of, move_kind
from matching.ranking import Rows
from matching.shares import percent
from matching.verdict import Outcome
from ontology.findings import GateResult, TermRef, Verdict
from ontology.terms import Importance

MOVES_SHOWN = CANDIDATES_SHOWN = 3
FUNCTIONAL = "JF"
CREDIT_POINTS = "credit_points"
"""The criterion that asks for credit points."""


@dataclass(frozen=True, kw_only=True)
class TellingMobility:
    """Tells what is open on a day, and what opens by the day `until`."""

    ground: Ground
    moment: Moment
    openings: Openings
    until: int
    vacant: Mapping[str, int]
    """Vacant seats by the code of the jabatan."""

    def persons(self, rows: Rows, counted: NDArray[np.int64]) -> tuple[PersonMobility, ...]:
        """Some people with their counts of moves: see `matching.moving.mobility.Census`."""
        talent, demands = self.openings.talent, tuple(self.openings.demands.values())
        found = fits(talent, demands, rows, self.moment.as_of)
        people = self.ground.graph.people([talent.id_of(row) for row in rows.tolist()], self.moment.known_at)
        ways = np.array([ways_up(self._view, demand)[rows] for demand in demands], dtype=np.int8)
        return tuple(
            PersonMobility(
                person=people[talent.id_of(row)],
                jabatan=self._held(row),
                level=self.ground.words.ref("jabatan_level", self._level(row)),
                since=date_of(int(self._view.of_current_post("start")[row])),
                promotions=_count(counted[place, 0]),
                transfers=_count(counted[place, 1]),
                moves=self._moves(row, place, found, ways.reshape(-1, len(rows))[:, place]),
                credits=self._credits(row),
            )
            for place, row in enumerate(rows.tolist())
        )

    def post(self, demand: Demand, counts: NDArray[np.int64], held: int, retiring: int) -> PostMobility:
        """A post that is vacant or soon is, with who there is for it."""
        code, possible = demand.jabatan.code, self.openings
        first = possible.at(code).fillers[:CANDIDATES_SHOWN]
        names = self.ground.graph.people([possible.talent.id_of(each.person) for each in first], self.moment.known_at)
        return PostMobility(
            jabatan=ref(demand.jabatan),
            unit=self.ground.tree(self.moment).ref(demand.jabatan.unit),
            level=self.ground.words.ref("jabatan_level", demand.jabatan.level),
            formation=demand.jabatan.formation,
            holders=held,
            vacant=self.vacant[code],
            retiring=retiring,
            promotions=_count(counts[0]),
            transfers=_count(counts[1]),
            candidates=tuple(
                PostCandidate(
                    person=names[possible.talent.id_of(each.person)],
                    jabatan=self._held(each.person),
                    share=percent(10_000 - each.cost),
                )
                for each in first
            ),
        )

    def _moves(self, row: int, place: int, found: Fits, ways: NDArray[np.int8]) -> tuple[OpenMove, ...]:
        """Open ones first, promotions first, then vacant ones, then by how much of the standard is met, by code."""
        outcome, opens = found.outcome[:, place], found.from_day[:, place]
        soon = (outcome == Outcome.BELUM_LAYAK) & (opens <= self.until)
        chosen = np.flatnonzero(((outcome == Outcome.LAYAK) | soon) & (ways >= 0)).tolist()
        demands = tuple(self.openings.demands.values())
        share = found.shares[:, place]
        ordered = sorted(
            chosen,
            key=lambda at: (
                bool(soon[at]),
                ways[at] == 0,
                not self.vacant[demands[at].jabatan.code],
                -int(share[at]),
                demands[at].jabatan.code,
            ),
        )
        return tuple(
            self._move(
                row,
                demands[at],
                Verdict[Outcome(outcome[at]).name],
                (int(opens[at]), int(found.until_day[at, place])),
                percent(int(share[at])),
                assessed=bool(found.complete[at, place]),
            )
            for at in ordered[:MOVES_SHOWN]
        )

    def _move(
        self, row: int, demand: Demand, verdict: Verdict, days: tuple[int, int], share: str, *, assessed: bool
    ) -> OpenMove:
        start = self.ground.words.levels[self._level(row)]
        kind = move_kind(start, demand.level)
        functional = {group_of(level) == FUNCTIONAL for level in (start, demand.level)}
        waiting = verdict is Verdict.BELUM_LAYAK
        return OpenMove(
            jabatan=ref(demand.jabatan),
            unit=self.ground.tree(self.moment).ref(demand.jabatan.unit),
            level=self.ground.words.ref("jabatan_level", demand.jabatan.level),
            move=kind.value if kind else "",
            crosses=len(functional) > 1,
            verdict=verdict,
            opens=as_date(days[0]) if waiting else None,
            until=as_date(days[1]),
            waits_for=self._waits_for(row, demand) if waiting else None,
            share=share,
            assessed=assessed,
            vacant=bool(self.vacant[demand.jabatan.code]),
        )

    def _waits_for(self, row: int, demand: Demand) -> str | None:
        """The condition that is met last, in words."""
        match = explain(self.openings.talent, demand, [row], self.moment.as_of)[0]
        last = (
            gate.sentence
            for gate in match.gates
            if gate.importance is Importance.MUTLAK
            and gate.result is GateResult.BELUM
            and gate.from_ == match.eligible_from
        )
        return next(last, None)

    def _credits(self, row: int) -> CreditStanding | None:
        """Points within the present class, against the rule for the next class of the same group, if there is one."""
        levels, code = self.ground.words.levels, self._level(row)
        above = [
            each
            for each in levels.values()
            if each.group == levels[code].group and each.standing > levels[code].standing
        ]
        following = min(above, key=lambda each: each.standing, default=None)
        rules = (rule for rule in self.moment.rules_in_force if rule.condition.criterion == CREDIT_POINTS)
        rule = next((each for each in rules if following is not None and following.code in each.applies_to), None)
        if rule is None or following is None:
            return None
        records, place = self._view.people.credits, self._view.people.codebook.jabatan_levels.index(code)
        mine = np.flatnonzero((records.owners == row) & (records["level"] == place))
        counted = [each for each in mine.tolist() if records["counted_on"][each] <= self._view.day]
        newest = max(counted, key=lambda each: (int(records["counted_on"][each]), each), default=None)
        points = None if newest is None else int(records["hundredths"][newest])
        asked = rule.condition.amount or 0
        return CreditStanding(
            points=None if points is None else percent(points),
            counted_on=None if newest is None else as_date(int(records["counted_on"][newest])),
            asked=asked,
            missing=None if points is None else percent(max(0, 100 * asked - points)),
            next_level=self.ground.words.ref("jabatan_level", following.code),
            legal_basis=rule.legal_basis,
        )

    def _held(self, row: int) -> TermRef | None:
        place = int(self._view.of_current_post("jabatan")[row])
        return self._posts.get(self._view.people.codebook.jabatan[place]) if place >= 0 else None

    def _level(self, row: int) -> str:
        return self._view.people.codebook.jabatan_levels[int(self._view.of_current_post("level")[row])]

    @cached_property
    def _view(self) -> OnDay:
        return self.ground.view(self.moment)

    @cached_property
    def _posts(self) -> Mapping[str, TermRef]:
        return {post.code: ref(post) for post in self.ground.graph.every_jabatan(self.moment.known_at)}


def _count(counts: NDArray[np.int64]) -> MoveCount:
    open_, opening, undecided = counts.tolist()
    return MoveCount(open=open_, opening=opening, undecided=undecided)
