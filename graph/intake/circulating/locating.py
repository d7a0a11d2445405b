"""Which tables of a sheet follow a layout in circulation, from top to bottom, with the rows below their headings."""

from collections.abc import Iterator
from typing import NamedTuple

from graph.intake.circulating.forms import FORMS
from graph.intake.circulating.mapping import Mappings, fingerprint_of, mapped
from graph.intake.circulating.pages import Page
from graph.intake.circulating.recognising import Layout, layout_of, subject_of_titles, titles_of
from graph.intake.circulating.rows import Body, body_of
from graph.intake.circulating.tables import Table, find_table
from graph.intake.circulating.turning import turned, with_people

SEARCHED_ROWS = 20
"""So many rows may stand above the headings of a table."""
_MOST_TABLES = 200


class Located(NamedTuple):
    """A table that follows a layout."""

    page: Page
    """The page on which it was found: for a matrix turned round, with rows for columns."""
    table: Table
    layout: Layout
    body: Body
    fingerprint: str
    above: tuple[Page, int, int]
    """Where its titles stand: from the first of these rows of that page to before the second."""
    titles: str
    """What stands above it, in small letters."""


def locate(page: Page, file_name: str, mappings: Mappings) -> Iterator[Located]:
    """The tables of a sheet; those with a confirmed mapping are understood by it."""
    if (other := turned(page)) is not None:
        yield from _locate(other, file_name, mappings)
    else:
        yield from _locate(page, file_name, mappings)


def _locate(page: Page, file_name: str, mappings: Mappings) -> Iterator[Located]:
    words = f"{file_name} {page.name}".casefold().replace("_", " ")
    start, last = min(page.rows, default=1), max(page.rows, default=0)
    for _ in range(_MOST_TABLES):
        stop = [number for number in page.rows if number >= start][:SEARCHED_ROWS]
        titles = titles_of(page, stop[-1] if stop else start)
        tables = find_table(page, start, stop[-1], subject_of_titles(f"{titles}\n{words}")) if stop else ()
        below = last
        for found in tables:
            table, above = found, (page, start, found.top)
            if page.upright is not None:
                table = with_people(page, found)
                above = (page.upright, 1, table.headings[0].column + 1)
                titles = titles_of(page.upright, table.headings[0].column + 1)
            layout = layout_of(table, f"{titles_of(*above[::2])}\n{words}")
            if layout is None:
                continue
            fingerprint = fingerprint_of(table)
            if confirmed := mappings.get(fingerprint):
                understood, layout = mapped(table, layout, confirmed)
            else:
                understood = table
            beside = tuple(other for other in tables if other is not found)
            body = body_of(page, understood, beside, form=layout.name in FORMS)
            below = min(below, body.last)
            yield Located(page, understood, layout, body, fingerprint, above, titles)
        if not tables or below >= last:
            break
        start = below + 1
