"""What a unit loses when somebody leaves, and wins when somebody comes: levels that nobody else there holds."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matching.demand import Demand
from matching.levels import UNKNOWN_LEVEL
from matching.on_day import OnDay
from ontology.terms import Importance

_ORDER = tuple(Importance)


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """A level of a competency that somebody of a unit held and nobody holds afterwards."""

    competency: str
    level: int
    """In half steps: the highest of the levels that standards of the unit ask for and that is lost."""
    importance: Importance
    """The highest importance at which a standard of the unit asks for the competency."""
    left: int | None
    """The best known level that is left, in half steps; `None` where nobody's is known."""
    unknown: int
    """People left whose level is not known: some of them may hold it."""


Asked = dict[str, tuple[frozenset[int], Importance]]
"""For each competency the levels that standards ask for, in half steps, and how important it is at most."""


def asked_in(demands: Iterable[Demand]) -> Asked:
    """What the standards of the posts of a unit ask for."""
    levels, importance = defaultdict[str, set[int]](set), dict[str, Importance]()
    for demand in demands:
        for requirement, level in zip(demand.standard.requirements, demand.half_steps, strict=True):
            code = requirement.competency
            levels[code].add(level)
            importance[code] = min(importance.get(code, requirement.importance), requirement.importance, key=_rank)
    return {code: (frozenset(found), importance[code]) for code, found in levels.items()}


def losses(view: OnDay, asked: Asked, before: Collection[int], after: Collection[int]) -> tuple[Loss, ...]:
    """What is lost when the people of a unit change from some rows of the view to others.

    Swapped, the same says what is won. The most important first, then the higher level, then by code.
    """
    rows = view.people.codebook.positions["competencies"]
    found = []
    for code, (levels, importance) in asked.items():
        held = view.levels.half_steps[rows[code]]
        was, left = _best(held[[*before]]), _best(held[[*after]])
        lost = [level for level in levels if level <= was and level > left]
        if lost:
            unknown = int((held[[*after]] == UNKNOWN_LEVEL).sum())
            found.append(
                Loss(
                    competency=code,
                    level=max(lost),
                    importance=importance,
                    left=left if left >= 0 else None,
                    unknown=unknown,
                )
            )
    return tuple(sorted(found, key=lambda each: (_rank(each.importance), -each.level, each.competency)))


def _best(levels: NDArray[np.uint8]) -> int:
    known = levels[levels != UNKNOWN_LEVEL]
    return int(known.max()) if len(known) else -1


def _rank(importance: Importance) -> int:
    return _ORDER.index(importance)
