"""What may be accepted: a replacement that can itself be read in its place, in a field that there is."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Protocol, TypeVar

from graph.intake.circulating.cells import Context, read_cell
from graph.intake.circulating.fields import field_named, meanings
from graph.intake.circulating.mapping import NOT_USED, fingerprint_of_paths
from graph.intake.circulating.recognising import layout_named, layouts
from graph.intake.corrections import LONGEST, is_of_template
from graph.intake.layouts import SHEETS
from graph.intake.reading.renaming import fingerprint_of_headings, meanings_of_template, template_named
from graph.intake.remarks import Correctable, Remark
from graph.intake.values.cells import is_empty, plain
from ontology.names import labels

_ANYWHERE = {"pegawai", "pangkat", "jabatan", "penempatan", "unit", "pendidikan", "-"}


class Headed(Protocol):
    """A column that knows its heading and the table it belongs to."""

    @property
    def heading(self) -> str:
        """As it is written, after the headings above it."""

    @property
    def field(self) -> str:
        """What it holds."""

    @property
    def layout(self) -> str:
        """The layout that its table follows."""

    @property
    def table(self) -> str:
        """The fingerprint of its table."""


Column = TypeVar("Column", bound=Headed)


def with_fitting_proposals(remarks: Iterable[Remark], today: date) -> tuple[Remark, ...]:
    """Remarks without the offer to accept what could not be read in its place either."""
    known: dict[tuple[str, str, str], bool] = {}

    def fits(about: Correctable) -> bool:
        if about.replacement is None:
            return True
        key = (about.sheet, about.field, about.replacement)
        if key not in known:
            known[key] = is_readable(*key, today)
        return known[key]

    return tuple(
        remark
        if remark.correctable is None or fits(remark.correctable)
        else replace(remark, correctable=replace(remark.correctable, replacement=None))
        for remark in remarks
    )


def is_mapping(layout: str, meanings: Iterable[str]) -> bool:
    """Whether columns of a table that follows this layout can be read so."""
    template = template_named(layout)
    if template is not None:
        return {*meanings} <= {NOT_USED, *meanings_of_template(template.name)}
    try:
        layout_named(layout)
        return all(map(field_named, meanings))
    except ValueError:
        return False


def meanings_of(layout: str) -> tuple[str, ...]:
    """What a column of a layout can be said to hold, by the names of fields; `-` comes first.

    In a template it is what its columns hold. In a layout in circulation, who, where and in which rank somebody is, any
    list may tell; the rest belongs to the layout.
    """
    template = template_named(layout)
    if template is not None:
        return (NOT_USED, *meanings_of_template(template.name))
    about = {
        *(name.split(".")[0] for each in layouts() if each.name == layout for name in (*each.needs, *each.one_of)),
        *(each.subject for each in layouts() if each.name == layout and each.subject),
    }
    fields = [each for each in meanings() if {name.split(".")[0] for name in each.split(" + ")} <= about | _ANYWHERE]
    levels = [f"kompetensi.{code}.level" for code in labels("competency")] if "kompetensi" in about else []
    return (NOT_USED, *(each for each in fields if each != NOT_USED), *levels)


def one_table(columns: Sequence[Column]) -> tuple[Column, ...]:
    """The columns of one table, out of those of all tables with the same headings."""
    whole = len(columns)
    lengths = (length for length in range(1, whole) if whole % length == 0)
    found = next((each for each in lengths if _fingerprint_of(columns[:each]) == columns[0].table), whole)
    return tuple(columns[:found])


def _fingerprint_of(columns: Sequence[Headed]) -> str:
    layout, headings = columns[0].layout, [column.heading for column in columns]
    if template_named(layout) is not None:
        return fingerprint_of_headings(layout, headings)
    return fingerprint_of_paths(heading.split(" > ") for heading in headings)


def is_field(sheet: str, field: str) -> bool:
    """Whether there is such a field in such a kind of sheet."""
    if is_of_template(sheet, field):
        return True
    try:
        layout_named(sheet)
        return field_named(field).kind not in {"none", "refused"}
    except ValueError:
        return False


def is_readable(sheet: str, field: str, text: str, today: date) -> bool:
    """Whether a text can be read in a field without complaint, as a replacement must be.

    Whether a code exists is only known when it is used.
    """
    if is_empty(plain(text)) or len(text) > LONGEST:
        return False
    if is_of_template(sheet, field):
        from graph.intake.reading.parsers import Parsers  # reads the shapes, which a start need not wait for

        column, parsers = SHEETS[sheet].by_key.get(field), Parsers(today)
        parsed = (parsers.of(column) if column else parsers.of_levels())(text)
        return parsed.fault is None and parsed.value is not None
    said = read_cell(text, field_named(field), Context(today, sheet, True))
    return said.fault is None and bool(said.values)
