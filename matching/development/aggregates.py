"""Gaps of many people at once, each against the jabatan held, counted by competency and by group."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matching.demand import Demand
from matching.levels import EXPIRED, KNOWN, NOT_ASSESSED
from matching.on_day import OnDay
from ontology.terms import Importance


@dataclass(slots=True)
class Tally:
    """How people stand in one competency that their jabatan ask for; every one of them is in one of four counts."""

    met: int = 0
    short: int = 0
    not_assessed: int = 0
    expired: int = 0
    absolutely_short: int = 0
    """Of those who are short, the ones for whose jabatan it is mutlak."""
    short_by: int = 0
    """Half levels that all who are short lack together."""

    @property
    def asked(self) -> int:
        """Of how many people the competency is asked."""
        return self.met + self.short + self.not_assessed + self.expired


def tally(view: OnDay, demands: Mapping[str, Demand], group: NDArray[np.int64]) -> dict[tuple[int, str], Tally]:
    """By group and competency. `group` gives each person's group, -1 for nobody who counts; shape (people,)."""
    book, post = view.people.codebook, view.of_current_post("jabatan")
    counted: defaultdict[tuple[int, str], Tally] = defaultdict(Tally)
    for position in np.unique(post[(post >= 0) & (group >= 0)]):
        demand = demands.get(book.jabatan[position])
        if demand is None:
            continue
        holders = np.flatnonzero((post == position) & (group >= 0))
        for number in np.unique(group[holders]):
            _count(view, demand, holders[group[holders] == number], int(number), counted)
    return dict(counted)


def _count(
    view: OnDay, demand: Demand, rows: NDArray[np.int64], number: int, counted: dict[tuple[int, str], Tally]
) -> None:
    places, levels = view.people.codebook.positions["competencies"], view.levels
    for requirement, standard in zip(demand.standard.requirements, demand.half_steps, strict=True):
        place, into = places[requirement.competency], counted[number, requirement.competency]
        state, lacking = levels.state[place, rows], standard - levels.half_steps[place, rows].astype(np.int64)
        short = (state == KNOWN) & (lacking > 0)
        into.met += int(((state == KNOWN) & ~short).sum())
        into.short += int(short.sum())
        into.not_assessed += int((state == NOT_ASSESSED).sum())
        into.expired += int((state == EXPIRED).sum())
        into.short_by += int(lacking[short].sum())
        into.absolutely_short += int(short.sum()) if requirement.importance is Importance.MUTLAK else 0
