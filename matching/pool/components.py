"""The components of the axes: recorded scores that still count, predicates, and competence where no score says it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from matching.calendar import BEGINNING, add_years
from matching.demand import Demand
from matching.eligibility.competence import requirement_rows, too_low_a_class
from matching.eligibility.conduct import latest_predicates
from matching.eligibility.lookup import of_records
from matching.levels import KNOWN
from matching.on_day import OnDay
from matching.pool.measures import TalentMeasures, score_of_predicate


class State(IntEnum):
    """What is known of one component of one person."""

    MISSING = 0
    RUN_OUT = 1
    KNOWN = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """One component for everyone: `100 * part / whole` points where the state is `KNOWN`."""

    state: NDArray[np.int8]
    part: NDArray[np.int64]
    whole: NDArray[np.int64]
    derived: NDArray[np.bool_]
    """Where it was computed from other records, because none holds it."""

    @property
    def known(self) -> NDArray[np.bool_]:
        """Where it counts."""
        return np.asarray(self.state == State.KNOWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Predicates:
    """The last two yearly predicates in points: `points / years` is their mean."""

    points: NDArray[np.int64]
    years: NDArray[np.int64]
    """How many of the two are known."""


FULL = 10_000
"""100 points in hundredths."""


def recorded(view: OnDay, component: str, measures: TalentMeasures) -> Component:
    """The newest score of a component counts, if it has not run out; an older one never stands in for it."""
    records = view.people.scores
    place = view.people.codebook.positions["talent_components"][component]
    begun = (records["scored_on"] > BEGINNING) & (records["scored_on"] <= view.day)
    newest = records.last((records["component"] == place) & begun)
    by_measure = add_years(records["scored_on"], measures["years_of_scores"])
    ends = np.where(records["valid_until"] > BEGINNING, records["valid_until"], by_measure)
    valid = of_records(ends, newest) > view.day
    state = np.where(newest < 0, State.MISSING, np.where(valid, State.KNOWN, State.RUN_OUT))
    people = len(view)
    return Component(
        state=state.astype(np.int8),
        part=of_records(records["hundredths"], newest, 0).astype(np.int64),
        whole=np.full(people, FULL, dtype=np.int64),
        derived=np.zeros(people, dtype=np.bool_),
    )


def competence(view: OnDay, demands: Mapping[str, Demand], measures: TalentMeasures) -> Component:
    """A recorded score of competence; else the official Job Person Match for the post held now, at most 100.

    `demands`: those of all jabatan by code. It is known only where every requirement of the post is known, valid and
    assessed for its class.
    """
    score = recorded(view, "kompetensi", measures)
    state, part, whole = score.state.copy(), score.part.copy(), score.whole.copy()
    codes, post = view.people.codebook.jabatan, view.of_current_post("jabatan")
    asked = np.flatnonzero((score.state != State.KNOWN) & (post >= 0))
    asked = asked[np.argsort(post[asked], kind="stable")]
    edges = np.flatnonzero(np.diff(post[asked])) + 1
    for people in np.split(asked, edges) if len(asked) else ():
        demand = demands.get(codes[post[people[0]]])
        if demand is not None:
            _of_post(view, demand, people, state, part, whole)
    return Component(state=state, part=part, whole=whole, derived=(score.state != State.KNOWN) & (state == State.KNOWN))


def _of_post(
    view: OnDay,
    demand: Demand,
    people: NDArray[np.int64],
    state: NDArray[np.int8],
    part: NDArray[np.int64],
    whole: NDArray[np.int64],
) -> None:
    """Fills in what the holders of one post reach of its standard."""
    rows = requirement_rows(view, demand)
    of_holders = np.ix_(np.array(rows), people)
    known = (view.levels.state[of_holders] == KNOWN) & ~too_low_a_class(view, demand, rows, people)
    complete = known.all(axis=0)
    attained = view.levels.half_steps[of_holders].sum(axis=0, dtype=np.int64)
    standard = sum(demand.half_steps)
    some = (view.levels.evidence[of_holders] >= 0).any(axis=0)
    otherwise = np.where(some, np.maximum(state[people], State.RUN_OUT), state[people])
    state[people] = np.where(complete, State.KNOWN, otherwise)
    part[people] = np.where(complete, np.minimum(attained, standard), 0)
    whole[people] = standard


def predicates(view: OnDay, measures: TalentMeasures) -> Predicates:
    """What the predicates of the last two years are worth by the measures."""
    codes = view.people.codebook.predicates
    worth = np.array([*(measures[score_of_predicate(code)] for code in codes), -1], dtype=np.int64)
    found = worth[of_records(view.people.performances["predicate"], latest_predicates(view, 2))]
    return Predicates(points=np.maximum(found, 0).sum(axis=1), years=(found >= 0).sum(axis=1))
