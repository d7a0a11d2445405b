"""The nodes and relationships of a record: the same that `queries/writing/append_*.cypher` make of it.

And the names and edges shown of its subject, as `queries/writing/refresh_*.cypher` do. That both ways give the same
graph, node by node, is held by `tests/graph/bulk/test_same_graph.py`.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from graph.bulk.carrying import node_key
from graph.bulk.tables import Tables
from graph.records import BUILDS
from ontology.facts import KEEPING

KEEPINGS = {keeping.fact.__name__: keeping for keeping in KEEPING}

SHOWN = {
    "Instansi": ("code", "name"),
    "Unit": ("code", "name"),
    "Jabatan": ("code", "name", "level", "field", "family", "unit", "summary"),
    "Programme": ("code", "name", "provider"),
    "Person": ("nip", "name"),
}
"""What an identity node repeats of its description."""

FOLDED = {
    "Instansi": ("name",),
    "Unit": ("name", "code"),
    "Jabatan": ("name", "code"),
    "Programme": ("name", "code"),
    "Person": ("name",),
}
"""What can be found whatever its capitals."""


class Rows:
    """Writes records into tables, all with the same moment and author of recording."""

    def __init__(self, tables: Tables, recorded_at: datetime, actor: str) -> None:
        self._tables = tables
        self._recording = {"recorded_at": recorded_at, "recorded_by": actor}

    def source(self, properties: Mapping[str, Any]) -> None:
        """The node of a document."""
        self._tables.node(node_key(["Source"], properties["id"]), ["Source"], properties)

    def record(self, kind: str, subject: str, properties: Mapping[str, Any], parts: Mapping[str, Any]) -> None:
        """A record with its parts; a description brings its subject along."""
        keeping = KEEPINGS[kind]
        owner, record = node_key([keeping.subject], subject), node_key(["Record", keeping.label], properties["id"])
        tables = self._tables
        tables.node(record, ["Record", keeping.label], {**properties, **self._recording})
        tables.relationship(owner, keeping.relationship, record)
        tables.relationship(record, "RECORDED_IN", node_key(["Source"], properties["source"]))
        self._parts(record, parts)
        if keeping.label == "Description":
            self._subject(keeping.subject, subject, properties)
        elif kind == "Placement":
            self._lead(record, "IN_JABATAN", "Jabatan", properties.get("jabatan"))
            self._lead(record, "IN_UNIT", "Unit", properties.get("unit"))
        elif kind == "Training":
            self._lead(record, "OF_PROGRAMME", "Programme", properties.get("programme"))

    def _parts(self, record: str, parts: Mapping[str, list[dict[str, Any]]]) -> None:
        for part in parts.get("levels", ()):
            self._lead(record, "FOUND_LEVEL", "Competency", part["competency"], {"level": part["level"]})
        for part in parts.get("requirements", ()):
            asked = {name: part[name] for name in ("level", "importance", "position")}
            self._lead(record, "REQUIRES", "Competency", part["competency"], asked)
        for part in parts.get("conditions", ()):
            condition = f"{record}|{part['position']}"
            self._tables.node(condition, ["Condition"], part)
            self._tables.relationship(record, "SETS_CONDITION", condition)

    def _subject(self, label: str, subject: str, said: Mapping[str, Any]) -> None:
        """The identity node of a subject, with what is shown of it now."""
        key = node_key([label], subject)
        shown = {name: said[name] for name in SHOWN[label] if name in said}
        shown |= {f"folded_{name}": said[name].lower() for name in FOLDED[label]}
        self._tables.node(key, [label], shown | ({"id": subject} if label == "Person" else {}))
        if label == "Unit":
            upper = ("Unit", said["parent"]) if said.get("parent") else ("Instansi", said["instansi"])
            self._lead(key, "PART_OF", *upper)
        elif label == "Jabatan":
            self._lead(key, "AT_LEVEL", "JabatanLevel", said["level"])
            self._lead(key, "IN_UNIT", "Unit", said.get("unit"))
        elif label == "Programme":
            for competency, *levels in zip(*(said.get(name, ()) for name in BUILDS), strict=True):
                built = dict(zip(("from_level", "to_level"), levels, strict=True))
                self._lead(key, "BUILDS_COMPETENCY", "Competency", competency, built)

    def _lead(
        self, start: str, kind: str, label: str, code: str | None, properties: Mapping[str, Any] | None = None
    ) -> None:
        """A relationship to what a code names, if there is one."""
        if code is not None:
            self._tables.relationship(start, kind, node_key([label], code), properties)
