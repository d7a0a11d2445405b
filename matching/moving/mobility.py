"""Everybody against everything by rule: how many promotions and transfers are open, open soon, or cannot be decided."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from matching.demand import Demand
from matching.eligibility import Memory, judge
from matching.levels import Validity
from matching.on_day import OnDay
from matching.paths.moves import MoveKind, is_next, move_kind
from matching.ranking import Rows
from matching.talent import Talent
from matching.verdict import Outcome, combine
from ontology.terms import JabatanLevel

PROMOTIONS = (MoveKind.VERTIKAL, MoveKind.DIAGONAL)
"""Moves to a higher standing."""


class Standing(IntEnum):
    """How a move stands for a person."""

    OPEN = 0
    OPENING = 1
    """It opens by time alone, soon enough."""
    UNDECIDED = 2
    """Something that decides is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Census:
    """Counts of moves; each of shape (what is counted, 2, 3): promotions or moves of equal standing, by `Standing`."""

    of_people: NDArray[np.int64]
    of_posts: NDArray[np.int64]


def census(talent: Talent, demands: Sequence[Demand], rows: Rows, as_of: date, until: int) -> Census:
    """Some people against some jabatan on a day; what opens by the day `until` opens soon.

    The jabatan that somebody holds is no move, nor is one to a lower class or one that leaves out a class on the way
    up; who holds no definitif post makes none.
    """
    people, views = talent.take(rows), dict[Validity, tuple[OnDay, Memory]]()
    of_people = np.zeros((len(rows), 2, len(Standing)), dtype=np.int64)
    of_posts = np.zeros((len(demands), 2, len(Standing)), dtype=np.int64)
    for place, demand in enumerate(demands):
        validity = demand.validity_on(as_of)
        view, memory = views.setdefault(validity, (OnDay(people, as_of, validity), {}))
        verdicts = combine(judge(view, demand, memory), len(view))
        up = ways_up(view, demand)
        stands = (
            verdicts.outcome == Outcome.LAYAK,
            (verdicts.outcome == Outcome.BELUM_LAYAK) & (verdicts.from_day <= until),
            verdicts.outcome == Outcome.TIDAK_DAPAT_DIPUTUSKAN,
        )
        for way in (0, 1):
            for standing, chosen in zip(Standing, stands, strict=True):
                counted = chosen & (up == 1 - way)
                of_people[:, way, standing] += counted
                of_posts[place, way, standing] = counted.sum()
    return Census(of_people=of_people, of_posts=of_posts)


def ways_up(view: OnDay, demand: Demand) -> NDArray[np.int8]:
    """For everybody 1 where the jabatan would be a promotion, 0 where it is of equal standing, -1 where no move."""
    levels = demand.levels
    ways = np.array([*(_way(levels[code], demand) for code in view.people.codebook.jabatan_levels), -1], dtype=np.int8)
    held = view.people.codebook.positions["jabatan"].get(demand.jabatan.code, -2)
    return np.where(view.of_current_post("jabatan") == held, np.int8(-1), ways[view.of_current_post("level")])


def _way(start: JabatanLevel, demand: Demand) -> int:
    kind = move_kind(start, demand.level)
    if kind is None or not is_next(start, demand.level, demand.levels):
        return -1
    return int(kind in PROMOTIONS)
