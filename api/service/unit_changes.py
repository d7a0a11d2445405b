"""What moves change in units: whether somebody there still holds each level that their standards ask for."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np

from api.service.answers.cascade import LevelChange, UnitChange
from api.service.terms import Words
from api.service.tree import Tree
from matching.demand import Demand
from matching.moving.losses import Loss, asked_in, losses
from matching.on_day import OnDay


class UnitChanges:
    """Tells what a unit, with all units below it, loses and wins by moves of people between units."""

    def __init__(self, view: OnDay, tree: Tree, demands: Mapping[str, Demand], words: Words) -> None:
        self._view, self._tree, self._words = view, tree, words
        self._by_unit = defaultdict[str | None, list[Demand]](list)
        for demand in demands.values():
            self._by_unit[demand.jabatan.unit].append(demand)

    def of(self, unit: str, moved: Sequence[tuple[int, str | None]]) -> UnitChange | None:
        """What the unit loses and wins when people (rows) move to units; `None` for a unit that is not known.

        Where somebody goes to no unit, nothing is said of where they are afterwards.
        """
        found = self._tree.ref(unit)
        if found is None:
            return None
        below = self._tree.below(unit)
        before = set(np.flatnonzero(self._view.in_units(below)).tolist())
        after = before - {row for row, _ in moved} | {row for row, to in moved if to in below}
        asked = asked_in(demand for code in below for demand in self._by_unit[code])
        return UnitChange(
            unit=found,
            lost=tuple(map(self._told, losses(self._view, asked, before, after))),
            won=tuple(map(self._told, losses(self._view, asked, after, before))),
        )

    def _told(self, loss: Loss) -> LevelChange:
        return LevelChange(
            competency=self._words.ref("competency", loss.competency),
            level=loss.level / 2,
            importance=loss.importance,
            other=None if loss.left is None else loss.left / 2,
            unknown=loss.unknown,
        )
