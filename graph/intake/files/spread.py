"""How far the cells of a sheet reach, seen in its XML without building anything."""

import re

from graph.intake.files import Unreadable
from graph.intake.files.limits import MAX_CELLS, MAX_COLUMNS

_ADDRESS = re.compile(rb"\br\s*=\s*[\"']([A-Z]{0,3})(\d{1,10})[\"']")
_ODS_TAG = re.compile(rb"<table:(table|table-row|table-cell|covered-table-cell)(?=[\s/>])([^>]*?)(/?)>")
_REPEATED = re.compile(rb"number-(?:columns|rows)-repeated\s*=\s*[\"'](\d{1,10})[\"']")
_LONGEST_TAG = 4_000
"""What may be cut in two between one part of the XML and the next."""


def judge(columns: int, rows: int) -> None:
    """Says nothing about a rectangle of cells that can be read without harm.

    Raises:
        Unreadable: it is too large.
    """
    if columns > MAX_COLUMNS or columns * rows > MAX_CELLS:
        raise Unreadable("berkas.terlalu_besar", f"{rows} × {columns}")


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


class XlsxSpread:
    """The cells of one worksheet of Excel: the farthest column and row that any address names."""

    def __init__(self) -> None:
        self._columns = self._rows = 0
        self._cut = b""

    def see(self, part: bytes) -> None:
        """Looks at the next part of the XML. Raises `Unreadable` as soon as the cells reach too far."""
        text = self._cut + part
        found = set(_ADDRESS.findall(text))
        self._columns = max([self._columns, *map(_column_number, {letters for letters, _ in found})])
        self._rows = max([self._rows, *map(int, {digits for _, digits in found})])
        judge(max(self._columns, 1), self._rows)
        self._cut = text[-64:]


class OdsSpread:
    """The cells of an OpenDocument workbook: its rows and cells may say how often they are repeated."""

    def __init__(self) -> None:
        self._rows = self._columns = self._width = self._pending = self._repeat = 0
        self._cut = b""

    def see(self, part: bytes) -> None:
        """Looks at the next part of the XML. Raises `Unreadable` as soon as the cells reach too far."""
        text = self._cut + part
        end = text.rfind(b"<")
        self._cut = text[end:][:_LONGEST_TAG] if end >= 0 else b""
        for tag, attributes, closed in _ODS_TAG.findall(text[:end] if end >= 0 else text):
            repeated = _REPEATED.search(attributes)
            times = int(repeated.group(1)) if repeated else 1
            if tag == b"table":
                self._rows = self._columns = self._width = self._pending = self._repeat = 0
            elif tag == b"table-row":
                self._pending += self._repeat
                self._repeat, self._width = times, 0
            else:
                self._width += times
                if not closed or b"office:value" in attributes:
                    self._columns = max(self._columns, self._width)
                    self._rows += self._pending + self._repeat
                    self._pending = self._repeat = 0
                    judge(self._columns, self._rows)
