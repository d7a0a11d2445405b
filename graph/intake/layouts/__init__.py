"""The workbooks of an agency: which sheets they hold, which columns, and what each column means.

`sheets.csv` and `columns.csv` beside this file are the one definition: templates, sample data, reading and checking
all follow them. Wherever a heading or a help text is to change, it changes there.
"""

import csv
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files

from graph.intake.layouts.kinds import Kind, Words

GUIDE = "Petunjuk"
"""The sheet of a template that explains the others; it is never read back."""
LISTS = "Daftar"
"""The hidden sheet of a template that holds the words of its drop-down lists; it is never read back."""
SUMMARY = "Ringkasan"
"""The sheet of a marked workbook that lists what was found; it is never read back."""


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column of a sheet."""

    key: str
    """The field of the fact that it fills."""
    heading: str
    kind: Kind
    required: bool
    words: Words | None
    """The list that a word or the words are taken from."""
    refers_to: str | None
    """The sheet whose codes it names."""
    aliases: tuple[str, ...]
    """Other headings in use for the same thing."""
    example: str
    help: str


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """One kind of fact as a sheet."""

    name: str
    order: int
    """Its place among the sheets: what it may refer to comes before it."""
    workbook: str
    """The file of the templates that holds it."""
    fact: str
    """The class that a row becomes, or becomes a part of."""
    title: str
    help: str
    columns: tuple[Column, ...]

    @property
    def per_competency(self) -> bool:
        """Whether one more column follows for each competency."""
        return self.fact == "Assessment"

    @cached_property
    def by_key(self) -> dict[str, Column]:
        """The columns by the field that they fill."""
        return {column.key: column for column in self.columns}


def _rows(name: str) -> list[dict[str, str]]:
    text = files(__name__).joinpath(name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def _column(row: dict[str, str]) -> Column:
    return Column(
        key=row["key"],
        heading=row["heading"],
        kind=Kind(row["kind"]),
        required=row["required"] == "ya",
        words=Words(row["words"]) if row["words"] else None,
        refers_to=row["refers_to"] or None,
        aliases=tuple(alias for alias in row["aliases"].split("|") if alias),
        example=row["example"],
        help=row["help"],
    )


def _sheets() -> dict[str, Sheet]:
    columns = _rows("columns.csv")
    return {
        row["sheet"]: Sheet(
            name=row["sheet"],
            order=order,
            workbook=row["workbook"],
            fact=row["fact"],
            title=row["title"],
            help=row["help"],
            columns=tuple(_column(column) for column in columns if column["sheet"] == row["sheet"]),
        )
        for order, row in enumerate(_rows("sheets.csv"))
    }


SHEETS: dict[str, Sheet] = _sheets()
"""Every sheet by its name, in the order in which the kinds of facts may refer to each other."""

WORKBOOKS: dict[str, tuple[str, ...]] = {
    workbook: tuple(sheet.name for sheet in SHEETS.values() if sheet.workbook == workbook)
    for workbook in dict.fromkeys(sheet.workbook for sheet in SHEETS.values())
}
"""For each file of the templates, the sheets that it holds."""


def headings(sheet: str, competencies: tuple[str, ...] = ()) -> list[str]:
    """The headings of a sheet in order; where a sheet has a column per competency, these follow.

    `competencies` are codes or names, used as they are. Raises `KeyError` for an unknown sheet.
    """
    layout = SHEETS[sheet]
    return [column.heading for column in layout.columns] + (list(competencies) if layout.per_competency else [])
