"""From one row per person to columns: the only place that knows how a `TalentRow` is laid out."""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from matching.calendar import BEGINNING, day_numbers
from matching.families import FAMILIES, Family
from matching.records import Records
from ontology.columns import TalentRow


@dataclass(slots=True)
class _Gathered:
    numbers: "array[int]" = field(default_factory=lambda: array("i"))
    ids: list[str] = field(default_factory=list)
    counts: "array[int]" = field(default_factory=lambda: array("i"))


def gather(rows: Iterable[TalentRow]) -> dict[str, Any]:
    """The fields of `People` but for the codebook, sorted by person.

    Raises:
        ValueError: a person comes twice, or a list does not fit its ids.
    """
    people: list[str] = []
    births, staff = array("i"), array("b")
    gathered = {family.name: _Gathered() for family in FAMILIES}
    for row in rows:
        people.append(row.person)
        births.append(row.birth)
        staff.append(row.staff)
        for family in FAMILIES:
            numbers, ids = getattr(row, family.name), getattr(row, family.ids)
            if len(numbers) != len(ids) * len(family.columns):
                raise ValueError(f"{family.name} of {row.person}: {len(numbers)} numbers for {len(ids)} records")
            into = gathered[family.name]
            into.numbers.extend(numbers)
            into.ids.extend(ids)
            into.counts.append(len(ids))

    ids_of_people = _text(people)
    order = np.argsort(ids_of_people, kind="stable")
    sorted_ids = ids_of_people[order]
    if (sorted_ids[1:] == sorted_ids[:-1]).any():
        raise ValueError("a person comes twice")
    return {
        "ids": sorted_ids,
        "birth": day_numbers(np.array(births, dtype=np.int32), BEGINNING)[order],
        "staff": np.array(staff, dtype=np.int8)[order],
        **{family.name: _records(family, gathered.pop(family.name), order) for family in FAMILIES},
    }


def _text(values: list[str]) -> NDArray[np.bytes_]:
    longest = max(map(len, values), default=0)
    return np.array(values, dtype=f"S{max(longest, 1)}")


def _records(family: Family, gathered: _Gathered, order: NDArray[np.int64]) -> Records:
    counts = np.array(gathered.counts, dtype=np.int64)
    table = np.array(gathered.numbers, dtype=np.int32).reshape(-1, len(family.columns))
    columns = {name: table[:, position] for position, name in enumerate(family.columns)}
    for name, none in family.days:
        columns[name] = day_numbers(columns[name], none)
    ids = _text(gathered.ids)

    row_of_arrival = np.empty(len(order), dtype=np.int64)
    row_of_arrival[order] = np.arange(len(order))
    owners = np.repeat(row_of_arrival, counts)
    sorting = np.lexsort((ids, *(columns[name] for name in reversed(family.order)), owners))
    return Records(
        starts=np.concatenate([[0], np.cumsum(counts[order])]),
        columns={name: np.ascontiguousarray(column[sorting]) for name, column in columns.items()},
        ids=ids[sorting],
    )
