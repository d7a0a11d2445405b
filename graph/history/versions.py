"""Every version of every record, one after the other, whatever it is about."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

from graph.connection import Connection
from graph.writing_staged import KINDS
from ontology.terms import Term

PLACES = {kind: place for place, kind in enumerate(KINDS)}
"""Kinds in the order in which they may be written again: what others hang on comes first."""

TIMES = ("recorded_at", "superseded_at")
"""Properties that the question gives as microseconds since 1970."""

BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Version(Term):
    """One version of a record, as it is kept."""

    kind: str
    """The class name of the fact, or `Rule`."""
    subject: str | None
    """The code of what it is about, or the id of a person; a rule is about nothing."""
    nip: str | None
    """The identity number, where it is about a person."""
    properties: dict[str, Any]
    """Everything kept on the record itself, the time and author of recording among it."""
    requirements: list[dict[str, Any]]
    conditions: list[dict[str, Any]]
    levels: list[dict[str, Any]]
    superseded_by: str | None
    """The id of the version that replaced it, as far as that counts."""


def versions_at(connection: Connection, known_at: datetime) -> Iterator[Version]:
    """Every version recorded by a moment, by kind, then as recorded; streamed, so take them as they come.

    What was replaced later than that moment still counts.
    """
    rows = connection.stream("history/every_record", kinds=PLACES, known_at=known_at)
    for kind, subject, nip, properties, requirements, conditions, levels, superseded_by in rows:
        for name in TIMES:
            if properties[name] is None or (moment := _moment(properties[name])) > known_at:
                del properties[name]
            else:
                properties[name] = moment
        yield Version(
            kind=kind,
            subject=subject,
            nip=nip,
            properties=properties,
            requirements=requirements,
            conditions=conditions,
            levels=levels,
            superseded_by=superseded_by,
        )


@lru_cache
def _moment(microseconds: int) -> datetime:
    """The same few moments come back for every record of a load."""
    return BEGINNING + timedelta(microseconds=microseconds)
