"""A sheet held as a whole, with its merged cells: what a reader of tables needs to look up, down and sideways."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from graph.intake.files import Grid
from graph.intake.remarks.collecting import Place
from graph.intake.remarks.showing import column_letters
from graph.intake.values.cells import Raw, plain

MAX_ROWS = 200_000
"""So many rows of a sheet are looked at; no list that people send is longer."""


seen = lru_cache(maxsize=100_000, typed=True)(plain)
"""A cell as the text that one sees, remembered: lists say the same few things again and again."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Page:
    """One sheet: rows by their numbers as people see them, columns counted from 0."""

    name: str
    rows: dict[int, list[Raw]]
    merged: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    """For each cell covered by a merged range its first cell."""
    visible: bool = True
    """Whether people see the sheet without being told that it is there."""

    upright: "Page | None" = None
    """Of a page with rows for columns the page as it is."""

    def place(self, row: int, column: int, heading: str | None = None) -> Place:
        """Where a cell stands on the sheet as people see it."""
        if self.upright is None:
            return Place(self.name, row, column, heading)
        return Place(self.name, column + 1, row - 1, heading)

    def shown_column(self, column: int) -> str:
        """The letters of a column; of a page with rows for columns the number of the row that it is."""
        return column_letters(column) if self.upright is None else str(column + 1)

    def cell(self, row: int, column: int) -> Raw:
        """What stands in a cell, the empty text where nothing does; covered cells are empty."""
        cells = self.rows.get(row, [])
        return cells[column] if 0 <= column < len(cells) else ""

    def text(self, row: int, column: int) -> str:
        """The same as the text that one sees."""
        return seen(self.cell(row, column))

    def spread(self, row: int, column: int) -> Raw:
        """What stands in a cell, or in the first cell of the range that covers it."""
        first = self.merged.get((row, column))
        return self.cell(row, column) if first is None else self.cell(*first)

    @cached_property
    def width(self) -> int:
        """How many columns the widest row has."""
        return max(map(len, self.rows.values()), default=0)


def page_of(grid: Grid, name: str | None = None) -> Page:
    """The whole of a grid, as far as it is looked at."""
    rows: dict[int, list[Raw]] = {}
    for number, row in grid.rows:
        if any(cell != "" for cell in row):
            rows[number] = [""] * grid.left + row
        if len(rows) >= MAX_ROWS:
            break
    return Page(name=name or grid.name, rows=rows, merged=_covered(grid.merged), visible=grid.visible)


def _covered(ranges: Iterable[tuple[tuple[int, int], tuple[int, int]]]) -> dict[tuple[int, int], tuple[int, int]]:
    covered = {}
    for (top, left), (bottom, right) in ranges:
        if (bottom - top + 1) * (right - left + 1) <= MAX_ROWS:
            for row in range(top, bottom + 1):
                for column in range(left, right + 1):
                    covered[row + 1, column] = (top + 1, left)
    return covered
