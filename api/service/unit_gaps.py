"""What the people of a unit lack, counted over everyone at once."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from api.service.answers.gaps import GapCount, GapRow, UnitGaps
from api.service.ground import Ground
from api.service.moment import Moment
from api.service.naming import named
from matching.demand import Demand
from matching.development.aggregates import Tally, tally
from matching.on_day import OnDay
from ontology.findings import TermRef

By = Literal["unit", "family", "level"]
Groups = tuple[tuple[TermRef, ...], NDArray[np.int64]]
"""The groups, and the place of each person's group among them; -1 for whoever is in none."""


class UnitGapQuestions(Ground):
    """Where development is needed most."""

    def unit_gaps(
        self, unit: str, *, by: By = "unit", as_of: date | None = None, known_at: datetime | None = None
    ) -> UnitGaps:
        """The gaps of the people of a unit and of all below it, each against the jabatan held.

        Raises:
            UnknownTerm: no such unit.
        """
        moment, found = self.moment(as_of, known_at), named(self.graph, "Unit", unit)
        view, demands = self.view(moment), self.targets.at(moment)
        groups, group = self._groups(found, by, view, demands, moment)
        counted = tally(view, demands, group)
        return UnitGaps(
            **moment.stamp,
            unit=self.tree(moment).ref(found.code) or found,
            by=by,
            groups=groups,
            people=int((group >= 0).sum()),
            rows=self._rows(counted, groups),
        )

    def _groups(self, unit: TermRef, by: By, view: OnDay, demands: Mapping[str, Demand], moment: Moment) -> Groups:
        """The groups with people in them, and everyone's place: of the unit, and in a jabatan with a standard."""
        tree, places = self.tree(moment), view.people.codebook.positions
        here = view.in_units(tree.below(unit.code))
        here &= np.isin(view.of_current_post("jabatan"), [places["jabatan"].get(code, -2) for code in demands])
        if by == "unit":
            parts = [(tree.ref(child.code), tree.below(child.code)) for child in tree.children(unit.code)]
            parts = [(tree.ref(unit.code), (unit.code,)), *parts]
            column, keys = view.of_current_post("unit"), "units"
        elif by == "level":
            levels = self.vocabulary.jabatan_levels
            parts = [(self.words.ref("jabatan_level", level.code), (level.code,)) for level in levels]
            column, keys = view.of_current_post("level"), "jabatan_levels"
        else:
            families: dict[str, list[str]] = {}
            for code, demand in demands.items():
                families.setdefault(demand.jabatan.family or "", []).append(code)
            parts = [(_family(name), tuple(codes)) for name, codes in sorted(families.items(), key=_last_if_none)]
            column, keys = view.of_current_post("jabatan"), "jabatan"
        group = np.full(len(view), -1, dtype=np.int64)
        found: list[TermRef] = []
        for ref, codes in parts:
            mine = here & np.isin(column, [places[keys].get(code, -2) for code in codes])
            if ref is not None and mine.any():
                group[mine] = len(found)
                found.append(ref)
        return tuple(found), group

    def _rows(self, counted: Mapping[tuple[int, str], Tally], groups: Sequence[TermRef]) -> tuple[GapRow, ...]:
        codes = {code for _, code in counted}
        rows = [
            GapRow(
                competency=self.words.ref("competency", code),
                aspect=self.words.competencies[code].aspect,
                all=_count([each for (_, asked), each in counted.items() if asked == code]),
                groups=tuple(
                    _count([counted[number, code]]) if (number, code) in counted else None
                    for number in range(len(groups))
                ),
            )
            for code in codes
        ]
        return tuple(sorted(rows, key=lambda row: (-row.all.short, -row.all.short_by, row.competency.code)))


def _family(name: str) -> TermRef:
    return TermRef(id=name or "-", code=name or "-", label=name or "Tanpa rumpun fungsional")


def _last_if_none(family: tuple[str, list[str]]) -> tuple[bool, str]:
    return not family[0], family[0]


def _count(tallies: Sequence[Tally]) -> GapCount:
    return GapCount(
        asked=sum(each.asked for each in tallies),
        met=sum(each.met for each in tallies),
        short=sum(each.short for each in tallies),
        not_assessed=sum(each.not_assessed for each in tallies),
        expired=sum(each.expired for each in tallies),
        absolutely_short=sum(each.absolutely_short for each in tallies),
        short_by=sum(each.short_by for each in tallies),
    )
