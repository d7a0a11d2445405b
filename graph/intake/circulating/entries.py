"""Records read: for each field its value, with the cell it comes from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from graph.intake.circulating.bodies import Body, Row
from graph.intake.circulating.pages import Page
from graph.intake.circulating.tables import Heading, Table
from graph.intake.remarks.collecting import Place, Remarks
from graph.intake.values.cells import Raw

Value = str | int | float | None
"""What a field can be: dates in the form of ISO 8601."""
_NUMBERS = (int, float)


class Entry(NamedTuple):
    """One field of a record."""

    value: Value
    raw: Raw
    place: Place
    sound: bool = True
    """Whether it can be believed."""


@dataclass(eq=False, kw_only=True)
class Record:
    """A row that says something, field by field."""

    kind: str
    row: Row
    sheet: str
    entries: dict[str, Entry] = field(default_factory=dict)
    refused: str | None = None
    """Why it cannot go in until it is corrected."""
    at: Mapping[str, Heading] = field(default_factory=dict)
    """For every field of the table its column there, filled or not."""

    def value(self, name: str) -> Value:
        """The value of a field, `None` where there is none that can be believed."""
        found = self.entries.get(name)
        return found.value if found and found.sound else None

    def text(self, name: str) -> str | None:
        """The value of a field that is a text."""
        found = self.entries.get(name)
        return found.value if found is not None and found.sound and isinstance(found.value, str) else None

    def day(self, name: str) -> date | None:
        """The value of a field that is a whole date."""
        found = self.text(name)
        return date.fromisoformat(found) if found and len(found) == 10 else None

    def number(self, name: str) -> float | None:
        """The value of a field that is a number."""
        found = self.entries.get(name)
        return float(found.value) if found is not None and found.sound and isinstance(found.value, _NUMBERS) else None

    def doubt(self, name: str) -> None:
        """Says that the value of a field cannot be believed."""
        if name in self.entries:
            self.entries[name] = self.entries[name]._replace(sound=False)

    def refuse(self, why: str) -> None:
        """Says why the record cannot go in; the first reason stays."""
        self.refused = self.refused or why


@dataclass(eq=False, kw_only=True)
class Reading:
    """One table, read."""

    page: Page
    layout: str
    table: Table
    body: Body
    records: list[Record]
    remarks: Remarks
    today: date
    """The day of the list where it says so, else the day on which it is read."""

    titles: str = ""
    """What stands above it, in small letters."""
    told: set[tuple[str, Place]] = field(default_factory=set)
    """What was said already, by rule and cell."""

    def is_new(self, rule: str, place: Place) -> bool:
        """Whether a rule has not spoken at a cell yet; from now on it has."""
        key = (rule, place)
        new = key not in self.told
        self.told.add(key)
        return new

    @property
    def sheet(self) -> str:
        """The name of its sheet."""
        return self.page.name

    def row_of(self, record: Record) -> int:
        """The row in which people see a record; of a matrix turned round, in which they see who it is about."""
        if self.page.upright is None:
            return record.row.number
        return self.place_of(record, "pegawai.nip" if "pegawai.nip" in record.at else "pegawai.nama").row or 0

    def place_of(self, record: Record, name: str) -> Place:
        """The cell of a field of a record, filled or not; of a field without a column the record as a whole."""
        heading = record.at.get(name)
        if heading is None:
            return Place(record.sheet, record.row.number)
        _, number = record.row.cells.get(heading.column, (None, record.row.number))
        return self.page.place(number, heading.column, heading.text)
