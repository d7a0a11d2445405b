"""A letter as an office sends it, written together with the truth about it.

A letter is a workbook, a text file or a web page with titles, merged headings, totals and a signature around its table,
and with dirt in it. The truth says which cells are wrong, which rows cannot go in, where a remark is neither needed nor
wrong, and which values must come out of which cells.
"""

import re
from dataclasses import dataclass, field

_CELL = re.compile(r"([A-Z]+)(\d+)$")


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula with the result the spreadsheet kept; a result of None is a formula that was never computed."""

    text: str
    result: object = 0


@dataclass(slots=True, kw_only=True)
class Page:
    """One sheet: values by cell, merged areas, and what is hidden."""

    name: str
    state: str = "visible"
    cells: dict[str, object] = field(default_factory=dict)
    merges: list[str] = field(default_factory=list)
    hidden_rows: tuple[int, ...] = ()

    def put(self, row: int, **values: object) -> None:
        """Write values of one row by the letter of their column."""
        self.cells.update({f"{column}{row}": value for column, value in values.items() if value is not None})

    def line(self, row: int, values, start: str = "A") -> None:
        """Write values side by side from a column on."""
        first = number(start)
        self.put(row, **{letters(first + offset): value for offset, value in enumerate(values)})

    def merge(self, area: str, value: object) -> None:
        """One value over an area."""
        self.cells[area.split(":")[0]] = value
        self.merges.append(area)


@dataclass(frozen=True, slots=True, kw_only=True)
class BadCell:
    """A cell that must be named: an error cannot be taken as it stands, a remark was read or left unknown."""

    sheet: str
    cell: str
    rule: str
    severity: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A value that must come out of a cell."""

    sheet: str
    cell: str
    field: str
    value: object


@dataclass(slots=True, kw_only=True)
class Letter:
    """A file and the truth about it."""

    file: str
    encoding: str = "utf-8"
    separator: str = ","
    pages: list[Page] = field(default_factory=list)
    bad_cells: list[BadCell] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)
    refused: set[tuple[str, int]] = field(default_factory=set)
    asked: set[tuple[str, int]] = field(default_factory=set)
    right_cells: set[tuple[str, str]] = field(default_factory=set)
    free_areas: list[tuple[str, str]] = field(default_factory=list)

    def page(self, name: str, state: str = "visible") -> Page:
        """A further sheet."""
        self.pages.append(Page(name=name, state=state))
        return self.pages[-1]

    def spoil(self, page: Page, cell: str, value: object, rule: str, severity: str, why: str) -> None:
        """Write something wrong into a cell; a value of None empties it."""
        if value is None:
            page.cells.pop(cell, None)
        else:
            page.cells[cell] = value
        self.bad(page, cell, rule, severity, why)

    def bad(self, page: Page, cell: str, rule: str, severity: str, why: str) -> None:
        """A cell that must be named, and of which no value is expected any more."""
        self.forget(page, cell)
        self.bad_cells.append(BadCell(sheet=page.name, cell=cell, rule=rule, severity=severity, why=why))

    def spot(self, page: Page, cell: str, name: str, value: object) -> None:
        """A value that must come out."""
        self.spots.append(Spot(sheet=page.name, cell=cell, field=name, value=value))

    def forget(self, page: Page, *cells: str) -> None:
        """Expect no value of these cells any more: they were spoilt."""
        self.spots = [
            spot for spot in self.spots if (spot.sheet, spot.cell) not in {(page.name, cell) for cell in cells}
        ]

    def refuse(self, page: Page, row: int, why: str) -> None:
        """A row that cannot go in, and why."""
        self.refused.add((page.name, row))

    def flag(self, page: Page, row: int, why: str) -> None:
        """A row that goes in with a question: more than one of its cells may be named."""
        self.asked.add((page.name, row))

    def right(self, page: Page, cell: str, why: str) -> None:
        """A right cell that looks wrong."""
        self.right_cells.add((page.name, cell))

    def allow(self, page: Page, areas: str, why: str) -> None:
        """Columns (`C`, `E:G`), rows (`12`, `3:5`) and cells (`D7`) where a remark is neither needed nor wrong."""
        self.free_areas += [(page.name, area) for area in areas.split()]

    def is_free(self, sheet: str | None, cell: str) -> bool:
        """Whether a remark on a cell is neither needed nor wrong."""
        row, column = place(cell)
        if (sheet, cell) in self.right_cells:
            return False
        if (sheet, row + 1) in self.refused | self.asked:
            return True
        return any(sheet == where and _within(area, row + 1, column + 1) for where, area in self.free_areas)


def number(column: str) -> int:
    """Column letters as a number from 1."""
    count = 0
    for sign in column:
        count = count * 26 + ord(sign) - 64
    return count


def letters(count: int) -> str:
    """A column number from 1 as letters."""
    text = ""
    while count:
        count, rest = divmod(count - 1, 26)
        text = chr(65 + rest) + text
    return text


def place(cell: str) -> tuple[int, int]:
    """Row and column of a cell, from 0."""
    found = _CELL.match(cell)
    assert found is not None, cell
    return int(found[2]) - 1, number(found[1]) - 1


def _within(area: str, row: int, column: int) -> bool:
    first, _, last = area.partition(":")
    last = last or first
    if first.isdigit():
        return int(first) <= row <= int(last)
    if first.isalpha():
        return number(first) <= column <= number(last)
    return place(first) == (row - 1, column - 1)
