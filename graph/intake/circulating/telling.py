"""Telling what a row below headings is: a record, a section, a total, a standard, a signature, or nothing."""

import re
from collections.abc import Mapping
from enum import Enum
from itertools import islice
from typing import NamedTuple

from graph.intake.circulating.bodies import Row
from graph.intake.circulating.continuing import NIP, continues_name, is_second_row, tells_more
from graph.intake.circulating.pages import Page, seen
from graph.intake.circulating.tables import Table, repeats
from graph.intake.values.cells import Raw, is_empty
from ontology.names import folded

_TOTAL = re.compile(r"^(?:grand|sub)?(?:jumlah|total|jml|rerata|ratarata|pembulatan)")
_STANDARD = re.compile(r"^(?:level|nilai)?standar")
_ENDS = re.compile(
    r"^(?:mengetahui|a\.? ?n\.? |ditetapkan|ditandatangani|keterangan ?:|catatan ?:|nb ?:|sumber ?:|\*|nip\.? ?\d)"
    r"|^[\w .]{3,40}, ?(?:\d{1,2}|\.+|…+) (?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september"
    r"|oktober|november|nopember|desember) ?\d{0,4}$",
    re.IGNORECASE,
)
_ORDER = re.compile(r"[ivx]+[.)]?|[a-z][.)]?", re.IGNORECASE)
_FEW_COLUMNS = _FEW_CELLS = 3
_DOTS = frozenset({"…", "..."})
_INTEGER = re.compile(r"\(?(\d{1,2})\)?")


class Part(Enum):
    """What a row is."""

    RECORD = "record"
    CONTINUED = "continued"
    """The second row of the record above."""
    SECTION = "section"
    TOTAL = "total"
    STANDARD = "standard"
    """The levels that a block of persons was measured by."""
    NOTHING = "nothing"
    END = "end"
    """The table is over: signatures, notes."""


class Line(NamedTuple):
    """One row with what is needed to tell what it is."""

    page: Page
    table: Table
    number: int
    cells: dict[int, Raw]
    """Everything that is filled, but for the columns of other tables."""
    inner: dict[int, Raw]
    """What is filled in the columns of the table."""
    number_column: int | None
    """The column in which the rows are counted."""
    before: Row | None
    """The record above."""


def part_of(line: Line) -> Part:
    """What a row is."""
    page, table, number, cells, inner, number_column, before = line
    if not inner or repeats(page, number, table) or _is_numbering(inner):
        return Part.END if cells and any(_ENDS.match(seen(cell)) for cell in cells.values()) else Part.NOTHING
    first = [folded(seen(cell)) for cell in islice(inner.values(), 2)]
    if any(map(_TOTAL.match, first)) and not any(NIP.search(seen(cell)) for cell in inner.values()):
        return Part.TOTAL
    if any(map(_STANDARD.match, first)):
        return Part.STANDARD
    few = len(inner) <= _FEW_CELLS
    if few and any(_ENDS.match(seen(cell)) for cell in inner.values()) and not continues_name(table, inner, before):
        return Part.END
    if all(is_empty(seen(cell)) or seen(cell) in _DOTS for column, cell in inner.items() if column != number_column):
        return Part.NOTHING
    if len(inner) == 1 and not _spread_here(page, number, table):
        column = next(iter(inner))
        if continues_name(table, inner, before):
            return Part.CONTINUED
        return Part.SECTION if column <= table.headings[min(2, len(table.headings) - 1)].column else Part.NOTHING
    if _names_a_unit(table, inner) or _is_section(table, number_column, inner):
        return Part.SECTION
    if tells_more(table, number_column, inner, before):
        return Part.RECORD
    if (
        number_column is not None
        and number_column not in inner
        and before is not None
        and number_column in before.cells
    ):
        if (number, number_column) in page.merged and page.spread(number, number_column) != "":
            return Part.CONTINUED if continues_name(table, inner, before) else Part.RECORD
        if continues_name(table, inner, before) or is_second_row(table, inner, before):
            return Part.CONTINUED
    return Part.RECORD


def _names_a_unit(table: Table, inner: dict[int, Raw]) -> bool:
    """Whether a row of planned posts holds nothing but a code and a name: that of the unit whose posts follow."""
    post = table.column("jabatan.nama")
    if post is None or "formasi.periode" not in table.names or post.column not in inner:
        return False
    codes = {each.column for each in table.headings if each.field and each.field.names[0] in {"jabatan.kode", "-"}}
    return all(column == post.column or column in codes for column in inner)


def _is_section(table: Table, number_column: int | None, inner: dict[int, Raw]) -> bool:
    """Whether a row holds nothing but a Roman numeral or a letter and a title: `I. | DINAS PENDIDIKAN`."""
    if number_column not in inner or len(inner) != 2 or len(table.headings) <= _FEW_COLUMNS:
        return False
    return bool(_ORDER.fullmatch(seen(inner[number_column])))


def _is_numbering(inner: Mapping[int, Raw]) -> bool:
    """Whether a row only numbers the columns: 1, 2, 3 ..."""
    values: list[int] = []
    for place, cell in enumerate(inner.values()):
        if found := _INTEGER.fullmatch(seen(cell)):
            values.append(int(found.group(1)))
        elif (place + 1 - len(values)) * 5 > len(inner):
            return False
    return len(values) >= 3 and values == sorted(set(values)) and values[0] <= 2


def _spread_here(page: Page, number: int, table: Table) -> bool:
    return any(
        (number, each.column) in page.merged and page.merged[number, each.column][0] < number for each in table.headings
    )
