"""Gathered time against a count day by day."""

from datetime import date, timedelta

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from matching.calendar import FOREVER, as_date, date_of, day_number
from matching.on_day import OnDay
from matching.talent import Talent
from matching.tenure import gather_time
from ontology.columns import TalentRow
from tests.matching.stories import CODEBOOK

TODAY = date(2026, 4, 1)

placements = st.lists(
    st.tuples(
        st.dates(date(2019, 1, 1), date(2026, 12, 31)),
        st.one_of(st.none(), st.integers(1, 1500)),
        st.booleans(),
    ),
    max_size=6,
)


def _written(day: date) -> int:
    return day.year * 10_000 + day.month * 100 + day.day


def _view(found, as_of: date) -> OnDay:
    row = TalentRow(person="p")
    for number, (start, days, definitif) in enumerate(found):
        end = _written(start + timedelta(days=days)) if days else 0
        row.placements += [-1, 0, 0, -1, int(definitif), _written(start), end]
        row.placement_ids.append(f"r{number}")
    return OnDay(Talent.build(CODEBOOK, [row]), as_of, (0,) * len(CODEBOOK.competencies))


def _days_held(found, as_of: date) -> list[date]:
    """Every day in a definitif post; an open placement ends with the start of the next, or goes on after today."""
    begun = [(start, days) for start, days, definitif in found if definitif and start <= as_of]
    held = set()
    for start, days in begun:
        later = [other for other, _ in begun if other > start]
        end = start + timedelta(days=days) if days else min(later, default=as_of + timedelta(days=6000))
        held |= {start + timedelta(days=number) for number in range((end - start).days)}
    return sorted(held)


@given(placements, st.integers(0, 4))
def test_time_is_gathered_once_and_reached_on_the_exact_day(found, years):
    view = _view(found, TODAY)
    gathered = gather_time(view.spells, 1, view.day, years)
    held = _days_held(found, TODAY)
    assert gathered.days[0] == sum(day < TODAY for day in held)
    assert as_date(gathered.reached_on[0]) == _reached(held, years)


def _reached(held: list[date], years: int) -> date | None:
    """The first day on which the days held, laid end to end up to it, make the years."""
    for number, day in enumerate(held):
        if number == 0 or held[number - 1] != day - timedelta(days=1):
            start = day - timedelta(days=number)
        following = day + timedelta(days=1)
        for candidate in (day, following):
            if _years_later(start, years) == candidate:
                return candidate
    return None


def _years_later(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 2, 28)


def test_overlapping_posts_count_once():
    view = _view([(date(2020, 1, 1), 366, True), (date(2020, 7, 1), 366, True)], TODAY)
    assert gather_time(view.spells, 1, view.day, 1).days.tolist() == [(date(2021, 7, 2) - date(2020, 1, 1)).days]


def test_acting_assignments_are_no_tenure():
    view = _view([(date(2020, 1, 1), None, False)], TODAY)
    assert gather_time(view.spells, 1, view.day, 1).reached_on.tolist() == [FOREVER]
    assert view.current_post.tolist() == [-1]


def test_an_open_post_ends_where_the_next_one_starts():
    view = _view([(date(2020, 1, 1), None, True), (date(2021, 1, 1), None, True)], TODAY)
    assert [date_of(day) for day in view.spells.end[:1]] == [date(2021, 1, 1)]
    assert view.current_post.tolist() == [1]


def test_a_post_that_starts_later_is_not_known_yet():
    view = _view([(date(2020, 1, 1), None, True), (date(2026, 4, 2), None, True)], TODAY)
    assert view.spells.end.tolist() == [FOREVER]
    assert view.current_post.tolist() == [0]


def test_nobody_has_no_time():
    view = _view([], TODAY)
    assert gather_time(view.spells, 1, day_number(TODAY), 2).days.tolist() == [0]
    assert np.array_equal(view.spells.by_person(1), [[-1]])
