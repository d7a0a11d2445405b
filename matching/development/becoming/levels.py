"""What raises and proves levels: assessments where nothing is known, programmes of fewest hours, assessments after."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from matching.calendar import add_years, as_date
from matching.development.becoming.copies import Supposed
from matching.development.becoming.deeds import Deed
from matching.development.becoming.obstacles import asked_for, gap_left, obstacle_of
from matching.development.becoming.situation import Asked, Situation
from matching.development.catalogue import Course
from matching.development.choosing import Aim, least_hours
from matching.development.ordering import OpenGap, in_order
from matching.development.personal import classes, finished
from matching.development.projection import Levels, after, reach, with_finished
from matching.eligibility.competence import asked_category, requirement_rows, too_low_a_class
from matching.eligibility.criterion import Case
from ontology.development import Obstacle, StepKind
from ontology.terms import Importance

HOURS_A_DAY = 10
"""How many JP of 45 minutes can be taken on a working day at most: a default of this product (P)."""


@dataclass(frozen=True, kw_only=True)
class Learning:
    """What has to be learned and assessed so that competences open their gates on a day."""

    situation: Situation
    asked: Asked
    """What the criteria say on that day without any step."""

    @cached_property
    def deeds(self) -> tuple[Deed, ...]:
        """Assessments and programmes; nothing where there is nothing to do, or no way."""
        programmes = self._programmes()
        done = max((deed.on or 0 for deed in programmes), default=self.situation.today)
        return (*self._first_assessment(), *programmes, *self._second_assessment(programmes, done))

    @cached_property
    def obstacles(self) -> tuple[Obstacle, ...]:
        """What no programme of the catalogue can bring about."""
        if self._chosen is not None:
            return ()
        furthest = reach(self._begun, self._courses)
        found = [
            gap_left(self._label(code), self._no_programme(code))
            for code, gap in self._gaps.items()
            if furthest[code] < gap.standard
        ]
        offered = {course.code for course in self._courses}
        closed = [case for case in self._trainings if not offered & set(case.condition.codes)]
        if sum(furthest.values()) < self._total:
            closed += self._competence
        found += [obstacle_of(case) for case in closed]
        return tuple(found) or tuple(obstacle_of(case) for case in self.asked.closed())

    @cached_property
    def _competence(self) -> list[Case]:
        return [case for case in self.asked.closed() if case.condition.criterion == "competence"]

    @cached_property
    def _trainings(self) -> list[Case]:
        return [case for case in self.asked.closed() if case.condition.criterion == "completed_training"]

    @cached_property
    def _standards(self) -> dict[str, int]:
        demand = self.situation.demand
        codes = (each.competency for each in demand.standard.requirements)
        return dict(zip(codes, demand.half_steps, strict=True))

    @cached_property
    def _known(self) -> dict[str, int]:
        """The valid levels of today."""
        view, rows = self.situation.now.view, self._rows
        return {code: int(view.levels.half_steps[row, 0]) for code, row in rows.items() if view.levels.known[row, 0]}

    @cached_property
    def _rows(self) -> dict[str, int]:
        return dict(zip(self._standards, requirement_rows(self.asked.view, self.situation.demand), strict=True))

    @cached_property
    def _begun(self) -> dict[str, int]:
        """Where everything starts: projected by programmes already finished; at the standard where nothing is known."""
        view = self.situation.now.view
        results, evidence = view.people.levels["assessed_on"], view.levels.evidence
        assessed_on = {code: as_date(int(results[evidence[self._rows[code], 0]])) for code in self._known}
        begun = with_finished(self._known, assessed_on, self.situation.catalogue.courses, finished(view))
        return {code: begun.get(code, standard) for code, standard in self._standards.items()}

    @cached_property
    def _gaps(self) -> dict[str, OpenGap]:
        """The requirements that are mutlak and short even so."""
        return {
            code: OpenGap(attained=self._begun[code], standard=self._standards[code], importance=Importance.MUTLAK)
            for code in self.asked.unmet_absolutes
            if self._begun[code] < self._standards[code]
        }

    @cached_property
    def _total(self) -> int:
        """What all levels must sum up to, so that the category asked for is reached."""
        begins = (asked_category(case.condition, case.demand)[2] for case in self._competence)
        return max((-(-each * sum(self._standards.values()) // 100) for each in begins), default=0)

    @cached_property
    def _courses(self) -> tuple[Course, ...]:
        """What is open to the person, and what the conditions of the jabatan themselves ask for.

        They count for levels that are known only: what is not known is assessed before anything can raise it.
        """
        catalogue, asked = self.situation.catalogue, {code for case in self._trainings for code in case.condition.codes}
        open_ = catalogue.open_to(classes(self.situation.now.view, self.situation.demand))
        known = {course.code for course in open_}
        usable = (*open_, *(course for course in catalogue.courses if course.code in asked - known))
        return tuple(
            replace(course, rises=tuple(rise for rise in course.rises if rise.competency in self._known))
            for course in usable
        )

    @cached_property
    def _chosen(self) -> tuple[Course, ...] | None:
        goals = {code: gap.standard for code, gap in self._gaps.items()}
        one_of = tuple(frozenset(case.condition.codes) for case in self._trainings)
        return least_hours(self._courses, Aim(levels=self._begun, goals=goals, one_of=one_of, total=self._total))

    @cached_property
    def _ordered(self) -> list[Course]:
        return in_order(self._chosen or (), self._gaps, self._begun, self._total)

    def _programmes(self) -> list[Deed]:
        """One after the other, as many hours a working day as can be taken."""
        spent, levels, deeds = 0, self._begun, []
        positions = self.asked.view.people.codebook.positions["programmes"]
        for course in self._ordered:
            spent += course.hours
            before, levels = levels, after(levels, course)
            raised = tuple(code for code in levels if levels[code] != before[code])
            on = self._working_day(-(-spent // HOURS_A_DAY))
            training = Supposed("trainings", {"programme": positions.get(course.code, -1), "finished_on": on})
            opens = [asked_for(case) for case in self._trainings if course.code in case.condition.codes]
            deeds.append(
                Deed(
                    kind=StepKind.PROGRAM,
                    sentence=self._taken(course, before, levels, raised),
                    on=on,
                    opens=tuple(opens),
                    records=(training,),
                    course=course,
                    competencies=raised,
                )
            )
        return deeds

    def _first_assessment(self) -> list[Deed]:
        levels, retested = self.asked.view.levels, self._retested
        low = too_low_a_class(self.asked.view, self.situation.demand, list(self._rows.values()))[:, 0]
        needed = set(self._standards) if self._competence else set(self.asked.unmet_absolutes)
        codes = [
            code
            for (code, row), is_low in zip(self._rows.items(), low, strict=True)
            if code in needed - retested and (not levels.known[row, 0] or (is_low and self._competence))
        ]
        if not codes:
            return []
        on = self._useful_from(codes)
        return [
            Deed(
                kind=StepKind.UJI,
                sentence=f"Uji kompetensi untuk jenjang {self.situation.demand.level.label_id}: {self._list(codes)}.",
                on=on,
                opens=tuple(asked_for(case) for case in self._competence),
                records=tuple(self.situation.assessed(code, self._begun[code], on) for code in codes),
                competencies=tuple(codes),
            )
        ]

    @cached_property
    def _retested(self) -> set[str]:
        """What programmes, finished or chosen, raise above the level that is known."""
        levels: Levels = self._begun
        for course in self._ordered:
            levels = after(levels, course)
        return {code for code, level in self._known.items() if levels[code] != level}

    def _second_assessment(self, programmes: Sequence[Deed], done: int) -> list[Deed]:
        codes = [code for code in self._standards if code in self._retested]
        if not codes or not (self._gaps or self._competence or self.asked.unmet_absolutes):
            return []
        return [
            Deed(
                kind=StepKind.UJI_ULANG,
                sentence=f"Uji kompetensi sesudah program: {self._list(codes)}.",
                on=max(done, self._useful_from(codes)),
                opens=tuple(asked_for(case) for case in self._competence),
                competencies=tuple(codes),
                retests={code: self._begun[code] for code in codes},
            )
        ]

    def _useful_from(self, codes: Sequence[str]) -> int:
        """The first day from today on whose results, of the shortest validity among these, still count on the day."""
        view = self.asked.view
        years = [view.validity[self._rows[code]] for code in codes if view.validity[self._rows[code]]]
        if not years:
            return self.situation.today
        return max(self.situation.today, int(add_years(np.array([view.day]), -min(years))[0]) + 1)

    def _working_day(self, number: int) -> int:
        """The day on which so many working days, from today on, have been used."""
        today = np.datetime64(self.situation.as_of, "D")
        last = np.busday_offset(today, number - 1, roll="forward") if number else today
        return int(last.astype(np.int64))

    def _label(self, code: str) -> str:
        return self.situation.demand.competencies[code].label_id

    def _list(self, codes: Sequence[str]) -> str:
        return ", ".join(self._label(code) for code in codes)

    def _no_programme(self, code: str) -> str:
        short = self._standards[code] - self._begun[code]
        return (
            f"{self._label(code)} kurang {short / 2:g} level dari standar mutlak, dan tidak ada program dalam katalog "
            "yang terbuka baginya untuk mencapainya."
        ).replace(".5", ",5")

    def _taken(self, course: Course, before: Levels, levels: Levels, raised: Sequence[str]) -> str:
        steps = ", ".join(f"{self._label(code)} {before[code] / 2:g} → {levels[code] / 2:g}" for code in raised)
        what = f": {steps}" if steps else ""
        return f"{course.programme.name} ({course.hours} JP){what}.".replace(".5", ",5")
