"""Chains of moves: the best by trying all of them, nobody twice, and what a unit loses."""

from random import Random

import pytest

from matching.moving.chains import UNFILLED_COST, Chain, End, Filler, best_chains

World = dict[str, tuple[Filler, ...] | None]


def world(seed: int) -> World:
    """Up to six posts, some without a standard, with up to six people each who leave one of them, or nothing."""
    random = Random(seed)
    posts = [f"J{number}" for number in range(random.randint(2, 6))]
    people = range(random.randint(1, 6))
    leaves = {person: random.choice([*posts, *posts, None]) for person in people}
    found: World = {}
    for post in posts:
        able = sorted(random.sample(people, random.randint(0, len(people))), key=lambda _: random.random())
        costs = sorted(random.choice((0, 0, 500, 1200, 3000)) for _ in able)
        found[post] = tuple(
            Filler(person=person, cost=cost, leaves=leaves[person])
            for person, cost in zip(able, costs, strict=True)
            if leaves[person] != post
        )
    if random.random() < 0.3:
        found[posts[-1]] = None
    return found


def every_chain(found: World, post: str, moved: frozenset[int], depth: int) -> list[Chain]:
    """All chains, written down one by one."""

    def go_on(fills: tuple[Filler, ...], places: tuple[int, ...], at: str) -> list[Chain]:
        cost = sum(filler.cost for filler in fills)
        candidates = found[at]
        if candidates is None:
            return [Chain(fills=fills, places=places, cost=cost, end=End.OUTSIDE)]
        used = moved | {filler.person for filler in fills}
        able = [(place, one) for place, one in enumerate(candidates) if one.person not in used]
        if not able:
            return [Chain(fills=fills, places=places, cost=cost + UNFILLED_COST, end=End.UNFILLED)]
        chains = []
        for place, one in able:
            further, where = (*fills, one), (*places, place)
            if one.leaves is None or len(further) == depth:
                end = End.CLOSED if one.leaves is None else End.DEPTH
                chains.append(Chain(fills=further, places=where, cost=cost + one.cost, end=end))
            else:
                chains += go_on(further, where, one.leaves)
        return chains

    return sorted(go_on((), (), post), key=lambda chain: (chain.cost, chain.places))


@pytest.mark.parametrize("seed", range(300))
def test_the_best_chains_are_those_that_trying_all_of_them_finds(seed: int) -> None:
    found, random = world(seed), Random(-seed)
    moved, depth, many = frozenset(random.sample(range(6), 1)), random.randint(1, 4), random.randint(1, 6)
    best = best_chains("J0", found.__getitem__, moved=moved, depth=depth, many=many)
    assert best.proven
    assert best.chains == tuple(every_chain(found, "J0", moved, depth)[:many])


@pytest.mark.parametrize("seed", range(60))
def test_alternatives_are_the_best_chains_of_those_who_can_begin(seed: int) -> None:
    found = world(seed)
    best = best_chains("J0", found.__getitem__, moved=frozenset(), depth=3, many=3, apart=True)
    firsts: dict[tuple[int, ...], Chain] = {}
    for chain in every_chain(found, "J0", frozenset(), 3):
        firsts.setdefault(chain.places[:1], chain)
    assert best.chains == tuple([*firsts.values()][:3])


def test_nobody_moves_twice_and_whoever_began_moves_no_more() -> None:
    for seed in range(60):
        for chain in best_chains("J0", world(seed).__getitem__, moved=frozenset([0]), depth=5, many=20).chains:
            people = [0, *(filler.person for filler in chain.fills)]
            assert len(people) == len(set(people))


def test_a_search_that_is_ended_early_says_that_better_chains_may_be_left_out() -> None:
    able = tuple(Filler(person=person, cost=person, leaves=f"J{person}") for person in range(1, 40))
    ended = best_chains("J0", lambda _: able, moved=frozenset([0]), depth=5, many=10, most=12)
    assert not ended.proven
    assert len(ended.chains) < 10
