"""Rotations: the best sum, every price and every limit by trying all placements; ties fall to the fewest moves."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from random import Random

import numpy as np
import pytest

from matching.moving.board import CLOSED, Board, Group, Limit
from matching.moving.rotation import Rotation
from matching.moving.spreading import won_by


def a_board(seed: int, *, groups: bool = False) -> Board:
    """Up to five people and four posts with one to three seats, at least one for everybody."""
    random = Random(seed)
    people, posts = random.randint(1, 5), random.randint(1, 4)
    own = np.array([random.randrange(posts) for _ in range(people)])
    seats = np.bincount(own, minlength=posts) + np.array([random.choice((0, 0, 1)) for _ in range(posts)])
    shape = people, posts
    closed = {}
    for limit in random.sample([*Limit], 4):
        table = np.array([[random.random() < 0.15 for _ in range(posts)] for _ in range(people)])
        table[np.arange(people), own] = False
        closed[limit] = table
    if random.random() < 0.2:
        closed[Limit.FORBIDDEN] = np.zeros(shape, dtype=np.bool_)
        closed[Limit.FORBIDDEN][0, own[0]] = True
    return Board(
        people=tuple(f"p{number}" for number in range(people)),
        posts=tuple(f"J{number}" for number in range(posts)),
        seats=seats,
        own=own,
        value=np.array([[random.choice((0, 100, 200, 5000, 9000)) for _ in range(posts)] for _ in range(people)]),
        closed=closed,
        move_cost=random.choice((0, 0, 100)),
        groups=tuple(a_group(random, people, posts, number) for number in range(2)) if groups else (),
    )


def a_group(random: Random, people: int, posts: int, number: int) -> Group:
    return Group(
        name=("U", f"C{number}"),
        people=np.array(random.sample(range(people), random.randint(1, people))),
        posts=np.array(random.sample(range(posts), random.randint(1, posts))),
        gain=random.choice((50, 300, 4000)),
    )


def every_sum(board: Board, lifted: frozenset[Limit] = frozenset()) -> Iterator[tuple[int, tuple[int, ...]]]:
    """All assignments that are allowed, with their sums."""
    worth, people = board.worth(lifted), np.arange(len(board.people))
    for posts in product(range(len(board.posts)), repeat=len(people)):
        chosen = np.array(posts)
        if (np.bincount(chosen, minlength=len(board.posts)) > board.seats).any():
            continue
        if (worth[people, chosen] > CLOSED).all():
            yield int(worth[people, chosen].sum()) + won_by(board, chosen), posts


def moves(board: Board, posts: tuple[int, ...]) -> int:
    return int((np.array(posts) != board.own).sum())


@pytest.mark.parametrize("seed", range(300))
def test_the_best_rotation_is_the_one_that_trying_all_of_them_finds(seed: int) -> None:
    board = a_board(seed)
    found, every = Rotation.solve(board), [*every_sum(board)]
    assert (found is None) == (not every)
    if found is None:
        return
    best = max(total for total, _ in every)
    assert found.total == best
    assert (best, tuple(found.post_of.tolist())) in every
    assert len(found.moved) == min(moves(board, posts) for total, posts in every if total == best)


@pytest.mark.parametrize("seed", range(300))
def test_the_price_of_a_placement_is_the_difference_to_the_best_rotation_with_it(seed: int) -> None:
    board = a_board(seed)
    found, every = Rotation.solve(board), [*every_sum(board)]
    for person, post in product(range(len(board.people)), range(len(board.posts))) if found else ():
        forced = [total for total, posts in every if posts[person] == post]
        price = found.price(person, post)
        assert (price is None) == (not forced)
        if price is not None:
            assert price.loss == found.total - max(forced)
            other = found.post_of.copy()
            for row, to in price.moves:
                other[row] = to
            assert (found.total - price.loss, tuple(other.tolist())) in every


@pytest.mark.parametrize("seed", range(100))
def test_the_price_of_a_limit_is_what_all_gain_without_it(seed: int) -> None:
    board = a_board(seed)
    found = Rotation.solve(board)
    for limit, price, moved in found.prices_of_limits() if found else ():
        every = [*every_sum(board, frozenset({limit}))]
        best = max(total for total, _ in every)
        assert price == best - found.total >= 0
        assert moved == min(moves(board, posts) for total, posts in every if total == best)


@pytest.mark.parametrize("seed", range(60))
def test_what_a_unit_wins_counts_once_however_many_bring_it(seed: int) -> None:
    board = a_board(seed, groups=True)
    found, every = Rotation.solve(board), [*every_sum(board)]
    assert (found is None) == (not every)
    if found is None:
        return
    assert found.total == max(total for total, _ in every)
    person, post = Random(seed).randrange(len(board.people)), Random(seed).randrange(len(board.posts))
    forced = [total for total, posts in every if posts[person] == post]
    price = found.price(person, post)
    assert (price is None) == (not forced)
    assert price is None or price.loss == found.total - max(forced)


def test_the_order_of_people_and_posts_decides_nothing() -> None:
    for seed in range(80):
        board = a_board(seed)
        found = Rotation.solve(board)
        if found is None:
            continue
        people = np.array(Random(seed).sample(range(len(board.people)), len(board.people)))
        posts = np.array(Random(-seed).sample(range(len(board.posts)), len(board.posts)))
        other = Rotation.solve(
            replace(
                board,
                people=tuple(board.people[row] for row in people),
                posts=tuple(board.posts[post] for post in posts),
                seats=board.seats[posts],
                own=np.argsort(posts)[board.own[people]],
                value=board.value[np.ix_(people, posts)],
                closed={limit: table[np.ix_(people, posts)] for limit, table in board.closed.items()},
            )
        )
        assert other is not None
        told = {board.people[row]: board.posts[post] for row, post in zip(people, posts[other.post_of], strict=True)}
        assert told == {person: board.posts[post] for person, post in zip(board.people, found.post_of, strict=True)}
