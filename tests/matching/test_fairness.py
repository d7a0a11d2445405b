"""Shares of groups: with their intervals, without shares of a few, and a look only where intervals do not meet."""

import numpy as np
import pytest
from numpy.typing import NDArray

from matching.fairness import SMALLEST, Passing, passing, wilson


def counted(*groups: tuple[int, int]) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """People of groups of (chosen, people)."""
    of = np.concatenate([np.full(people, place) for place, (_, people) in enumerate(groups)])
    chosen = np.concatenate([np.arange(people) < through for through, people in groups])
    return of, chosen


def groups(*of: tuple[int, int]) -> tuple[Passing, ...]:
    places, chosen = counted(*of)
    return passing(places, len(of), chosen)


@pytest.mark.parametrize(
    ("chosen", "people", "interval"),
    [(0, 10, (0.0, 0.2775)), (10, 10, (0.7225, 1.0)), (81, 263, (0.2553, 0.3662)), (1, 29, (0.0061, 0.1718))],
)
def test_intervals_are_those_of_the_tables(chosen: int, people: int, interval: tuple[float, float]) -> None:
    """The last two are examples of Newcombe, Statistics in Medicine 17 (1998), 857-872, method 3."""
    assert wilson(chosen, people) == pytest.approx(interval, abs=5e-5)


def test_a_great_difference_among_many_is_worth_a_look_and_the_same_among_few_is_not() -> None:
    many = groups((500, 1000), (250, 1000))
    few = groups((5, 10), (3, 12))
    assert [group.look for group in many] == [False, True]
    assert [group.look for group in few] == [False, False]
    assert many[1].ratio == few[1].ratio == pytest.approx(0.5)


def test_small_groups_and_the_unknown_have_no_share() -> None:
    of, chosen = counted((6, 20), (2, SMALLEST - 1))
    found = passing(np.append(of, -1), 2, np.append(chosen, True))
    assert [(group.people, group.chosen) for group in found] == [(20, 6), (SMALLEST - 1, 2)]
    assert (found[0].share, found[1].share, found[1].ratio, found[1].look) == (0.3, None, None, False)


def test_where_nobody_came_through_there_is_nothing_to_compare() -> None:
    assert [(each.share, each.ratio, each.look) for each in groups((0, 50), (0, 80))] == [(0.0, None, False)] * 2
