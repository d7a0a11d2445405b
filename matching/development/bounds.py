"""How many hours open goals cost at the very least, so that a search may give up what cannot be best."""

from collections.abc import Iterable, Sequence

from matching.development.catalogue import Course
from matching.development.projection import Levels

_SHARE = 2520
"""Hours are split among goals in parts of this size, so that most shares are whole."""

_TOP = 10
_NEVER = 10**12


class Bounds:
    """A lower bound of hours: whatever set of programmes reaches all goals costs no less.

    The hours of a programme are split evenly among the goals that it builds, and each goal is reached by the chain of
    least shares.
    """

    def __init__(self, courses: Sequence[Course], goals: Levels) -> None:
        self._chains = {competency: _chain(courses, competency, goal, goals) for competency, goal in goals.items()}

    def least(self, hours: int, levels: Levels) -> float:
        """Hours spent already, and what the goals that are open at these levels cost at the very least."""
        open_ = sum(chain[levels[competency]] for competency, chain in self._chains.items())
        return hours + open_ / _SHARE if open_ % _SHARE else hours + open_ // _SHARE


def _chain(courses: Iterable[Course], competency: str, goal: int, goals: Levels) -> list[int]:
    """For each level the least shares of hours that lead from it to the goal."""
    steps = [
        (start, end, course.hours * _SHARE // len(course.competencies & goals.keys()))
        for course in courses
        for each, start, end in course.rises
        if each == competency
    ]
    least = [_NEVER] * goal + [0] * (_TOP + 1 - goal)
    for level in reversed(range(goal)):
        for start, end, share in steps:
            if start <= level < end:
                least[level] = min(least[level], share + least[min(end, _TOP)])
    return least
