"""Reading one sheet: its headings are found, and every row below them is read."""

from dataclasses import dataclass
from itertools import chain, islice

from graph.intake.circulating.mapping import NO_MAPPINGS, Mappings
from graph.intake.corrections import Corrections
from graph.intake.files import Grid
from graph.intake.files.limits import HOPELESS_ROWS
from graph.intake.layouts import Sheet
from graph.intake.reading.blocks import read_rows
from graph.intake.reading.drafts import Draft, SheetSource
from graph.intake.reading.headings import SEARCHED_ROWS, find_headings
from graph.intake.reading.parsers import Parsers
from graph.intake.reading.rows import RowReader
from graph.intake.remarks.collecting import Place, Remarks
from graph.intake.result import MappedColumn


@dataclass(frozen=True, kw_only=True)
class SheetReading:
    """What was understood of a sheet."""

    source: SheetSource
    drafts: list[Draft]
    codes: dict[str, int]
    """Every code (or NIP) that a row of this sheet defines, with its row, even where the rest of the row is wrong."""
    lost: dict[int, str]
    """For each row that became nothing, what it was a part of as far as it says so."""
    corrections: frozenset[str]
    """The ids of all corrections that were used."""


def read_sheet(
    grid: Grid,
    layout: Sheet,
    file: tuple[int, str],
    parsers: Parsers,
    remarks: Remarks,
    corrections: Corrections,
    mappings: Mappings = NO_MAPPINGS,
    *,
    hopeless_rows: int = HOPELESS_ROWS,
) -> tuple[SheetReading | None, tuple[MappedColumn, ...]]:
    """Reads a sheet of a file (its position and name) by a layout; `None` where nothing on it can be used.

    With it comes how its columns were understood, where that is to be confirmed or was. After `hopeless_rows` rows in
    succession that cannot be used it is given up, and so is its file.

    Raises:
        ValueError: a confirmed mapping names what there is not.
    """
    rows = ((number, row) for number, row in grid.rows if row.count("") < len(row))
    first = list(islice(rows, SEARCHED_ROWS))
    headings = find_headings(first, grid, layout, remarks, mappings) if first else None
    if headings is None or not headings.usable:
        return None, () if headings is None else headings.doubted
    source = SheetSource(
        position=file[0],
        file=file[1],
        sheet=grid.name,
        layout=layout,
        columns=headings.columns,
        competencies=headings.competencies,
        texts=headings.texts,
        remarks=remarks,
    )
    reader = RowReader(source, grid.left, parsers, corrections)
    unusable = 0
    headed = {index - grid.left for index in headings.texts}
    width, bare = 0, list[int]()
    drafts = []
    below = (each for each in chain(first, rows) if each[0] > headings.row)
    for number, row, fact in read_rows(reader, below):
        if len(row) > width:
            bare += [index for index in range(width, len(row)) if index not in headed]
            width = len(row)
        for index in [index for index in bare if index < len(row) and row[index] != ""] if bare else ():
            bare.remove(index)
            remarks.add("kolom.tanpa_judul", Place(grid.name, number, grid.left + index), row[index])
        unusable = unusable + 1 if fact is None else 0
        if unusable >= hopeless_rows:
            remarks.add("lembar.semua_salah", Place(grid.name, number), detail=str(hopeless_rows))
            break
        if fact is not None:
            drafts.append(Draft(fact, source, number, reader.corrections.get(number, ())))
    reader.remark_blanks()
    used = frozenset(chain.from_iterable(reader.corrections.values()))
    reading = SheetReading(source=source, drafts=drafts, codes=reader.codes, lost=reader.lost, corrections=used)
    return reading, headings.doubted
