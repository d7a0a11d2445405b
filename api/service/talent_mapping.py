"""The map of everyone's talent at hand, and the decisions of the committee that hold beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from api.service.ground import Ground
from api.service.moment import Moment
from api.service.naming import named
from api.service.recent import Recent
from api.service.targets import discipline_complete
from matching.on_day import OnDay
from matching.pool.mapping import TalentMap, map_talent
from matching.pool.measures import TalentMeasures
from ontology.errors import InvalidInput, NothingYet
from ontology.facts import Instansi
from ontology.findings import TermRef
from ontology.talent import TalentDecision, TalentMatter

MAPS_KEPT = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapped:
    """Everyone mapped on a day, with what was decided."""

    view: OnDay
    talent: TalentMap
    box: NDArray[np.int8]
    """The box that holds: decided, else computed; `NO_BOX` without one."""
    decided: Mapping[str, TalentDecision]
    """The decisions about boxes that hold, by person."""


class TalentMapping(Ground):
    """Boxes of everyone, computed once for a day, a state of knowledge, and a set of measures."""

    def mapped(
        self,
        moment: Moment,
        instansi: Instansi,
        known_at: datetime | None,
        supposed: Mapping[str, int] | None = None,
    ) -> Mapped:
        """The map by the measures of an agency, or with some of them supposed to be others.

        `known_at` is the moment as it was asked for: decisions count at once and wait for no load.

        Raises:
            InvalidInput: what is supposed makes no sense.
        """
        held = self.decisions_held(moment, known_at)
        own = {
            each.measure or "": each.decided or 0
            for each in held
            if each.matter is TalentMatter.MEASURE and each.about == instansi.code
        }
        measures = TalentMeasures.of(moment.rules_in_force, own | dict(supposed or {}))
        key = moment.as_of, moment.known_at, moment.rules_version, tuple(sorted(measures.values.items()))
        view, talent = self._talent_maps.get(key, lambda: self._map_talent(moment, measures))
        box, decided = talent.box.copy(), dict[str, TalentDecision]()
        for person, decision in {each.about: each for each in held if each.matter is TalentMatter.BOX}.items():
            row = int(np.searchsorted(view.people.ids, person.encode()))
            if row < len(view) and view.people.id_of(row) == person and box[row]:
                box[row], decided[person] = decision.decided or 0, decision
        return Mapped(view=view, talent=talent, box=box, decided=decided)

    def decisions_held(self, moment: Moment, known_at: datetime | None) -> tuple[TalentDecision, ...]:
        """What holds on the day, oldest first: a later decision about the same goes before an earlier one."""
        return tuple(each for each in self.graph.talent_decisions() if each.held(moment.as_of, known_at))

    def unit_then(self, unit: str | None, moment: Moment) -> TermRef | None:
        """The unit of this code or name, called as it was known; `None` where none is asked for.

        Raises:
            UnknownTerm: no such unit.
        """
        if unit is None:
            return None
        found = named(self.graph, "Unit", unit)
        return self.tree(moment).ref(found.code) or found

    def agency(self, moment: Moment, unit: str | None = None) -> Instansi:
        """The agency of a unit; without a unit the only one there is.

        Raises:
            NothingYet: there is none.
            InvalidInput: there are several, so that a unit must be named.
        """
        agencies = {each.code: each for each in self.graph.instansi(moment.known_at)}
        if unit is not None and (owner := self.tree(moment).instansi(unit)) is not None:
            return agencies[owner.code]
        if len(agencies) == 1:
            return next(iter(agencies.values()))
        if not agencies:
            raise NothingYet(
                "Belum ada instansi; muat dahulu lembar instansi, unit, dan pegawai.",
                "There is no agency yet; load the sheets of the agency, its units and its people first.",
            )
        raise InvalidInput(
            "Ada beberapa instansi dengan ukuran masing-masing; sebutkan unitnya.",
            "There are several agencies with measures of their own; name a unit.",
        )

    @cached_property
    def _talent_maps(self) -> Recent[tuple[object, ...], tuple[OnDay, TalentMap]]:
        return Recent(MAPS_KEPT)

    def _map_talent(self, moment: Moment, measures: TalentMeasures) -> tuple[OnDay, TalentMap]:
        view = self.view(moment)
        complete = discipline_complete(self.graph.instansi(moment.known_at))
        return view, map_talent(view, self.targets.at(moment), measures, complete)
