"""Nodes and relationships as the CSV files that `database import full` reads, written as they come.

Rows with the same labels (or type) and the same properties share a file, so that no cell is ever empty: an empty one
could not be told from an empty text.
"""

import csv
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

ROWS_AT_ONCE = 20_000
"""Rows that wait in memory before they are written; only one file is open at a time."""

LIST_SIGN = "\x1f"
"""What stands between the elements of a list: Unicode's separator of units, which is in no text that people write."""

OPTIONS = ("--array-delimiter=U+001F", "--multiline-fields=true", "--id-type=string", "--delimiter=,")
"""How the import must read these files."""

TYPES = {bool: "boolean", str: "string", int: "long", float: "double", date: "date", datetime: "datetime"}


class Shape(NamedTuple):
    """What the rows of one file have in common."""

    argument: str
    """`nodes` or `relationships`, as the import calls them."""
    name: str
    """The labels or the type."""
    headings: tuple[str, ...]


class Tables:
    """The files of one import, in a folder of their own. Call `flush` when all is written."""

    def __init__(self, folder: Path) -> None:
        """`folder`: it must exist and be empty."""
        self._folder = folder
        self._waiting: dict[Shape, list[list[object]]] = defaultdict(list)
        self._rows = 0
        self._names: dict[Shape, str] = {}

    def node(self, key: str, labels: Sequence[str], properties: Mapping[str, Any]) -> None:
        """A node; `key` is what relationships call it and is not kept."""
        self._add("nodes", ":".join(labels), {":ID": key}, properties)

    def relationship(self, start: str, kind: str, end: str, properties: Mapping[str, Any] | None = None) -> None:
        """A relationship between two nodes, named by their keys."""
        self._add("relationships", kind, {":START_ID": start, ":END_ID": end}, properties or {})

    def flush(self) -> None:
        """Writes what still waits."""
        for shape, rows in self._waiting.items():
            name = self._names.setdefault(shape, f"{shape.argument}-{len(self._names)}.csv")
            path = self._folder / name
            begun = path.exists()
            with path.open("a", encoding="utf-8", newline="") as file:
                writer = csv.writer(file, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
                if not begun:
                    writer.writerow(shape.headings)
                writer.writerows(rows)
        self._waiting.clear()
        self._rows = 0

    def arguments(self) -> list[str]:
        """What tells the import about the files; they are named from their own folder, so run it there."""
        return [f"--{shape.argument}={shape.name}=./{name}" for shape, name in self._names.items()]

    def _add(self, argument: str, name: str, keys: Mapping[str, str], properties: Mapping[str, Any]) -> None:
        headings = (*keys, *(f"{property_}:{_type(value)}" for property_, value in properties.items()))
        cells: list[object] = [*keys.values(), *map(_cell, properties.values())]
        self._waiting[Shape(argument, name, headings)].append(cells)
        self._rows += 1
        if self._rows >= ROWS_AT_ONCE:
            self.flush()


def _type(value: object) -> str:
    """The import's name for the type of a value; texts of an enumeration are texts."""
    if isinstance(value, list | tuple):
        return f"{_type(value[0]) if value else 'string'}[]"
    known = TYPES.get(type(value))
    if known is None and isinstance(value, str):
        return "string"
    if known is None:
        raise TypeError(f"cannot be kept in the graph: {type(value).__name__}")
    return known


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        parts = [str(_cell(part)) for part in value]
        if any(LIST_SIGN in part for part in parts):
            raise ValueError("the sign between elements of a list is within one")
        return LIST_SIGN.join(parts)
    return str(value)
