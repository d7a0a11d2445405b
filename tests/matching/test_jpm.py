"""The Job Person Match as arithmetic."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from matching.jpm import category, jpm, two_decimals
from tests.matching.stories import VOCABULARY

CATEGORIES = VOCABULARY.jpm_categories
level = st.integers(0, 10).map(lambda half_steps: half_steps / 2)
standard = st.integers(2, 10).map(lambda half_steps: half_steps / 2)
known = st.lists(st.tuples(level, standard), min_size=1, max_size=15)
pairs = st.lists(st.tuples(st.one_of(st.none(), level), standard), max_size=15)


def figures(entries):
    return jpm(entries, CATEGORIES, "BKN-PENGISIAN")


@given(known)
def test_all_known_gives_exact_sums_and_a_category(entries):
    found = figures(entries)
    attained, asked = sum(Fraction(a) for a, _ in entries), sum(Fraction(s) for _, s in entries)
    raw = 100 * attained / asked
    assert (Fraction(found.attained), Fraction(found.standard)) == (attained, asked)
    assert found.raw == two_decimals(raw)
    assert abs(Fraction(found.raw) - raw) <= Fraction(1, 200)
    assert Fraction(found.item_capped) <= Fraction(found.official) <= Fraction(found.raw)
    assert found.category == ("MS" if raw >= 80 else "MMS" if raw >= 68 else "KMS")
    assert (found.partial, found.partial_item_capped) == (None, None)


@given(pairs)
def test_anything_unknown_takes_the_category_away(entries):
    found = figures(entries)
    assert found.required == len(entries)
    assert found.known == sum(attained is not None for attained, _ in entries)
    if found.known < found.required:
        assert (found.raw, found.official, found.item_capped, found.category) == (None, None, None, None)
        assert (found.partial is None) == (found.known == 0)


@given(known)
def test_the_partial_figure_is_the_raw_one_of_what_is_known(entries):
    whole, partial = figures(entries), figures([*entries, (None, 3.0)])
    assert (partial.partial, partial.partial_item_capped) == (whole.raw, whole.item_capped)


@given(known, st.integers(0, 14), st.integers(1, 10))
def test_a_higher_level_never_lowers_a_figure(entries, place, half_steps):
    at = place % len(entries)
    attained, asked = entries[at]
    raised = [*entries[:at], (min(5.0, attained + half_steps / 2), asked), *entries[at + 1 :]]
    before, after = figures(entries), figures(raised)
    for name in ("raw", "official", "item_capped"):
        assert Fraction(getattr(before, name)) <= Fraction(getattr(after, name))


@given(known, st.randoms())
def test_the_order_of_requirements_does_not_matter(entries, random):
    shuffled = list(entries)
    random.shuffle(shuffled)
    assert figures(entries) == figures(shuffled)


def test_limits_belong_to_the_higher_category():
    scale = "BKN-PENGISIAN"
    found = [category(Fraction(number), CATEGORIES, scale) for number in ("80", "79.999999", "68", "67.999999", "0")]
    assert found == ["MS", "MMS", "MMS", "KMS", "KMS"]
    assert category(Fraction("90.5"), CATEGORIES, "KKP-2023-TINGGI") == "Baik"


def test_an_unknown_scale_has_no_category():
    assert category(Fraction(90), CATEGORIES, "nowhere") is None


def test_halves_are_rounded_up_for_reading():
    assert [two_decimals(Fraction(number, 1000)) for number in (1005, 1004, 0, 99_995)] == [
        "1.01",
        "1.00",
        "0.00",
        "100.00",
    ]
