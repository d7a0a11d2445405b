"""Days and moments as people write them."""

from datetime import UTC, date, datetime

import pytest

from api.language import preferred
from api.moments import parse_day, parse_moment
from api.wire import entity_tag, is_known
from ontology.errors import InvalidInput


def test_a_day_is_a_day_of_the_calendar() -> None:
    assert parse_day("2028-02-29") == date(2028, 2, 29)
    for wrong in ("2026-02-29", "29-02-2028", "2028-2-9", "20280229", "1899-12-31", "2200-01-01", "", "2028-02-29\n"):
        with pytest.raises(InvalidInput):
            parse_day(wrong)


@pytest.mark.parametrize(
    "written",
    ["2026-04-01T08:00:00+07:00", "2026-04-01T08:00:00 07:00", "2026-04-01T01:00:00Z", "2026-04-01 01:00:00+00:00"],
)
def test_a_moment_is_the_same_in_every_time_zone(written: str) -> None:
    assert parse_moment(written) == datetime(2026, 4, 1, 1, 0, tzinfo=UTC)
    assert parse_moment(written).tzinfo is UTC


def test_a_moment_without_a_time_zone_is_understood_only_at_home() -> None:
    assert parse_moment("2026-04-01T08:00:00", at_home=True) == datetime(2026, 4, 1, 8, 0).astimezone(UTC)
    for wrong in ("2026-04-01T08:00:00", "2026-04-01", "kemarin", "0001-01-01T00:00:00+14:00"):
        with pytest.raises(InvalidInput):
            parse_moment(wrong)


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        (None, "id"),
        ("", "id"),
        ("en", "en"),
        ("id-ID,id;q=0.9,en;q=0.8", "id"),
        ("en-GB,en;q=0.9,id;q=0.8", "en"),
        ("jv, en;q=0.1", "en"),
        ("jv", "id"),
        ("en;q=0, id;q=0.1", "id"),
        ("en;q=banyak", "id"),
    ],
)
def test_english_is_spoken_to_who_prefers_it(accepted: str | None, language: str) -> None:
    assert preferred(accepted) == language


def test_an_answer_is_known_by_its_tag_weak_or_strong_or_by_any() -> None:
    tag = entity_tag("revision 3", "2026-04-01")
    assert is_known(tag, tag)
    assert is_known(tag, f'"x",W/{tag}')
    assert is_known(tag, "*")
    assert not is_known(tag, None)
    assert not is_known(tag, entity_tag("revision 4", "2026-04-01"))
