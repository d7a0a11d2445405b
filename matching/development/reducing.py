"""Leaves out of a search what no best set can contain, so that large catalogues are searched as fast as small ones."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from matching.development.catalogue import Course, Rise
from matching.development.projection import Levels


def reduced(courses: Iterable[Course], levels: Levels, goals: Levels, named: Collection[str]) -> list[Course]:
    """The courses with what is useful of them, without those that another one makes needless.

    `named`: codes that are asked for by name; they stay. One course makes another needless if it raises at least as
    much, costs no more, and can be taken whenever it is due: at once, or because it is about one competency only.
    Others might have to be taken twice to stand in, where programmes need each other in a circle.
    """
    useful = [each for course in courses if (each := _useful(course, levels, goals)).rises or course.code in named]
    useful.sort(key=lambda course: (course.hours, course.code))
    kept: list[Course] = []
    for course in useful:
        if course.code in named or not any(_stands_in(other, course, levels) for other in kept):
            kept.append(course)
    return kept


def _useful(course: Course, levels: Levels, goals: Levels) -> Course:
    """The course with the rises that can bring a goal nearer."""
    rises = (rise for rise in course.rises if rise.competency in goals)
    return replace(
        course,
        rises=tuple(
            each for each in rises if each.end > levels[each.competency] and each.start < goals[each.competency]
        ),
    )


def _stands_in(other: Course, course: Course, levels: Levels) -> bool:
    """Whether the cheaper course can always be taken in place of the other."""
    at_once = all(rise.start <= levels[rise.competency] for rise in other.rises)
    about_one = len(other.competencies) == 1
    return (at_once or about_one) and all(_covers(other.rises, rise) for rise in course.rises)


def _covers(rises: Sequence[Rise], asked: Rise) -> bool:
    return any(
        each.competency == asked.competency and each.start <= asked.start and each.end >= asked.end for each in rises
    )
