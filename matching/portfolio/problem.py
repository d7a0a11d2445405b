"""People's needs and the programmes on offer, as columns: every seat that would close something, and how much."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from matching.development.catalogue import Course
from matching.portfolio.limits import Seat, Wishes
from matching.worth import points_table
from ontology.errors import InvalidInput


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """A known level below the standard. What was never assessed is no need yet: it calls for an assessment."""

    person: str
    competency: str
    attained: int
    """In half steps, 0 to 10."""
    standard: int
    """In half steps, 2 to 10."""
    weight: int
    """Of the requirement, by its importance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Somebody who may take part."""

    id: str
    classes: frozenset[str]
    """The class of the jabatan held and that of the jabatan aimed at."""


@dataclass(frozen=True, kw_only=True)
class Problem:
    """Every seat that is worth something or wished for, in the order of people and programmes.

    Seats are numbered; `uses` of a seat are what it would close: the need and the points that are gained there. Two
    programmes that build the same competency of one person do not add up: the better one counts.
    """

    participants: tuple[Participant, ...]
    courses: tuple[Course, ...]
    needs: tuple[Need, ...]
    person: NDArray[np.int32]
    """Per seat: the place of the participant."""
    course: NDArray[np.int32]
    """Per seat: the place of the programme."""
    uses: tuple[tuple[tuple[int, int], ...], ...]
    """Per seat: places of needs, and points gained."""
    hours: tuple[int, ...]
    """Per seat, JP."""
    cost: tuple[int, ...]
    """Per seat, whole rupiah; 0 where nobody recorded what the programme costs."""
    fixed: tuple[int, ...]
    """Seats that are wished for."""

    def __len__(self) -> int:
        return len(self.uses)

    def seat(self, number: int) -> Seat:
        """Who sits where."""
        return self.participants[self.person[number]].id, self.courses[self.course[number]].code

    @cached_property
    def possible(self) -> int:
        """The points that all needs together are short of."""
        return sum(_points(need, need.standard) - _points(need, need.attained) for need in self.needs)


def problem(
    participants: Sequence[Participant],
    needs: Sequence[Need],
    courses: Sequence[Course],
    *,
    done: Collection[tuple[str, str, str]] = (),
    wishes: Wishes | None = None,
) -> Problem:
    """All seats that would close something of a need, and those that are wished for.

    A programme suits somebody whose class it is meant for, who stands at its entry level or above, and below the level
    it leads to. Who has done it since the competency was last assessed (`done`: person, programme, competency) gains
    nothing there by doing it again.

    Raises:
        InvalidInput: a wish names a person or a programme that is not among these.
    """
    wishes = wishes or Wishes()
    places = {participant.id: place for place, participant in enumerate(participants)}
    offered = [course for course in courses if course.code not in wishes.not_run]
    by_code = {course.code: number for number, course in enumerate(offered)}
    _refuse_unknown(wishes, places.keys(), by_code.keys())
    building, done = _by_competency(offered), frozenset(done)
    uses: defaultdict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for number, need in enumerate(needs):
        place = places[need.person]
        for course, start, end in building.get(need.competency, ()):
            code = offered[course].code
            suits = start <= need.attained < end and _is_open(offered[course], participants[place])
            again = (need.person, code, need.competency) in done
            if suits and not again and (need.person, code) not in wishes.barred:
                uses[place, course].append((number, _points(need, end) - _points(need, need.attained)))
    wished = {(places[person], by_code[code]) for person, code in wishes.seated}
    seats = sorted(uses.keys() | wished)
    return Problem(
        participants=tuple(participants),
        courses=tuple(offered),
        needs=tuple(needs),
        person=np.array([place for place, _ in seats], dtype=np.int32),
        course=np.array([course for _, course in seats], dtype=np.int32),
        uses=tuple(tuple(uses.get(seat, ())) for seat in seats),
        hours=tuple(offered[course].hours for _, course in seats),
        cost=tuple(offered[course].programme.cost or 0 for _, course in seats),
        fixed=tuple(number for number, seat in enumerate(seats) if seat in wished),
    )


def _by_competency(courses: Sequence[Course]) -> dict[str, list[tuple[int, int, int]]]:
    """For each competency the programmes that build it: place, entry and end in half steps."""
    building: defaultdict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for number, course in enumerate(courses):
        for competency, start, end in course.rises:
            building[competency].append((number, start, end))
    return building


def _is_open(course: Course, participant: Participant) -> bool:
    meant = course.programme.target_levels
    return not meant or not participant.classes.isdisjoint(meant)


def _points(need: Need, attained: int) -> int:
    return int(points_table(need.standard, need.weight)[attained])


def _refuse_unknown(wishes: Wishes, people: Collection[str], codes: Collection[str]) -> None:
    for person, code in sorted(wishes.seated | wishes.barred):
        if person not in people:
            raise InvalidInput(
                f"Pegawai {person} tidak termasuk dalam rencana ini.", f"{person} is not among the people of this plan."
            )
        if code not in codes and (person, code) in wishes.seated:
            raise InvalidInput(
                f"Program {code} tidak ditawarkan dalam rencana ini.",
                f"Programme {code} is not on offer in this plan.",
            )
