"""One person before one jabatan, and the question asked again: on a later day, after some steps, by the criteria."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

import numpy as np

from matching.calendar import date_of, day_number
from matching.demand import Demand
from matching.development.becoming.copies import Supposed, known_by, with_records
from matching.development.becoming.deeds import Deed
from matching.development.catalogue import Catalogue
from matching.development.projection import after
from matching.eligibility import Judged, judge
from matching.eligibility.criterion import Case, Result
from matching.on_day import OnDay
from matching.people import People
from matching.verdict import Outcome, Verdicts, combine
from ontology.terms import Importance

DISCIPLINE = frozenset({"no_discipline"})

JULY = 7
"""From this month on last year's predicate is expected to be on record."""


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What the criteria say about the one person on a day."""

    view: OnDay
    demand: Demand
    judged: Sequence[Judged]
    verdicts: Verdicts

    @property
    def is_eligible(self) -> bool:
        """Whether every gate is open and every requirement that is mutlak is met by a valid level."""
        return self.verdicts.outcome[0] == Outcome.LAYAK and not self.unmet_absolutes

    @cached_property
    def unmet_absolutes(self) -> tuple[str, ...]:
        """Codes of competencies that are mutlak and short or not known."""
        rows, levels = self.view.people.codebook.positions["competencies"], self.view.levels
        return tuple(
            each.competency
            for each, asked in zip(self.demand.standard.requirements, self.demand.half_steps, strict=True)
            if each.importance is Importance.MUTLAK
            and not (levels.known[rows[each.competency], 0] and levels.half_steps[rows[each.competency], 0] >= asked)
        )

    def closed(self) -> Iterator[Case]:
        """The conditions that decide and do not hold."""
        for rule, gate in self.judged:
            case = Case(self.view, self.demand, rule, gate, 0)
            decides = rule.condition.importance is Importance.MUTLAK
            if decides and case.result not in (Result.LULUS, Result.NOT_APPLICABLE):
                yield case


@dataclass(frozen=True, kw_only=True)
class Situation:
    """Where everything begins: the person as known today, and what is aimed at."""

    people: People
    """Of one person only."""
    demand: Demand
    catalogue: Catalogue
    as_of: date

    @classmethod
    def of(cls, people: People, demand: Demand, catalogue: Catalogue, as_of: date) -> "Situation":
        """The situation of one person on a day: what happened later is not known in it."""
        return cls(people=known_by(people, as_of), demand=demand, catalogue=catalogue, as_of=as_of)

    @cached_property
    def today(self) -> int:
        """The day asked about, as a number."""
        return day_number(self.as_of)

    @cached_property
    def now(self) -> Asked:
        """What holds without any step."""
        view = OnDay(self.people, self.as_of, self.demand.validity_on(self.as_of))
        judged = judge(view, self.demand)
        return Asked(view=view, demand=self.demand, judged=judged, verdicts=combine(judged, 1))

    def ask(self, deeds: Sequence[Deed], day: int) -> Asked:
        """The question on a day, after some steps, and as if nothing else changed until then."""
        return self.after(deeds, day).now

    def after(self, deeds: Sequence[Deed], day: int) -> "Situation":
        """The situation as it would be on a day, after some steps, and as if nothing else changed until then."""
        supposed = [*self.carried(day), *(record for deed in deeds for record in deed.records)]
        people = with_records(self.people, (*supposed, *self._retested(deeds)))
        staff = next((deed.staff for deed in deeds if deed.staff is not None), None)
        if staff is not None:
            people = replace(people, staff=np.array([staff], dtype=np.int8))
        demand = self.demand
        if any(deed.vouches for deed in deeds) or (day > self.today and self._is_vouched):
            demand = replace(demand, discipline_complete_until=date_of(day))
        return Situation(people=people, demand=demand, catalogue=self.catalogue, as_of=date_of(day))

    def before(self, demand: Demand) -> "Situation":
        """The same person on the same day, before another jabatan of the agency."""
        complete = self.demand.discipline_complete_until
        return replace(self, demand=replace(demand, discipline_complete_until=complete))

    def carried(self, day: int) -> list[Supposed]:
        """Predicates of the years that will have passed: as the newest one on record."""
        years, predicates = self.people.performances["year"], self.people.performances["predicate"]
        if not len(years) or day <= self.today:
            return []
        later = date_of(day)
        recorded = {int(year) for year in years}
        passed = [
            year
            for year in range(self.as_of.year - 1, later.year)
            if year not in recorded and (year >= self.as_of.year or self._is_awaited(year, later))
        ]
        return [Supposed("performances", {"year": year, "predicate": int(predicates[-1])}) for year in passed]

    def _is_awaited(self, year: int, later: date) -> bool:
        """Whether last year's predicate is not yet due today but will be by then."""
        return self.as_of.month < JULY and later >= date(year + 1, JULY, 1)

    @cached_property
    def _is_vouched(self) -> bool:
        """Whether nothing is missing today in what the agency says about its records of discipline."""
        view = OnDay(self.people, self.as_of, self.demand.validity_on(self.as_of))
        return not any(
            gate.result[0] == Result.TIDAK_DIKETAHUI and rule.condition.importance is Importance.MUTLAK
            for rule, gate in judge(view, self.demand, only=DISCIPLINE)
        )

    def _retested(self, deeds: Sequence[Deed]) -> Iterator[Supposed]:
        """What assessments after programmes find: the levels that the programmes among the steps led to."""
        for deed in deeds:
            levels = dict(deed.retests)
            for other in deeds:
                if other.course:
                    levels = after(levels, other.course)
            for code, level in levels.items():
                yield self.assessed(code, level, deed.on)

    def assessed(self, competency: str, level: int, on: int | None) -> Supposed:
        """An assessment for the class of the jabatan aimed at."""
        positions = self.people.codebook.positions
        return Supposed(
            "levels",
            {
                "competency": positions["competencies"][competency],
                "half_steps": level,
                "assessed_on": self.today if on is None else on,
                "for_level": positions["jabatan_levels"][self.demand.jabatan.level],
            },
        )
