"""Exact calendar arithmetic over many days at once; a day is a whole number, 0 for 1 January 1970.

The law counts in years and months, never in 365.25 days. Two days stand outside the calendar of people:
`BEGINNING` for "always, or not known since when" and `FOREVER` for "no end".
"""

from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

Days = NDArray[np.int32]

_EPOCH = date(1970, 1, 1).toordinal()
BEGINNING = date.min.toordinal() - _EPOCH
FOREVER = date.max.toordinal() - _EPOCH


def day_number(day: date) -> int:
    """The number of a date."""
    return day.toordinal() - _EPOCH


def date_of(day: int) -> date:
    """The date of a number."""
    return date.fromordinal(int(day) + _EPOCH)


def as_date(day: int) -> date | None:
    """The date of a number; `None` for the two days that stand for no date."""
    return date_of(day) if BEGINNING < day < FOREVER else None


def day_numbers(yyyymmdd: NDArray[Any], none: int) -> Days:
    """The numbers of days written as `yyyymmdd`; 0 becomes `none`."""
    written = yyyymmdd.astype(np.int64)
    months = ((written // 10_000 - 1970) * 12 + written // 100 % 100 - 1).astype("M8[M]")
    days = months.astype("M8[D]").astype(np.int64) + written % 100 - 1
    return np.where(written == 0, none, days).astype(np.int32)


def add_years(days: NDArray[Any], years: int) -> Days:
    """The same day of the year some years later, never after `FOREVER`; 29 February becomes 28 in common years."""
    return add_months(days, 12 * years)


def add_months(days: NDArray[Any], number: int) -> Days:
    """The same day of the month some months later, never after `FOREVER`; the last day where the month is shorter."""
    dates = days.astype("M8[D]")
    months = dates.astype("M8[M]")
    day_of_month = dates - months.astype("M8[D]")
    later = months + number
    first = later.astype("M8[D]")
    last = (later + 1).astype("M8[D]") - first - 1
    moved: Days = np.minimum((first + np.minimum(day_of_month, last)).astype(np.int64), FOREVER).astype(np.int32)
    return moved


def first_of_next_month(days: NDArray[Any]) -> Days:
    """The first day of the month after."""
    following: Days = (days.astype("M8[D]").astype("M8[M]") + 1).astype("M8[D]").astype(np.int32)
    return following


def years_and_months(since: date, until: date) -> tuple[int, int]:
    """Whole years and months from one date to a later one."""
    months = (until.year - since.year) * 12 + until.month - since.month - (until.day < since.day)
    return months // 12, months % 12
