"""Which tables of a sheet follow a layout in circulation, from top to bottom, with the rows below their headings."""

from collections.abc import Iterator
from typing import NamedTuple

from graph.intake.circulating.bodies import Body
from graph.intake.circulating.forms import FORMS
from graph.intake.circulating.mapping import Mappings, fingerprint_of, mapped
from graph.intake.circulating.pages import Page
from graph.intake.circulating.recognising import Layout, layout_of, subject_of_titles, titles_of
from graph.intake.circulating.rows import body_of
from graph.intake.circulating.tables import Table, about, find_table
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


def locate(page: Page, file_name: str, mappings: Mappings, strange: list[int] | None = None) -> Iterator[Located]:
    """The tables of a sheet; those with a confirmed mapping are understood by it.

    The first rows of tables that follow no layout are added to `strange`.
    """
    page = turned(page) or page
    words = f"{file_name} {page.name}".casefold().replace("_", " ")
    first, last = min(page.rows, default=1), max(page.rows, default=0)
    start = first
    for _ in range(_MOST_TABLES):
        rows = [number for number in page.rows if number >= start][:SEARCHED_ROWS]
        if not rows:
            break
        subject = subject_of_titles(_titles(page, start, rows[-1], words))
        tables = find_table(page, start, rows[-1], subject)
        below = last
        for found in tables:
            located = _understood(page, found, start, words, mappings)
            beside = tuple(other for other in tables if other is not found)
            if located is None:
                if strange is not None:
                    strange.append(found.top)
                below = min(below, body_of(page, found, beside).last)
                continue
            table, layout, fingerprint, above = located
            body = body_of(page, table, beside, form=layout.name in FORMS)
            below = min(below, body.last)
            yield Located(page, table, layout, body, fingerprint, above, titles_of(above[0], above[2]))
        if not tables or below >= last:
            break
        start = below + 1


def _understood(
    page: Page, found: Table, start: int, words: str, mappings: Mappings
) -> tuple[Table, Layout, str, tuple[Page, int, int]] | None:
    """A table with its layout, its fingerprint and the place of its titles; `None` where it follows no layout."""
    table, above = found, (page, start, found.top)
    if page.upright is not None:
        table = with_people(page, found)
        above = (page.upright, 1, table.headings[0].column + 1)
    layout = layout_of(table, _titles(*above, words))
    if layout is None:
        return None
    if layout.subject is not None and page.upright is None:
        again = about(page, table, layout.subject)
        table = again if len(again.names) >= len(table.names) else table
    fingerprint = fingerprint_of(table)
    confirmed = mappings.get(fingerprint)
    if confirmed is not None:
        table, layout = mapped(table, layout, confirmed)
    return table, layout, fingerprint, above


def _titles(page: Page, start: int, before: int, words: str) -> str:
    """What a table is called: by the titles above it, and by its sheet and file unless it has titles of its own."""
    first = start == min(page.rows, default=1)
    own = titles_of(page, before, start)
    if first or page.upright is not None:
        return f"{own}\n{words}"
    return own or f"{titles_of(page, before)}\n{words}"
