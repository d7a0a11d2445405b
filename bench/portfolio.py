"""Training portfolios with 500 programmes: how soon, how good, and how near to the best possible."""

import random
from time import monotonic, process_time

from bench.measuring import show
from matching.development.catalogue import Course, Rise
from matching.portfolio import Limits, Need, Participant, Problem, greedy, problem, solve
from ontology.facts import Programme

PROGRAMMES, COMPETENCIES = 500, 135
SEED = 20260401


def run(people: int) -> None:
    """Each kind of limits in turn: bound and plans, beside plain greedy filling."""
    found = _problem(people)
    total = sum(found.cost)
    rows = []
    for name, limits in (
        ("a fifth of what all would cost, 60 JP a person", Limits(budget=total // 5, hours=60)),
        ("the same in 200 classes of 30", Limits(budget=total // 5, hours=60, classes=200)),
        ("40 classes of 30, 60 JP a person", Limits(hours=60, classes=40)),
    ):
        plain, begun, used = greedy(found, limits).points, monotonic(), process_time()
        first, known, last = None, None, None
        for plan in solve(found, limits):
            first = first or (monotonic() - begun, plan.points)
            known = known or (monotonic() - begun if plan.at_most is not None else None)
            last = plan
        assert first
        assert last
        best = "–" if last.short_of_best is None else f"{100 * float(last.short_of_best):.3f} %"
        rows.append(
            (
                name,
                f"{first[0]:.1f}",
                "–" if known is None else f"{known:.1f}",
                f"{monotonic() - begun:.1f} / {process_time() - used:.1f}",
                f"+{100 * (last.points / plain - 1):.2f} %",
                best,
            )
        )
    show(
        f"{people:,} people, {len(found.needs):,} gaps, {PROGRAMMES} programmes, {len(found):,} useful seats",
        (
            "limits",
            "first plan, s",
            "bound known, s",
            "end, s wall / CPU",
            "over plain greedy",
            "below the best at most",
        ),
        rows,
    )


def _problem(people: int) -> Problem:
    chance = random.Random(SEED)
    names = [f"C{number:03d}" for number in range(COMPETENCIES)]
    courses = [_course(number, names, chance) for number in range(PROGRAMMES)]
    participants = [Participant(id=f"p{number:05d}", classes=frozenset()) for number in range(people)]
    needs = [
        Need(
            person=participant.id,
            competency=name,
            attained=(level := 2 * chance.randint(1, 3)),
            standard=min(10, level + 2 * chance.randint(1, 2)),
            weight=chance.randint(1, 3),
        )
        for participant in participants
        for name in chance.sample(names, chance.randint(2, 8))
    ]
    return problem(participants, needs, courses)


def _course(number: int, names: list[str], chance: random.Random) -> Course:
    starts = [(name, 2 * chance.randint(1, 3)) for name in chance.sample(names, chance.randint(1, 3))]
    hours, code = chance.choice((8, 16, 24, 30, 40, 60)), f"P{number:03d}"
    cost = 100_000 * chance.randint(5, 60)
    return Course(
        programme=Programme(code=code, name=code, hours=hours, cost=cost),
        hours=hours,
        rises=tuple(Rise(name, start, start + 2) for name, start in starts),
    )
