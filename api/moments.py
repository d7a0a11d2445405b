"""Days and moments as people write them at any door."""

import re
from datetime import date, datetime

from ontology.errors import InvalidInput

EARLIEST, LATEST = date(1945, 8, 17), date(2199, 12, 31)
"""The days that questions may be about: from the first day of the republic to well beyond any career."""

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SPACE_FOR_PLUS = re.compile(r" (?=[0-9]{2}:?[0-9]{2}$)")


def parse_day(text: str) -> date:
    """A day written `yyyy-mm-dd`.

    Raises:
        InvalidInput: another form, no such day, or a year far from any career.
    """
    try:
        day = date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        day = None
    if day is None or not EARLIEST <= day <= LATEST:
        raise InvalidInput(
            f"“{text}” bukan tanggal yang dapat dipakai; tulis misalnya 2026-04-01.",
            f"“{text}” is not a usable date; write for example 2026-04-01.",
        )
    return day


def parse_moment(text: str, *, at_home: bool = False) -> datetime:
    """A moment written in ISO 8601 with its time zone; a plus sign that an address turned into a blank is understood.

    Args:
        text: what was written.
        at_home: whether a moment without a time zone is one of this machine's.

    Raises:
        InvalidInput: another form, or no time zone.
    """
    try:
        moment = datetime.fromisoformat(_SPACE_FOR_PLUS.sub("+", text))
        moment = moment.astimezone() if at_home else moment
    except (ValueError, OverflowError):
        moment = None
    if moment is None or moment.tzinfo is None or not EARLIEST.year <= moment.year <= LATEST.year:
        raise InvalidInput(
            f"“{text}” bukan waktu yang dapat dipakai; tulis misalnya 2026-04-01T08:00:00+07:00.",
            f"“{text}” is not a usable moment; write for example 2026-04-01T08:00:00+07:00.",
        )
    return moment
