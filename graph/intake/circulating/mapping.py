"""How the columns of a table are understood: shown to people, confirmed or corrected by them, and read so next time.

A table is known again by its `fingerprint`: what its headings say, in their order, wherever it stands and whatever
file it is in. A `TableMapping` says what to do with such a table; what the reader would have thought of it by itself
does not count any more.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from graph.intake.circulating.fields import NOTHING, REFUSED, Field, field_named, key_of
from graph.intake.circulating.recognising import Layout, layout_named
from graph.intake.circulating.tables import Table

NOT_USED = "-"
"""The meaning of a column that is not read."""
_ACTING_IN_NOTES = frozenset({"bezetting", "riwayat_jabatan"})
"""Layouts whose notes say that a holder is only acting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableMapping:
    """What the columns of tables with certain headings hold."""

    layout: str
    """A name of `layouts.csv`."""
    columns: tuple[tuple[str, str], ...]
    """From left to right each heading (below those above it: `PANGKAT > TMT`) with its meaning: a field such as
    `pangkat.tmt`, several joined by ` + ` where a cell holds several facts, or `-` for a column that is not used."""


Mappings = Mapping[str, TableMapping]
"""Mappings that people confirmed, by the fingerprint of the tables they are for."""
NO_MAPPINGS: Mappings = MappingProxyType({})
"""Nothing was confirmed: the reader decides by itself."""


def fingerprint_of(table: Table) -> str:
    """By what a table is known again: 16 hexadecimal digits of what its headings say, without capitals and signs."""
    return fingerprint_of_paths(heading.path for heading in table.headings)


def fingerprint_of_paths(paths: Iterable[Iterable[str]]) -> str:
    """The same by the headings alone, from left to right, each after those above it."""
    said = "\n".join(" > ".join(map(key_of, path)) for path in paths)
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def mapping_of(table: Table, layout: Layout) -> TableMapping:
    """How the columns of a table are understood."""
    columns = tuple((each.text, meaning_of(each.field, layout.name)) for each in table.headings)
    return TableMapping(layout=layout.name, columns=columns)


def meaning_of(field: Field | None, layout: str) -> str:
    """What a column is used for; a note may say that a holder is only acting."""
    if field is None or field in {NOTHING, REFUSED}:
        return NOT_USED
    if field.kind == "note":
        return "penempatan.jenis" if layout in _ACTING_IN_NOTES else NOT_USED
    return " + ".join(field.names)


def mapped(table: Table, own: Layout, mapping: TableMapping) -> tuple[Table, Layout]:
    """A table, understood as it was confirmed; `own` is the layout that it would have been taken for.

    Columns that hold what the reader thought keep the reader's way of reading them; columns that are refused by design
    stay refused whatever a mapping says.

    Raises:
        ValueError: the mapping names a field or a layout that does not exist, or is for other headings.
    """
    headings = []
    for heading, (_, meaning) in zip(table.headings, mapping.columns, strict=True):
        same = heading.field is not None and meaning_of(heading.field, own.name) == meaning
        field = heading.field if same or heading.field == REFUSED else field_named(meaning)
        headings.append(heading._replace(field=field and field._replace(sure=True)))
    return Table(top=table.top, first=table.first, headings=tuple(headings)), layout_named(mapping.layout)
