"""A changed copy of one person: the same columns, with records that do not exist yet."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

import numpy as np

from matching.calendar import day_number
from matching.families import FAMILIES, Family
from matching.people import People
from matching.records import Records
from ontology.facts import Jabatan

_FAMILIES = {family.name: family for family in FAMILIES}
SUPPOSED = "~"
"""The id of records that are only supposed: after every id of the graph, so that of equals on one day they count."""


class Supposed(NamedTuple):
    """A record as it would be: the name of its family, and its columns."""

    family: str
    columns: Mapping[str, int]


def appointed(people: People, post: Jabatan, on: int) -> Supposed:
    """A definitive appointment from a day on: whatever was held definitively before ends with it."""
    positions = people.codebook.positions
    return Supposed(
        "placements",
        {
            "jabatan": positions["jabatan"].get(post.code, -1),
            "level": positions["jabatan_levels"][post.level],
            "field": positions["fields"].get(post.field or "", -1),
            "unit": positions["units"].get(post.unit or "", -1),
            "definitif": 1,
            "start": on,
        },
    )


def with_records(people: People, supposed: Iterable[Supposed]) -> People:
    """The one person with some more records; columns that are not given are not known."""
    more: dict[str, list[Mapping[str, int]]] = {}
    for family, columns in supposed:
        more.setdefault(family, []).append(columns)
    changed: dict[str, Any] = {name: _longer(people.family(name), _FAMILIES[name], rows) for name, rows in more.items()}
    return replace(people, **changed) if changed else people


def known_by(people: People, as_of: date) -> People:
    """The one person without what happened after a day: a later day asked about must not learn of it."""
    day = day_number(as_of)
    changed: dict[str, Any] = {}
    for family in FAMILIES:
        records, last = people.family(family.name), day if family.dated else as_of.year - 1
        past = records[family.date_column] <= last
        if not past.all():
            changed[family.name] = Records(
                starts=np.array([0, int(past.sum())], dtype=np.int64),
                columns={name: column[past] for name, column in records.columns.items()},
                ids=records.ids[past],
            )
    return replace(people, **changed) if changed else people


def _longer(records: Records, family: Family, rows: list[Mapping[str, int]]) -> Records:
    unknown = {**dict.fromkeys(family.columns, -1), **dict(family.days)}
    new = [{**unknown, **row} for row in rows]
    columns = {
        name: np.concatenate([records[name], np.array([row[name] for row in new], dtype=np.int32)])
        for name in family.columns
    }
    ids = np.concatenate([records.ids, np.full(len(new), SUPPOSED.encode(), dtype=records.ids.dtype)])
    order = np.lexsort((ids, *(columns[name] for name in reversed(family.order))))
    return Records(
        starts=np.array([0, len(ids)], dtype=np.int64),
        columns={name: column[order] for name, column in columns.items()},
        ids=ids[order],
    )
