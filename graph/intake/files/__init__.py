"""From bytes to grids of cells: whatever is sent, either its sheets come out or one plain reason why not."""

from collections.abc import Iterator
from typing import NamedTuple

from graph.intake.files.veiled import NOT_VEILED, Veiled
from graph.intake.values.cells import Raw


class Unreadable(Exception):
    """A file cannot be read, for one reason."""

    def __init__(self, rule: str, detail: str = "") -> None:
        """`rule` is one of the `berkas.` rules of `graph.intake.remarks.rules`."""
        super().__init__(rule)
        self.rule, self.detail = rule, detail


class Grid(NamedTuple):
    """One sheet as rows of cells."""

    name: str
    left: int
    """The column, counted from 0, in which each row begins."""
    rows: Iterator[tuple[int, list[Raw]]]
    """Each row with its number as people see it."""
    merged: tuple[tuple[tuple[int, int], tuple[int, int]], ...] = ()
    """Ranges of cells that were made one: first and last cell, rows and columns counted from 0."""
    visible: bool = True
    """Whether people see it without being told that it is there."""
    veiled: Veiled = NOT_VEILED
    """What they do not see of it."""
