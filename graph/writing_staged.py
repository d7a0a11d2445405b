"""A load in the making: written batch by batch, seen by nobody, until one last transaction lets it count."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Self

from graph.connection import Connection, Row, Transaction
from graph.records import Record, record_id, source_id
from graph.writing_turn import Turn
from ontology.errors import InvalidInput
from ontology.facts import KEEPING
from ontology.terms import Term

KINDS = [*(keeping.fact.__name__ for keeping in KEEPING), "Rule"]
"""Every kind of record. Descriptions come first: they make the nodes that the others hang on."""

DESCRIPTIONS = {keeping.fact.__name__ for keeping in KEEPING if keeping.label == "Description"}

OF_THEIR_OWN = {*DESCRIPTIONS, "Standard", "Placement", "Assessment", "Training", "Rule"}
"""Kinds that are written by a question of their own; the others only hang on a person and share one."""

RELATIONSHIPS = {keeping.fact.__name__: keeping.relationship for keeping in KEEPING}

DISCARDED_AT_ONCE = 5_000
"""Records of a dead load that one transaction removes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Term):
    """A document that facts come from."""

    name: str
    digest: str
    """SHA-256 of its bytes, in hexadecimal."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One record to be kept, what it is about and where it comes from."""

    subject: str
    source: Source
    record: Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Staged:
    """One load: its moment, its author, and what it has written so far."""

    turn: Turn
    recorded_at: datetime
    actor: str
    appended: Counter[str] = field(default_factory=Counter)
    superseded: Counter[str] = field(default_factory=Counter)
    unchanged: Counter[str] = field(default_factory=Counter)
    _described: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    """For each label, the subjects whose description is new: what is shown of them changes at the switch."""
    _sources: dict[Source, str] = field(default_factory=dict)

    @classmethod
    def begin(cls, connection: Connection, turn: Turn, actor: str, now: datetime) -> Self:
        """A load that begins now; its moment is later than all that is visible, whatever the clock says."""
        committed_at: datetime = connection.read("organisation/ledger")[0]["committed_at"]
        return cls(turn=turn, actor=actor, recorded_at=max(now, committed_at + timedelta(microseconds=1)))

    def write(self, current: Iterable[Row], entries: Iterable[Entry], transaction: Transaction) -> None:
        """Writes what is new, or says something else than `current`: the records that count now on their subjects."""
        self.turn.keep(transaction)
        now = {row["key"]: row for row in current}
        rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
        replaced: list[dict[str, str]] = []
        for entry in self.once_each(entries):
            record, old = entry.record, now.get(entry.record.key)
            if old and old["digest"] == record.digest:
                self.unchanged[record.kind] += 1
                continue
            version = old["version"] + 1 if old else 1
            row = self._row(entry, version, transaction)
            rows[record.kind].append(row)
            if old:
                replaced.append({"old": old["id"], "new": row["properties"]["id"]})
                self.superseded[record.kind] += 1
        self._append(rows, transaction)
        if replaced:
            transaction.run("writing/supersede", pairs=replaced, recorded_at=self.recorded_at)

    def pass_over(self, entries: Iterable[Entry]) -> None:
        """Takes up what was written before an interruption: what is shown of its subjects changes at the switch too."""
        for entry in entries:
            if entry.record.kind in DESCRIPTIONS:
                self._described[entry.record.kind].append(entry.subject)

    def switch(self, transaction: Transaction) -> None:
        """Lets everything written count, and what is shown of the subjects with it."""
        self.turn.keep(transaction)
        for label in sorted(self._described):
            transaction.run(f"writing/refresh_{label.lower()}", subjects=self._described[label])
        transaction.run("writing/switch", committed_at=self.recorded_at)

    def once_each(self, entries: Iterable[Entry]) -> Iterable[Entry]:
        """The entries without repetitions, which are counted; two that contradict each other are refused."""
        first: dict[str, Entry] = {}
        for entry in entries:
            same = first.setdefault(entry.record.key, entry)
            if same.record.digest != entry.record.digest:
                raise _contradiction(same, entry)
            if same is not entry:
                self.unchanged[entry.record.kind] += 1
        return first.values()

    def source(self, source: Source) -> dict[str, Any]:
        """The properties of the node of a document in this load."""
        return {
            "id": source_id(source.digest, source.name, self.recorded_at),
            "name": source.name,
            "digest": source.digest,
            "loaded_at": self.recorded_at,
            "actor": self.actor,
        }

    def _row(self, entry: Entry, version: int, transaction: Transaction) -> dict[str, Any]:
        record, source = entry.record, self._source(entry.source, transaction)
        properties = properties_of(record, version, source)
        return {"subject": entry.subject, "source": source, "properties": properties, **record.parts}

    def _source(self, source: Source, transaction: Transaction) -> str:
        """The id of the node of a document, which is made with the first record that comes from it."""
        if source not in self._sources:
            opened = self.source(source)
            transaction.run("writing/open_source", **opened)
            self._sources[source] = opened["id"]
        return self._sources[source]

    def _append(self, rows: dict[str, list[dict[str, Any]]], transaction: Transaction) -> None:
        for kind in sorted(rows, key=KINDS.index):
            append(kind, rows[kind], self.recorded_at, self.actor, transaction)
            self.appended[kind] += len(rows[kind])
            if kind in DESCRIPTIONS:
                self._described[kind].extend(row["subject"] for row in rows[kind])


def properties_of(record: Record, version: int, source: str) -> dict[str, Any]:
    """Everything kept on a record but the time and author of recording; `source` is the id of its document."""
    named = {"id": record_id(record.key, record.digest, version), "key": record.key, "digest": record.digest}
    return {**record.properties, **named, "version": version, "source": source}


def append(kind: str, rows: list[dict[str, Any]], recorded_at: datetime, actor: str, transaction: Transaction) -> None:
    """Writes records of one kind: each row holds `subject`, `source`, `properties` and the nested parts."""
    written = {"rows": rows, "recorded_at": recorded_at, "actor": actor}
    if kind in OF_THEIR_OWN:
        transaction.run(f"writing/append_{kind.lower()}", **written)
    else:
        transaction.run("writing/append_to_person", label=kind, relationship=RELATIONSHIPS[kind], **written)


def discard(connection: Connection) -> int:
    """Removes what loads left behind that died before their switch; gives the number of records removed."""
    sources = [row["id"] for row in connection.read("writing/staged_sources")]
    if not sources:
        return 0
    connection.write("writing/forget_trail")  # first of all: from now on nobody may go on with what is left
    removed = 0
    while batch := connection.write("writing/discard_records", sources=sources, limit=DISCARDED_AT_ONCE)[0][
        "discarded"
    ]:
        removed += batch
    connection.write("writing/discard_sources", sources=sources)
    return removed


def _contradiction(first: Entry, second: Entry) -> InvalidInput:
    """The refusal of two facts of one load that say different things about the same; it names nobody."""
    kind, sources = first.record.kind, sorted({first.source.name, second.source.name})
    return InvalidInput(
        f"Dua isian {kind} tentang hal yang sama saling bertentangan ({', '.join(sources)}); perbaiki salah satunya.",
        f"Two entries of {kind} about the same thing contradict each other ({', '.join(sources)}); correct one.",
    )
