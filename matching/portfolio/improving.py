"""Making a choice better: give up a few people's seats, fill again, keep what closes more."""

from collections import defaultdict
from collections.abc import Iterator
from random import Random

from matching.portfolio.choosing import Choice, Worth
from matching.portfolio.problem import Problem

SHARE = 20
"""One person in so many gives their seats up in a round, and at least a few do."""

FEWEST = 4


def improved(choice: Choice, worths: tuple[Worth, ...], rounds: int, seed: int = 0) -> Iterator[Choice]:
    """The choice itself after each round, never worse than before; the same for the same seed.

    Ruin and recreate (Schrimpf et al. 2000): every round gives up the seats of some people, fills by one of the
    worths in turn, and undoes all of it if less is closed than before. Wished seats stay.
    """
    problem, random = choice.problem, Random(seed)
    by_person = _by_person(problem)
    people = sorted(by_person)
    fixed = set(problem.fixed)
    for number in range(rounds if people else 0):
        chosen = random.sample(people, min(len(people), max(FEWEST, len(people) // SHARE)))
        before, reopened = choice.points, [seat for person in chosen for seat in by_person[person]]
        given_up = [seat for seat in reopened if seat in choice.taken and seat not in fixed]
        held = set(choice.taken)
        for seat in given_up:
            choice.give_up(seat)
        choice.fill(_elsewhere(random, len(problem), reopened), worths[number % len(worths)])
        if choice.points < before:
            for seat in sorted(choice.taken - held):
                choice.give_up(seat)
            for seat in sorted(held - choice.taken):
                choice.take(seat)
        yield choice


def _elsewhere(random: Random, seats: int, reopened: list[int]) -> list[int]:
    """The seats that were given up, and as many others, which may want what has become free."""
    others = random.sample(range(seats), min(seats, len(reopened)))
    return sorted({*reopened, *others})


def _by_person(problem: Problem) -> dict[int, list[int]]:
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for seat, person in enumerate(problem.person.tolist()):
        groups[person].append(seat)
    return dict(groups)
