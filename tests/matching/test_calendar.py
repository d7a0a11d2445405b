from datetime import date, timedelta

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from matching.calendar import (
    BEGINNING,
    FOREVER,
    add_years,
    as_date,
    date_of,
    day_number,
    day_numbers,
    first_of_next_month,
    years_and_months,
)

dates = st.dates(date(1900, 1, 1), date(2200, 12, 31))


def _years_later(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 2, 28)


@given(dates)
def test_a_day_has_one_number_and_returns_from_it(day):
    assert date_of(day_number(day)) == as_date(day_number(day)) == day


@given(st.lists(dates, min_size=1))
def test_days_written_as_digits_are_read(days):
    written = np.array([day.year * 10_000 + day.month * 100 + day.day for day in days])
    assert [date_of(number) for number in day_numbers(written, BEGINNING)] == days


def test_no_day_becomes_the_day_that_stands_for_none():
    assert day_numbers(np.array([0, 19700102]), FOREVER).tolist() == [FOREVER, 1]
    assert as_date(FOREVER) is None
    assert as_date(BEGINNING) is None


@given(st.lists(dates, min_size=1), st.integers(0, 90))
def test_years_are_added_by_the_calendar(days, years):
    numbers = np.array([day_number(day) for day in days], dtype=np.int32)
    assert [date_of(number) for number in add_years(numbers, years)] == [_years_later(day, years) for day in days]


def test_29_february_becomes_28_in_a_common_year_and_stays_in_a_leap_year():
    leap = np.array([day_number(date(2024, 2, 29))], dtype=np.int32)
    assert date_of(add_years(leap, 1)[0]) == date(2025, 2, 28)
    assert date_of(add_years(leap, 4)[0]) == date(2028, 2, 29)


def test_nothing_comes_after_forever():
    assert add_years(np.array([FOREVER], dtype=np.int32), 3).tolist() == [FOREVER]


@given(dates)
def test_the_first_of_the_month_after_is_the_next_first(day):
    following = date_of(first_of_next_month(np.array([day_number(day)], dtype=np.int32))[0])
    assert following.day == 1
    assert day < following <= day + timedelta(days=31)


@given(dates, st.integers(0, 40_000))
def test_a_span_in_years_and_months_fits_and_one_month_more_does_not(since, days):
    until = since + timedelta(days=days)
    years, months = years_and_months(since, until)
    assert 0 <= months < 12
    total = years * 12 + months
    assert _months_later(since, total) <= (until.year, until.month, until.day)
    assert _months_later(since, total + 1) > (until.year, until.month, until.day)


def _months_later(day: date, months: int) -> tuple[int, int, int]:
    """The day of so many months later as it would be written, whether the month has it or not."""
    month = day.year * 12 + day.month - 1 + months
    return month // 12, month % 12 + 1, day.day
