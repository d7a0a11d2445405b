"""How far the cells of a sheet reach, seen in its XML without building anything."""

import re
from collections.abc import Iterator
from itertools import groupby

from graph.intake.files import Unreadable
from graph.intake.files.limits import MAX_CELLS, MAX_COLUMNS, MAX_ROWS

_COLUMN = re.compile(rb'r="([A-Z]{0,3})')
_ROW = re.compile(rb'r="[A-Z]{0,3}(\d{1,10})"')
_ATTRIBUTES = rb"((?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*+)>"
_START = re.compile(rb"<(?:[^\s<>/!?]*:)?(?:c|row)(?=[\s/>])")
_TAG = re.compile(rb"<(?:[^\s<>/!?]*:)?(c|row)(?=[\s/>])" + _ATTRIBUTES)
_ADDRESS = re.compile(rb"(?:^|\s)r\s*=\s*[\"']([A-Za-z]{0,3})(\d{0,10})[\"']")
_ODS_START = re.compile(rb"<table:(?:table|table-row|table-cell|covered-table-cell)(?=[\s/>])")
_ODS_TAG = re.compile(rb"<table:(table|table-row|table-cell|covered-table-cell)(?=[\s/>])" + _ATTRIBUTES)
_REPEATED = re.compile(rb"number-(?:columns|rows)-repeated\s*=\s*[\"'](\d{1,10})[\"']")
_ANY_TAG = re.compile(rb"<[^<>\"']" + _ATTRIBUTES)
_LONGEST_TAG = 65_536
"""What may be cut in two between one part of the XML and the next."""


MOST_TAGS = MAX_CELLS + MAX_ROWS
"""Cells and rows that a sheet may write down."""


def judge(columns: int, rows: int) -> None:
    """Says nothing about a rectangle of cells that can be read without harm.

    Raises:
        Unreadable: it is too large.
    """
    if columns > MAX_COLUMNS or rows > MAX_ROWS or columns * rows > MAX_CELLS:
        raise Unreadable("berkas.terlalu_besar", f"{rows} × {columns}")


class _Counting:
    """Counts cells and rows as they are written: those that say no address take no place, and time all the same."""

    def __init__(self, most: int) -> None:
        self._seen, self._most = 0, most

    def count(self, tags: int) -> None:
        self._seen += tags
        if self._seen > self._most:
            raise Unreadable("berkas.terlalu_besar", f"> {self._most} sel")


def _cells_and_rows(text: bytes) -> int:
    """How many tags of cells and rows begin in a piece of XML, whatever they are called before the colon."""
    begun = text.count(b"<c") + text.count(b"<row")
    if b"<co" in text:
        begun -= text.count(b"<co")  # cols, col, conditionalFormatting, comment
    return begun + text.count(b":c") + text.count(b":row") if b":" in text else begun


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - ord("A") + 1
    return number


class _Cutting:
    """Hands on XML in pieces that begin and end between tags, however it was cut before."""

    def __init__(self, *, strict: bool) -> None:
        self._rest, self._strict = b"", strict

    def whole_tags(self, part: bytes) -> bytes:
        text = self._rest + part
        end = text.rfind(b"<")
        self._rest = text[end:] if end >= 0 else b""
        if len(self._rest) <= _LONGEST_TAG:
            return text[:end] if end >= 0 else text
        if self._strict and not _ANY_TAG.match(self._rest):
            raise Unreadable("berkas.rusak")  # no tag of a workbook is so long
        self._rest = b""
        return text


def _tags(
    pattern: re.Pattern[bytes], start: re.Pattern[bytes], text: bytes, counting: _Counting, *, strict: bool
) -> Iterator[tuple[bytes, bytes]]:
    """The names and attributes of tags. What begins like one and is none could hide anything, so it is refused."""
    found = pattern.findall(text)
    counting.count(len(found))
    if strict and len(found) != len(start.findall(text)):
        raise Unreadable("berkas.rusak")
    yield from found


class XlsxSpread:
    """The cells of one worksheet of Excel: the farthest column and row that any of them has.

    Programs write `<c r="B7"` for every cell. A cell without an address stands right of the one before it.
    """

    def __init__(self, *, strict: bool = True, most_tags: int = MOST_TAGS) -> None:
        """`strict`: this is XML, and what looks like a broken tag is one; in a picture it may be anything."""
        self._columns = self._rows = self._row = self._column = 0
        self._strict, self._cutting, self._counting = strict, _Cutting(strict=strict), _Counting(most_tags)

    def see(self, part: bytes) -> None:
        """Looks at the next part of the XML. Raises `Unreadable` as soon as the cells reach too far."""
        text = self._cutting.whole_tags(part)
        plain = text.count(b'<c r="') + text.count(b'<row r="')
        if plain == _cells_and_rows(text):
            self._counting.count(plain)
            if plain:
                self._columns = max([self._columns, *map(_column_number, set(_COLUMN.findall(text)))])
                self._row = self._rows = max([self._rows, *map(int, set(_ROW.findall(text)))])
        else:
            self._walk(text)
        judge(max(self._columns, 1), self._rows)

    def _walk(self, text: bytes) -> None:
        """Every cell with its place, told or counted."""
        for name, attributes in _tags(_TAG, _START, text, self._counting, strict=self._strict):
            told = _ADDRESS.search(attributes)
            letters, digits = told.groups() if told else (b"", b"")
            if name == b"row":
                self._row, self._column = int(digits) if digits else self._row + 1, 0
            else:
                self._column = _column_number(letters) if letters else self._column + 1
                self._row = max(self._row, int(digits or 0))
            self._columns, self._rows = max(self._columns, self._column), max(self._rows, self._row)


class OdsSpread:
    """The cells of an OpenDocument workbook: its rows and cells may say how often they are repeated."""

    def __init__(self, *, most_tags: int = MOST_TAGS) -> None:
        self._rows = self._columns = self._width = self._pending = self._repeat = 0
        self._cutting, self._counting = _Cutting(strict=True), _Counting(most_tags)

    def see(self, part: bytes) -> None:
        """Looks at the next part of the XML. Raises `Unreadable` as soon as the cells reach too far."""
        text = self._cutting.whole_tags(part)
        # What is the same again and again is looked at once: most cells of a sheet are empty, or look alike.
        for (tag, attributes), same in groupby(_tags(_ODS_TAG, _ODS_START, text, self._counting, strict=True)):
            repeated = _REPEATED.search(attributes)
            times, many = int(repeated.group(1)) if repeated else 1, sum(1 for _ in same)
            if tag == b"table":
                self._rows = self._columns = self._width = self._pending = self._repeat = 0
            elif tag == b"table-row":
                self._pending += self._repeat + times * (many - 1)
                self._repeat, self._width = times, 0
            else:
                self._width += times * many
                if not attributes.endswith(b"/") or b"office:value" in attributes:
                    self._columns = max(self._columns, self._width)
                    self._rows += self._pending + self._repeat
                    self._pending = self._repeat = 0
                    judge(self._columns, self._rows)
