"""Rows that go on with the record above them: numbers and days of birth below names, second rows, merged cells."""

import re

from graph.intake.circulating.bodies import Row
from graph.intake.circulating.pages import Page, seen
from graph.intake.circulating.tables import Heading, Table
from graph.intake.values.cells import Raw

NIP = re.compile(r"(?<!\d)(?:\d[ .\u00a0]?){14,21}\d(?!\d)")
"""The number of a person, be it with digits too many or too few."""
_LOST = re.compile(r"\d[.,]?\d*e\+?1\d", re.IGNORECASE)
_LEAST_NUMBER = 1e14
"""From here on a number is one that had been the number of a person."""
_BORN = re.compile(r"^[^\d,]{3,40}, ?\d{1,2}[-/. ][\w]+[-/. ]\d{2,4}$")
_PERSONAL = frozenset({"pegawai.nama", "pegawai.nip"})
_EVENTS = frozenset({"pengembangan.rencana", "pelatihan.nama", "jabatan.tmt", "kinerja.tahun", "disiplin.tanggal_sk"})
"""Fields of which a person can have several, each in a row of its own."""
_CARRIED = ("pegawai.", "jabatan.nama", "unit.", "instansi.", "pangkat.", "pendidikan")
"""Beginnings of fields that say the same in every row of a person."""


def holds_nip(*cells: Raw) -> bool:
    """Whether cells hold the number of a person, be it one that went through a number."""
    return any(
        bool(NIP.search(seen(cell)) or _LOST.fullmatch(seen(cell)))
        if isinstance(cell, str)
        else isinstance(cell, int | float) and cell >= _LEAST_NUMBER
        for cell in cells
    )


def continues_name(table: Table, inner: dict[int, Raw], before: Row | None) -> bool:
    """Whether a row holds the number of the person above, or place and day of birth, below the name."""
    name = table.column("pegawai.nama")
    if before is None or name is None or name.column not in inner:
        return False
    if len(inner) == 1 and _BORN.match(seen(inner[name.column])):
        return True
    return holds_nip(inner[name.column]) and not holds_nip(*(cell for cell, _ in before.cells.values()))


def is_second_row(table: Table, inner: dict[int, Raw], before: Row) -> bool:
    """Whether a row without a number of its own only adds to the record above."""
    own = _own_nip(table)
    if own is None:
        return table.column("pegawai.nama") is None and len(inner) * 2 <= len(before.cells)
    name = table.column("pegawai.nama")
    nip_here = holds_nip(inner.get(own.column, ""))
    if nip_here and own.column in before.cells and holds_nip(before.cells[own.column][0]):
        return False
    named = name is not None and name.column in inner
    return nip_here or not named or len(inner) * 2 <= len(before.cells)


def tells_more(table: Table, number_column: int | None, inner: dict[int, Raw], before: Row | None) -> bool:
    """Whether a row tells another matter of the person above, whose name and number are not written again."""
    personal = table.columns_of(_PERSONAL)
    if before is None or not personal or number_column in inner or personal & inner.keys():
        return False
    events = table.columns_of(_EVENTS)
    return bool(events) and all(column in inner and column in before.cells for column in events)


def carry(table: Table, row: Row, before: Row) -> None:
    """Gives a row that tells more of the person above what is written of that person there."""
    for each in table.headings:
        told = each.field is not None and each.field.names[0].startswith(_CARRIED) and each.column in before.cells
        if told and each.column not in row.cells:
            row.cells[each.column] = before.cells[each.column]
            row.spread.add(each.column)


def join(row: Row, inner: dict[int, Raw], number: int) -> None:
    """Adds a second row to a record; of a cell that both fill the parts stay known."""
    for column, cell in inner.items():
        if column in row.cells:
            row.pieces.setdefault(column, [row.cells[column]]).append((cell, number))
            row.cells[column] = (f"{seen(row.cells[column][0])}\n{seen(cell)}", row.cells[column][1])
        else:
            row.cells[column] = (cell, number)


def spread_down(page: Page, row: Row, columns: set[int]) -> None:
    """Gives a row the values of the merged ranges that reach down to it, each range within its own column."""
    for column in columns if page.merged else ():
        first = page.merged.get((row.number, column))
        if first is not None and first[0] < row.number and first[1] == column and column not in row.cells:
            value = page.cell(*first)
            if value != "":
                row.cells[column] = (value, row.number)
                row.spread.add(column)


def _own_nip(table: Table) -> Heading | None:
    heading = table.column("pegawai.nip")
    return heading if heading and heading.field and heading.field.kind == "nip" else None
