"""What is kept beside the records: agreements, proposed links, plans of people, and recommendations with their words.

None of it waits for a load: it counts from the moment at which somebody kept it.
"""

from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import islice
from typing import Any

from graph.agreements import FOLDERS, MADE_AT
from graph.connection import Connection

Keepsake = dict[str, Any]
"""What is kept and, under `agreement`, `proposal`, `development_plan`, `edition` or `recommendation`, what it is."""

KEEPSAKES = {"agreement", "proposal", "development_plan", "edition", "recommendation"}
"""A line of an export that has one of these is a keepsake."""

NAMING = {"agreement", "proposal", "development_plan", "recommendation"}
"""What a line says of a keepsake beside its own properties."""

REVOKED = {"revoked_at", "revoked_by"}

AT_ONCE = 1_000
"""Keepsakes that one transaction writes."""


def keepsakes_by(connection: Connection, moment: datetime | None) -> Iterator[Keepsake]:
    """Everything that was kept by a moment, as it stood then; `None`: by now."""
    yield from _agreements(connection, moment)
    for row in connection.read("links/kept"):
        if moment is None or row["kept"]["proposed_at"] <= moment:
            yield {"proposal": row["kept"]["id"], **row["kept"]}
    for row in connection.read("development_plans/every"):
        if moment is None or row["kept"]["kept_at"] <= moment:
            yield {"development_plan": row["kept"]["id"], **_as_then(row["kept"], moment)}
    said = [row["kept"] for row in connection.read("recommendations/every")]
    said = [kept for kept in said if moment is None or kept["kept_at"] <= moment]
    for edition in sorted({kept["edition"] for kept in said}):
        for row in connection.read("recommendations/edition", id=edition):
            yield {"edition": edition, "words": row["words"]}
    for kept in said:
        yield {"recommendation": kept["id"], **kept}


def put_keepsakes(connection: Connection, lines: Callable[[], Iterator[Keepsake]]) -> None:
    """Writes keepsakes again; `lines` gives them anew, among others, as often as it is called."""
    for kind, folder in FOLDERS.items():
        _put(connection, f"{folder}/put", (line for line in lines() if line.get("agreement") == kind.__name__))
    for line in lines():
        if "words" in line:
            connection.write("recommendations/keep_edition", id=line["edition"], words=line["words"])
    _put(connection, "links/put", (line for line in lines() if "proposal" in line))
    _put(connection, "development_plans/keep", (line for line in lines() if "development_plan" in line))
    _put(connection, "recommendations/put", (line for line in lines() if "recommendation" in line))


def _agreements(connection: Connection, moment: datetime | None) -> Iterator[Keepsake]:
    for kind, folder in FOLDERS.items():
        for row in connection.read(f"{folder}/kept"):
            kept = row["kept"]
            made = next(kept[name] for name in MADE_AT if name in kept)
            if moment is None or made <= moment:
                yield {"agreement": kind.__name__, **_as_then(kept, moment)}


def _as_then(kept: Keepsake, moment: datetime | None) -> Keepsake:
    """What is kept as it stood at a moment: what was taken back later held still."""
    if moment is None or kept.get("revoked_at", moment) <= moment:
        return kept
    return {name: said for name, said in kept.items() if name not in REVOKED}


def _put(connection: Connection, name: str, keepsakes: Iterator[Keepsake]) -> None:
    rows = ({name: said for name, said in line.items() if name not in NAMING} for line in keepsakes)
    while batch := list(islice(rows, AT_ONCE)):
        connection.write(name, rows=batch)
