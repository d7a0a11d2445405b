"""Marks what was made of a letter against the truth about it, as somebody would who knows sheet, cell and value."""

import re
from dataclasses import dataclass

from graph.intake import ReadFile
from tests.graph.letters.paper import Letter


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What is missing, and what is too much."""

    missed_values: list[tuple]
    missed_cells: list[tuple]
    wrong_weight: list[tuple]
    false_alarms: list[tuple]
    not_refused: set[tuple[str, int]]


def marks(letter: Letter, file: ReadFile) -> Marks:
    """Compares by sheet and cell; a file of one table that is no workbook has no name of a sheet to compare."""
    only = None if letter.file.endswith(".xlsx") else letter.pages[0].name
    values: dict[tuple, list] = {}
    for row in file.rows:
        for found in row.values.values():
            values.setdefault((only or row.sheet, found.cell), []).append(found.value)
    named: dict[tuple, list] = {}
    for remark in file.remarks:
        if remark.cell is not None:
            named.setdefault((only or remark.sheet, remark.cell), []).append(remark)
    bad = {(cell.sheet, cell.cell): cell for cell in letter.bad_cells}
    return Marks(
        missed_values=[
            (spot.sheet, spot.cell, spot.value, values.get((spot.sheet, spot.cell)))
            for spot in letter.spots
            if not any(_same(value, spot.value) for value in values.get((spot.sheet, spot.cell), []))
        ],
        missed_cells=[(*where, cell.rule, cell.why) for where, cell in bad.items() if where not in named],
        wrong_weight=[
            (*where, cell.rule, cell.severity)
            for where, cell in bad.items()
            if where in named and all(remark.severity.value != cell.severity for remark in named[where])
        ],
        false_alarms=[
            (*where, remark.rule, remark.value)
            for where, remarks in named.items()
            if where not in bad and not letter.is_free(*where)
            for remark in remarks
        ],
        not_refused=letter.refused - {(only or row.sheet, row.row) for row in file.refused},
    )


def _same(value: object, wanted: object) -> bool:
    if isinstance(wanted, int | float):
        return isinstance(value, int | float) and abs(value - wanted) < 0.006
    return _bare(value) == _bare(wanted)


def _bare(value: object) -> str:
    return re.sub(r"\s+", " ", str(value)).casefold().strip()
