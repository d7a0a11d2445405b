"""The whole graph as a text file that any Neo4j can be filled from again, with everything it ever knew."""

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from graph.connection import Connection
from graph.history.digests import GraphDigest, Summing
from graph.history.keepsakes import keepsakes_by
from graph.history.lines import FORMAT, Line, line_of, write_lines
from graph.history.versions import versions_at
from ontology.errors import InvalidInput


def export_graph(connection: Connection, path: Path) -> GraphDigest:
    """Writes every version of every record with its provenance into a new file; the graph goes on meanwhile.

    Raises:
        InvalidInput: the file exists already, or the graph was never used.
    """
    if path.exists():
        raise InvalidInput(
            f"Berkas {path} sudah ada dan tidak ditimpa.", f"The file {path} exists and is not overwritten."
        )
    [state] = connection.read("history/state")
    if state["committed_at"] is None:
        raise InvalidInput("Graf ini masih kosong.", "This graph is empty still.")
    done: list[GraphDigest] = []
    write_lines(path, _lines(connection, state, done))
    return done[0]


def _lines(connection: Connection, state: Line, done: list[GraphDigest]) -> Iterator[Line]:
    known_at = state["committed_at"]
    yield {"jenjang": FORMAT, **{name: state[name] for name in ("id_key", "committed_at", "revision")}}
    for row in connection.read("history/sources", known_at=known_at):
        yield {"source": row["source"]}
    summing = Summing()
    for version in versions_at(connection, known_at):
        summing.add(version)
        yield line_of(version)
    for keepsake in keepsakes_by(connection, None):
        summing.add_keepsake(keepsake)
        yield keepsake
    done.append(summing.digest(known_at))
    yield {"end": asdict(done[0])}
