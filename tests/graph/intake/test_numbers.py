"""Numbers with a decimal comma, and the ones that cannot be told."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.intake.values.cells import Parsed
from graph.intake.values.numbers import parse_money, parse_points, parse_whole, parse_year


@pytest.mark.parametrize("writing", ["24", "24 JP", "24,0", "24.0", 24, 24.0, " 24 ", "24 jam"])
def test_whole_numbers_are_read_with_or_without_their_unit(writing):
    assert parse_whole(writing) == Parsed(24)


@pytest.mark.parametrize(
    ("writing", "fault"),
    [
        *(("24,5", "pecahan"), (24.5, "pecahan"), ("1.080", "ambigu"), ("2,400,000", "ambigu"), (-1, "negatif")),
        *(
            ("-5", "negatif"),
            ("dua puluh", "tidak_terbaca"),
            (True, "tidak_terbaca"),
            (date(2024, 3, 2), "tidak_terbaca"),
        ),
        *((float("nan"), "tidak_terbaca"), (float("inf"), "tidak_terbaca"), (1e300, "tidak_terbaca")),
    ],
)
def test_what_is_no_whole_number_is_refused_for_its_reason(writing, fault):
    parsed = parse_whole(writing)
    assert (parsed.value, parsed.fault) == (None, f"angka.{fault}")


@pytest.mark.parametrize(
    "writing", ["Rp 2.400.000,00", "2400000", "2.400.000", "Rp2.400.000", 2400000.0, "2.400.000,-"]
)
def test_rupiah_are_read_with_points_between_thousands(writing):
    assert parse_money(writing) == Parsed(2_400_000)


def test_a_thousand_point_is_clear_where_money_is_meant():
    assert parse_money("4.500") == Parsed(4_500)
    assert parse_money("4,500").fault == "angka.ambigu"


@pytest.mark.parametrize(
    ("writing", "points"), [("102,5", 102.5), ("102.5", 102.5), ("1.234,50", 1234.5), (102.5, 102.5), ("50", 50.0)]
)
def test_credit_points_have_a_decimal_comma_or_point(writing, points):
    assert parse_points(writing) == Parsed(points)


def test_credit_points_finer_than_a_hundredth_are_asked():
    assert parse_points("12,3456") == Parsed(None, "angka.terlalu_halus", "12,35")


def test_years_have_four_digits_and_0_is_none():
    assert parse_year("2025") == parse_year(2025.0) == Parsed(2025)
    assert parse_year("2O25").fault == parse_year("25").fault == parse_year(20255).fault == "tahun.tidak_terbaca"
    assert parse_year(0) == Parsed(None, "tahun.isian_kosong")
    assert parse_year(date(2025, 1, 1)) == Parsed(None, "tahun.tidak_terbaca", "2025")


@given(st.integers(min_value=0, max_value=10**12))
def test_every_amount_is_read_back_from_its_indonesian_writing(amount):
    assert parse_money(f"Rp {amount:,}".replace(",", ".")) == Parsed(amount)


@given(st.one_of(st.text(), st.floats(), st.integers(), st.booleans(), st.dates()))
def test_any_cell_whatever_is_a_number_or_none(raw):
    for parse in (parse_whole, parse_money, parse_points, parse_year):
        parsed = parse(raw)
        assert parsed.value is None or (isinstance(parsed.value, int | float) and parsed.value >= 0)
