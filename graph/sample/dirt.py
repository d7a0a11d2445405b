"""Cells as people really write them: still readable, but some of them not without a remark.

Each stain is one habit: dates as words, with slashes and a short year, or as the serial number that a spreadsheet
keeps; numbers with a decimal comma; "-", "n/a", "TD", 6 and 99 where a level was never found; blanks inside a NIP.
A level written so is lost and becomes unknown; everything else keeps its meaning.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from random import Random

from graph.intake.layouts import SHEETS
from graph.intake.writing.rows import Cell, Table

_FIRST_SERIAL_DAY = date(1899, 12, 30)
_LEVELS = "levels"
"""Stands for the columns of levels, which have no key of their own."""

Spoil = Callable[[Random, Cell], Cell]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stain:
    """One habit of writing, and where it occurs."""

    sheet: str
    column: str
    spoil: Spoil
    weight: int


def _in_words(_: Random, cell: Cell) -> Cell:
    from babel.dates import format_date

    return format_date(cell, "d MMMM y", locale="id") if isinstance(cell, date) else cell


def _with_short_year(_: Random, cell: Cell) -> Cell:
    return f"{cell.day}/{cell.month}/{cell.year % 100:02}" if isinstance(cell, date) else cell


def _as_serial(_: Random, cell: Cell) -> Cell:
    return str((cell - _FIRST_SERIAL_DAY).days) if isinstance(cell, date) else cell


def _with_comma(_: Random, cell: Cell) -> Cell:
    return str(cell).replace(".", ",")


def _not_found(chance: Random, _: Cell) -> Cell:
    return chance.choice(("-", "n/a", "TD", 6, 99))


def _spaced_nip(_: Random, cell: Cell) -> Cell:
    nip = str(cell)
    return f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}"


STAINS = (
    Stain(sheet="pangkat", column="valid_from", spoil=_in_words, weight=2),
    Stain(sheet="pangkat", column="person", spoil=_spaced_nip, weight=2),
    Stain(sheet="pendidikan", column="graduated_on", spoil=_with_short_year, weight=2),
    Stain(sheet="penempatan", column="valid_from", spoil=_as_serial, weight=2),
    Stain(sheet="penempatan", column="person", spoil=_spaced_nip, weight=2),
    Stain(sheet="angka_kredit", column="points", spoil=_with_comma, weight=2),
    Stain(sheet="asesmen", column=_LEVELS, spoil=_not_found, weight=4),
    Stain(sheet="asesmen", column=_LEVELS, spoil=_with_comma, weight=2),
    Stain(sheet="pelatihan", column="finished_on", spoil=_with_short_year, weight=2),
)
"""Every habit, with its share of the dirt."""


class Dirt:
    """Spoils a number of cells of a sample, the same ones for the same seed."""

    def __init__(self, cells: int, seed: int) -> None:
        """Decides how often each habit occurs; with 0 `cells` every table stays as it is."""
        self._seed = seed
        chosen = Random(f"{seed}/dirt").choices(range(len(STAINS)), [stain.weight for stain in STAINS], k=cells)
        self._counts = Counter(chosen)

    def on(self, sheet: str, table: Table) -> Table:
        """The table with its share of the dirt, at most one cell of a row; the headings are left alone."""
        chance = Random(f"{self._seed}/dirt/{sheet}")
        rows = list(range(1, len(table)))
        chance.shuffle(rows)
        for position, stain in enumerate(STAINS):
            if stain.sheet == sheet:
                for _ in range(self._counts[position]):
                    _spoil(chance, stain, table, rows)
        return table


def _spoil(chance: Random, stain: Stain, table: Table, rows: list[int]) -> None:
    """Spoils one cell in the next row that has something to spoil."""
    columns = SHEETS[stain.sheet].columns
    while rows:
        row = table[rows.pop()]
        if stain.column == _LEVELS:
            filled = [index for index in range(len(columns), len(row)) if row[index] is not None]
        else:
            index = next(index for index, column in enumerate(columns) if column.key == stain.column)
            filled = [index] if row[index] is not None else []
        if filled:
            place = chance.choice(filled)
            row[place] = stain.spoil(chance, row[place])
            return
