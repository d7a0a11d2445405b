"""The best routes of small networks, found again by trying every year for every step with plain loops."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise, permutations
from random import Random

import pytest

from matching.calendar import FOREVER, date_of, day_number
from matching.demand import Demand
from matching.development.catalogue import Catalogue
from matching.paths.arriving import Traveller, best_ways
from matching.paths.asking import Clock, TimedRules
from matching.paths.career import Career, Spell
from matching.paths.moves import MoveKind
from matching.paths.network import Move, Network, Route
from matching.talent import Talent
from ontology.facts import Jabatan, Person, Requirement, Standard
from ontology.terms import Condition, Importance, StaffKind
from tests.matching.stories import CODEBOOK, VOCABULARY
from tests.rows import talent_rows

BEGINS, LAST = 2026, 2042
"""Everything happens on the first day of a year: then every best day is one, too, but for leap days."""
A_FEW_DAYS, ALL = 10, 1_000
LEVELS, FIELDS = ("PLK", "PGW", "ADM", "JF-MU"), ("SDM aparatur", "Kearsipan")


@dataclass(frozen=True, kw_only=True)
class SmallCase:
    """A few jabatan with conditions of their own, moves among them, and somebody's posts until now."""

    demands: dict[str, Demand]
    network: Network
    past: tuple[tuple[int, int, str, str], ...]
    """Year begun, year ended, class, field; the last one runs."""
    born: int


def small_case(seed: int) -> SmallCase:
    random = Random(seed)
    codes = [f"J{number}" for number in range(random.randint(3, 6))]
    posts = {
        code: Jabatan(code=code, name=code, level=random.choice(LEVELS), field=random.choice(FIELDS)) for code in codes
    }
    moves = [pair for pair in permutations(codes, 2) if random.random() < 0.5]
    years = sorted(random.sample(range(2012, BEGINS), random.randint(1, 3)))
    return SmallCase(
        demands={code: _demand(post, random) for code, post in posts.items()},
        network=Network(moves=tuple(Move(start=a, end=b, kind=MoveKind.HORIZONTAL) for a, b in sorted(moves))),
        past=tuple((a, b, random.choice(LEVELS), random.choice(FIELDS)) for a, b in pairwise([*years, 9999])),
        born=random.choice((1970, 1974, 1976, 1990)),
    )


def _demand(post: Jabatan, random: Random) -> Demand:
    conditions = [
        Condition(criterion="held_levels", codes=tuple(random.sample(LEVELS, 2)), amount=random.randint(1, 5)),
        Condition(criterion="held_levels", codes=(random.choice(LEVELS),), amount=random.randint(1, 3)),
        Condition(criterion="related_experience", amount=random.randint(1, 6)),
        Condition(criterion="time_in_post", amount=random.randint(1, 3)),
        Condition(criterion="maximum_age", amount=random.randint(52, 64)),
    ]
    chosen = tuple(random.sample(conditions, random.randint(0, 3)))
    asked = (Requirement(competency="INT", level=1, importance=Importance.PERLU),)
    standard = Standard(jabatan=post.code, valid_from=date(2024, 1, 1), requirements=asked, conditions=chosen)
    return Demand(jabatan=post, standard=standard, rules=(), vocabulary=VOCABULARY)


def january(year: int) -> int:
    return FOREVER if year == 9999 else day_number(date(year, 1, 1))


def found(case: SmallCase) -> list[tuple[int, Route]]:
    career = Career(tuple(Spell(january(a), january(b), level, field, None) for a, b, level, field in case.past))
    born = Person(nip="x", name="Contoh", birth_date=date(case.born, 1, 15), staff_kind=StaffKind.PNS)
    people = Talent.build(CODEBOOK, talent_rows(CODEBOOK, [born]))
    clock = Clock(rules=TimedRules(date(BEGINS, 1, 1)), people=people, catalogue=Catalogue.of(()))
    traveller = Traveller(clock=clock, career=career, demands=case.demands, today=january(BEGINS))
    routes = [route[1:] for route in case.network.routes(["J0"], "J1")]
    best = best_ways(traveller, routes, ALL, lambda _: 0).best
    return [(date_of(timed.arrives + A_FEW_DAYS).year, timed.route) for timed in best]


def forced(case: SmallCase) -> list[tuple[int, Route]]:
    """Every route of at most four moves, and for each every rising sequence of years."""
    moves = {(move.start, move.end) for move in case.network.moves}
    between = [code for code in case.demands if code not in ("J0", "J1")]
    routes = [(*middle, "J1") for stops in range(4) for middle in permutations(between, stops)]
    open_ = [route for route in routes if all(pair in moves for pair in pairwise(("J0", *route)))]
    reached = [(min(arrivals(case, route), default=None), route) for route in open_]
    dated = [(year, len(route), route) for year, route in reached if year is not None]
    return [(year, route) for year, _, route in sorted(dated)]


def arrivals(case: SmallCase, route: Route, taken: tuple[int, ...] = ()) -> Iterator[int]:
    if len(taken) == len(route):
        yield taken[-1]
        return
    for year in range(taken[-1] if taken else BEGINS, LAST):
        if may_be_appointed(case, route, taken, year):
            yield from arrivals(case, route, (*taken, year))


def may_be_appointed(case: SmallCase, route: Route, taken: tuple[int, ...], year: int) -> bool:
    """Whether all conditions hold in January of a year, counted year by year."""
    target = case.demands[route[len(taken)]]
    held = {at: (level, field) for begun, ended, level, field in case.past for at in range(begun, min(ended, year))}
    for number, since in enumerate(taken):
        post = case.demands[route[number]].jabatan
        held |= dict.fromkeys(range(since, year), (post.level, post.field))
    since = taken[-1] if taken else case.past[-1][0]
    for condition in target.standard.conditions:
        if condition.criterion == "maximum_age":
            if year - case.born > condition.amount:
                return False
            continue
        years = {
            "held_levels": sum(level in condition.codes for level, _ in held.values()),
            "related_experience": sum(field == target.jabatan.field for _, field in held.values()),
            "time_in_post": year - since,
        }[condition.criterion]
        if years < condition.amount:
            return False
    return True


@pytest.mark.parametrize("seed", range(300))
def test_every_route_arrives_in_the_year_found_by_trying_all_and_the_best_come_first(seed: int) -> None:
    case = small_case(seed)
    routes, by_force = found(case), forced(case)
    assert {route: year for year, route in routes} == {route: year for year, route in by_force}
    assert [year for year, _ in routes[:5]] == [year for year, _ in by_force[:5]]


def test_among_these_networks_some_routes_close_and_some_wait() -> None:
    cases = [small_case(seed) for seed in range(60)]
    assert {len(forced(case)) for case in cases} >= {0, 1, 2, 3}
    assert max(year for case in cases for year, _ in found(case)) >= BEGINS + 5
