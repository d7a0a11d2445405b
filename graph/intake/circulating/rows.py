"""The rows of a table, told from everything else that stands below its headings and put together to records."""

import re

from graph.intake.circulating.bodies import Body, Row, Total
from graph.intake.circulating.continuing import carry, join, spread_down, tells_more
from graph.intake.circulating.labels import is_label
from graph.intake.circulating.pages import Page, seen
from graph.intake.circulating.tables import Table, begins, repeats
from graph.intake.circulating.telling import Line, Part, part_of
from graph.intake.values.cells import Raw
from ontology.names import folded

_ROUNDED = re.compile(r"^(?:pembulatan|rerata|ratarata)")
_EXAMPLE = re.compile(r"^\(?contoh\b", re.IGNORECASE)
_CODE = re.compile(r"[\d.]+|[a-z]\.?|[ivx]+\.?", re.IGNORECASE)
_OWN = frozenset({Part.RECORD, Part.CONTINUED, Part.TOTAL, Part.STANDARD})
"""Rows that surely belong to their table: titles above the next one may look like sections of this one."""


def body_of(page: Page, table: Table, others: tuple[Table, ...], *, form: bool = False) -> Body:
    """The records and totals of a table, to its end or to the next headings; of a form, to the labels of the next."""
    body = Body(last=table.first - 1)
    columns = {each.column for each in table.headings}
    foreign = {each.column for other in others for each in other.headings}
    number_column = _numbering(table)
    section: tuple[str, int, int] | None = None
    standards: dict[int, Raw] = {}
    since: list[Row] = []
    ended = False
    for number in page.rows:
        if number < table.first:
            continue
        if begins(page, number, table) and not repeats(page, number, table):
            break
        if form and body.rows and is_label(page, number):
            break
        cells = {c: cell for c, cell in enumerate(page.rows[number]) if cell != "" and c not in foreign and _says(cell)}
        inner = {column: cell for column, cell in cells.items() if column in columns}
        before = body.rows[-1] if body.rows else None
        part = part_of(Line(page, table, number, cells, inner, number_column, before))
        if ended and part in {Part.RECORD, Part.CONTINUED} and not _resumes(table, number_column, inner):
            continue
        if part is Part.END:
            ended = True
        elif part is Part.SECTION:
            column, cell = next(
                ((c, v) for c, v in cells.items() if not _CODE.fullmatch(seen(v))), next(iter(cells.items()))
            )
            section = (seen(cell), number, column)
            standards = {}
        elif part is Part.STANDARD:
            standards = dict(inner)
        elif part is Part.TOTAL:
            body.written |= {(number, column): cell for column, cell in inner.items()}
            grand = not since or "grand" in folded("".join(seen(cell) for cell in inner.values()))
            rounded = any(_ROUNDED.match(folded(seen(cell))) for cell in inner.values())
            body.totals.append(
                Total(number=number, rows=list(body.rows) if grand else since, grand=grand, rounded=rounded)
            )
            since = []
        elif part is Part.CONTINUED:
            join(body.rows[-1], inner, number)
        elif part is Part.RECORD:
            if any(_EXAMPLE.match(seen(cell)) for cell in list(inner.values())[:2]):
                body.examples.append(number)
                continue
            row = Row(number=number, cells={c: (v, number) for c, v in inner.items()}, section=section)
            row.standards = standards
            row.outside = {c: cell for c, cell in cells.items() if c not in inner}
            spread_down(page, row, columns)
            if body.rows and tells_more(table, number_column, inner, body.rows[-1]):
                carry(table, row, body.rows[-1])
            body.rows.append(row)
            since.append(row)
        if part in _OWN:
            body.last = number
    else:
        body.last = max(page.rows, default=body.last)
    return body


def _says(cell: Raw) -> bool:
    """Whether anything is to be seen in a cell that is not empty."""
    return not isinstance(cell, str) or cell[0].isalnum() or bool(seen(cell))


def _numbering(table: Table) -> int | None:
    first = table.headings[0]
    return first.column if folded(first.path[-1]) in {"no", "nomor", "nourut", "nomorurut", "urut"} else None


def _resumes(table: Table, number_column: int | None, inner: dict[int, Raw]) -> bool:
    return number_column in inner and len(inner) * 2 >= len(table.headings)
