"""Successors of a jabatan: from the succession group, ordered, with readiness and dates."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from api.service.answers.successors import (
    Firmness,
    FirmnessTried,
    Readiness,
    SetAside,
    Successor,
    SuccessorsAnswer,
)
from api.service.developing import DevelopmentQuestions
from api.service.moment import Moment
from api.service.naming import named
from api.service.readiness import READY_BECAUSE, deciding_gate, judged_readiness, not_known
from api.service.recent import Recent
from api.service.talent_mapping import Mapped, TalentMapping
from api.service.telling_boxes import membership
from api.service.terms import ref
from matching.calendar import as_date, years_and_months
from matching.demand import Demand
from matching.development.becoming import advise
from matching.development.hours import yearly_hours
from matching.development.personal import classes, finished, staff_kind
from matching.development.planning import PlanFor, plan
from matching.explaining import explain
from matching.on_day import OnDay
from matching.pool.boxes import IN_SUCCESSION_GROUP
from matching.pool.firmness import first_ready, trials
from matching.pool.succession import Field, Rows, Way, field
from ontology.development import Advice, Plan, Step
from ontology.findings import Match
from ontology.names import labels
from ontology.talent import TalentMatter

PROBED = 5
"""So many of those who are not ready yet are looked at one by one, or as many as are asked for."""
FIELDS_KEPT = 16
PROSPECTS_KEPT = 256
ORDER = tuple(Readiness)


class SuccessorQuestions(DevelopmentQuestions, TalentMapping):
    """Who could succeed in a jabatan."""

    def successors(
        self,
        jabatan: str,
        *,
        limit: int | None = None,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> SuccessorsAnswer:
        """Successors from the succession group: boxes 7, 8 and 9 after screening.

        Args:
            jabatan: its code or unambiguous name.
            limit: how many; what the agency sets (three by default) if left out.
            as_of: the day asked about; today if left out.
            known_at: only what was known, and decided, by then counts.

        Raises:
            UnknownTerm: no such jabatan.
            MissingStandard: the jabatan has no standard on the day.
        """
        moment, post = self.moment(as_of, known_at), named(self.graph, "Jabatan", jabatan)
        demand = self.targets.of(post, moment)
        mapped = self.mapped(moment, self.agency(moment, demand.jabatan.unit), known_at)
        many, found = limit or mapped.talent.measures["successors"], self.succession_field(demand, moment)
        talent, box = mapped.talent, mapped.box
        free = self._free(mapped, demand)
        group = np.flatnonzero(talent.in_group(box) & free)
        of_way = {way: found.order(talent, box, group[found.way[group] == way]) for way in Way}
        ready = of_way[Way.READY]
        probed = of_way[Way.LATER][: max(many - len(ready), 0) and max(many, PROBED)]
        shown = np.concatenate([ready[:many], probed])
        matches = self._matches_of(demand, shown, moment)
        told = [
            self._successor(match, int(row), mapped, found, demand, moment)
            for match, row in zip(matches, shown, strict=True)
        ]
        told.sort(key=lambda each: ORDER.index(each.readiness))
        outside = np.flatnonzero(np.isin(box, IN_SUCCESSION_GROUP) & ~talent.in_group(box) & free)
        held = {each.matter for each in self.decisions_held(moment, known_at) if each.about == post.code}
        lists = {
            "not_assessed": of_way[Way.UNKNOWN],
            "not_meeting": of_way[Way.NEVER],
            "screened_out": found.order(talent, box, outside),
        }
        return SuccessorsAnswer(
            **moment.stamp,
            jabatan=ref(demand.jabatan),
            critical=TalentMatter.CRITICAL in held,
            target=TalentMatter.TARGET in held,
            group=len(group),
            ready=len(ready),
            looked_at=len(probed),
            successors=tuple(told[:many]),
            **self._set_aside(lists, many, mapped, found, demand, moment),
            total_not_assessed=len(lists["not_assessed"]),
            total_not_meeting=len(lists["not_meeting"]),
            total_screened_out=len(lists["screened_out"]),
            firmness=_firmness(mapped, found, free, many),
        )

    def succession_field(self, demand: Demand, moment: Moment) -> Field:
        """Everyone before a jabatan, kept for the next to ask."""
        key = moment.as_of, moment.known_at, moment.rules_version, demand.jabatan.code
        talent = self.talent.at(moment.known_at)
        return self._fields.get(key, lambda: field(talent.at(moment.as_of, demand.validity_on(moment.as_of)), demand))

    def prospect(self, row: int, match: Match, demand: Demand, moment: Moment) -> tuple[Advice, Plan]:
        """What would make somebody ready for a jabatan: steps with dates, and the programmes that close the gaps."""
        key = moment.as_of, moment.known_at, moment.rules_version, demand.jabatan.code, row
        return self._prospects.get(key, lambda: self._prospect(row, match, demand, moment))

    def _prospect(self, row: int, match: Match, demand: Demand, moment: Moment) -> tuple[Advice, Plan]:
        talent, catalogue = self.talent.at(moment.known_at), self._catalogue(moment)
        one = OnDay(talent.take(np.array([row])), moment.as_of, demand.validity_on(moment.as_of))
        hours = yearly_hours(moment.rules_in_force, staff_kind(one))
        wanted = PlanFor(
            classes=classes(one, demand),
            first_year=moment.as_of.year,
            cap=hours.at_most,
            finished=finished(one),
            yearly_hours=hours,
        )
        return advise(talent, demand, row, moment.as_of, catalogue), plan(match, demand, catalogue, wanted)

    @cached_property
    def _fields(self) -> Recent[tuple[object, ...], Field]:
        return Recent(FIELDS_KEPT)

    @cached_property
    def _prospects(self) -> Recent[tuple[object, ...], tuple[Advice, Plan]]:
        return Recent(PROSPECTS_KEPT)

    def _free(self, mapped: Mapped, demand: Demand) -> NDArray[np.bool_]:
        """Who does not hold the very jabatan."""
        place = mapped.view.people.codebook.positions["jabatan"].get(demand.jabatan.code, -2)
        return np.asarray(mapped.view.of_current_post("jabatan") != place)

    def _matches_of(self, demand: Demand, rows: Rows, moment: Moment) -> Sequence[Match]:
        talent = self.talent.at(moment.known_at)
        return self.filling.filled(explain(talent, demand, rows, moment.as_of), moment.known_at) if len(rows) else ()

    def _successor(
        self, match: Match, row: int, mapped: Mapped, found: Field, demand: Demand, moment: Moment
    ) -> Successor:
        pension = as_date(int(found.pension[row]))
        months = None
        if pension is not None:
            years, rest = years_and_months(moment.as_of, pension)
            months = max(12 * years + rest, 0)
        told: tuple[Readiness, date | None, str] = (Readiness.SIAP_SEKARANG, moment.as_of, READY_BECAUSE)
        steps: tuple[Step, ...] = ()
        programmes: Plan | None = None
        if found.way[row] != Way.READY:
            advice, programmes = self.prospect(row, match, demand, moment)
            told, steps = judged_readiness(match, advice, programmes, moment.as_of), advice.steps
        readiness, ready_from, decided_by = told
        return Successor(
            match=match,
            box=int(mapped.box[row]),
            readiness=readiness,
            ready_from=ready_from,
            decided_by=decided_by,
            pension_on=pension,
            months_left=months,
            steps=steps,
            plan=programmes if programmes and programmes.programmes else None,
        )

    def _set_aside(
        self, lists: dict[str, Rows], many: int, mapped: Mapped, found: Field, demand: Demand, moment: Moment
    ) -> dict[str, tuple[SetAside, ...]]:
        people = mapped.view.people
        ids = [people.id_of(int(row)) for rows in lists.values() for row in rows[:many]]
        names = self.graph.people(ids, moment.known_at)

        def aside(name: str, row: int) -> SetAside:
            box = int(mapped.box[row])
            if name == "screened_out":
                why = membership(mapped.talent, row, box)[1]
            elif name == "not_assessed":
                why = not_known(found, row)
            else:
                why = deciding_gate(found, row)
            return SetAside(person=names[people.id_of(row)], box=box, why=why)

        return {name: tuple(aside(name, int(row)) for row in rows[:many]) for name, rows in lists.items()}


def _firmness(mapped: Mapped, found: Field, free: NDArray[np.bool_], many: int) -> Firmness:
    people = mapped.view.people
    decided = {people.row_of(person): each.decided or 0 for person, each in mapped.decided.items()}
    first, names = first_ready(mapped.talent, found, mapped.box, free, many), labels("talent-component")
    tried = tuple(
        FirmnessTried(
            component=trial.component,
            label=names[trial.component],
            change="+10 %" if trial.tenths > 10 else "-10 %",
            same_order=trial.first == first,
            same_people=set(trial.first) == set(first),
        )
        for trial in trials(mapped.talent, found, free, decided, many)
    )
    return Firmness(
        tried=tried,
        same_order=sum(each.same_order for each in tried),
        same_people=sum(each.same_people for each in tried),
        of=len(tried),
    )
