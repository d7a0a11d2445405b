"""How the people of units stand against the standards of the jabatan they hold, counted over everyone at once."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np

from api.service.answers.browsing import CompetencyGap
from api.service.terms import Words
from matching.demand import Demand
from matching.on_day import OnDay


@dataclass(slots=True)
class _Tally:
    asked: int = 0
    met: int = 0
    unknown: int = 0


def holders_by_jabatan(view: OnDay, jabatan: Collection[str]) -> dict[str, tuple[str, ...]]:
    """The ids of the people who hold each of some jabatan definitively on the day; in the order of ids."""
    held, codes = view.of_current_post("jabatan"), view.people.codebook.positions["jabatan"]
    return {
        code: tuple(view.people.id_of(int(row)) for row in np.flatnonzero(held == codes[code]))
        for code in jabatan
        if code in codes
    }


def gaps_of(
    view: OnDay, units: Collection[str], demands: Mapping[str, Demand], words: Words
) -> tuple[CompetencyGap, ...]:
    """For each competency that their jabatan ask for, how many people of some units meet it, lack it, or are unknown.

    Most short first, then most unknown, then by code.
    """
    tallies = _tallies(view, units, demands)
    gaps = (
        CompetencyGap(
            competency=words.ref("competency", code),
            aspect=words.competencies[code].aspect,
            asked=tally.asked,
            met=tally.met,
            short=tally.asked - tally.met - tally.unknown,
            unknown=tally.unknown,
        )
        for code, tally in tallies.items()
    )
    return tuple(sorted(gaps, key=lambda gap: (-gap.short, -gap.unknown, gap.competency.code)))


def _tallies(view: OnDay, units: Collection[str], demands: Mapping[str, Demand]) -> dict[str, _Tally]:
    book, levels = view.people.codebook, view.levels
    post, here = view.of_current_post("jabatan"), view.in_units(units)
    tallies: defaultdict[str, _Tally] = defaultdict(_Tally)
    for position in np.unique(post[here & (post >= 0)]):
        demand = demands.get(book.jabatan[position])
        if demand is None:
            continue
        rows = np.flatnonzero(here & (post == position))
        for requirement, asked in zip(demand.standard.requirements, demand.half_steps, strict=True):
            column, tally = book.positions["competencies"][requirement.competency], tallies[requirement.competency]
            known = levels.known[column, rows]
            tally.asked += len(rows)
            tally.unknown += int((~known).sum())
            tally.met += int((known & (levels.half_steps[column, rows] >= asked)).sum())
    return tallies
