"""Nearness in whole numbers is symmetric and 1 only for the same; nearness of meaning is seen from the middle."""

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from matching.neighbours import nearest, nearest_meanings, overlap

MEASURES = st.dictionaries(st.sampled_from("ABCDEF"), st.integers(1, 30))


@given(MEASURES, MEASURES)
def test_what_two_share_is_the_same_from_both_sides_and_never_more_than_all(
    some: dict[str, int], others: dict[str, int]
) -> None:
    found = overlap(some, others)
    assert found == overlap(others, some)
    assert 0 <= found.share <= 1
    assert (found.share == 1) == (bool(some) and some == others)


def test_a_level_that_differs_is_shared_as_far_as_it_goes() -> None:
    assert overlap({"INT": 18, "KOM": 12}, {"INT": 24, "KOM": 12}).share == Fraction(30, 36)


def test_the_nearest_come_first_and_strangers_not_at_all() -> None:
    others = {"far": {"A": 1}, "b": {"A": 6}, "a": {"A": 6}, "stranger": {"Z": 9}}
    assert [code for code, _ in nearest({"A": 6}, others, limit=2)] == ["a", "b"]
    assert [code for code, _ in nearest({"A": 6}, others, limit=9)] == ["a", "b", "far"]


def test_what_all_texts_have_in_common_makes_no_two_of_them_near() -> None:
    common = np.full(4, 10.0)
    own = np.array([[1, 0, 0, 0], [0.9, 0.1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]])
    vectors = (own + common).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    assert [code for code, _ in nearest_meanings(["a", "b", "c", "d"], vectors, "a", limit=5)] == ["b"]
