"""Who comes first: people for a jabatan, jabatan for a person. Never by name, sex or anything forbidden."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from matching.calendar import Days
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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Field:
    """Everyone who is not ruled out: one row per person, in ascending order of id."""

    rows: Rows
    places: Rows
    """The same people as rows of the view."""
    outcome: NDArray[np.int8]
    from_day: Days
    points: NDArray[np.int64]
    expected: NDArray[np.int64]
    complete: NDArray[np.bool_]


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
    field = _field(view, demand, everyone.population, rows, free)

    waiting = field.outcome == Outcome.BELUM_LAYAK
    open_ = ~waiting
    sure = (field.outcome == Outcome.LAYAK) & field.complete
    by_expected = (-field.points, -field.expected)
    becoming = _ordered(waiting, (*by_expected, field.from_day), limit)
    first, apart = _ordered(open_, by_expected, limit), np.empty(0, dtype=np.int64)
    if decide:
        chosen = np.flatnonzero(sure)
        worth = _worth(view, demand, field.places[chosen])
        first = chosen[np.lexsort((*worth, -field.points[chosen]))][:limit]
        apart = _ordered(open_ & ~sure, by_expected, limit)
    return Shortlist(
        candidates=field.rows[first],
        becoming_eligible=field.rows[becoming],
        not_assessed=field.rows[apart],
        considered=int(free.sum()),
        points=field.points[first],
    )


def _field(
    view: OnDay,
    demand: Demand,
    population: NDArray[np.int64],
    rows: Rows,
    free: NDArray[np.bool_],
    memory: Memory | None = None,
) -> _Field:
    verdicts = combine(judge(view, demand, memory), len(view))
    places = np.flatnonzero(free & (verdicts.outcome != Outcome.TIDAK_LAYAK))
    scored = score(view, demand, population, places)
    return _Field(
        rows=rows[places],
        places=places,
        outcome=verdicts.outcome[places],
        from_day=verdicts.from_day[places],
        points=scored.points.sum(axis=0),
        expected=scored.expected.sum(axis=0),
        complete=np.asarray(scored.known.all(axis=0)),
    )


def _not_held(view: OnDay, demand: Demand) -> NDArray[np.bool_]:
    """Who does not hold the very jabatan on the day."""
    place = view.people.codebook.positions["jabatan"].get(demand.jabatan.code)
    return np.asarray(view.of_current_post("jabatan") != (-2 if place is None else place))


def _ordered(chosen: NDArray[np.bool_], keys: Sequence[NDArray[np.int64] | Days], limit: int) -> Rows:
    """The chosen by keys (the last one first), and last by their place, which is the order of ids."""
    places = np.flatnonzero(chosen)
    return places[np.lexsort([key[places] for key in keys])][:limit]


def _worth(view: OnDay, demand: Demand, places: Rows) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """What decides among equal points, smaller first, the second before the first: later pension, performance."""
    predicates = of_records(view.people.performances["predicate"], latest_predicates(view, 2)[places])
    return -pension_days(view, demand)[places].astype(np.int64), -predicates.sum(axis=1, dtype=np.int64)


def positions(talent: Talent, demands: Sequence[Demand], row: int, as_of: date, *, limit: int) -> list[Demand]:
    """Jabatan for a person: open ones first, then those that open with time, by date.

    Within each by the expected share of all points, then by code. Left out are the jabatan they hold and what is ruled
    out.
    """
    person, rows = talent.take(np.array([row])), np.array([row])
    views: dict[Validity, tuple[OnDay, NDArray[np.int64], Memory]] = {}
    ranked = []
    for demand in demands:
        validity = demand.validity_on(as_of)
        if validity not in views:
            views[validity] = OnDay(person, as_of, validity), talent.at(as_of, validity).population, {}
        view, population, memory = views[validity]
        field = _field(view, demand, population, rows, _not_held(view, demand), memory)
        if len(field.rows):
            waiting = bool(field.outcome[0] == Outcome.BELUM_LAYAK)
            share = Fraction(int(field.expected[0]), sum(demand.weights))
            opens = int(field.from_day[0]) if waiting else 0
            ranked.append(((waiting, opens, -share, demand.jabatan.code), demand))
    return [demand for _, demand in sorted(ranked, key=lambda entry: entry[0])][:limit]
