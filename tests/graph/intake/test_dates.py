"""Dates in every form that people use: always the day first."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.intake.values.cells import Parsed
from graph.intake.values.dates import parse_date

TODAY = date(2026, 4, 1)
LAST_DAY = date(2025, 12, 31)


@pytest.mark.parametrize(
    "writing",
    [
        *("31-12-2025", "31/12/2025", "31.12.2025", "31 12 2025", " 31 - 12 - 2025 ", "31-12-2025 00:00:00"),
        *(
            "31 Desember 2025",
            "31 desember 2025",
            "31-Des-2025",
            "31 Des. 2025",
            "31 DESEMBER 2025",
            "31 December 2025",
        ),
        *("2025-12-31", "2025-12-31T00:00:00", "TMT. 31-12-2025", "TMT 31 Desember 2025", "Jakarta, 31-12-2025"),
        *("Rabu, 31 Desember 2025", "31\u00a0Desember\u00a02025"),
        *(date(2025, 12, 31), datetime(2025, 12, 31, 8, 30)),
    ],
)
def test_one_day_in_its_many_writings_is_one_day(writing):
    assert parse_date(writing, today=TODAY) == Parsed(LAST_DAY)


@pytest.mark.parametrize(
    ("writing", "month"),
    [
        *(
            ("1 Januari 2024", 1),
            ("1 Pebruari 2024", 2),
            ("1 Februari 2024", 2),
            ("1 Peb 2024", 2),
            ("1 Maret 2024", 3),
        ),
        *(("1 Mrt 2024", 3), ("1 April 2024", 4), ("1 Mei 2024", 5), ("1 May 2024", 5), ("1 Juni 2024", 6)),
        *(("1 Juli 2024", 7), ("1 Agustus 2024", 8), ("1 Agust 2024", 8), ("1 Agust. 2024", 8), ("1 Ags 2024", 8)),
        *(("1 September 2024", 9), ("1 Sept 2024", 9), ("1 Oktober 2024", 10), ("1 Okt 2024", 10)),
        *(("1 Nopember 2024", 11), ("1 Nop 2024", 11), ("1 November 2024", 11), ("1 Desember 2024", 12)),
    ],
)
def test_every_month_is_known_in_the_spellings_in_use(writing, month):
    assert parse_date(writing, today=TODAY) == Parsed(date(2024, month, 1))


@pytest.mark.parametrize("empty", ["", "-", "–", "n/a", "Belum", "tidak ada", 0, 0.0])
def test_a_cell_that_says_nothing_is_no_date_and_no_fault(empty):
    assert parse_date(empty, today=TODAY) == Parsed(None)


@pytest.mark.parametrize("placeholder", ["01-01-1900", date(1900, 1, 1), "01-01-1970", "0000-00-00", "00-00-0000"])
def test_a_placeholder_is_not_known_and_remarked(placeholder):
    assert parse_date(placeholder, today=TODAY) == Parsed(None, "tanggal.isian_kosong")


def test_somebody_may_be_born_on_the_first_day_of_1970():
    assert parse_date("01-01-1970", today=TODAY, birth=True).value == date(1970, 1, 1)


@pytest.mark.parametrize(
    ("writing", "rule"),
    [
        *(
            ("31-02-2025", "mustahil"),
            ("45/01/2022", "mustahil"),
            ("29-02-2023", "mustahil"),
            ("01-01-0202", "mustahil"),
        ),
        *(
            ("Maret 2021", "tidak_lengkap"),
            ("12-2021", "tidak_lengkap"),
            ("2021", "tidak_lengkap"),
            (2021, "tidak_lengkap"),
        ),
        *(("kemarin", "tidak_terbaca"), ("31 Dezember 2025", "tidak_terbaca"), (True, "tidak_terbaca")),
        *((12.5, "tidak_terbaca"), (time(8, 0), "tidak_terbaca"), ("1/2/3/2024", "tidak_terbaca")),
    ],
)
def test_what_is_no_day_is_refused_for_its_reason(writing, rule):
    assert parse_date(writing, today=TODAY) == Parsed(None, f"tanggal.{rule}")


def test_a_date_written_month_first_is_asked_and_never_turned():
    assert parse_date("12/31/2025", today=TODAY) == Parsed(None, "tanggal.bulan_dahulu", "2025-12-31")
    assert parse_date("05/10/2025", today=TODAY) == Parsed(date(2025, 10, 5))


@pytest.mark.parametrize(
    ("writing", "birth", "meant"),
    [
        ("31/12/25", False, LAST_DAY),
        ("1-4-27", False, date(2027, 4, 1)),
        ("1-4-28", False, date(1928, 4, 1)),
        ("17-8-85", True, date(1985, 8, 17)),
        ("17-8-07", True, date(2007, 8, 17)),
        ("17-8-09", True, date(1909, 8, 17)),
    ],
)
def test_a_year_of_two_digits_is_read_by_what_can_be_meant_and_always_remarked(writing, birth, meant):
    parsed = parse_date(writing, today=TODAY, birth=birth)
    assert parsed == Parsed(meant, "tanggal.dua_digit_tahun", meant.isoformat())


@pytest.mark.parametrize("serial", [46022, 46022.0, "46022", 46022.75])
def test_a_serial_number_of_excel_is_read_and_remarked(serial):
    assert parse_date(serial, today=TODAY) == Parsed(LAST_DAY, "tanggal.nomor_seri", "2025-12-31")


DAYS = st.dates(min_value=date(1901, 1, 1), max_value=date(2099, 12, 31)).filter(lambda day: day != date(1970, 1, 1))


@given(day=DAYS, form=st.sampled_from(["%d-%m-%Y", "%d/%m/%Y", "%d.%m.%Y", "%Y-%m-%d", "%d %B %Y"]))
def test_every_day_is_read_back_from_every_form(day, form):
    assert parse_date(day.strftime(form), today=TODAY) == Parsed(day)


@given(raw=st.one_of(st.text(), st.floats(), st.integers(), st.booleans(), st.datetimes(), st.times(), st.timedeltas()))
def test_any_cell_whatever_is_a_day_or_none_with_a_reason(raw):
    parsed = parse_date(raw, today=TODAY)
    assert parsed.value is None or isinstance(parsed.value, date)
