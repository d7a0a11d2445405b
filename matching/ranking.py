"""Who comes first: people for a jabatan, jabatan for a person. Never by name, sex or anything forbidden."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from matching.calendar import BEGINNING, Days
from matching.columns.leading import leading
from matching.columns.sums import Asked, Summed, summed
from matching.demand import Demand
from matching.eligibility import Memory, judge
from matching.eligibility.age import pension_days
from matching.eligibility.conduct import latest_predicates
from matching.eligibility.lookup import of_records
from matching.levels import Validity
from matching.on_day import OnDay
from matching.points import score
from matching.talent import Talent
from matching.verdict import Outcome, combine

Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortlist:
    """Rows of the talent, each list in its order."""

    candidates: Rows
    becoming_eligible: Rows
    not_assessed: Rows
    """Deciding only: eligible as far as known, but something that decides is not known. Neither above nor below."""
    considered: int
    """How many people were looked at; those who hold the very jabatan are not."""
    points: NDArray[np.int64]
    """Proven points of the candidates, in their order."""


@dataclass(frozen=True, kw_only=True)
class _Field:
    """Everyone who is not ruled out: one row per person, in ascending order of id."""

    view: OnDay
    demand: Demand
    population: NDArray[np.int64]
    places: Rows
    """The people as rows of the view."""
    outcome: NDArray[np.int8]
    from_day: Days

    @cached_property
    def sums(self) -> Summed:
        """What each of them has proven, and nearly what may be expected of them."""
        asked = Asked.of(self.demand, self.view.people.codebook.positions["competencies"], self.population)
        return summed(self.view.columns, asked, self.places)

    @cached_property
    def nearly(self) -> NDArray[np.float32]:
        """What may be expected of each, to within the slack of the sums."""
        return self.sums.expected()

    def first(self, chosen: Rows, limit: int) -> Rows:
        """The first of some by what may be expected, then by what is proven, then by their place."""
        return self._in_order(chosen[leading(self.nearly[chosen], limit, self.sums.slack)])[:limit]

    def soonest(self, chosen: Rows, limit: int) -> Rows:
        """The first of some by the day that they wait for, and on the same day as `first`."""
        if len(chosen) > limit:
            days = self.from_day[chosen]
            last = np.partition(days, limit - 1)[limit - 1] if limit else BEGINNING
            sooner, then = chosen[days < last], chosen[days == last]
            then = then[leading(self.nearly[then], limit - len(sooner), self.sums.slack)]
            chosen = np.sort(np.concatenate([sooner, then]))
        ordered = self._in_order(chosen)
        return ordered[np.argsort(self.from_day[ordered], kind="stable")][:limit]

    def _in_order(self, chosen: Rows) -> Rows:
        """By whole numbers; `chosen` is in ascending order, which decides among equals."""
        scored = score(self.view, self.demand, self.population, self.places[chosen])
        return chosen[np.lexsort((-scored.points.sum(axis=0), -scored.expected.sum(axis=0)))]


def shortlist(
    talent: Talent, demand: Demand, as_of: date, *, limit: int, rows: Rows | None = None, decide: bool = False
) -> Shortlist:
    """People for a jabatan on a day, at most `limit` in each list; `rows` narrows whom to look at.

    Exploring orders by what may be expected. Deciding ranks only people who are eligible and fully assessed, by proven
    points, then by the predicates of the last two years, then by the later pension; the undecided are listed apart.
    """
    everyone = talent.at(as_of, demand.validity_on(as_of))
    view, rows = everyone, np.arange(len(talent)) if rows is None else np.unique(np.asarray(rows, dtype=np.int64))
    if len(rows) < len(talent):
        view = OnDay(talent.take(rows), as_of, everyone.validity)
    free = _not_held(view, demand)
    field = _field(view, demand, everyone.population, free)
    waiting = np.flatnonzero(field.outcome == Outcome.BELUM_LAYAK)
    becoming = field.soonest(waiting, limit)
    if decide:
        sure = (field.outcome == Outcome.LAYAK) & (field.sums.known == len(demand.weights))
        chosen = np.flatnonzero(sure)
        worth = _worth(view, demand, field.places[chosen])
        first = chosen[np.lexsort((*worth, -field.sums.points[chosen]))][:limit]
        apart = field.first(np.flatnonzero((field.outcome != Outcome.BELUM_LAYAK) & ~sure), limit)
    else:
        first = field.first(np.flatnonzero(field.outcome != Outcome.BELUM_LAYAK), limit)
        apart = first[:0]
    rows_of_field = rows[field.places]
    return Shortlist(
        candidates=rows_of_field[first],
        becoming_eligible=rows_of_field[becoming],
        not_assessed=rows_of_field[apart],
        considered=int(free.sum()),
        points=field.sums.points[first],
    )


def _field(
    view: OnDay,
    demand: Demand,
    population: NDArray[np.int64],
    free: NDArray[np.bool_],
    memory: Memory | None = None,
) -> _Field:
    verdicts = combine(judge(view, demand, memory), len(view))
    places = np.flatnonzero(free & (verdicts.outcome != Outcome.TIDAK_LAYAK))
    return _Field(
        view=view,
        demand=demand,
        population=population,
        places=places,
        outcome=verdicts.outcome[places],
        from_day=verdicts.from_day[places],
    )


def _not_held(view: OnDay, demand: Demand) -> NDArray[np.bool_]:
    """Who does not hold the very jabatan on the day."""
    place = view.people.codebook.positions["jabatan"].get(demand.jabatan.code)
    return np.asarray(view.of_current_post("jabatan") != (-2 if place is None else place))


def _worth(view: OnDay, demand: Demand, places: Rows) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """What decides among equal points, smaller first, the second before the first: later pension, performance."""
    predicates = of_records(view.people.performances["predicate"], latest_predicates(view, 2)[places])
    return -pension_days(view, demand)[places].astype(np.int64), -predicates.sum(axis=1, dtype=np.int64)


def positions(talent: Talent, demands: Sequence[Demand], row: int, as_of: date, *, limit: int) -> list[Demand]:
    """Jabatan for a person: open ones first, then those that open with time, by date.

    Within each by the expected share of all points, then by code. Left out are the jabatan they hold and what is ruled
    out.
    """
    person = talent.take(np.array([row]))
    views: dict[Validity, tuple[OnDay, NDArray[np.int64], Memory]] = {}
    ranked = []
    for demand in demands:
        validity = demand.validity_on(as_of)
        if validity not in views:
            views[validity] = OnDay(person, as_of, validity), talent.at(as_of, validity).population, {}
        view, population, memory = views[validity]
        field = _field(view, demand, population, _not_held(view, demand), memory)
        if len(field.places):
            waiting = bool(field.outcome[0] == Outcome.BELUM_LAYAK)
            expected = score(view, demand, population, field.places).expected.sum()
            share = Fraction(int(expected), sum(demand.weights))
            opens = int(field.from_day[0]) if waiting else 0
            ranked.append(((waiting, opens, -share, demand.jabatan.code), demand))
    return [demand for _, demand in sorted(ranked, key=lambda entry: entry[0])][:limit]
