"""Which steps lead to eligibility: found day after day, tried on a copy, and left out again where not needed."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from matching.calendar import date_of
from matching.development.becoming.cures import cure
from matching.development.becoming.deeds import Deed
from matching.development.becoming.levels import Learning
from matching.development.becoming.obstacles import gap_left, obstacle_of
from matching.development.becoming.situation import Asked, Situation
from matching.wording import written_date
from ontology.development import Obstacle, StepKind

LEARNED = frozenset({"competence", "completed_training"})
"""Criteria that programmes and assessments open, chosen for all of them together."""

ROUNDS = 20
"""How often a later day may bring up something new before it is given up."""

_ORDER = {kind: place for place, kind in enumerate(StepKind)}


class Found(NamedTuple):
    """Steps and the day on which they lead to eligibility, or what stands in the way."""

    deeds: tuple[Deed, ...]
    day: int
    obstacles: tuple[Obstacle, ...]


def find(situation: Situation) -> Found:
    """Asked day after day, as far as steps push the day on, until nothing new comes up."""
    day, waits = situation.today, dict[str, int]()
    for _ in range(ROUNDS):
        asked = situation.ask((), day)
        deeds, obstacles = _needs(situation, asked, waits)
        if obstacles:
            return Found((), day, _on_the_day(obstacles, situation, day))
        later = max((deed.on or 0 for deed in deeds), default=0)
        later = max(later, situation.today, *waits.values())
        if later <= day:
            return _tried(situation, [*deeds, *_waiting(deeds, waits, situation.today)], day)
        day = later
    return Found((), day, _left(situation.ask((), day), situation))


def day_of(situation: Situation, deeds: Sequence[Deed]) -> int:
    """The day on which some steps can all have been done."""
    return max((deed.on for deed in deeds if deed.on is not None), default=situation.today)


def _needs(situation: Situation, asked: Asked, waits: dict[str, int]) -> tuple[list[Deed], tuple[Obstacle, ...]]:
    """What a day asks for besides waiting; what is waited for is added to `waits`."""
    deeds, obstacles = [], list[Obstacle]()
    for case in asked.closed():
        if case.condition.criterion in LEARNED:
            continue
        found = cure(situation, case)
        if found is None:
            obstacles.append(obstacle_of(case))
        elif found.kind is StepKind.MENUNGGU:
            waits[found.opens[0]] = found.on or 0
        else:
            deeds.append(found)
    learning = Learning(situation=situation, asked=asked)
    return [*deeds, *learning.deeds], (*obstacles, *learning.obstacles)


def _waiting(deeds: Sequence[Deed], waits: dict[str, int], today: int) -> list[Deed]:
    """One step of waiting until the last of all days, where nothing else takes that long."""
    busy = max((deed.on or 0 for deed in deeds), default=today)
    last = max(waits.values(), default=0)
    if last <= max(busy, today):
        return []
    labels = tuple(asked for asked, day in waits.items() if day > busy)
    sentence = f"Menunggu sampai {written_date(date_of(last))}, hari terpenuhinya syarat {'; '.join(labels)}."
    return [Deed(kind=StepKind.MENUNGGU, sentence=sentence, on=last, opens=labels)]


def _tried(situation: Situation, deeds: Sequence[Deed], day: int) -> Found:
    """The steps, if they lead to eligibility, less those that are not needed for it."""
    kept = sorted(deeds, key=lambda deed: (deed.on is None, deed.on or 0, _ORDER[deed.kind]))
    then = situation.ask(kept, day)
    if not then.is_eligible:
        return Found((), day, _left(then, situation))
    for deed in list(kept):
        without = [other for other in kept if other is not deed]
        if situation.ask(without, day_of(situation, without)).is_eligible:
            kept = without
    return Found(tuple(kept), day_of(situation, kept), ())


def _left(asked: Asked, situation: Situation) -> tuple[Obstacle, ...]:
    """What is still closed after everything that could be thought of."""
    found = [obstacle_of(case) for case in asked.closed()]
    found += [gap_left(asked.demand.competencies[code].label_id) for code in asked.unmet_absolutes]
    return _on_the_day(found, situation, asked.view.day)


def _on_the_day(obstacles: Sequence[Obstacle], situation: Situation, day: int) -> tuple[Obstacle, ...]:
    """What closes only because other conditions take until a later day is told with that day."""
    if day == situation.today:
        return tuple(obstacles)
    on = written_date(date_of(day))
    return tuple(
        replace(each, sentence=f"Pada {on}, hari paling awal syarat lain dapat terpenuhi: {each.sentence}")
        for each in obstacles
    )
