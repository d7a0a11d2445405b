"""Which levels programmes lead to. A projected level is a plan, never an assessed one."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from matching.development.catalogue import Course

Levels = Mapping[str, int]
"""Half steps by competency; what is not known is left out."""


def after(levels: Levels, course: Course) -> dict[str, int]:
    """The levels after one programme: only of competencies whose level before it was known."""
    reached = dict(levels)
    for competency, start, end in course.rises:
        if competency in reached and start <= reached[competency] < end:
            reached[competency] = end
    return reached


def reach(levels: Levels, courses: Iterable[Course]) -> dict[str, int]:
    """How far each competency could rise if each had these programmes in an order of its own.

    No order of all can lead further, so whatever this does not reach cannot be reached.
    """
    rises = sorted(rise for course in courses for rise in course.rises if rise.competency in levels)
    reached, before = dict(levels), dict[str, int]()
    while reached != before:
        before = dict(reached)
        for competency, start, end in rises:
            if start <= reached[competency] < end:
                reached[competency] = end
    return reached


def with_finished(
    levels: Levels, assessed_on: Mapping[str, date | None], courses: Iterable[Course], finished: Mapping[str, date]
) -> dict[str, int]:
    """The levels with what programmes lead to that were finished after the assessment of each.

    Such a level is still a projection: it is to be assessed, and the programme is not to be taken again.
    """
    begun = dict(levels)
    for course in sorted((each for each in courses if each.code in finished), key=lambda each: finished[each.code]):
        done, reached = finished[course.code], after(begun, course)
        for code in levels:
            assessed = assessed_on.get(code)
            if assessed is not None and assessed < done:
                begun[code] = reached[code]
    return begun


def leads_to(levels: Levels, courses: Sequence[Course], goals: Levels, total: int = 0) -> bool:
    """Whether some order of these programmes, each taken once, reaches every goal, and `total` half steps in all.

    A programme that gives all it can give is taken at once: waiting would not make it give more. Only where none is
    left do orders branch, so that programmes which need each other in a circle are judged rightly too.
    """
    levels, waiting = dict(levels), list(courses)
    while ripe := next((course for course in waiting if _is_ripe(levels, course)), None):
        levels = after(levels, ripe)
        waiting.remove(ripe)
    if _met(levels, goals, total):
        return True
    useful = [course for course in waiting if after(levels, course) != levels]
    return any(
        leads_to(after(levels, course), [other for other in waiting if other is not course], goals, total)
        for course in useful
    )


def _is_ripe(levels: Levels, course: Course) -> bool:
    reached = after(levels, course)
    return all(reached.get(competency, end) >= end for competency, _, end in course.rises)


def _met(levels: Levels, goals: Levels, total: int) -> bool:
    return all(levels[competency] >= goal for competency, goal in goals.items()) and sum(levels.values()) >= total
