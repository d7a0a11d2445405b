"""The nine boxes of a unit or an agency, and what other measures would change."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime
from typing import TypedDict

import numpy as np
from numpy.typing import NDArray

from api.service.answers.pool import BoxFlow, BoxMove, BoxSeat, MeasureTold, NotRated, PoolAnswer, PoolChanges
from api.service.moment import Moment
from api.service.talent_mapping import Mapped, TalentMapping
from api.service.telling_boxes import (
    PERFORMANCE_GRADES,
    POTENTIAL_GRADES,
    axis_told,
    boxes,
    components_told,
    membership,
    missing,
)
from api.service.terms import ref
from matching.demand import TALENT_MEASURE
from matching.pool.boxes import NO_BOX
from ontology.facts import Instansi
from ontology.findings import TermRef
from ontology.names import labels
from ontology.talent import TalentMatter

Rows = NDArray[np.int64]


class PoolQuestions(TalentMapping):
    """Who stands in which box, by measures that the agency sets."""

    def pool(
        self,
        unit: str | None = None,
        *,
        limit: int = 50,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> PoolAnswer:
        """The nine boxes, with the tray of people who are not rated.

        Args:
            unit: only people of this unit and below it; the whole agency else.
            limit: how many people each box, and the tray, lists at most; all are counted.
            as_of: the day asked about; today if left out.
            known_at: only what was known, and decided, by then counts.

        Raises:
            UnknownTerm: no such unit.
            InvalidInput: several agencies with measures of their own, and no unit.
        """
        moment = self.moment(as_of, known_at)
        found = self.unit_then(unit, moment)
        agency = self.agency(moment, found.code if found else None)
        mapped = self.mapped(moment, agency, known_at)
        rows = self._pooled(mapped, moment, agency, found)
        box = mapped.box[rows]
        seated = {number: _ordered(mapped, rows[box == number])[:limit] for number in range(1, 10)}
        tray = rows[box == NO_BOX]
        told = _Telling(self, mapped, np.concatenate([*seated.values(), tray[:limit]]), moment)
        return PoolAnswer(
            **moment.stamp,
            unit=found,
            instansi=ref(agency),
            year=moment.as_of.year,
            people=len(rows),
            rated=int((box != NO_BOX).sum()),
            group=int(mapped.talent.in_group(mapped.box)[rows].sum()),
            counts={str(number): int((box == number).sum()) for number in range(1, 10)},
            total_not_rated=len(tray),
            boxes={str(number): tuple(map(told.seat, people)) for number, people in seated.items()},
            not_rated=tuple(map(told.not_rated, tray[:limit])),
            meaning=boxes(),
            settings=self._measures_told(moment, agency, known_at, mapped),
        )

    def pool_changes(
        self,
        supposed: Mapping[str, int],
        unit: str | None = None,
        *,
        limit: int = 50,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> PoolChanges:
        """Who would move from which box to which, were some measures others. Nothing is kept.

        Raises:
            UnknownTerm: no such unit.
            InvalidInput: the measures are not known or make no sense together.
        """
        moment = self.moment(as_of, known_at)
        found = self.unit_then(unit, moment)
        agency = self.agency(moment, found.code if found else None)
        now, then = (self.mapped(moment, agency, known_at, each) for each in (None, supposed))
        rows = self._pooled(now, moment, agency, found)
        before, after = now.talent.box[rows], then.talent.box[rows]
        moved = np.flatnonzero(before != after)
        moved = moved[np.lexsort((moved, after[moved], before[moved]))]
        people = [now.view.people.id_of(int(row)) for row in rows[moved[:limit]]]
        names = self.graph.people(people, moment.known_at)
        flows = Counter(zip(before[moved].tolist(), after[moved].tolist(), strict=True))
        members = [each.talent.in_group(each.talent.box)[rows] for each in (now, then)]
        return PoolChanges(
            **moment.stamp,
            unit=found,
            supposed=dict(supposed),
            people=len(rows),
            moved=len(moved),
            entering=int((members[1] & ~members[0]).sum()),
            leaving=int((members[0] & ~members[1]).sum()),
            flows=tuple(
                BoxFlow(before=start or None, after=end or None, people=many)
                for (start, end), many in sorted(flows.items())
            ),
            moves=tuple(
                BoxMove(person=names[who], before=int(before[place]) or None, after=int(after[place]) or None)
                for who, place in zip(people, moved, strict=False)
            ),
        )

    def _pooled(self, mapped: Mapped, moment: Moment, agency: Instansi, unit: TermRef | None) -> Rows:
        """Those who hold a definitif post in the unit or below it, or in any unit of the agency."""
        tree = self.tree(moment)
        below = tree.below(unit.code) if unit else [each.code for each in tree if each.instansi == agency.code]
        return np.flatnonzero(mapped.view.in_units(below))

    def _measures_told(
        self, moment: Moment, agency: Instansi, known_at: datetime | None, mapped: Mapped
    ) -> tuple[MeasureTold, ...]:
        names = labels("talent-measure")
        held = {
            each.measure: each
            for each in self.decisions_held(moment, known_at)
            if each.matter is TalentMatter.MEASURE and each.about == agency.code
        }
        rules = {
            rule.condition.codes[0]: rule
            for rule in moment.rules_in_force
            if rule.condition.criterion == TALENT_MEASURE
        }
        return tuple(
            MeasureTold(
                measure=measure,
                label=names[measure],
                value=mapped.talent.measures[measure],
                default=rules[measure].condition.amount or 0,
                legal_basis=rules[measure].legal_basis,
                mark=rules[measure].mark,
                source=rules[measure].source,
                decision=held.get(measure),
            )
            for measure in names
            if measure in rules
        )


class _Who(TypedDict):
    """A person, and where they are."""

    person: TermRef
    jabatan: TermRef | None
    unit: TermRef | None


class _Telling:
    """People of a map in words; names, posts and units are looked up once."""

    def __init__(self, asked: PoolQuestions, mapped: Mapped, rows: Rows, moment: Moment) -> None:
        self._mapped, self._people = mapped, mapped.view.people
        ids = [self._people.id_of(int(row)) for row in rows]
        self._names = asked.graph.people(ids, moment.known_at)
        self._posts = {each.code: ref(each) for each in asked.graph.every_jabatan(moment.known_at)}
        self._tree = asked.tree(moment)
        self._post, self._unit = mapped.view.of_current_post("jabatan"), mapped.view.of_current_post("unit")

    def seat(self, row: int) -> BoxSeat:
        mapped, talent = self._mapped, self._mapped.talent
        decision, box = mapped.decided.get(self._people.id_of(row)), int(mapped.box[row])
        in_group, why = membership(talent, row, box)
        computed = int(talent.box[row])
        return BoxSeat(
            **self._who(row),
            box=box,
            computed=computed,
            decision=decision,
            changed_since=decision is not None and decision.computed != computed,
            provisional=bool(talent.provisional[row]),
            in_group=in_group,
            why=why,
            performance=axis_told(talent.performance, row, PERFORMANCE_GRADES),
            potential=axis_told(talent.potential, row, POTENTIAL_GRADES),
            components=components_told(talent, row),
        )

    def not_rated(self, row: int) -> NotRated:
        talent = self._mapped.talent
        components = components_told(talent, row)
        lacking = missing(components)
        return NotRated(
            **self._who(row),
            why="Belum dinilai: " + "; ".join(lacking) + ".",
            missing=lacking,
            performance=axis_told(talent.performance, row, PERFORMANCE_GRADES),
            potential=axis_told(talent.potential, row, POTENTIAL_GRADES),
            components=components,
        )

    def _who(self, row: int) -> _Who:
        codes, post, unit = self._people.codebook, int(self._post[row]), int(self._unit[row])
        return _Who(
            person=self._names[self._people.id_of(row)],
            jabatan=self._posts.get(codes.jabatan[post]) if post >= 0 else None,
            unit=self._tree.ref(codes.units[unit]) if unit >= 0 else None,
        )


def _ordered(mapped: Mapped, rows: Rows) -> Rows:
    """By potential, then performance, higher first, then by id: never by name or anything else about the person."""
    axes = (mapped.talent.potential, mapped.talent.performance)
    of_potential, of_performance = (axis.part[rows] / axis.whole[rows] for axis in axes)
    return rows[np.lexsort((rows, -of_performance, -of_potential))]
