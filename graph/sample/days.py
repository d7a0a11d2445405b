"""Days and years on the exact calendar, and days drawn by chance."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random


def years_after(day: date, years: int) -> date:
    """The same day some years later (or earlier, if negative); 29 February becomes 28 in common years."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def years_between(start: date, end: date) -> int:
    """How many full years lie between two days: an age, a length of service."""
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def day_between(chance: Random, first: date, end: date) -> date:
    """A day from `first` on, before `end`; `first` itself where there is no room."""
    return first + timedelta(days=chance.randrange(max(1, (end - first).days)))


def half_years(first: date, end: date) -> Iterator[tuple[date, date]]:
    """The half-years between two days, cut at 1 April and 1 October, the months in which ranks are raised.

    Each comes as its first day and the day after its last; the last one ends with `end`.
    """
    opening = date(first.year - 1, 10, 1)
    while opening < end:
        closing = date(opening.year + 1, 4, 1) if opening.month == 10 else date(opening.year, 10, 1)
        if closing > first:
            yield opening, min(closing, end)
        opening = closing


def pension_day(birth: date, retirement_age: int) -> date:
    """The first day of the month after the birthday on which the retirement age is reached."""
    last_month = years_after(birth, retirement_age).replace(day=1)
    return (last_month + timedelta(days=32)).replace(day=1)
