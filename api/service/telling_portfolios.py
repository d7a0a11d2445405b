"""How a training plan is told: programme by programme, with who takes part and what it closes for them."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from api.service.answers.portfolio import (
    Closed,
    CompetencyCount,
    Participation,
    PortfolioAnswer,
    PortfolioRequest,
    ProgrammeRun,
)
from api.service.moment import Stamp
from api.service.terms import Words, ref
from matching.shares import hundredths, percent
from ontology.facts import Programme
from ontology.findings import TermRef

if TYPE_CHECKING:
    from matching.portfolio import Needed, Portfolio, Problem


@dataclass(frozen=True, kw_only=True)
class Telling:
    """Everything that stays the same while plans for one request get better."""

    request: PortfolioRequest
    stamp: Stamp
    unit: TermRef | None
    jabatan: TermRef | None
    needed: "Needed"
    problem: "Problem"
    programmes: Sequence[Programme]
    words: Words
    people: Mapping[str, TermRef]
    posts: Callable[[str], tuple[TermRef | None, TermRef | None]]
    """The jabatan and the unit of a person."""

    def answer(self, plan: "Portfolio", *, finished: bool) -> PortfolioAnswer:
        """A plan as it is told."""
        short = plan.short_of_best
        return PortfolioAnswer(
            **self.stamp,
            unit=self.unit,
            jabatan=self.jabatan,
            request=self.request,
            people=len(self.needed.participants),
            without_standard=self.needed.without_standard,
            programmes=self._runs(plan),
            seats=len(plan.seats),
            spent=plan.spent,
            points=plan.points,
            possible=plan.possible,
            closed_percent=percent(hundredths(plan.points, plan.possible)) if plan.possible else None,
            at_most=plan.at_most,
            short_of_best_percent=None if short is None else percent(-(-10_000 * short.numerator // short.denominator)),
            assess_first=counted(self.words, self.needed.not_assessed),
            no_programme=self._no_programme,
            not_on_offer=self._not_on_offer,
            finished=finished,
        )

    @cached_property
    def _seats(self) -> Mapping[tuple[str, str], int]:
        return {self.problem.seat(number): number for number in range(len(self.problem))}

    @cached_property
    def _no_programme(self) -> tuple[CompetencyCount, ...]:
        suited = {need for uses in self.problem.uses for need, _ in uses}
        return counted(
            self.words, Counter(need.competency for place, need in enumerate(self.problem.needs) if place not in suited)
        )

    @cached_property
    def _not_on_offer(self) -> tuple[TermRef, ...]:
        offered = {course.code for course in self.problem.courses} | set(self.request.not_run)
        return tuple(ref(each) for each in self.programmes if each.builds and each.code not in offered)

    def _runs(self, plan: "Portfolio") -> tuple[ProgrammeRun, ...]:
        closing, members = self._closing(plan), defaultdict[str, list[str]](list)
        for person, code in plan.seats:
            members[code].append(person)
        wished = {(seat.person, seat.programme) for seat in self.request.seated}
        runs = []
        for programme in self.programmes:
            taking = members.get(programme.code)
            if not taking:
                continue
            runs.append(
                ProgrammeRun(
                    programme=ref(programme),
                    provider=programme.provider,
                    mode=programme.mode,
                    hours=programme.hours or 0,
                    cost=programme.cost,
                    classes=-(-len(taking) // self.request.class_size),
                    total_cost=len(taking) * (programme.cost or 0),
                    points=sum(closed.points for person in taking for closed in closing[person, programme.code]),
                    participants=tuple(
                        self._participation(
                            person, tuple(closing[person, programme.code]), (person, programme.code) in wished
                        )
                        for person in taking
                    ),
                )
            )
        return tuple(sorted(runs, key=lambda run: (-run.points, run.programme.code)))

    def _participation(self, person: str, closes: tuple[Closed, ...], wished: bool) -> Participation:
        jabatan, unit = self.posts(person)
        return Participation(person=self.people[person], jabatan=jabatan, unit=unit, closes=closes, wished=wished)

    def _closing(self, plan: "Portfolio") -> defaultdict[tuple[str, str], list[Closed]]:
        """What each seat closes; a gap that several programmes close is told at the best one, so that parts add up."""
        best: dict[int, tuple[int, int]] = {}
        for seat in (self._seats[each] for each in plan.seats):
            for place, points in self.problem.uses[seat]:
                if points > best.get(place, (0, 0))[0]:
                    best[place] = points, seat
        found = defaultdict[tuple[str, str], list[Closed]](list)
        for place, (points, seat) in best.items():
            need, rises = self.problem.needs[place], self.problem.courses[self.problem.course[seat]].rises
            fitting = (each for each in rises if each.competency == need.competency and each.start <= need.attained)
            found[self.problem.seat(seat)].append(
                Closed(
                    competency=self.words.ref("competency", need.competency),
                    attained=need.attained / 2,
                    to_level=max(each.end for each in fitting) / 2,
                    standard=need.standard / 2,
                    points=points,
                )
            )
        return found


def counted(words: Words, people: Mapping[str, int]) -> tuple[CompetencyCount, ...]:
    """How many people each competency (by code) is about, most people first, then by code."""
    ordered = sorted(people.items(), key=lambda each: (-each[1], each[0]))
    return tuple(CompetencyCount(competency=words.ref("competency", code), people=many) for code, many in ordered)
