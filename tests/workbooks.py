"""The small world as the workbooks that an agency would send, whole or with cells changed."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from graph.intake.layouts import WORKBOOKS
from graph.intake.writing.rows import Cell, Table, tables
from graph.intake.writing.workbooks import write_workbook, write_workbooks
from tests.world import WORLD


def world_workbooks(directory: Path) -> tuple[Path, ...]:
    """Writes tests/world.py as workbooks into a directory and says which files were written."""
    return write_workbooks(directory, WORLD)


def changed(table: Table, cells: Mapping[str, Cell]) -> Table:
    """A table with cells replaced by their names (`B7`); rows and columns that are missing are added."""
    table = [list(row) for row in table]
    for name, value in cells.items():
        found = re.fullmatch(r"([A-Z]+)(\d+)", name)
        assert found, name
        column = 0
        for letter in found.group(1):
            column = column * 26 + ord(letter) - ord("A") + 1
        while len(table) < int(found.group(2)):
            table.append([])
        row = table[int(found.group(2)) - 1]
        row.extend([None] * (column - len(row)))
        row[column - 1] = value
    return table


@cache
def _world_bytes() -> dict[str, bytes]:
    with TemporaryDirectory() as directory:
        return {path.name: path.read_bytes() for path in world_workbooks(Path(directory))}


def edited_world(directory: Path, cells: Mapping[str, Mapping[str, Cell]]) -> Path:
    """Writes the small world as workbooks with cells changed, by sheet and name, and hands back the directory."""
    found = tables(WORLD)
    for workbook, sheets in WORKBOOKS.items():
        if cells.keys() & set(sheets):
            write_workbook(directory / workbook, {name: changed(found[name], cells.get(name, {})) for name in sheets})
        else:
            (directory / workbook).write_bytes(_world_bytes()[workbook])
    return directory
