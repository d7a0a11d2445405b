"""Web pages saved under the name of a workbook, as exports of web applications are: their tables as sheets."""

from html.parser import HTMLParser
from itertools import product

from graph.intake.files import Grid, Unreadable
from graph.intake.files.limits import MAX_CELLS, MAX_COLUMNS
from graph.intake.values.cells import Raw

_FEWEST_ROWS, _FEWEST_COLUMNS = 3, 3
"""Smaller tables only arrange a page."""


class _Tables(HTMLParser):
    """The tables of a page, cell by cell; a table inside another counts as a part of the outer one's cell."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[tuple[str, int, int]]]] = []
        """Of each table its rows, of each row its cells: text, rows and columns that it covers."""
        self._depth = 0
        self._text: list[str] | None = None
        self._span = (1, 1)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._depth += 1
            if self._depth == 1:
                self.tables.append([])
        elif self._depth == 1 and tag == "tr":
            self._close()
            self.tables[-1].append([])
        elif self._depth == 1 and tag in {"td", "th"} and self.tables[-1]:
            self._close()
            given = dict(attrs)
            self._span = (_count(given.get("rowspan")), _count(given.get("colspan")))
            self._text = []
        elif tag == "br" and self._text is not None:
            self._text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if self._depth == 1 and tag in {"td", "th", "tr", "table"}:
            self._close()
        if tag == "table" and self._depth:
            self._depth -= 1

    def handle_data(self, data: str) -> None:
        if self._text is not None:
            self._text.append(data)

    def _close(self) -> None:
        if self._text is not None:
            lines = [" ".join(line.split()) for line in "".join(self._text).split("\n")]
            self.tables[-1][-1].append(("\n".join(filter(None, lines)), *self._span))
            self._text = None


def _count(written: str | None) -> int:
    digits = (written or "").strip()
    return min(max(int(digits), 1), MAX_COLUMNS) if digits.isdecimal() and len(digits) <= 4 else 1


def web_grids(text: str) -> list[Grid]:
    """The tables of a web page that can be lists, cells over several rows or columns as merged ranges.

    Where there is only one it has no name of its own, as that of a CSV file has none.

    Raises:
        Unreadable: there is no such table, or one of them is too large.
    """
    page = _Tables()
    page.feed(text)
    page.close()
    found = [_grid(f"Tabel {number}", table) for number, table in enumerate(page.tables, 1) if _is_large(table)]
    if not found:
        raise Unreadable("berkas.html")
    return found if len(found) > 1 else [found[0]._replace(name="")]


def _is_large(table: list[list[tuple[str, int, int]]]) -> bool:
    return len(table) >= _FEWEST_ROWS and max(map(len, table)) >= _FEWEST_COLUMNS


def _grid(name: str, table: list[list[tuple[str, int, int]]]) -> Grid:
    cells: dict[tuple[int, int], Raw] = {}
    merged = []
    for row, parts in enumerate(table):
        column = 0
        for text, down, across in parts:
            while (row, column) in cells:
                column += 1
            if len(cells) + down * across > MAX_CELLS // 10 or column + across > MAX_COLUMNS:
                raise Unreadable("berkas.terlalu_besar", f"{len(table)} × {column}")
            cells |= dict.fromkeys(product(range(row, row + down), range(column, column + across)), "")
            cells[row, column] = text
            if down > 1 or across > 1:
                merged.append(((row, column), (row + down - 1, column + across - 1)))
            column += across
    width = 1 + max(column for _, column in cells)
    rows = ((row + 1, [*(cells.get((row, column), "") for column in range(width))]) for row in range(len(table)))
    return Grid(name, 0, rows, tuple(merged))
