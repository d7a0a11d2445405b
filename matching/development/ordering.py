"""In which order chosen programmes are taken, and in which years: prerequisites first, under a yearly cap."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from matching.development.catalogue import Course
from matching.development.projection import Levels, after, leads_to
from ontology.terms import Importance

_RANK = {importance: rank for rank, importance in enumerate(Importance)}


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenGap:
    """A known level below what is asked, in half steps."""

    attained: int
    standard: int
    importance: Importance


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheduled:
    """A programme with its place in the plan."""

    course: Course
    year: int
    raises: Mapping[str, tuple[int, int]]
    """By competency, the projected half steps before and after."""
    needs: tuple[str, ...]
    """Codes of programmes that must be taken before, as they lead to its entry level."""
    exceeds_cap: bool


def in_order(chosen: Sequence[Course], gaps: Mapping[str, OpenGap], levels: Levels, total: int = 0) -> list[Course]:
    """Prerequisites first; then what serves the more important gap; then the larger gap; fewer hours; code.

    A programme may come next if all gaps can still be closed after it, and all levels can still sum up to `total`.
    """
    goals = {competency: gap.standard for competency, gap in gaps.items()}
    waiting, ordered = sorted(chosen, key=lambda each: _urgency(each, gaps)), []
    while waiting:
        following = next(
            each
            for each in waiting
            if leads_to(after(levels, each), [other for other in waiting if other is not each], goals, total)
        )
        levels = after(levels, following)
        waiting.remove(following)
        ordered.append(following)
    return ordered


def _urgency(course: Course, gaps: Mapping[str, OpenGap]) -> tuple[int, int, int, str]:
    served = [
        (_RANK[gap.importance], gap.attained - gap.standard)
        for rise in course.rises
        if (gap := gaps.get(rise.competency)) and rise.end > gap.attained
    ]
    return *min(served, default=(len(_RANK), 0)), course.hours, course.code


def scheduled(ordered: Sequence[Course], levels: Levels, *, cap: int | None, first_year: int) -> tuple[Scheduled, ...]:
    """First fit: each programme in the earliest year with room under the cap, not before what it needs.

    A programme of more hours than the cap takes the earliest year that is empty, and has it for itself.
    """
    spent: dict[int, int] = {}
    reached = {competency: [(level, first_year, "")] for competency, level in levels.items()}
    found = []
    for course in ordered:
        before, levels = levels, after(levels, course)
        raises = {each: (before[each], levels[each]) for each in before if levels[each] != before[each]}
        enabling = [
            _first_enough(reached[competency], competency, level, course) for competency, (_, level) in raises.items()
        ]
        year = max((year for _, year, _ in enabling), default=first_year)
        while cap is not None and spent.get(year, 0) and spent[year] + course.hours > cap:
            year += 1
        spent[year] = spent.get(year, 0) + course.hours
        for competency, (_, level) in raises.items():
            reached[competency].append((level, year, course.code))
        found.append(
            Scheduled(
                course=course,
                year=year,
                raises=raises,
                needs=tuple(sorted({code for _, _, code in enabling if code})),
                exceeds_cap=cap is not None and course.hours > cap,
            )
        )
    return tuple(found)


def _first_enough(
    reached: Sequence[tuple[int, int, str]], competency: str, level: int, course: Course
) -> tuple[int, int, str]:
    """The first standing from which the programme leads to a level: level, year, the programme that led there."""
    return next(step for step in reached if after({competency: step[0]}, course)[competency] >= level)
