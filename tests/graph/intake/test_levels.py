"""Levels, and everything that is none."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.intake.values.cells import Parsed
from graph.intake.values.levels import parse_entry_level, parse_found_level, parse_level


@pytest.mark.parametrize(
    ("writing", "level"),
    [
        *((3, 3.0), ("3", 3.0), ("3,0", 3.0), ("3.0", 3.0), ("III", 3.0), ("L3", 3.0), ("Level 3", 3.0), ("3 ", 3.0)),
        *(("2,5", 2.5), (2.5, 2.5), ("I", 1.0), ("IV", 4.0), (5.0, 5.0), ("level IV", 4.0)),
    ],
)
def test_a_level_is_read_in_all_its_writings(writing, level):
    assert parse_found_level(writing) == parse_level(writing) == Parsed(level)


@pytest.mark.parametrize(
    ("writing", "rule"),
    [
        *(("", "kosong"), ("-", "tidak_diketahui"), ("n/a", "tidak_diketahui"), ("TD", "tidak_diketahui")),
        *(("BA", "tidak_diketahui"), ("Belum", "tidak_diketahui"), (9, "kode_kosong"), ("99", "kode_kosong")),
        *((99.0, "kode_kosong"), (6, "di_luar_rentang"), ("6", "di_luar_rentang"), (33, "di_luar_rentang")),
        *((-1, "di_luar_rentang"), ("2-3", "tidak_terbaca"), ("2/3", "tidak_terbaca"), ("√", "tidak_terbaca")),
        *(
            ("V", "tidak_terbaca"),
            ("lll", "tidak_terbaca"),
            (True, "tidak_terbaca"),
            (date(2024, 3, 2), "tidak_terbaca"),
        ),
        *((2.3, "bukan_setengahan"), ("3,7", "bukan_setengahan")),
    ],
)
def test_whatever_is_no_level_is_not_known_and_never_a_level(writing, rule):
    assert parse_found_level(writing) == Parsed(None, f"level.{rule}")


def test_0_is_a_finding_of_an_assessment_and_nothing_else():
    assert parse_found_level(0) == parse_found_level("0") == Parsed(0.0, "level.nol")
    assert parse_level(0) == Parsed(None, "level.di_luar_rentang")
    assert parse_entry_level(0) == Parsed(0.0)


def test_a_level_that_is_asked_for_begins_at_1():
    assert parse_level("0,5").fault == "level.di_luar_rentang"
    assert parse_level("") == Parsed(None)


@given(st.one_of(st.text(), st.floats(), st.integers(), st.booleans(), st.dates()))
def test_any_cell_whatever_is_a_level_of_the_scale_or_none_with_a_reason(raw):
    parsed = parse_found_level(raw)
    assert parsed.value in {half / 2 for half in range(11)} or (parsed.value is None and parsed.fault)
