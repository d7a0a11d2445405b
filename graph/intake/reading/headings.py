"""Where the table of a sheet begins and which column holds what: found by the headings, in any order."""

from collections.abc import Sequence
from dataclasses import dataclass

from graph.intake.files import Grid
from graph.intake.layouts import Sheet
from graph.intake.layouts.kinds import Words
from graph.intake.remarks.collecting import Place, Remarks
from graph.intake.values.cells import Raw, plain
from graph.intake.values.near_words import propose_word
from graph.intake.values.words import parse_word
from ontology.names import folded
from ontology.reconciling.likeness import nearest

SEARCHED_ROWS = 20
"""So many rows may stand above the headings: titles, dates, blank rows."""
_NUMBERING = frozenset({"no", "nomor", "nourut", "nomorurut"})
_REFUSED = frozenset(
    folded(heading)
    for heading in (
        *("Jenis kelamin", "JK", "L/P", "Agama", "Jenis kawin", "Status perkawinan", "Status kawin", "Golongan darah"),
        *("NIK", "Nomor KK", "NPWP", "BPJS", "No. BPJS", "Alamat", "Telepon", "Nomor HP", "No. HP", "Email", "E-mail"),
        *("Tempat lahir", "Nama suami/istri", "Nama istri", "Nama suami", "Anak", "Jumlah anak", "Nama ayah"),
        *("Nama ibu", "Riwayat kesehatan", "Kesehatan", "Suku", "Nomor rekening"),
    )
)
"""Data that the product does not need and therefore does not take."""


@dataclass(frozen=True, kw_only=True)
class Headings:
    """The row of headings of a sheet."""

    row: int
    columns: dict[str, int]
    """For each field found, its column counted from 0."""
    competencies: dict[str, int]
    """For each competency that has a column, that column."""
    texts: dict[int, str]
    """The heading of each column as it is written."""


def find_headings(rows: Sequence[tuple[int, list[Raw]]], grid: Grid, sheet: Sheet, remarks: Remarks) -> Headings | None:
    """The headings among the first rows of a grid, or `None` if there are none or some that are needed are missing.

    What cannot be used is remarked once.
    """
    known = _known(sheet)
    scored = [(sum(folded(plain(cell)) in known for cell in row if cell != ""), -number) for number, row in rows]
    best, at = max(scored, default=(0, 0))
    if best < min(2, len(sheet.columns)):
        remarks.add("lembar.tanpa_judul", Place(grid.name, 1))
        return None
    number, row = next((number, row) for number, row in rows if number == -at)
    texts = {grid.left + index: plain(cell) for index, cell in enumerate(row) if plain(cell)}
    columns: dict[str, int] = {}
    competencies: dict[str, int] = {}
    unknown: list[str] = []
    usable = True
    for index, text in texts.items():
        place = Place(grid.name, number, index, text)
        key, found = known.get(folded(text)), columns
        if key is None and sheet.per_competency and (code := parse_word(text, Words.COMPETENCIES).value):
            key, found = str(code), competencies
        if key is None:
            _remark_unknown(sheet, place, text, remarks)
            unknown.append(text)
        elif key in found:
            remarks.add("kolom.ganda", place, text)
            usable = False
        else:
            found[key] = index
    for column in sheet.columns:
        if column.required and column.key not in columns:
            detail = f"“{column.heading}”"
            meant = nearest(column.heading, unknown)
            remarks.add("kolom.tidak_ada", Place(grid.name, number), None, detail=detail, proposal=meant)
            usable = False
    if not usable:
        return None
    return Headings(row=number, columns=columns, competencies=competencies, texts=texts)


def follows(rows: Sequence[tuple[int, list[Raw]]], sheet: Sheet) -> bool:
    """Whether the first rows of a sheet look like a template, judged by the row that has most of its headings.

    A sheet may only be called like one of ours; a template whose columns were renamed is still a template.
    """
    known = _known(sheet)
    said = [[text for cell in row if (text := folded(plain(cell)))] for _, row in rows]
    share = [(sum(text in known for text in texts), len(texts)) for texts in said if texts]
    found, of = max(share, default=(0, 1))
    return found * 5 >= of * 3 or (sheet.per_competency and found >= 2)


def _known(sheet: Sheet) -> dict[str, str]:
    """The field for each heading in use; a heading of its own goes before the other name of another column."""
    own = {folded(column.heading): column.key for column in sheet.columns}
    return {folded(alias): column.key for column in sheet.columns for alias in column.aliases} | own


def _remark_unknown(sheet: Sheet, place: Place, text: str, remarks: Remarks) -> None:
    if folded(text) in _NUMBERING:
        return
    if folded(text) in _REFUSED:
        remarks.add("kolom.ditolak", place, text)
        return
    meant = nearest(text, [column.heading for column in sheet.columns])
    if meant is None and sheet.per_competency:
        meant = propose_word(text, Words.COMPETENCIES)
    remarks.add("kolom.tidak_dikenal", place, text, proposal=meant)
