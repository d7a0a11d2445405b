"""Cells of an Excel workbook that hold no value: errors, and formulas whose results a program did not keep.

The reader of workbooks hands them out as empty cells; people must be told of them, so they are looked up in the XML.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from graph.intake.files.sheet_xml import text_of
from graph.intake.remarks.showing import cell_position
from graph.intake.values.cells import Raw
from graph.intake.values.unresolved import FormulaWithoutResult

Missing = Mapping[int, Mapping[int, str]]
"""For each row (counted from 1) the columns (counted from 0) of cells without a value, with what stands there."""
NONE_MISSING: Missing = {}
_MOST = 200_000
"""So many cells of a sheet are told; the others stay empty."""
_CELL = rb"<(?:\w+:)?c\b"
_ERROR = re.compile(
    _CELL + rb"([^<>]*\bt=[\"']e[\"'][^<>]*(?<!/))>(?:<(?!/(?:\w+:)?c>)[^<>]*>[^<]*)*?<(?:\w+:)?v>([^<]*)<"
)
_WITHOUT_RESULT = re.compile(
    _CELL + rb"([^<>]*(?<!/))><(?:\w+:)?f\b[^<>]*?(?:/>|>([^<]*)</(?:\w+:)?f>)"
    rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?</(?:\w+:)?c>"
)
_ADDRESS = re.compile(rb"\br=[\"']([A-Z]{1,3}\d{1,7})[\"']")
_TEXT_RESULT = re.compile(rb"\bt=[\"']str[\"']")
"""A formula whose result is the empty text has one."""


class MissingCells:
    """The cells of one sheet without a value, gathered from its XML piece by piece."""

    def __init__(self) -> None:
        self.found: defaultdict[int, dict[int, str]] = defaultdict(dict)

    def see(self, text: bytes) -> None:
        """Looks at the next piece, which ends behind a cell."""
        for address, said in _cells(text) if len(self.found) <= _MOST else ():
            row, column = cell_position(address.decode())
            self.found[row][column] = said


def with_missing(rows: Iterator[tuple[int, list[Raw]]], left: int, missing: Missing) -> Iterator[tuple[int, list[Raw]]]:
    """The rows of a sheet, its cells without a value filled by what stands there; `left` as in `Grid`."""
    last = 0
    for number, row in rows:
        yield number, _filled(row, left, missing[number]) if number in missing else row
        last = number
    for number in sorted(number for number in missing if number > last):
        yield number, _filled([], left, missing[number])


def _filled(row: list[Raw], left: int, cells: Mapping[int, str]) -> list[Raw]:
    for column, text in cells.items():
        index = column - left
        if index < 0:
            continue
        row = row + [""] * (index + 1 - len(row))
        if row[index] == "":
            row[index] = text
    return row


def _cells(text: bytes) -> Iterator[tuple[bytes, str]]:
    if b't="e"' in text or (b"'" in text and b"t='e'" in text):
        for attributes, shown in _ERROR.findall(text):
            if address := _ADDRESS.search(attributes):
                yield address.group(1), text_of(shown)
    if b"<f" in text or (b":" in text and b":f" in text):
        for attributes, formula in _WITHOUT_RESULT.findall(text):
            if (address := _ADDRESS.search(attributes)) and not _TEXT_RESULT.search(attributes):
                yield address.group(1), FormulaWithoutResult(f"={text_of(formula) or '…'}")
