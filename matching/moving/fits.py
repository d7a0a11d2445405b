"""Many people against many jabatan at once: verdicts and points as tables, by the functions that rank."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from matching.calendar import Days
from matching.demand import Demand
from matching.eligibility import Memory, judge
from matching.levels import Validity
from matching.on_day import OnDay
from matching.points import score
from matching.ranking import Rows
from matching.talent import Talent
from matching.verdict import Outcome, combine
from matching.worth import WHOLE


@dataclass(frozen=True, slots=True, kw_only=True)
class Fits:
    """One row per jabatan, one column per person."""

    outcome: NDArray[np.int8]
    """An `Outcome`."""
    from_day: Days
    until_day: Days
    points: NDArray[np.int64]
    """Proven points."""
    expected: NDArray[np.int64]
    complete: NDArray[np.bool_]
    """Whether a valid level is known for every requirement."""
    possible: NDArray[np.int64]
    """What each jabatan is worth in full; one column."""

    @property
    def decided(self) -> NDArray[np.bool_]:
        """Eligible, and every requirement known: the only ones who may be proposed for a post."""
        return np.asarray((self.outcome == Outcome.LAYAK) & self.complete)

    @property
    def undecided(self) -> NDArray[np.bool_]:
        """Neither eligible beyond doubt nor ruled out: something that decides is not known."""
        open_ = (self.outcome == Outcome.LAYAK) | (self.outcome == Outcome.TIDAK_DAPAT_DIPUTUSKAN)
        return np.asarray(open_ & ~self.decided)

    @property
    def shares(self) -> NDArray[np.int64]:
        """Expected points of all there are, in hundredths of a percent; proven ones where all levels are known."""
        quotient, rest = np.divmod(10_000 * self.expected, self.possible)
        up = (2 * rest > self.possible) | ((2 * rest == self.possible) & (quotient % 2 == 1))
        return np.asarray(quotient + up)


def fits(talent: Talent, demands: Sequence[Demand], rows: Rows, as_of: date) -> Fits:
    """Some people (rows of the talent) against some jabatan on a day."""
    people, views = talent.take(rows), dict[Validity, tuple[OnDay, NDArray[np.int64], Memory]]()
    shape = len(demands), len(rows)
    outcome, complete = np.empty(shape, dtype=np.int8), np.empty(shape, dtype=np.bool_)
    from_day, until_day = np.empty(shape, dtype=np.int32), np.empty(shape, dtype=np.int32)
    points, expected = np.empty(shape, dtype=np.int64), np.empty(shape, dtype=np.int64)
    everyone = np.arange(len(rows))
    for place, demand in enumerate(demands):
        validity = demand.validity_on(as_of)
        if validity not in views:
            views[validity] = OnDay(people, as_of, validity), talent.at(as_of, validity).population, {}
        view, population, memory = views[validity]
        verdicts = combine(judge(view, demand, memory), len(view))
        scored = score(view, demand, population, everyone)
        outcome[place], from_day[place], until_day[place] = verdicts.outcome, verdicts.from_day, verdicts.until_day
        points[place], expected[place] = scored.points.sum(axis=0), scored.expected.sum(axis=0)
        complete[place] = scored.known.all(axis=0)
    return Fits(
        outcome=outcome,
        from_day=from_day,
        until_day=until_day,
        points=points,
        expected=expected,
        complete=complete,
        possible=np.array([[WHOLE * sum(demand.weights)] for demand in demands], dtype=np.int64).reshape(-1, 1),
    )
