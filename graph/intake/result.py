"""What comes of a delivery: for each file its facts, or the reasons why it is refused."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from graph.intake.remarks import Remark
from ontology.facts import Fact


class Stated(NamedTuple):
    """A fact as a file states it."""

    fact: Fact
    corrections: tuple[str, ...] = ()
    """The ids of the accepted corrections without which it would read otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedRow:
    """A record that cannot go in, or a sheet or file of which nothing can."""

    sheet: str | None
    row: int | None
    """Counted from 1; `None`: the sheet (or the file) as a whole."""
    why: str
    why_en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadValue:
    """One value of a circulating list and the cell it was read from."""

    cell: str
    value: str | int | float | None
    """Days in the form of ISO 8601."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadRow:
    """One row of a circulating list as it was understood."""

    sheet: str
    row: int
    kind: str
    """What the row records: `pegawai`, `pelatihan`, `asesmen`, ..."""
    values: Mapping[str, ReadValue]
    """By the fields of the domain, such as `pegawai.nip`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MappedColumn:
    """How one column was understood, of a circulating list or of a template with other headings: to be confirmed."""

    sheet: str
    column: str
    """Its letters."""
    heading: str
    """As it is written, below the headings above it."""
    field: str
    """`-`: not used."""
    sure: bool
    """Whether the heading is a known one, and not only like one."""
    layout: str
    """The layout that the table was taken for."""
    table: str
    """The fingerprint of its table: by this it is known again (`graph.intake.circulating.mapping`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadFile:
    """One file: taken whole, refused whole, or taken without the rows that cannot go in where that was asked for."""

    path: str
    """As it was given, or below the folder that was given."""
    name: str
    digest: str
    """sha256 of its bytes in hexadecimal digits; empty where it could not be opened."""
    layout: str | None
    """How its tables are laid out: `templat`, a layout in circulation, or `None` where nothing was recognised."""
    accepted: bool
    facts: tuple[Fact, ...]
    """Empty where the file is refused."""
    remarks: tuple[Remark, ...]
    refused: tuple[RefusedRow, ...] = ()
    """The records that cannot go in: those with errors and those that lean on them."""
    rows: tuple[ReadRow, ...] = ()
    """Of a layout in circulation every row as it was understood, whether or not it becomes a fact."""
    columns: tuple[MappedColumn, ...] = ()
    """How its columns were understood: of a layout in circulation, and of a template with headings of its own."""
    kinds: Mapping[str, int] | None = None
    """Of a layout in circulation how many rows of each kind it holds."""
    corrected: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    """For each fact (by its position) that would read otherwise without them, the ids of the corrections used."""
    corrections: tuple[str, ...] = ()
    """The ids of all corrections that were used on the file."""

    @property
    def tables(self) -> tuple[str, ...]:
        """The fingerprints of its tables, each once."""
        return tuple(dict.fromkeys(column.table for column in self.columns))

    @property
    def counts(self) -> Mapping[str, int]:
        """How many facts of each kind it holds, by the name of their class; of a circulating list, how many rows."""
        return self.kinds if self.kinds is not None else Counter(type(fact).__name__ for fact in self.facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """A delivery, read: in the order in which the files may refer to each other."""

    files: tuple[ReadFile, ...]

    @property
    def accepted(self) -> tuple[ReadFile, ...]:
        """The files that can go in."""
        return tuple(file for file in self.files if file.accepted)

    @property
    def refused(self) -> tuple[ReadFile, ...]:
        """The files that cannot."""
        return tuple(file for file in self.files if not file.accepted)
