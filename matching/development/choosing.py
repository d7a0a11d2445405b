"""The set of programmes that costs the least hours and reaches what is aimed at: an exact search.

Among sets of equally many hours the one with fewer programmes wins, then the one whose list of codes comes first in the
alphabet. Competencies that no programme connects are solved apart; within what hangs together, branches are cut by the
hours that the open goals cost at the very least.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from math import inf

from matching.development.bounds import Bounds
from matching.development.catalogue import Course
from matching.development.projection import Levels, leads_to, reach
from matching.development.reducing import reduced

Key = tuple[float, int, tuple[str, ...]]
"""What is compared: hours, number of programmes, codes."""

Chosen = tuple[Course, ...]


@dataclass(frozen=True, kw_only=True)
class Aim:
    """Where a person stands and what is to be reached, in half steps."""

    levels: Levels
    """The known levels; a competency without one cannot be aimed at."""
    goals: Levels
    one_of: tuple[frozenset[str], ...] = ()
    """Sets of codes: of each at least one programme must be taken."""
    total: int = 0
    """What all `levels` must sum up to at the end; 0 where nothing is asked."""


def least_hours(courses: Sequence[Course], aim: Aim) -> Chosen | None:
    """The best set of programmes, ordered by code; `None` where there is none."""
    goals = {competency: goal for competency, goal in aim.goals.items() if aim.levels[competency] < goal}
    useful = reduced(courses, aim.levels, goals, set().union(*aim.one_of))
    parts = list(_apart(useful, Aim(levels=aim.levels, goals=goals, one_of=aim.one_of)))
    chosen = _solved(courses, parts)
    if chosen is None or leads_to(aim.levels, chosen, goals, aim.total):
        return chosen  # what is best without the sum, and reaches it, is best with it
    return _solved(courses, [(list(courses), replace(aim, goals=goals))])


def _solved(courses: Sequence[Course], parts: Iterable[tuple[list[Course], Aim]]) -> Chosen | None:
    """The best sets of all parts together; `None` where one has none."""
    codes: set[str] = set()
    for related, part in parts:
        found = _Search(courses=sorted(related, key=lambda each: (each.hours, each.code)), aim=part).best()
        if found is None:
            return None
        codes |= {each.code for each in found}
    return tuple(sorted((each for each in courses if each.code in codes), key=lambda each: each.code))


def _apart(courses: Sequence[Course], aim: Aim) -> Iterator[tuple[list[Course], Aim]]:
    """The aim in parts that no programme connects, each with the programmes that matter for it."""
    groups: list[set[object]] = [{aimed} for aimed in (*aim.goals, *dict.fromkeys(aim.one_of))]
    touching = {each.code: _touched(each, aim) for each in courses}
    for touched in touching.values():
        joined = [group for group in groups if group & touched]
        if len(joined) > 1:
            groups = [group for group in groups if not group & touched] + [set().union(*joined)]
    for group in groups:
        goals = {competency: goal for competency, goal in aim.goals.items() if competency in group}
        levels = {competency: aim.levels[competency] for competency in goals}
        one_of = tuple(codes for codes in aim.one_of if codes in group)
        yield [each for each in courses if touching[each.code] & group], Aim(levels=levels, goals=goals, one_of=one_of)


def _touched(course: Course, aim: Aim) -> set[object]:
    return {*(course.competencies & aim.goals.keys()), *(codes for codes in aim.one_of if course.code in codes)}


@dataclass(kw_only=True)
class _Search:
    """Branch and bound over sets: every set that meets the aim extends some branch that is looked into."""

    courses: list[Course]
    """In the order in which they are tried."""
    aim: Aim
    found: Chosen | None = None
    key: Key = (inf, 0, ())
    bounds: Bounds = field(init=False)

    def __post_init__(self) -> None:
        self.bounds = Bounds(self.courses, self.aim.goals)

    def best(self) -> Chosen | None:
        """The best set; `None` where there is none."""
        if leads_to(self.aim.levels, self.courses, self.aim.goals, self.aim.total):
            self._extend((), 0, frozenset())
        return self.found

    def _extend(self, chosen: Chosen, hours: int, left_out: frozenset[str]) -> None:
        levels = reach(self.aim.levels, chosen)
        options = self._options(chosen, levels, left_out)
        if options is None:
            self._keep(chosen, hours)
            return
        if (self.bounds.least(hours, levels, chosen), len(chosen) + 1) > self.key[:2]:
            return
        for option in options:
            self._extend((*chosen, option), hours + option.hours, left_out)
            left_out |= {option.code}  # every set with it has been looked into

    def _options(self, chosen: Chosen, levels: Levels, left_out: frozenset[str]) -> list[Course] | None:
        """Programmes of which any set must contain one that extends this one; `None` where it meets the aim."""
        taken = {course.code for course in chosen}
        free = [each for each in self.courses if each.code not in taken and each.code not in left_out]
        needs = [
            [each for each in free if _raises(each, competency, levels)]
            for competency, goal in self.aim.goals.items()
            if levels[competency] < goal
        ]
        needs += [[each for each in free if each.code in codes] for codes in self.aim.one_of if not codes & taken]
        if needs:
            return min(needs, key=len)
        if sum(levels.values()) < self.aim.total:
            return [each for each in free if any(_raises(each, competency, levels) for competency in levels)]
        return None if leads_to(self.aim.levels, chosen, self.aim.goals, self.aim.total) else free

    def _keep(self, chosen: Chosen, hours: int) -> None:
        key = hours, len(chosen), codes_of(chosen)
        if key < self.key:
            self.found, self.key = chosen, key


def codes_of(courses: Iterable[Course]) -> tuple[str, ...]:
    """The codes of some programmes in the alphabet's order."""
    return tuple(sorted(course.code for course in courses))


def _raises(course: Course, competency: str, levels: Levels) -> bool:
    return any(each == competency and start <= levels[each] < end for each, start, end in course.rises)
