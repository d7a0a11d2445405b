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

    The hours of a programme are split evenly among the open goals that it builds, and each goal is reached by the chain
    of least shares. What is chosen already is paid for, also where it helps only once others have raised a level. Which
    goals are open changes along a search, and comes back: what they cost is kept.
    """

    def __init__(self, courses: Sequence[Course], goals: Levels) -> None:
        self._courses, self._goals = courses, goals
        self._chains: dict[tuple[frozenset[str], frozenset[str]], dict[str, list[int]]] = {}

    def least(self, hours: int, levels: Levels, chosen: Iterable[Course]) -> float:
        """Hours spent already, and what the goals that are open at these levels cost at the very least."""
        open_ = frozenset(competency for competency, goal in self._goals.items() if levels[competency] < goal)
        waiting = frozenset(course.code for course in chosen if _waits(course, levels, open_))
        if (open_, waiting) not in self._chains:
            goals = {competency: self._goals[competency] for competency in open_}
            shares = [(course, self._share(course, open_, waiting)) for course in self._courses]
            self._chains[open_, waiting] = {each: _chain(shares, each, goal) for each, goal in goals.items()}
        least = sum(chain[levels[competency]] for competency, chain in self._chains[open_, waiting].items())
        return hours + least / _SHARE if least % _SHARE else hours + least // _SHARE

    @staticmethod
    def _share(course: Course, open_: frozenset[str], paid: frozenset[str]) -> int:
        built = course.competencies & open_
        return 0 if course.code in paid or not built else course.hours * _SHARE // len(built)


def _waits(course: Course, levels: Levels, open_: frozenset[str]) -> bool:
    return any(each in open_ and start > levels[each] for each, start, _ in course.rises)


def _chain(shares: Iterable[tuple[Course, int]], competency: str, goal: int) -> list[int]:
    """For each level the least shares of hours that lead from it to the goal."""
    steps = [(start, end, share) for course, share in shares for each, start, end in course.rises if each == competency]
    least = [_NEVER] * goal + [0] * (_TOP + 1 - goal)
    for level in reversed(range(goal)):
        for start, end, share in steps:
            if start <= level < end:
                least[level] = min(least[level], share + least[min(end, _TOP)])
    return least
