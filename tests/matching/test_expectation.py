"""What may be expected of an unknown level, case by case."""

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from matching.expectation import expected_points
from matching.worth import points_table

STANDARD, WEIGHT = 6, 3
FULL = 2520 * WEIGHT


def expected(points: list[int | None], histogram: dict[int, int], prior_strength: int = 2) -> int:
    """Of a last requirement at level 3 that is not known, beside others worth as much."""
    population = np.zeros((len(points) + 1, 11), dtype=np.int64)
    for half_steps, people in histogram.items():
        population[-1, half_steps] = people
    rows = [*points, None]
    found = expected_points(
        np.array([[value or 0] for value in rows], dtype=np.int64),
        np.array([[value is not None] for value in rows]),
        possible=[FULL] * len(rows),
        population=population,
        attainment=[points_table(STANDARD, 1)[:11]] * len(rows),
        prior_strength=prior_strength,
    )
    return int(found[-1, 0])


def test_own_attainment_is_shrunk_to_the_mean_of_everyone_known():
    assert expected([FULL, FULL], {0: 5}) == FULL // 2
    assert expected([FULL // 2] * 6, {6: 1}) == FULL * (6 * Fraction(1, 2) + 2) / 8


def test_with_nothing_of_their_own_it_is_the_mean_of_the_others():
    assert expected([None], {6: 1, 3: 1}) == FULL * 3 // 4


def test_with_no_one_known_it_is_their_own():
    assert expected([FULL // 4], {}) == FULL // 4


def test_with_nothing_at_all_it_is_half():
    assert expected([None], {}) == FULL // 2


def test_a_surplus_of_the_others_counts_no_more_than_the_standard():
    assert expected([None], {10: 7}) == FULL


@given(
    st.lists(st.integers(0, FULL), min_size=1, max_size=30),
    st.dictionaries(st.integers(0, 10), st.integers(0, 1_000_000), max_size=11),
    st.integers(0, 5),
)
def test_it_is_the_exact_fraction_rounded_half_to_even(points, histogram, prior_strength):
    own, count = Fraction(sum(points), FULL * len(points)), len(points)
    people = sum(histogram.values())
    share = own
    if people:
        mean = Fraction(sum(n * min(a, STANDARD) for a, n in histogram.items()), people * STANDARD)
        share = (count * own + prior_strength * mean) / (count + prior_strength)
    assert expected(points, histogram, prior_strength) == round(FULL * share)
