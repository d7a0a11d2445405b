"""Matrices turned round: competencies in rows and people in columns, as assessment centres write them."""

import re
from dataclasses import replace
from itertools import islice

from graph.intake.circulating.fields import Field, key_of
from graph.intake.circulating.pages import Page
from graph.intake.circulating.tables import Heading, Table
from ontology.names import code_of

_LEFTMOST = 6
"""The words of the rows stand in one of so many columns."""
_TALLEST = 80
"""So many rows are searched for them: a matrix of competencies is short."""
_FEWEST = 4
"""So many competencies below each other make a matrix."""
_NUMBERED = re.compile(r"^(?:\d{1,2}|[a-z])[.)] ?", re.IGNORECASE)
_NIP = re.compile(r"(?:\d[ .\u00a0]?){17,18}\d")
_PERSONAL = frozenset({"nama", "nip", "namanip", "namapegawai", "namapeserta", "namaasesi", "nippegawai"})
_OF_STANDARDS = frozenset({"deskripsi", "deskripsikompetensi", "indikatorkompetensi", "indikatorperilaku"})
"""Headings of the form of a standard, whose competencies stand below each other as well."""
_NAME = Field(("pegawai.nama",), "name", sure=False)
_NUMBER = Field(("pegawai.nip",), "nip", sure=False)


def turned(page: Page) -> Page | None:
    """The page with rows for columns, where people stand side by side and competencies below each other."""
    rows = list(islice(page.rows, _TALLEST))
    for column in range(min(page.width, _LEFTMOST)):
        words = {row: _NUMBERED.sub("", text) for row in rows if (text := page.text(row, column))}
        found = [row for row, text in words.items() if code_of("competency", text)]
        if len({words[row] for row in found}) >= _FEWEST:
            above = [row for row in rows if row < found[0]]
            if any(key_of(page.text(row, right)) in _OF_STANDARDS for row in above for right in range(page.width)):
                return None
            people = any(_NIP.search(page.text(row, right)) for row in above for right in range(column + 1, page.width))
            if people or any(key_of(words.get(row, "")) in _PERSONAL for row in above):
                return _turned(page, column)
    return None


def _turned(page: Page, words: int) -> Page:
    """Rows for columns, from the one with the words on; lines of one cell are titles and belong to nobody."""
    filled = {row: sum(bool(page.text(row, column)) for column in range(words, page.width)) for row in page.rows}
    last = max(page.rows)
    rows = {
        column + 1: [page.cell(row, column) if filled.get(row, 0) > 1 else "" for row in range(1, last + 1)]
        for column in range(words, page.width)
    }
    merged = {
        (column + 1, row - 1): (first_column + 1, first_row - 1)
        for (row, column), (first_row, first_column) in page.merged.items()
    }
    return replace(
        page, rows={number: cells for number, cells in rows.items() if any(cells)}, merged=merged, upright=page
    )


def with_people(page: Page, table: Table) -> Table:
    """A table of a turned page, with names and numbers of the people where their row has no word of its own.

    What stands below the last row that is understood is no part of the matrix.
    """
    known = [at for at, each in enumerate(table.headings) if each.field is not None]
    headings = list(table.headings[: known[-1] + 1])
    levels = [each.column for each in headings if each.field and each.field.kind == "found_level"]
    below = [number for number in page.rows if number >= table.first]
    for field, looks in ((_NUMBER, _is_number), (_NAME, _is_name)):
        if field.names[0] in table.names or not levels:
            continue
        for column in range(min(levels)):
            cells = [text for number in below if (text := page.text(number, column))]
            if cells and sum(map(looks, cells)) * 2 > len(cells) and not _holds(headings, column):
                headings = [each for each in headings if each.column != column]
                words = page.text(table.top, column)
                headings.append(Heading(column, (words,) if words else (field.names[0],), field))
                break
    return replace(table, headings=tuple(sorted(headings)))


def _holds(headings: list[Heading], column: int) -> bool:
    """Whether a column is understood already, and not only as the one with the names of competencies."""
    fields = [each.field for each in headings if each.column == column and each.field]
    return any(not field.names[0].startswith("standar.") and field.names[0] != "-" for field in fields)


def _is_number(text: str) -> bool:
    return _NIP.search(text) is not None


def _is_name(text: str) -> bool:
    return len(text.split()) >= 2 and not any(map(str.isdigit, text))
