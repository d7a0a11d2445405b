from datetime import date

import pytest

from matching.wording import (
    alternatives,
    written_date,
    written_number,
    written_percent,
    written_points,
    written_span,
    written_window,
)


def test_dates_are_written_out():
    assert written_date(date(2026, 3, 12)) == "12 Maret 2026"


def test_a_window_within_one_year_names_the_year_once():
    assert written_window(date(2026, 5, 1), date(2026, 5, 20)) == "1 Mei - 20 Mei 2026"
    assert written_window(date(2026, 12, 1), date(2027, 1, 5)) == "1 Desember 2026 - 5 Januari 2027"


@pytest.mark.parametrize(
    ("years", "months", "words"),
    [(55, 10, "55 tahun 10 bulan"), (0, 10, "10 bulan"), (2, 0, "2 tahun"), (0, 0, "kurang dari satu bulan")],
)
def test_spans_leave_out_what_is_nothing(years, months, words):
    assert written_span(years, months) == words


def test_numbers_follow_indonesian_writing():
    assert [written_number(number) for number in (3.0, 2.5, 102.25)] == ["3", "2,5", "102,25"]
    assert written_points(1_234_567) == "1.234.567"
    assert written_percent("92.59") == "92,59%"


def test_alternatives_are_listed_with_or():
    assert [alternatives("ABC"[:count]) for count in (1, 2, 3)] == ["A", "A atau B", "A, B, atau C"]
