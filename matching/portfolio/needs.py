"""Who needs what: the known gaps of the holders of jabatan against what their jabatan ask for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matching.demand import Demand
from matching.development.catalogue import Course
from matching.on_day import OnDay
from matching.portfolio.problem import Need, Participant


@dataclass(frozen=True, slots=True, kw_only=True)
class Needed:
    """What a portfolio starts from."""

    participants: tuple[Participant, ...]
    """Those whose jabatan, or the one aimed at, has a standard; in the order of ids."""
    needs: tuple[Need, ...]
    not_assessed: Mapping[str, int]
    """Per competency: how many people have no valid level in it. They are to be assessed before they are trained."""
    without_standard: int
    """People whose jabatan has no standard, or who hold none."""


def needs_of(view: OnDay, rows: NDArray[np.int64], demands: Mapping[str, Demand], aim: Demand | None = None) -> Needed:
    """The needs of some people (rows of the view) on its day, by the jabatan they hold or the one they aim at.

    Args:
        view: everyone on the day.
        rows: whose needs.
        demands: what each jabatan asks for, by code.
        aim: what everybody is to be prepared for, in place of the jabatan held.
    """
    book, levels, post = view.people.codebook, view.levels, view.of_current_post("jabatan")
    participants: list[Participant] = []
    needs: list[Need] = []
    not_assessed: dict[str, int] = {}
    for row in np.sort(rows).tolist():
        held = demands.get(book.jabatan[post[row]]) if post[row] >= 0 else None
        demand = aim or held
        if demand is None:
            continue
        person = view.people.id_of(row)
        classes = frozenset(each.jabatan.level for each in (held, aim) if each)
        participants.append(Participant(id=person, classes=classes))
        for requirement, asked, weight in zip(
            demand.standard.requirements, demand.half_steps, demand.weights, strict=True
        ):
            column = book.positions["competencies"][requirement.competency]
            if not levels.known[column, row]:
                not_assessed[requirement.competency] = not_assessed.get(requirement.competency, 0) + 1
            elif (attained := int(levels.half_steps[column, row])) < asked:
                needs.append(
                    Need(
                        person=person,
                        competency=requirement.competency,
                        attained=attained,
                        standard=asked,
                        weight=weight,
                    )
                )
    return Needed(
        participants=tuple(participants),
        needs=tuple(needs),
        not_assessed=dict(sorted(not_assessed.items())),
        without_standard=len(rows) - len(participants),
    )


def done_since_assessed(
    view: OnDay, rows: NDArray[np.int64], courses: Sequence[Course]
) -> frozenset[tuple[str, str, str]]:
    """Person, programme, competency: who finished what since a competency that it builds was last assessed.

    What it brought is not known yet; doing it again before an assessment would be paid twice.
    """
    people, book = view.people, view.people.codebook
    rises = {book.positions["programmes"].get(each.code): each.competencies for each in courses}
    trainings, wanted = people.trainings, np.zeros(len(people), dtype=bool)
    wanted[rows] = True
    finished, owners, programme = trainings["finished_on"], trainings.owners, trainings["programme"]
    found = set()
    for place in np.flatnonzero(wanted[owners] & (finished <= view.day) & (programme >= 0)).tolist():
        owner = int(owners[place])
        for competency in rises.get(int(programme[place]), ()):
            result = view.levels.evidence[book.positions["competencies"][competency], owner]
            if result >= 0 and people.levels["assessed_on"][result] < finished[place]:
                found.add((people.id_of(owner), book.programmes[programme[place]], competency))
    return frozenset(found)
