"""Whether sex, age or place go with who is listed: counted afterwards, never looked at before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import numpy as np
from numpy.typing import NDArray

from api.service.answers.fairness import AttributeFairness, FairnessAnswer, GroupPassing, StageOfGroup
from api.service.moment import Moment
from api.service.naming import named
from api.service.talent_mapping import TalentMapping
from api.service.terms import ref
from matching.calendar import BEGINNING, add_years
from matching.demand import Demand
from matching.fairness import Passing, passing
from matching.on_day import OnDay
from matching.pool.boxes import NO_BOX
from matching.ranking import shortlist
from ontology.findings import TermRef

SEXES = {"1": "laki-laki", "2": "perempuan"}
AGES = (("di bawah 35 tahun", 0), ("35–44 tahun", 35), ("45–54 tahun", 45), ("55 tahun ke atas", 55))
"""Bands of age with the birthday on which each begins."""
NOT_RECORDED = ("disabilitas", "agama", "suku")
"""What is refused when data come in, or has no sheet."""

Flags = NDArray[np.bool_]
Groups = NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Course:
    """Who was looked at, and who of them came through to each stage."""

    view: OnDay
    looked_at: Flags
    stages: Mapping[str, Flags]


class FairnessQuestions(TalentMapping):
    """Reports for whoever answers for the agency's decisions."""

    def fairness(
        self,
        jabatan: str | None = None,
        *,
        unit: str | None = None,
        limit: int = 20,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> FairnessAnswer:
        """Shares by sex, age and highest unit, through the stages of a list of candidates or of the talent pool.

        Args:
            jabatan: whose list; the talent pool if left out.
            unit: only people of this unit and below it.
            limit: how many the list of a jabatan shows.
            as_of: the day asked about; today if left out.
            known_at: only what was known by then counts.

        Raises:
            UnknownTerm: no such jabatan or unit.
            MissingStandard: the jabatan has no standard on the day.
            NothingYet: there was no agency, or no measure of talent mapping, by then.
            InvalidInput: the pool of several agencies, and no unit.
        """
        moment = self.moment(as_of, known_at)
        found = None if jabatan is None else named(self.graph, "Jabatan", jabatan)
        demand = None if found is None else self.targets.of(found, moment)
        place = None if unit is None else named(self.graph, "Unit", unit)
        if demand is None:
            course = self._through_the_pool(moment, place, known_at)
        else:
            course = self._through_a_list(moment, demand, place, limit)
        return FairnessAnswer(
            **moment.stamp,
            jabatan=None if demand is None else ref(demand.jabatan),
            unit=None if place is None else self.tree(moment).ref(place.code) or place,
            people=int(course.looked_at.sum()),
            stages=tuple(course.stages),
            totals=tuple(int(stage.sum()) for stage in course.stages.values()),
            attributes=(
                _told("sex", "Jenis kelamin", tuple(SEXES.values()), self._sexes(course.view, moment), course),
                _told("age", "Usia", tuple(label for label, _ in AGES), _ages(course.view), course),
                _told("unit", "Unit teratas", *self._tops(course.view, moment), course),
            ),
            not_recorded=NOT_RECORDED,
        )

    def _through_a_list(self, moment: Moment, demand: Demand, place: TermRef | None, limit: int) -> _Course:
        talent = self.talent.at(moment.known_at)
        view = talent.at(moment.as_of, demand.validity_on(moment.as_of))
        position = talent.codebook.positions["jabatan"].get(demand.jabatan.code, -2)
        looked_at = view.of_current_post("jabatan") != position
        if place is not None:
            looked_at &= view.in_units(self.tree(moment).below(place.code))
        found = shortlist(talent, demand, moment.as_of, limit=len(talent), rows=np.flatnonzero(looked_at))
        stages = {"tidak gugur syarat": found.candidates, f"{limit} teratas": found.candidates[:limit]}
        return _Course(
            view=view,
            looked_at=looked_at,
            stages={name: np.isin(np.arange(len(talent)), rows) for name, rows in stages.items()},
        )

    def _through_the_pool(self, moment: Moment, place: TermRef | None, known_at: datetime | None) -> _Course:
        agency = self.agency(moment, place.code if place else None)
        mapped, tree = self.mapped(moment, agency, known_at), self.tree(moment)
        below = tree.below(place.code) if place else [each.code for each in tree if each.instansi == agency.code]
        looked_at = mapped.view.in_units(below)
        rated, group = mapped.box != NO_BOX, mapped.talent.in_group(mapped.box)
        return _Course(
            view=mapped.view,
            looked_at=looked_at,
            stages={"sudah dinilai": looked_at & rated, "masuk kelompok suksesi": looked_at & group},
        )

    def _sexes(self, view: OnDay, moment: Moment) -> Groups:
        digits, places = self.graph.sexes(moment.known_at), {digit: place for place, digit in enumerate(SEXES)}
        return np.array([places.get(digits.get(each.decode(), ""), -1) for each in view.people.ids], dtype=np.int64)

    def _tops(self, view: OnDay, moment: Moment) -> tuple[tuple[str, ...], Groups]:
        """The highest units, and of which of them everyone's post is a part."""
        tree, book = self.tree(moment), view.people.codebook
        tops = tree.children(None)
        of_unit = np.full(len(book.units) + 1, -1, dtype=np.int64)
        for place, top in enumerate(tops):
            of_unit[[book.positions["units"][code] for code in tree.below(top.code) if code in book.units]] = place
        return tuple(top.name for top in tops), of_unit[view.of_current_post("unit")]


def _ages(view: OnDay) -> Groups:
    birth = view.people.birth
    bands = np.zeros(len(view), dtype=np.int64)
    for _, years in AGES[1:]:
        bands += add_years(birth, years) <= view.day
    return np.where(birth > BEGINNING, bands, -1)


def _told(attribute: str, label: str, names: Sequence[str], groups: Groups, course: _Course) -> AttributeFairness:
    of_those = np.where(course.looked_at, groups, -1)
    stages = [passing(of_those, len(names), stage) for stage in course.stages.values()]
    many = np.bincount(of_those[of_those >= 0], minlength=len(names)).tolist()
    return AttributeFairness(
        attribute=attribute,
        label=label,
        groups=tuple(
            GroupPassing(label=name, people=people, stages=tuple(_stage(stage[place]) for stage in stages))
            for place, (name, people) in enumerate(zip(names, many, strict=True))
            if people
        ),
        unknown=int((course.looked_at & (groups < 0)).sum()),
    )


def _stage(found: Passing) -> StageOfGroup:
    percents = (None if part is None else round(100 * part, 2) for part in (found.share, found.low, found.high))
    percent, low, high = percents
    return StageOfGroup(
        chosen=found.chosen,
        percent=percent,
        low=low,
        high=high,
        ratio=None if found.ratio is None else round(found.ratio, 2),
        look=found.look,
    )
