"""Days and moments as people write them at any door."""

import re
from contextlib import suppress
from datetime import UTC, date, datetime

from ontology.errors import InvalidInput

CENTURIES = "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}"
"""The days that questions may be about: of three centuries, well beyond any career."""

_DAY = re.compile(CENTURIES + "$")
_MOMENT = re.compile(CENTURIES + "[Tt ]")
_SPACE_FOR_PLUS = re.compile(r" (?=[0-9]{2}:?[0-9]{2}$)")


def parse_day(text: str) -> date:
    """A day written `yyyy-mm-dd`.

    Raises:
        InvalidInput: another form, no such day, or a year far from any career.
    """
    day: date | None = None
    if _DAY.match(text):
        with suppress(ValueError):
            day = date.fromisoformat(text)
    if day is None:
        raise InvalidInput(
            f"“{text}” bukan tanggal yang dapat dipakai; tulis misalnya 2026-04-01.",
            f"“{text}” is not a usable date; write for example 2026-04-01.",
        )
    return day


def parse_moment(text: str, *, at_home: bool = False) -> datetime:
    """A moment in UTC, written in ISO 8601 with its time zone; a blank where an address lost a plus is understood.

    Args:
        text: what was written.
        at_home: whether a moment without a time zone is one of this machine's.

    Raises:
        InvalidInput: another form, or no time zone.
    """
    moment: datetime | None = None
    if _MOMENT.match(text):
        with suppress(ValueError, OverflowError):
            written = datetime.fromisoformat(_SPACE_FOR_PLUS.sub("+", text))
            moment = written.astimezone(UTC) if written.tzinfo or at_home else None
    if moment is None:
        raise InvalidInput(
            f"“{text}” bukan waktu yang dapat dipakai; tulis misalnya 2026-04-01T08:00:00+07:00.",
            f"“{text}” is not a usable moment; write for example 2026-04-01T08:00:00+07:00.",
        )
    return moment
