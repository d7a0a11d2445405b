"""Writes a letter as the file its suffix names: a workbook, a web page under the name of one, or separated text."""

import csv
import html
import io
from pathlib import Path

import xlsxwriter

from tests.graph.letters.paper import Formula, Letter, Page, letters, place


def post(letter: Letter, folder: Path) -> Path:
    """The letter as a file in a folder."""
    path = folder / letter.file
    if path.suffix == ".xlsx":
        _workbook(letter, path)
    elif path.suffix == ".xls":
        path.write_text(_web_page(letter.pages[0]), encoding=letter.encoding)
    else:
        path.write_bytes(_separated(letter).encode(letter.encoding))
    return path


def _workbook(letter: Letter, path: Path) -> None:
    with xlsxwriter.Workbook(path) as book:
        dated = book.add_format({"num_format": "dd-mm-yyyy"})
        for page in letter.pages:
            sheet = book.add_worksheet(page.name)
            for area in page.merges:
                sheet.merge_range(area, "")
            for cell, value in page.cells.items():
                _write(sheet, *place(cell), value, dated)
            for row in page.hidden_rows:
                sheet.set_row(row - 1, None, None, {"hidden": 1})
            if page.state == "hidden":
                sheet.hide()


def _write(sheet, row: int, column: int, value: object, dated: object) -> None:
    if isinstance(value, Formula):
        sheet.write_formula(row, column, value.text, None, "" if value.result is None else value.result)
    elif isinstance(value, str):
        sheet.write_string(row, column, value)
    elif hasattr(value, "isoformat"):
        sheet.write_datetime(row, column, value, dated)
    else:
        sheet.write_number(row, column, value)


def _grid(page: Page) -> list[list[object]]:
    spots = {place(cell): value for cell, value in page.cells.items()}
    height = max(row for row, _ in spots) + 1
    width = max(column for _, column in spots) + 1
    return [[spots.get((row, column), "") for column in range(width)] for row in range(height)]


def _separated(letter: Letter) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=letter.separator).writerows(_grid(letter.pages[0]))
    return out.getvalue()


def _web_page(page: Page) -> str:
    spans: dict[str, str] = {}
    covered: set[tuple[int, int]] = set()
    for area in page.merges:
        start, end = area.split(":")
        (top, left), (bottom, right) = place(start), place(end)
        spans[start] = f' rowspan="{bottom - top + 1}" colspan="{right - left + 1}"'
        covered |= {(row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)} - {
            (top, left)
        }
    lines = []
    for row, line in enumerate(_grid(page)):
        cells = [
            f"<td{spans.get(f'{letters(column + 1)}{row + 1}', '')}>{_shown(value)}</td>"
            for column, value in enumerate(line)
            if (row, column) not in covered
        ]
        lines.append(f"<tr>{''.join(cells)}</tr>")
    return f"<html><head><meta charset='utf-8'></head><body><table border='1'>{''.join(lines)}</table></body></html>\n"


def _shown(value: object) -> str:
    return html.escape(str(value)).replace("\n", "<br/>")
