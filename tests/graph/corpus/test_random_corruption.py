"""Good workbooks, corrupted at random five hundred times: equal facts, or the very cell is named, and never half."""

import random
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from graph.intake import ReadFile, read
from graph.intake.layouts import SHEETS
from graph.intake.remarks.showing import cell_name
from graph.intake.writing.rows import Cell
from graph.intake.writing.workbooks import write_workbook
from ontology.facts import Fact
from tests.graph.corpus.bad_file import BESIDE, healthy
from tests.graph.corpus.test_bad_files import KNOWN
from tests.workbooks import changed
from tests.world import AS_OF

ROUNDS, CASES_A_ROUND = 20, 25
SHEETS_WITH_ROWS = [name for name in SHEETS if len(healthy()[name]) > 1 and name not in {"persyaratan", "instansi"}]
DIRT: tuple[Cell, ...] = (
    *("", " ", "-", "?", "n/a", "delete", "x" * 40_000, "=1+1", '=HYPERLINK("http://contoh")', "@SUM(A1)", "#REF!"),
    *("31-02-2020", "04/23/2023", "2020", "1,97E+17", "1.080", "-1", "6", "99", "2/3", "🙂", "\u202eabc", "'1", "A\nB"),
    *(0, -1, 6, 99, 1e300, 45017, 197003151995031001, 2.25, date(1900, 1, 1), date(9999, 12, 31), date(2020, 2, 29)),
)
"""What may come to stand in a cell; besides, letters of what stands there are dropped, doubled and exchanged."""


def spoiled(value: Cell, choose: random.Random) -> Cell:
    """Another value than the one that stands there."""
    text = str(value or "")
    if len(text) > 1 and choose.random() < 0.5:
        at = choose.randrange(len(text) - 1)
        return choose.choice(
            (
                text[:at] + text[at + 1 :],
                text[:at] + text[at] + text[at:],
                text[:at] + text[at + 1] + text[at] + text[at + 2 :],
            )
        )
    return choose.choice(DIRT)


def answer(path: Path, sheet: str, cells: dict[str, Cell]) -> ReadFile:
    good = {name: healthy()[name] for name in (*BESIDE.get(sheet, ()), sheet)}
    write_workbook(path, good | {sheet: changed(good[sheet], cells)})
    (file,) = read([path], KNOWN, today=AS_OF).files
    return file


@cache
def clean(directory: Path, sheet: str) -> ReadFile:
    """The answer to a sheet in good health."""
    return answer(directory / "baik.xlsx", sheet, {})


def said_of(fact: Fact) -> str:
    """A fact as text in which 3 and 3.0 are the same."""
    return repr(fact).replace(".0,", ",").replace(".0)", ")")


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_a_corrupted_cell_is_named_or_does_no_harm(tmp_path, seed):
    choose = random.Random(seed)
    for case in range(CASES_A_ROUND):
        sheet = choose.choice(SHEETS_WITH_ROWS)
        rows = healthy()[sheet]
        row, column = choose.randrange(1, len(rows)), choose.randrange(len(rows[0]))
        name = cell_name(row + 1, column)
        value = spoiled(rows[row][column], choose)
        file = answer(tmp_path / f"{case}.xlsx", sheet, {name: value})
        check(file, clean(tmp_path, sheet), (sheet, row + 1, name), value)


def check(file: ReadFile, good: ReadFile, place: tuple[str, int, str], value: Cell) -> None:
    """What must hold of any answer to one changed cell."""
    sheet, row, name = place
    case = f"{sheet}!{name} = {value!r}: {[(each.cell, each.rule) for each in file.remarks]}"
    new = {(each.cell, each.rule) for each in file.remarks} - {(each.cell, each.rule) for each in good.remarks}
    if not file.accepted:
        assert file.facts == (), case
        assert named(new, row, name) or any(cell is None for cell, _ in new), case
        return
    before, after = [said_of(fact) for fact in good.facts], [said_of(fact) for fact in file.facts]
    if new:
        assert named(new, row, name) or len(set(after) ^ set(before)) <= 2, case
    assert len(after) >= len(before) - 1, case
    assert len(set(before) - set(after)) <= 1, case


def named(said: set[tuple[str | None, str]], row: int, name: str) -> bool:
    """Whether the cell is named, or another cell of its row with which it does not agree."""
    return any(cell == name or (cell or "").lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == str(row) for cell, _ in said)
