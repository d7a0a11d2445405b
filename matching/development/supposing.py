"""What would be if somebody took programmes or moved to another post: the same person, changed, and asked again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from matching.calendar import as_date
from matching.demand import Demand
from matching.development.becoming.copies import Supposed, appointed
from matching.development.becoming.deeds import Deed
from matching.development.becoming.situation import Situation
from matching.development.catalogue import Course
from matching.development.personal import finished
from matching.development.projection import after, with_finished
from matching.eligibility import Memory, judge
from matching.levels import Validity
from matching.on_day import OnDay
from matching.people import People
from matching.verdict import Outcome, combine
from ontology.development import StepKind
from ontology.facts import Jabatan


@dataclass(frozen=True, kw_only=True)
class Assumption:
    """What is taken for granted from a day on. It is no record and never becomes one."""

    day: int
    """On which the programmes are finished and assessed, and the post begins."""
    courses: tuple[Course, ...] = ()
    post: Jabatan | None = None


class Taken(NamedTuple):
    """A programme that is assumed, and from which to which half steps it leads by competency."""

    course: Course
    rises: Mapping[str, tuple[int, int]]


@dataclass(frozen=True, kw_only=True)
class Supposition:
    """One person before one jabatan on a day, without and with what is assumed."""

    without: Situation
    with_: Situation
    taken: tuple[Taken, ...]
    """In an order in which one can lead to the entry level of the next."""


def suppose(situation: Situation, assumption: Assumption) -> Supposition:
    """The person of a situation, changed as assumed.

    A programme leads to its level where the level before it is known: an assessment on the same day is supposed to find
    it, for the class aimed at or the one assessed for before, whichever is higher. A level that is not known stays so.
    """
    without = situation.after((), assumption.day)
    begun = _begun(without)
    taken, reached = _in_turn(assumption.courses, begun)
    raised = {code: level for code, level in reached.items() if level != begun[code]}
    programmes = situation.people.codebook.positions["programmes"]
    records = [
        *(
            Supposed("trainings", {"programme": programmes.get(each.course.code, -1), "finished_on": assumption.day})
            for each in taken
        ),
        *(_assessed(without, code, level, assumption.day) for code, level in raised.items()),
    ]
    if assumption.post is not None:
        records.append(appointed(situation.people, assumption.post, assumption.day))
    deed = Deed(kind=StepKind.PROGRAM, sentence="", records=tuple(records))
    return Supposition(without=without, with_=situation.after((deed,), assumption.day), taken=taken)


def _begun(situation: Situation) -> dict[str, int]:
    """The valid levels of a day, as projected by programmes that were finished since."""
    view = situation.now.view
    levels, results, codes = view.levels, view.people.levels["assessed_on"], view.people.codebook.competencies
    known = {code: int(levels.half_steps[at, 0]) for at, code in enumerate(codes) if levels.known[at, 0]}
    on = {code: as_date(int(results[levels.evidence[at, 0]])) for at, code in enumerate(codes) if code in known}
    return with_finished(known, on, situation.catalogue.courses, finished(view))


def _in_turn(courses: Iterable[Course], begun: Mapping[str, int]) -> tuple[tuple[Taken, ...], dict[str, int]]:
    """The programmes, each as soon as it raises something; those that never do come last."""
    waiting, taken, levels = list(courses), list[Taken](), dict(begun)
    while waiting:
        useful = (course for course in waiting if after(levels, course) != levels)
        course = next(useful, waiting[0])
        waiting.remove(course)
        reached = after(levels, course)
        rises = {code: (levels[code], level) for code, level in reached.items() if level != levels[code]}
        taken.append(Taken(course, rises))
        levels = reached
    return tuple(taken), levels


def _assessed(situation: Situation, competency: str, level: int, on: int) -> Supposed:
    """The result of an assessment after the programmes: it never counts for a lower class than the one before it."""
    supposed, people = situation.assessed(competency, level, on), situation.people
    at = int(situation.now.view.levels.evidence[people.codebook.positions["competencies"][competency], 0])
    before, classes = int(people.levels["for_level"][at]), situation.demand.levels
    codes = people.codebook.jabatan_levels
    aimed = supposed.columns["for_level"]
    if before < 0 or classes[codes[before]].standing <= classes[codes[aimed]].standing:
        return supposed
    return Supposed(supposed.family, {**supposed.columns, "for_level": before})


class Window(NamedTuple):
    """Whether one person is eligible for a jabatan, and in which days."""

    outcome: Outcome
    from_day: int
    until_day: int


def windows(people: People, demands: Iterable[Demand], as_of: date, complete_until: date | None) -> dict[str, Window]:
    """The one person before many jabatan on a day, by their codes.

    Args:
        people: of one person only.
        demands: the jabatan.
        as_of: the day.
        complete_until: up to which day the agency vouches that all penalties are on record.
    """
    views: dict[Validity, tuple[OnDay, Memory]] = {}
    found = {}
    for demand in demands:
        vouched = demand
        if demand.discipline_complete_until != complete_until:
            vouched = replace(demand, discipline_complete_until=complete_until)
        validity = vouched.validity_on(as_of)
        view, memory = views.setdefault(validity, (OnDay(people, as_of, validity), {}))
        verdicts = combine(judge(view, vouched, memory), 1)
        found[demand.jabatan.code] = Window(
            Outcome(verdicts.outcome[0]), int(verdicts.from_day[0]), int(verdicts.until_day[0])
        )
    return found
