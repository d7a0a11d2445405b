"""What levels the participants of a programme had before and after it: counted, and no proof of what caused it."""

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matching.development.catalogue import Course
from matching.on_day import OnDay


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one competency among those who finished a programme in some time."""

    competency: str
    took: int
    """People who finished it."""
    not_assessed_before: int
    not_assessed_after: int
    """Assessed before, but not since they finished: nobody can say yet."""
    raised: int
    same: int
    lower: int
    reached: int
    """Of those assessed before and after: how many stood at the level it leads to, or above, afterwards."""
    half_steps: int
    """The changes of all who were assessed before and after, summed, in half levels."""


def outcomes(
    view: OnDay, course: Course, since: int, until: int, rows: Collection[int] | None = None
) -> tuple[Outcome, ...]:
    """Levels before and after a programme, for those who finished it between two days (numbers; the second is out).

    Before is the newest result up to the day on which somebody finished, whether or not it has run out since; after is
    the first one later, up to the day of the view. Who finished several times counts once, with the last time.
    """
    place = view.people.codebook.positions["programmes"].get(course.code, -2)
    trainings = view.people.trainings
    days = trainings["finished_on"]
    chosen = (trainings["programme"] == place) & (days >= since) & (days < until) & (days <= view.day)
    last = {int(trainings.owners[at]): int(days[at]) for at in np.flatnonzero(chosen)}
    took = {row: day for row, day in last.items() if rows is None or row in rows}
    ends = {
        competency: max(rise.end for rise in course.rises if rise.competency == competency)
        for competency in course.competencies
    }
    return tuple(_outcome(view, competency, ends[competency], took) for competency in sorted(ends))


def _outcome(view: OnDay, competency: str, end: int, took: dict[int, int]) -> Outcome:
    column, results = view.people.codebook.positions["competencies"][competency], view.people.levels
    before_missing = after_missing = raised = same = lower = reached = total = 0
    for row, finished in took.items():
        own = slice(int(results.starts[row]), int(results.starts[row + 1]))
        mine = results["competency"][own] == column
        assessed, level = results["assessed_on"][own][mine], results["half_steps"][own][mine]
        before, after = _around(assessed, level, finished, view.day)
        if before is None:
            before_missing += 1
        elif after is None:
            after_missing += 1
        else:
            raised, same, lower = raised + (after > before), same + (after == before), lower + (after < before)
            reached, total = reached + (after >= end), total + after - before
    return Outcome(
        competency=competency,
        took=len(took),
        not_assessed_before=before_missing,
        not_assessed_after=after_missing,
        raised=raised,
        same=same,
        lower=lower,
        reached=reached,
        half_steps=total,
    )


def _around(
    assessed: NDArray[np.int32], level: NDArray[np.int32], finished: int, today: int
) -> tuple[int | None, int | None]:
    """The newest level up to a day, and the first one after it; results come oldest first."""
    earlier, later = np.flatnonzero(assessed <= finished), np.flatnonzero((assessed > finished) & (assessed <= today))
    return (
        int(level[earlier[-1]]) if len(earlier) else None,
        int(level[later[0]]) if len(later) else None,
    )
