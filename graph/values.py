"""Values as Neo4j's driver gives them, made plain: Python's own dates and times, also inside lists and maps."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

ALREADY_PLAIN = frozenset({type(None), bool, int, float, str, bytes})
"""Types that come through as they are; looked up first, as nearly every value is one of them."""


def plain(value: Any) -> Any:
    """The value without a trace of the driver: nodes and maps as dicts, moments in UTC to the microsecond."""
    kind = type(value)
    if kind in ALREADY_PLAIN:
        return value
    if kind is list:
        return [each if type(each) in ALREADY_PLAIN else plain(each) for each in value]
    if isinstance(value, Mapping):
        return {name: plain(each) for name, each in value.items()}
    native = value.to_native()
    if isinstance(native, datetime) and native.tzinfo is not None:
        return native.astimezone(UTC)
    return native
