"""Which of the layouts that circulate a table follows: by what its columns hold, and by the words of its titles."""

import csv
import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from graph.intake.circulating.pages import Page
from graph.intake.circulating.tables import Table
from graph.intake.values.cells import plain
from graph.intake.values.dates import parse_date

_AS_OF = re.compile(
    r"(?:keadaan|per tanggal|posisi|s\.?d\.?|sampai dengan|per)\b[ :.]*(?:tanggal )?[ :]*", re.IGNORECASE
)
_TITLE_CELLS = 3
_DAY = re.compile(r"\d{1,2} [a-z]+ \d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Layout:
    """A layout that circulates."""

    name: str
    kind: str
    """What one row of it records."""
    needs: tuple[str, ...]
    """Fields (or their beginnings) of which every one must have a column."""
    one_of: tuple[str, ...]
    """Fields of which at least one must have a column; none: no such condition."""
    titles: tuple[str, ...]
    """Words of its titles, any of which points to it."""
    titled: bool
    """Whether only its title tells it from other tables with the same columns."""
    subject: str | None
    """What its headings are about where they do not say so themselves."""


@cache
def layouts() -> tuple[Layout, ...]:
    """Every layout of `layouts.csv`; the earlier one is the better answer where two fit alike."""
    text = files(__name__.rpartition(".")[0]).joinpath("layouts.csv").read_text(encoding="utf-8")
    return tuple(
        Layout(
            name=row["layout"],
            kind=row["kind"],
            needs=tuple(row["needs"].split()),
            one_of=tuple(row["any"].split()),
            titles=tuple(filter(None, row["titles"].split("|"))),
            titled=bool(row["titled"]),
            subject=row["subject"] or None,
        )
        for row in csv.DictReader(text.splitlines())
    )


def layout_named(name: str) -> Layout:
    """A layout by its name.

    Raises:
        ValueError: there is no such layout.
    """
    found = next((each for each in layouts() if each.name == name), None)
    if found is None:
        raise ValueError(name)
    return found


def titles_of(page: Page, before: int, start: int = 0) -> str:
    """What stands above a table, in small letters: rows of few cells, which the table itself has not."""
    above = (row for number, row in page.rows.items() if start <= number < before)
    rows = ([text for cell in row if (text := plain(cell))] for row in above)
    return "\n".join(text for row in rows if len(row) <= _TITLE_CELLS for text in row).casefold()


def subject_of_titles(titles: str) -> str | None:
    """What a sheet is about by its titles (or the name of its file)."""
    return next((each.subject for each in layouts() if each.subject and _told(each, titles)), None)


def layout_of(table: Table, titles: str) -> Layout | None:
    """The layout of a table: one whose title is written above it, else the first whose columns are all there."""
    fitting = [each for each in layouts() if _fits(each, table.names)]
    told = next((each for each in fitting if _told(each, titles)), None)
    return told or next((each for each in fitting if not each.titled), None)


def _told(layout: Layout, titles: str) -> bool:
    return any(re.search(rf"\b{word}\b", titles) for word in layout.titles)


def _fits(layout: Layout, names: AbstractSet[str]) -> bool:
    def held(name: str) -> bool:
        return name in names or any(each.startswith(f"{name}.") for each in names)

    return all(map(held, layout.needs)) and (not layout.one_of or any(map(held, layout.one_of)))


def day_of(titles: str, today: date) -> date:
    """The day that a list is kept up to, where its titles say so; else today."""
    for found in _AS_OF.finditer(titles):
        if day := _DAY.match(titles, found.end()):
            parsed = parse_date(day.group(), today=today).value
            if isinstance(parsed, date) and parsed <= today:
                return parsed
    return today
