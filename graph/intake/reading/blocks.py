"""Reading many rows at once: column by column where there is nothing to be said, row by row where there is."""

from collections.abc import Iterable, Iterator
from itertools import repeat
from typing import Any

from graph.intake.files import Unreadable
from graph.intake.reading.making import SAYING
from graph.intake.reading.parsers import Doubt, Judge
from graph.intake.reading.rows import RowReader
from graph.intake.values.cells import Raw

NumberedRow = tuple[int, list[Raw]]
"""A row with its number as people see it."""
ReadRow = tuple[int, list[Raw], object | None]
"""The same with its fact, `None` where it cannot be used."""
_AT_ONCE = 1_000
"""So many rows: enough that what is done once for all of them costs nothing for each."""


def read_rows(reader: RowReader, rows: Iterable[NumberedRow]) -> Iterator[ReadRow]:
    """Every row as `reader.read` reads it; what is to be said is said when its row is handed out."""
    layout = reader.layout
    if layout.per_competency or layout.fact in SAYING or any(each.fixes for each in reader.columns):
        for number, row in rows:
            yield number, row, reader.read(number, row)
        return
    for block in _blocks(rows):
        yield from _read_block(reader, block)


def _blocks(rows: Iterable[NumberedRow]) -> Iterator[list[NumberedRow]]:
    block: list[NumberedRow] = []
    try:
        for each in rows:
            block.append(each)
            if len(block) == _AT_ONCE:
                yield block
                block = []
    except Unreadable:
        yield block  # what stands above the place where a file breaks off is told as well
        raise
    yield block


def _read_block(reader: RowReader, block: list[NumberedRow]) -> Iterator[ReadRow]:
    rows = [reader.filled(row) for _, row in block]
    said = {each.key: _said(each.judge, [row[each.at] for row in rows]) for each in reader.columns}
    alone = _doubtful(reader, said)
    keys = (*said, *reader.absent)
    values = zip(*said.values(), *(repeat(None) for _ in reader.absent), strict=False) if said else repeat(())
    for place, ((number, row), told) in enumerate(zip(block, values, strict=False)):
        if place in alone:
            yield number, row, reader.read(number, row)
            continue
        reader.seen += 1
        by_key = dict(zip(keys, told, strict=False))
        if reader.defines is not None and by_key[reader.defines] is not None:
            reader.codes.setdefault(by_key[reader.defines], number)
        yield number, row, reader.make(by_key, _say_nothing)


def _said(judge: Judge, cells: list[Raw]) -> list[Any]:
    """What the cells of a column say, or their doubts."""
    kinds = set(map(type, cells))
    if len(kinds) == 1:
        return list(map(judge[kinds.pop()].__getitem__, cells))
    return [judge[cell.__class__][cell] for cell in cells]


def _doubtful(reader: RowReader, said: dict[str, list[Any]]) -> set[int]:
    """The places of rows about which there is something to be said."""
    found = {
        place
        for answers in said.values()
        if Doubt in set(map(type, answers))
        for place, answer in enumerate(answers)
        if answer.__class__ is Doubt
    }
    for first, second, may_be_equal in reader.orders:
        for place, (before, after) in enumerate(zip(said.get(first, ()), said.get(second, ()), strict=False)):
            if before is None or after is None or place in found:
                continue
            if before > after or (before == after and not may_be_equal):
                found.add(place)
    return found


def _say_nothing(*_: object) -> None:
    """Where every value was understood and nothing can be amiss between them."""
