"""Sheets as Excel workbooks: text stays text, dates are true dates, nothing a cell says is ever run."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from graph.intake.layouts import SHEETS, WORKBOOKS
from graph.intake.layouts.kinds import Kind
from graph.intake.writing.rows import Cell, tables
from ontology.facts import Fact

DATE_FORMAT = "dd-mm-yyyy"
"""How dates are shown: day first, as in Indonesia."""
_AS_TEXT = frozenset({Kind.TEXT, Kind.CODE, Kind.NIP, Kind.WORD, Kind.WORDS})
_WIDTH = {Kind.TEXT: 32, Kind.NIP: 22, Kind.DATE: 14}


def open_workbook(path: Path) -> Any:
    """A new workbook on disk that keeps one row in memory at a time, so rows must be written in order."""
    import xlsxwriter

    path.parent.mkdir(parents=True, exist_ok=True)
    return xlsxwriter.Workbook(path, {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False})


def set_columns(workbook: Any, worksheet: Any, sheet: str) -> None:
    """Width and number format of the columns of a known sheet; codes and NIPs are text before anyone types."""
    text = workbook.add_format({"num_format": "@"})
    day = workbook.add_format({"num_format": DATE_FORMAT})
    for index, column in enumerate(SHEETS[sheet].columns):
        form = text if column.kind in _AS_TEXT else day if column.kind is Kind.DATE else None
        worksheet.set_column(index, index, _WIDTH.get(column.kind, 16), form)


def write_workbook(path: Path, sheets: Mapping[str, Iterable[Sequence[Cell]]]) -> None:
    """Writes one workbook; the first row of each sheet is its headings (see `layouts.headings`).

    Text is written as text even where it looks like a number or a formula; `None` leaves the cell empty.
    """
    workbook = open_workbook(path)
    heading = workbook.add_format({"bold": True})
    day = workbook.add_format({"num_format": DATE_FORMAT})
    for name, rows in sheets.items():
        worksheet = workbook.add_worksheet(name)
        if name in SHEETS:
            set_columns(workbook, worksheet, name)
        worksheet.freeze_panes(1, 0)
        for number, row in enumerate(rows):
            for index, value in enumerate(row):
                if value is None:
                    continue
                if isinstance(value, str):
                    worksheet.write_string(number, index, value, *([heading] if number == 0 else []))
                elif isinstance(value, date):
                    worksheet.write_datetime(number, index, value, day)
                else:
                    worksheet.write_number(number, index, value)
    workbook.close()


def write_workbooks(directory: Path, facts: Iterable[Fact], competencies: tuple[str, ...] = ()) -> tuple[Path, ...]:
    """Writes facts as the workbooks of the templates and says which files were written."""
    found = tables(facts, competencies)
    for workbook, names in WORKBOOKS.items():
        write_workbook(directory / workbook, {name: found[name] for name in names})
    return tuple(directory / workbook for workbook in WORKBOOKS)
