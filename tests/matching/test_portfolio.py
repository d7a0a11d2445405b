"""Portfolios keep every limit, are never worse than plain filling, and lie within what they say of the best."""

import random
from fractions import Fraction
from itertools import combinations

import pytest

from matching.development.catalogue import Course, course
from matching.portfolio import Limits, Need, Participant, Portfolio, Problem, Wishes, greedy, problem, solve
from ontology.errors import InvalidInput
from ontology.facts import Builds, Programme

COMPETENCIES = ("INT", "KSM", "KOM", "OPH")


def offered(
    code: str, *builds: tuple[str, float, float], hours: int = 20, cost: int | None = 1, to: str = ""
) -> Course:
    programme = Programme(
        code=code,
        name=f"Pelatihan {code}",
        hours=hours,
        cost=cost,
        target_levels=tuple(to.split()),
        builds=tuple(Builds(competency=name, from_level=low, to_level=high) for name, low, high in builds),
    )
    found = course(programme)
    assert found
    return found


def need(person: str, competency: str, attained: int, standard: int, weight: int = 3) -> Need:
    return Need(person=person, competency=competency, attained=attained, standard=standard, weight=weight)


def people(*ids: str) -> list[Participant]:
    return [Participant(id=each, classes=frozenset({"PGW"})) for each in ids]


def best_of(found: Problem, limits: Limits) -> int:
    """By trying every set of seats."""
    rest = [seat for seat in range(len(found)) if seat not in found.fixed]
    best = -1
    for size in range(len(rest) + 1):
        for more in combinations(rest, size):
            seats = (*found.fixed, *more)
            if keeps(found, limits, seats):
                best = max(best, closed_by(found, seats))
    return best


def keeps(found: Problem, limits: Limits, seats: tuple[int, ...]) -> bool:
    hours, inside = [0] * len(found.participants), [0] * len(found.courses)
    for seat in seats:
        hours[found.person[seat]] += found.hours[seat]
        inside[found.course[seat]] += 1
    return (
        (limits.budget is None or sum(found.cost[seat] for seat in seats) <= limits.budget)
        and (limits.hours is None or max(hours, default=0) <= limits.hours)
        and (limits.classes is None or sum(-(-many // limits.class_size) for many in inside) <= limits.classes)
        and all(many <= limits.seats.get(each.code, many) for many, each in zip(inside, found.courses, strict=True))
    )


def closed_by(found: Problem, seats: tuple[int, ...]) -> int:
    closed: dict[int, int] = {}
    for seat in seats:
        for number, points in found.uses[seat]:
            closed[number] = max(closed.get(number, 0), points)
    return sum(closed.values())


def small(seed: int) -> tuple[Problem, Limits]:
    """A problem of at most twelve seats, and limits of any kinds."""
    chance = random.Random(seed)
    courses = [
        offered(
            f"P{number}",
            *(
                (name, (low := chance.randint(1, 3)), low + chance.randint(1, 2))
                for name in chance.sample(COMPETENCIES, chance.randint(1, 3))
            ),
            hours=chance.choice((8, 16, 24, 40)),
            cost=chance.randint(0, 5),
        )
        for number in range(chance.randint(2, 5))
    ]
    needs = [
        need(f"p{person}", name, (low := chance.randint(2, 6)), low + chance.randint(1, 4), chance.randint(1, 3))
        for person in range(chance.randint(1, 4))
        for name in chance.sample(COMPETENCIES, chance.randint(1, 3))
    ]
    while len(found := problem(people("p0", "p1", "p2", "p3"), needs, courses)) > 12:
        needs.pop()
    limits = Limits(
        budget=chance.choice((None, 3, 8)),
        hours=chance.choice((None, 24, 40, 60)),
        classes=chance.choice((None, None, 1, 3)),
        class_size=chance.choice((1, 2, 30)),
        seats=chance.choice(({}, {"P0": 1}, {"P1": 0, "P0": 2})),
    )
    return found, limits


@pytest.mark.parametrize("part", range(6))
def test_three_hundred_small_portfolios_lie_within_their_certificates(part: int) -> None:
    exact = 0
    for seed in range(50 * part, 50 * part + 50):
        found, limits = small(seed)
        told = list(solve(found, limits, rounds=20))
        best, last = best_of(found, limits), told[-1]
        assert last.at_most is not None
        assert last.points <= best <= last.at_most, seed
        assert last.points >= greedy(found, limits).points
        assert [each.points for each in told] == sorted(each.points for each in told)
        assert keeps(found, limits, numbers(found, last))
        assert closed_by(found, numbers(found, last)) == last.points
        exact += last.points == best
    assert exact >= 45


def numbers(found: Problem, told: Portfolio) -> tuple[int, ...]:
    places = {found.seat(number): number for number in range(len(found))}
    return tuple(places[seat] for seat in told.seats)


def last_of(found: Problem, limits: Limits) -> Portfolio:
    *_, last = solve(found, limits, rounds=5)
    return last


def test_two_programmes_that_build_the_same_do_not_add_up() -> None:
    courses = [offered("A", ("KOM", 2, 3)), offered("B", ("KOM", 2, 3)), offered("C", ("KOM", 2, 4), cost=9)]
    found = problem(people("p1"), [need("p1", "KOM", 4, 8)], courses)
    assert last_of(found, Limits(budget=8)).seats in {(("p1", "A"),), (("p1", "B"),)}
    assert last_of(found, Limits()).points == 2520 * 3 * 4 // 8


def test_a_surplus_closes_nothing_and_a_programme_for_others_is_no_offer() -> None:
    courses = [offered("A", ("KOM", 3, 5)), offered("B", ("KOM", 1, 3), to="ADM"), offered("C", ("KOM", 2.5, 3))]
    assert len(problem(people("p1"), [need("p1", "KOM", 4, 6)], courses)) == 0
    assert last_of(problem(people("p1"), [need("p1", "KOM", 6, 7)], courses), Limits()).points == 2520 * 3 // 7


def test_what_was_done_since_the_assessment_is_not_advised_again() -> None:
    courses = [offered("A", ("KOM", 2, 3), ("INT", 2, 3))]
    needs = [need("p1", "KOM", 4, 6), need("p1", "INT", 4, 6)]
    again = problem(people("p1"), needs, courses, done=[("p1", "A", "KOM")])
    assert again.uses == (((1, 2520),),)


def test_wishes_hold_whatever_they_are_worth_and_count_against_the_limits() -> None:
    courses = [offered("A", ("KOM", 2, 3), cost=5), offered("B", ("INT", 2, 3), cost=5)]
    needs = [need("p1", "KOM", 4, 6), need("p2", "KOM", 4, 6)]
    seated = Wishes(seated=frozenset({("p1", "B")}), barred=frozenset({("p2", "A")}))
    plan = last_of(problem(people("p1", "p2"), needs, courses, wishes=seated), Limits(budget=10))
    assert plan.seats == (("p1", "A"), ("p1", "B"))
    assert last_of(problem(people("p1", "p2"), needs, courses, wishes=seated), Limits(budget=5)).seats == (("p1", "B"),)
    assert not last_of(
        problem(people("p1"), needs[:1], courses, wishes=Wishes(not_run=frozenset({"A"}))), Limits()
    ).seats


def test_a_wish_for_what_is_not_there_is_refused() -> None:
    for wish in (("p9", "A"), ("p1", "Z")):
        with pytest.raises(InvalidInput):
            problem(people("p1"), [], [offered("A")], wishes=Wishes(seated=frozenset({wish})))


def test_bounds_that_mean_nothing_are_refused() -> None:
    for wrong in ({"budget": -1}, {"class_size": 0}, {"seats": {"A": -1}}, {"hours": -2}):
        with pytest.raises(InvalidInput):
            Limits(**wrong)


def test_a_portfolio_of_nothing_is_complete() -> None:
    plan = last_of(problem([], [], []), Limits(budget=5))
    assert (plan.seats, plan.points, plan.at_most, plan.short_of_best) == ((), 0, 0, Fraction(0))


def test_somebody_who_stops_gets_the_best_so_far() -> None:
    found, limits = small(7)
    told = list(solve(found, limits, stopped=lambda: True))
    assert len(told) == 1
    assert told[0].points >= greedy(found, limits).points
    assert told[0].at_most is None
    assert told[0].short_of_best is None
