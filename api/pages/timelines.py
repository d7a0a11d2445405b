"""Geometry of the road ahead: days of routes become positions from 0 to 100 on a line that all of them share."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from api.service.answers.paths import PathRoute, PathsAnswer, PathStep


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The time that a page shows, from the day asked about to the last arrival, in whole years."""

    begins: date
    ends: date

    def stops(self, route: PathRoute) -> tuple[float, ...]:
        """Where the steps of a route stand; a step without a date and those after it are left out."""
        length = (self.ends - self.begins).days
        days = [step.earliest for step in route.steps if step.earliest is not None]
        return tuple(100 * (day - self.begins).days / length for day in days)


def line_of(answers: Iterable[PathsAnswer]) -> Line:
    """One line for all routes of some answers, at least a year long."""
    told = list(answers)
    begins = min(answer.as_of for answer in told)
    last = max((step.earliest for step in _steps(told) if step.earliest), default=begins)
    return Line(begins=begins, ends=date(max(last.year, begins.year) + 1, 1, 1))


def _steps(answers: Iterable[PathsAnswer]) -> Iterator[PathStep]:
    return (step for answer in answers for route in answer.routes for step in route.steps)
