"""What a reader adds up by hand is what is printed below the line."""

from datetime import date
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.demand import Demand
from matching.expectation import half_even
from matching.explaining import explain
from matching.shares import hundredths, percent, shares
from matching.talent import Talent
from matching.worth import points_table
from tests.matching import generated
from tests.matching.stories import VOCABULARY

AS_OF = date(2026, 4, 1)


def _hundredths(shown: str) -> int:
    whole, decimals = shown.split(".")
    assert len(decimals) == 2
    return int(whole) * 100 + int(decimals)


@pytest.mark.parametrize("part", range(10))
def test_ten_thousand_explanations_add_up(part):
    random = Random(part)
    book = generated.codebook(VOCABULARY)
    talent = Talent.build(book, generated.people(book, 100, seed=part))
    for _ in range(10):
        jabatan, standard = generated.target(random, VOCABULARY, "J001")
        demand = Demand(jabatan=jabatan, standard=standard, rules=VOCABULARY.rules, vocabulary=VOCABULARY)
        for match in explain(talent, demand, range(100), AS_OF):
            score, reasons = match.score, match.reasons
            assert sum(reason.points for reason in reasons) == score.points
            assert sum(reason.expected for reason in reasons) == score.expected
            assert sum(reason.possible for reason in reasons) == score.possible
            assert sum(_hundredths(reason.shown) for reason in reasons) == _hundredths(score.percent)
            assert score.points <= score.expected <= score.highest <= score.possible
            unknown = [reason for reason in reasons if reason.attained is None]
            assert score.points + sum(reason.possible for reason in unknown) == score.highest
            assert score.required - score.known == len(unknown)
            assert all(reason.points == 0 for reason in unknown)
            assert all(reason.points == reason.expected for reason in reasons if reason.attained is not None)


parts = st.lists(st.integers(0, 7_560), min_size=1, max_size=30)


@given(parts, st.integers(0, 50_000))
def test_shares_sum_to_the_rounded_whole_and_stay_within_a_hundredth_of_their_own(points, more):
    possible = sum(points) + more or 1
    found = shares(points, possible)
    assert sum(found) == hundredths(sum(points), possible)
    assert all(abs(share - Fraction(10_000 * part, possible)) < 1 for share, part in zip(found, points, strict=True))


def test_equal_remainders_go_to_the_earlier_part():
    assert shares([1, 1, 1], 3) == [3334, 3333, 3333]


@given(st.integers(0, 10**6), st.integers(1, 10**6))
def test_halves_go_to_the_even_hundredth(points, possible):
    assert hundredths(points, possible) == round(Fraction(10_000 * points, possible))
    assert half_even(points, possible) == round(Fraction(points, possible))


def test_percentages_have_two_decimals():
    assert [percent(hundredth) for hundredth in (0, 5, 9259, 10_000)] == ["0.00", "0.05", "92.59", "100.00"]


@given(st.integers(2, 10), st.integers(1, 3))
def test_points_are_exact_fractions_of_the_whole_and_stop_at_the_standard(standard, weight):
    table = points_table(standard, weight)
    for attained in range(11):
        assert Fraction(int(table[attained]), 2520 * weight) == Fraction(min(attained, standard), standard)
    assert table[11:].sum() == 0
