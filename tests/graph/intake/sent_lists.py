"""Lists as agencies send them to each other, written as workbooks from the tables in `lists/`.

A line is a row and `|` parts its cells; `=` before a number makes it a number cell. All persons are invented.
"""

from collections.abc import Sequence
from pathlib import Path

import xlsxwriter

HERE = Path(__file__).parent / "lists"
NAMES = tuple(sorted(path.stem for path in HERE.glob("*.csv")))


def cells(name: str) -> list[list[str | float]]:
    """The rows of a list."""
    lines = (HERE / f"{name}.csv").read_text(encoding="utf-8").splitlines()[2:]
    return [[_cell(text.strip()) for text in line.split("|")] for line in lines]


def _cell(text: str) -> str | float:
    return float(text[1:]) if text.startswith("=") else text.replace("\\n", "\n")


def write(name: str, folder: Path) -> Path:
    """Writes a list as a workbook, with its merged cells."""
    sheet_line, merged_line = (HERE / f"{name}.csv").read_text(encoding="utf-8").splitlines()[:2]
    path = folder / f"{name}.xlsx"
    merged = merged_line.removeprefix("merged:").split()
    return write_rows(path, {sheet_line.removeprefix("sheet: "): cells(name)}, merged)


def table(text: str) -> list[list[str | float]]:
    """Rows written as in the files of `lists/`."""
    return [[_cell(part.strip()) for part in line.split("|")] for line in text.strip("\n").splitlines()]


def write_rows(path: Path, sheets: dict[str, list[list[str | float]]], merged: Sequence[str] = ()) -> Path:
    """Writes sheets as a workbook; the same ranges are merged on each."""
    book = xlsxwriter.Workbook(str(path))
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                if isinstance(value, float):
                    sheet.write_number(number, column, value)
                elif value:
                    sheet.write_string(number, column, value)
        for area in merged:
            first = area.split(":")[0]
            sheet.merge_range(area, rows[int(first[1:]) - 1][ord(first[0]) - ord("A")])
    book.close()
    return path
