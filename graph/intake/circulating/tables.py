"""Finding tables on a sheet by their headings: any row, any column, one or more rows of headings, side by side."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from graph.intake.circulating.fields import (
    NOTHING,
    Field,
    field_named,
    field_of,
    heading_field,
    is_heading,
    key_of,
    second_meaning,
    subject_of,
)
from graph.intake.circulating.pages import Page
from graph.intake.circulating.years import ALONE, without_year, year_field
from graph.intake.values.cells import plain

_DEEPEST = 3
"""So many rows of headings one table has at most."""
_FEWEST = 3
"""So many columns must be understood before rows are taken for a table."""
_SHORT_LISTS = frozenset({"unor", "referensi"})
"""Subjects of sheets whose tables may have two columns."""
_YEAR = re.compile(r"(?:19|20)\d{2}")
_NUMBERED_THINGS = frozenset({"unit", "jabatan", "pegawai"})
_NUMBERED = re.compile(r"\(?\d{1,2}\)?")


class Heading(NamedTuple):
    """A column with its heading, and what it holds (`None`: not known)."""

    column: int
    path: tuple[str, ...]
    field: Field | None
    year: int | None = None
    """The year that the column is about, where its heading says one."""

    @property
    def text(self) -> str:
        """The heading with those above it."""
        return " > ".join(self.path)


@dataclass(frozen=True, kw_only=True)
class Table:
    """One table of a sheet."""

    top: int
    """The first row of its headings."""
    first: int
    """The first row below its headings."""
    headings: tuple[Heading, ...]

    @cached_property
    def names(self) -> frozenset[str]:
        """Every field that a column holds."""
        named = {name for each in self.headings if each.field for name in each.field.names}
        yearly = {year_field(each.field.names[0]) for each in self.headings if each.field and each.year}
        return frozenset((named | {each for each in yearly if each}) - {"-"})

    def column(self, name: str) -> Heading | None:
        """The first column that holds a field."""
        return self._first.get(name)

    def columns_of(self, names: Iterable[str]) -> set[int]:
        """The columns that hold one of these fields before any other."""
        return {column for name in names for column in self._foremost.get(name, ())}

    @cached_property
    def _first(self) -> dict[str, Heading]:
        return {name: each for each in reversed(self.headings) if each.field for name in each.field.names}

    @cached_property
    def _foremost(self) -> dict[str, list[int]]:
        """The columns by the first field that each holds: asked of every row."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for each in self.headings:
            if each.field:
                found[each.field.names[0]].append(each.column)
        return dict(found)


def find_table(page: Page, start: int, stop: int, default: str | None) -> tuple[Table, ...]:
    """The tables whose headings come first among the rows from `start` to `stop`; none if none is understood."""
    numbers = [number for number in page.rows if start <= number <= stop]
    best: tuple[int, int, int] = (0, 0, 0)
    first = 0
    for top in numbers:
        if first and top > first + _DEEPEST - 1:
            break
        if _looks_like_data(page, top):
            continue
        least = _least_depth(page, top)
        for depth in range(least, _DEEPEST + 1):
            if depth > least and not _continues(page, top, top + depth - 1):
                break
            score = _understood(_headings(page, top, depth, default))
            if score >= (_FEWEST if default not in _SHORT_LISTS else 2) and (score, -depth) > (best[0], -best[2]):
                best = (score, top, depth)
                first = first or top
        if best[1] == top and all(is_heading(page.text(top, column)) for column in _filled(page, top)):
            break  # nothing below a row of headings can be a better one, however alike its cells are to headings
    if not best[0]:
        return ()
    _, top, depth = best
    headings = _headings(page, top, depth, default)
    return tuple(Table(top=top, first=top + depth, headings=part) for part in _parts(headings))


def _least_depth(page: Page, top: int) -> int:
    """How many rows of headings there are at least: as many as headings that reach down say."""
    reaches = [1]
    for column in _filled(page, top):
        below = top
        while below - top < _DEEPEST - 1 and page.merged.get((below + 1, column)) == (top, column):
            below += 1
        reaches.append(below - top + 1)
    return max(reaches)


def about(page: Page, table: Table, subject: str) -> Table:
    """A table read once more by what it is about: words that mean nothing alone get their meaning."""
    columns = {each.column for each in table.headings}
    headings = _headings(page, table.top, table.first - table.top, subject)
    return Table(top=table.top, first=table.first, headings=tuple(each for each in headings if each.column in columns))


def repeats(page: Page, row: int, table: Table) -> bool:
    """Whether a row says the headings of a table once more, as every page of a printed list does."""
    if not isinstance(page.cell(row, table.headings[0].column), str):
        return False
    said = [key_of(page.text(row, each.column)) for each in table.headings if page.text(row, each.column)]
    own = [{key_of(part) for part in each.path} for each in table.headings if page.text(row, each.column)]
    return len(said) >= 2 and sum(word in words for word, words in zip(said, own, strict=True)) * 3 >= len(said) * 2


def begins(page: Page, row: int, table: Table) -> bool:
    """Whether a row below a table holds the headings of another one: words that its own columns are called are none."""
    said = [(column, cell) for column, cell in enumerate(page.rows[row]) if isinstance(cell, str) and cell]
    if not any(is_heading(cell) for _, cell in said[:_FEWEST]):
        return False
    known = [(column, cell) for column, cell in said if is_heading(cell)]
    own = {each.column: each.field for each in table.headings}
    others = any(heading_field(cell) != own.get(column) for column, cell in known)
    return len(said) >= _FEWEST and len(known) >= 2 and len(known) * 5 >= len(said) * 3 and others


def _looks_like_data(page: Page, row: int) -> bool:
    """Whether no table can begin here: numbers, a lone title, or the second half of merged headings."""
    if any(row == number and first[0] < row for (number, _), first in page.merged.items()):
        return True
    if len({page.merged.get((row, column), (row, column)) for column in _filled(page, row)}) < 2:
        return True
    cells = [cell for cell in page.rows[row] if cell != ""]
    return sum(not isinstance(cell, str) for cell in cells) * 2 > len(cells)


def _filled(page: Page, row: int) -> list[int]:
    return [column for column in range(len(page.rows[row])) if page.text(row, column)]


def _continues(page: Page, top: int, row: int) -> bool:
    """Whether a row belongs to the headings that begin above it."""
    cells = page.rows.get(row)
    if cells is None:
        return False
    filled = [(column, plain(cell)) for column, cell in enumerate(cells) if plain(cell)]
    said = [(column, text) for column, text in filled if not _YEAR.fullmatch(text)]
    if not filled or any(not isinstance(cells[column], str) or _NUMBERED.fullmatch(text) for column, text in said):
        return False
    if any(re.search(r"\d{4,}", _YEAR.sub("", text)) for _, text in said):
        return False
    covered = any((row, column) in page.merged and page.merged[row, column][0] == top for column in range(len(cells)))
    above = {column for column in range(page.width) if page.text(row - 1, column)}
    below = sum(column not in above for column, _ in filled)
    return covered or below > 0 or len(filled) < len(above)


def _paths(page: Page, top: int, depth: int) -> list[tuple[int, tuple[str, ...]]]:
    """For each column its heading below the headings of its groups."""
    rows = range(top, top + depth)
    group = [""] * depth
    paths = []
    for column in range(page.width):
        path: list[str] = []
        for level, row in enumerate(rows):
            text = plain(page.spread(row, column)) if (row, column) in page.merged else page.text(row, column)
            deeper = any(page.text(below, column) for below in range(row + 1, top + depth))
            if text:
                group[level:] = [text, *[""] * (depth - level - 1)]
            elif deeper and (row, column) not in page.merged and not path:
                text = group[level]
            if text and text not in path:
                path.append(text)
        paths.append((column, tuple(path)))
    return paths


def _headings(page: Page, top: int, depth: int, default: str | None) -> tuple[Heading, ...]:
    headings = []
    context: str | None = None
    for column, path in _paths(page, top, depth):
        if not path:
            continue
        field, year = _meant(path, context, default)
        subject = field.names[0].partition(".")[0] if field and field.names[0] != "-" else subject_of(path[-1])
        context = subject or context
        headings.append(Heading(column, path, field, year))
    headings = [_identified(each, headings[at + 1 : at + 2]) for at, each in enumerate(headings)]
    held = Counter((each.field, each.year) for each in headings)
    return tuple(
        each._replace(field=second)
        if held[each.field, each.year] > 1 and (second := second_meaning(each.path[-1]))
        else each
        for each in headings
    )


def _identified(heading: Heading, beside: list[Heading]) -> Heading:
    """A column called `ID` numbers what the column to its right names."""
    if heading.field is not None or key_of(heading.path[-1]) != "id":
        return heading
    names = [name for each in beside if each.field for name in each.field.names]
    subject = names[0].partition(".")[0] if names else ""
    return (
        heading._replace(field=field_named(f"{subject}.kode_eksternal.siasn"))
        if subject in _NUMBERED_THINGS
        else heading
    )


def _meant(path: tuple[str, ...], context: str | None, default: str | None) -> tuple[Field | None, int | None]:
    """What a column holds, and of which year, for what is told year by year."""
    year, bare = without_year(path)
    if year is not None:
        field = field_of(bare or ALONE.get(default or "", path), context, default)
        if field is not None and year_field(field.names[0]):
            return field, year
    return field_of(path, context, default), None


def _understood(headings: tuple[Heading, ...]) -> int:
    """How many columns are understood; the same field twice counts once, and plain numbering nothing."""
    known = [each for each in headings if each.field and each.field != NOTHING]
    return len({(each.field.names, each.year) for each in known if each.field})


def _parts(headings: tuple[Heading, ...]) -> list[tuple[Heading, ...]]:
    """One table, or several side by side: a gap of columns, and beyond it headings that begin anew."""
    parts: list[list[Heading]] = []
    for each in headings:
        gap = bool(parts) and each.column > parts[-1][-1].column + 1
        begun = {key_of(known.path[-1]) for known in parts[-1]} if parts else set()
        held = {known.field for known in parts[-1] if known.field != NOTHING} - {None} if parts else set()
        anew = gap and (
            key_of(each.path[-1]) in begun or each.field in held or key_of(each.path[-1]) in {"no", "nomor", "nourut"}
        )
        if not parts or anew:
            parts.append([])
        parts[-1].append(each)
    known = [part for part in parts if _understood(tuple(part)) >= 2]
    return [tuple(part) for part in known]
