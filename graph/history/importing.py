"""Fills an empty graph from an export: every version with its times, author, source and successor.

Nothing counts before the last transaction, which writes the ledger. A graph without a ledger is either new or one
whose import died; the next import clears it and begins again.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from operator import attrgetter
from pathlib import Path
from typing import TypeVar

from graph.connection import Connection
from graph.history.digests import GraphDigest, Summing, digest_at
from graph.history.keepsakes import KEEPSAKES, put_keepsakes
from graph.history.lines import Line, damaged, read_lines, version_of
from graph.history.versions import Version
from graph.queries import statements
from graph.vocabulary_keeping import keep_words
from graph.writing import SUBJECTS
from graph.writing_staged import DESCRIPTIONS, append
from ontology.errors import InvalidInput
from ontology.terms import Vocabulary

T = TypeVar("T")

AT_ONCE = 5_000
"""Records that one transaction writes or clears."""


def import_graph(connection: Connection, path: Path, vocabulary: Vocabulary) -> GraphDigest:
    """Fills an empty graph from a file; afterwards its digests are those of the graph that was exported.

    Raises:
        InvalidInput: the file is damaged, the graph holds facts already, or the file names words that are not in the
            vocabulary; nothing counts then.
    """
    head, end = _proofread(path)
    [state] = connection.read("history/state")
    if state["used"] and state["committed_at"] is not None:
        raise InvalidInput(
            "Graf ini sudah berisi data. Impor hanya ke graf yang kosong.",
            "This graph holds data already. Import into an empty one only.",
        )
    connection.run_schema(statements("schema"))
    _clear(connection)
    keep_words(connection, vocabulary)
    for sources in _batches(line["source"] for line in read_lines(path) if "source" in line):
        connection.write("history/put_sources", rows=sources)
    subjects = _put(connection, path)
    put_keepsakes(connection, lambda: read_lines(path))
    found = digest_at(connection, head["committed_at"])
    if found != end:
        _clear(connection)
        raise InvalidInput(
            "Isi berkas itu tidak dapat ditulis kembali seutuhnya; mungkin ia memakai kosakata yang lebih baru.",
            "What the file holds cannot be written again in full; it may use a newer vocabulary.",
        )
    with connection.transaction() as transaction:
        for label in SUBJECTS:
            transaction.run(f"writing/refresh_{label.lower()}", subjects=sorted(subjects[label]))
        ledger = {name: head[name] for name in ("id_key", "committed_at", "revision")}
        transaction.run("history/let_count", **ledger)
    return found


def _proofread(path: Path) -> tuple[Line, GraphDigest]:
    """The first line of a whole file, and the digests that its last one gives and its records have."""
    lines, summing = read_lines(path), Summing()
    head = next(lines)
    end: GraphDigest | None = None
    for line in lines:
        if "kind" in line:
            summing.add(version_of(line))
        elif "end" in line:
            end = GraphDigest(**line["end"])
        elif KEEPSAKES & line.keys():
            summing.add_keepsake(line)
    if end is None or end != summing.digest(end.known_at):
        raise damaged(path)
    return head, end


def _put(connection: Connection, path: Path) -> dict[str, set[str]]:
    """Writes every version, then who replaced whom; gives the subjects that were described, by label."""
    described: dict[str, set[str]] = {label: set() for label in SUBJECTS}
    versions = (version_of(line) for line in read_lines(path) if "kind" in line)
    for kind, of_kind in groupby(versions, key=attrgetter("kind")):
        for batch in _batches(of_kind):
            _put_batch(connection, kind, batch)
            if kind in DESCRIPTIONS:
                described[kind].update(str(version.subject) for version in batch)
    replaced = (
        {"old": line["properties"]["id"], "new": line["superseded_by"]}
        for line in read_lines(path)
        if line.get("superseded_by")
    )
    for rows in _batches(replaced):
        connection.write("history/put_successors", rows=rows)
    return described


def _put_batch(connection: Connection, kind: str, versions: list[Version]) -> None:
    rows = [
        {
            "subject": version.subject,
            "source": version.properties["source"],
            "properties": version.properties,
            "requirements": version.requirements,
            "conditions": version.conditions,
            "levels": version.levels,
        }
        for version in versions
    ]
    first = versions[0].properties
    recording = [
        {name: version.properties[name] for name in ("id", "recorded_at", "recorded_by")} for version in versions
    ]
    with connection.transaction() as transaction:
        append(kind, rows, first["recorded_at"], first["recorded_by"], transaction)
        transaction.run("history/put_recording", rows=recording)


def _clear(connection: Connection) -> None:
    while connection.write("history/clear", limit=AT_ONCE)[0]["cleared"]:
        pass


def _batches(values: Iterable[T]) -> Iterator[list[T]]:
    iterator = iter(values)
    while batch := list(islice(iterator, AT_ONCE)):
        yield batch
