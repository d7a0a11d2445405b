"""How the graph stands, looked at once for each question that only reads.

A question asks several times how far the graph is: for its moment, for its words, for what reviewers decided. Inside
`looked_once` the first answer holds for all of them, so that they agree and cost one journey each.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

Rows = list[dict[str, Any]]
_SEEN: ContextVar[dict[tuple[int, str], Rows] | None] = ContextVar("seen", default=None)


@contextmanager
def looked_once() -> Iterator[None]:
    """Inside, each named look at the state of a graph is taken once; for what changes nothing."""
    token = _SEEN.set({})
    try:
        yield
    finally:
        _SEEN.reset(token)


def seen(graph: object, name: str, look: Callable[[], Rows]) -> Rows:
    """What a look at a graph gave first inside `looked_once`, and what it gives now outside of it."""
    known = _SEEN.get()
    if known is None:
        return look()
    key = id(graph), name
    if key not in known:
        known[key] = look()
    return known[key]
