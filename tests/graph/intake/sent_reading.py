"""Lists written as text, sent as workbooks, and what was read of them."""

from datetime import date
from pathlib import Path

from graph.intake import ReadFile, read
from tests.graph.intake.sent_lists import table, write_rows

TODAY = date(2026, 3, 31)


def sent(folder: Path, text: str, merged: str = "", name: str = "kiriman.xlsx", sheet: str = "DATA") -> ReadFile:
    """A list of one sheet, written and read."""
    return read([write_rows(folder / name, {sheet: table(text)}, merged.split())], today=TODAY).files[0]


def values(file: ReadFile) -> dict[tuple[str, str], object]:
    """Every value that was read, by cell and field."""
    return {(read.cell, field): read.value for row in file.rows for field, read in row.values.items()}


def wrong(file: ReadFile) -> dict[str | None, str]:
    """The rule that speaks at each cell that is named."""
    return {remark.cell: remark.rule for remark in file.remarks if remark.cell}
