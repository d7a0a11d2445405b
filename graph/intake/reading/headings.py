"""Where the table of a sheet begins and which column holds what: found by the headings, in any order."""

from collections.abc import Sequence
from dataclasses import dataclass

from graph.intake.circulating.mapping import Mappings
from graph.intake.files import Grid
from graph.intake.layouts import Sheet
from graph.intake.layouts.kinds import Words
from graph.intake.reading.meant import NUMBERING, REFUSED, Meant, confirmed_for, known_headings, may_mean, meant_by
from graph.intake.reading.renaming import (
    fingerprint_of_headings,
    meaning_in_template,
    template_layout,
)
from graph.intake.remarks.collecting import Place, Remarks
from graph.intake.remarks.showing import column_letters
from graph.intake.result import MappedColumn
from graph.intake.values.cells import Raw, plain
from ontology.names import folded, labels
from ontology.reconciling.likeness import nearest

SEARCHED_ROWS = 20
"""So many rows may stand above the headings: titles, dates, blank rows."""


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
    usable: bool
    """Whether everything that is needed is there, once."""
    doubted: tuple[MappedColumn, ...]
    """How the columns are read, where that is for people to confirm: headings are only like known ones, or were
    confirmed before, or one that is needed may be among those that are not known."""


def find_headings(
    rows: Sequence[tuple[int, list[Raw]]], grid: Grid, sheet: Sheet, remarks: Remarks, mappings: Mappings
) -> Headings | None:
    """The headings among the first rows of a grid, or `None` if there are none.

    What cannot be used is remarked once. Headings that somebody confirmed are read so, whatever they say.
    """
    known = known_headings(sheet)
    layout = template_layout(sheet)
    named = {number: fingerprint_of_headings(layout, _texts(row, 0).values()) for number, row in rows}
    scored = [
        (named[number] in mappings, sum(folded(plain(cell)) in known for cell in row if cell != ""), -number)
        for number, row in rows
    ]
    confirmed, best, at = max(scored, default=(False, 0, 0))
    if not confirmed and best < min(2, len(sheet.columns)):
        remarks.add("lembar.tanpa_judul", Place(grid.name, 1))
        return None
    number, row = next((number, row) for number, row in rows if number == -at)
    texts = _texts(row, grid.left)
    meant = confirmed_for(sheet, texts, mappings[named[number]]) if confirmed else meant_by(sheet, known, texts)
    usable, found = True, dict[str, int]()
    for index, (key, sure) in meant.items():
        place = Place(grid.name, number, index, texts[index])
        if key is None:
            _remark_unread(sheet, place, remarks, confirmed=confirmed)
        elif key in found:
            remarks.add("kolom.ganda", place, texts[index])
            usable = False
        else:
            found[key] = index
            if not sure:
                remarks.add("kolom.mirip", place, texts[index], proposal=_said(sheet, key))
    missing = [column.heading for column in sheet.columns if column.required and column.key not in found]
    for heading in missing:
        remarks.add("kolom.tidak_ada", Place(grid.name, number), None, detail=f"“{heading}”")
    asked = missing and any(key is None and may_mean(texts[index]) for index, (key, _) in meant.items())
    doubted = confirmed or asked or not all(sure for _, sure in meant.values())
    return Headings(
        row=number,
        columns={key: index for key, index in found.items() if key in sheet.by_key},
        competencies={key: index for key, index in found.items() if key not in sheet.by_key},
        texts=texts,
        usable=usable and not missing,
        doubted=_shown(grid, sheet, texts, meant, named[number]) if doubted else (),
    )


def follows(rows: Sequence[tuple[int, list[Raw]]], sheet: Sheet) -> bool:
    """Whether the first rows of a sheet look like a template, judged by the row that has most of its headings.

    A sheet may only be called like one of ours; a template whose columns were renamed is still a template.
    """
    known = known_headings(sheet)
    said = [[text for cell in row if (text := folded(plain(cell)))] for _, row in rows]
    share = [(sum(text in known for text in texts), len(texts)) for texts in said if texts]
    found, of = max(share, default=(0, 1))
    return found * 5 >= of * 3 or (sheet.per_competency and found >= 2)


def _texts(row: list[Raw], left: int) -> dict[int, str]:
    """The headings of a row by their columns."""
    return {left + index: text for index, cell in enumerate(row) if (text := plain(cell))}


def _shown(
    grid: Grid, sheet: Sheet, texts: dict[int, str], meant: dict[int, Meant], table: str
) -> tuple[MappedColumn, ...]:
    return tuple(
        MappedColumn(
            sheet=grid.name,
            column=column_letters(index),
            heading=text,
            field=meaning_in_template(sheet.name, meant[index].key),
            sure=meant[index].sure,
            layout=template_layout(sheet),
            table=table,
        )
        for index, text in texts.items()
    )


def _said(sheet: Sheet, key: str) -> str:
    """A column by its heading."""
    column = sheet.by_key.get(key)
    return labels(Words.COMPETENCIES)[key] if column is None else column.heading


def _remark_unread(sheet: Sheet, place: Place, remarks: Remarks, *, confirmed: bool) -> None:
    """Says of a column that it is not read, and why."""
    text = str(place.heading)
    if folded(text) in REFUSED:
        remarks.add("kolom.ditolak", place, text)
    elif folded(text) in NUMBERING:
        return
    elif confirmed:
        remarks.add("kolom.tidak_dipakai", place, text, detail=text)
    else:
        near = nearest(text, [column.heading for column in sheet.columns])
        remarks.add("kolom.tidak_dikenal", place, text, proposal=near)
