"""Rotations of 2,000 people over 2,000 posts: the best assignment, and what any single placement would cost."""

import statistics
import time

import numpy as np

from bench.measuring import seconds, show
from matching.moving.board import Board, Limit
from matching.moving.rotation import Rotation

SEED, PRICED = 20260401, 200


def run(people: int) -> None:
    """`people` is left aside: the claim is about 2,000; the share of placements that are open is varied."""
    rows = [_measured(size, open_) for size, open_ in ((2_000, 1.0), (2_000, 0.2), (2_000, 0.02), (300, 1.0))]
    headings = ("people and posts", "open", "best, s", "CPU, s", "moves", "price, ms wall / CPU", "slowest")
    show(f"rotations; {PRICED} prices each", headings, rows)


def _measured(size: int, open_: float) -> tuple[str, ...]:
    board, used, found = _board(size, open_), time.process_time(), list[Rotation]()
    wall = seconds(lambda: found.append(_solved(board)))
    used = time.process_time() - used
    random = np.random.default_rng(SEED)
    asked = random.integers(0, size, (PRICED, 2)).tolist()
    priced = [_priced(found[0], person, post) for person, post in asked]
    walls, cpus = ([1000 * each for each in times] for times in zip(*priced, strict=True))
    return (
        f"{size:,}",
        f"{100 * open_:.0f} %",
        f"{wall:.2f}",
        f"{used:.2f}",
        f"{len(found[0].moved):,}",
        f"{statistics.median(walls):.1f} / {statistics.median(cpus):.1f}",
        f"{max(walls):.1f} / {max(cpus):.1f}",
    )


def _priced(found: Rotation, person: int, post: int) -> tuple[float, float]:
    used = time.process_time()
    return seconds(lambda: found.price(person, post)), time.process_time() - used


def _solved(board: Board) -> Rotation:
    found = Rotation.solve(board)
    assert found is not None
    return found


def _board(size: int, open_: float) -> Board:
    """Fits as they are: everybody has a level of their own, every post is harder or easier, the rest is chance."""
    random, places = np.random.default_rng(SEED), np.arange(size)
    person, post = random.normal(0, 900, (size, 1)), random.normal(0, 700, (1, size))
    value = np.clip(8_000 + person + post + random.normal(0, 900, (size, size)), 0, 10_000).astype(np.int64)
    closed = random.random((size, size)) > open_
    closed[places, places] = False
    return Board(
        people=tuple(f"p{number:05d}" for number in range(size)),
        posts=tuple(f"J{number:05d}" for number in range(size)),
        seats=np.ones(size, dtype=np.int64),
        own=places,
        value=value,
        closed={Limit.NOT_ELIGIBLE: closed},
        move_cost=100,
    )
