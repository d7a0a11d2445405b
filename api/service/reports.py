"""What the service reports about its own work: what was loaded and counted."""

from dataclasses import dataclass
from datetime import datetime

from api.service.answers.agreements import CorrectableShown
from ontology.agreements import ColumnMapping, Correction
from ontology.facts import (
    Assessment,
    CreditPoints,
    Discipline,
    Education,
    Instansi,
    Jabatan,
    Performance,
    Person,
    Placement,
    Programme,
    Rank,
    Standard,
    TalentScore,
    Training,
    Unit,
)
from ontology.findings import Answer, TermRef
from ontology.terms import Term

AnyFact = (
    Instansi | Unit | Jabatan | Standard | Programme | Person | Rank | Education | Placement | Performance | Assessment
    | Training | Discipline | CreditPoints | TalentScore
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class NearShown(Term):
    """A known name that a cell may mean."""

    value: str
    """What could stand in the cell: a code, or the word itself."""
    name: str
    why: str
    """Why it is near, in Indonesian."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemarkShown(Term):
    """Something about one cell of a file: what was found there, which rule it breaks, and what may be meant."""

    sheet: str | None
    """`null`: about the file as a whole."""
    cell: str | None
    column: str | None
    rule: str
    severity: str
    """`error`: the file is refused; `remark`: it was read or left unknown, and said."""
    value: str | None
    message: str
    message_en: str
    proposal: str | None
    nearest: tuple[NearShown, ...] = ()
    """Up to three known names that a value may mean which is not known, nearest first; never of another level."""
    correctable: CorrectableShown | None = None
    """What a correction for good would be about; `null`: the cell can only be corrected in the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadShown(Term):
    """One fact as it was read, for those who compare (`--records`)."""

    kind: str
    """The class of the fact, such as `Placement`."""
    fact: AnyFact


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueShown(Term):
    """One value and the cell it was read from."""

    cell: str
    value: str | float | None
    """Days in the form of ISO 8601."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowShown(Term):
    """One row of a list in circulation as it was understood (`--records`), whether or not it becomes a fact."""

    sheet: str
    row: int
    kind: str
    """What the row records: `pegawai`, `pelatihan`, `asesmen`, ..."""
    values: dict[str, ValueShown]
    """By the fields of the domain, such as `pegawai.nip`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnShown(Term):
    """How one column was understood, of a list in circulation or of a template with headings of its own."""

    sheet: str
    column: str
    heading: str
    field: str
    """`-`: not used."""
    sure: bool
    """Whether the heading is a known one, and not only like one."""
    layout: str
    """The layout that its table was taken for."""
    table: str
    """What its table is known by again: tables with the same headings have the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowRefused(Term):
    """A record that cannot go in: one with an error, or one that leans on such a record."""

    sheet: str | None
    row: int | None
    """`null`: the sheet, or the file, as a whole."""
    why: str
    why_en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLoaded(Term):
    """One file: taken whole or refused whole, unless it was asked to take the rest of it."""

    path: str
    layout: str | None
    """How its tables are laid out: `templat`, a layout in circulation such as `daftar_nominatif`, or `null`."""
    digest: str
    """SHA-256 of its bytes; empty where it could not be opened."""
    accepted: bool
    records: dict[str, int]
    """How many facts of each kind were read; of a list in circulation, how many rows of each kind it has."""
    remarks: tuple[RemarkShown, ...]
    read: tuple[ReadShown | RowShown, ...] | None
    """The facts themselves, or the rows of a list in circulation; only when asked for."""
    refused: tuple[RowRefused, ...] = ()
    """The records that cannot go in; with `accept_rest` everything else of the file does. Only the first thousand are
    listed: the marked copy has them all."""
    refused_rows: int = 0
    """How many there are in all."""
    columns: tuple[ColumnShown, ...] = ()
    """How its columns were understood: of a list in circulation, and of a template with headings of its own."""
    mappings: tuple[ColumnMapping, ...] = ()
    """The confirmed mappings that its columns were read by; tables without one must be confirmed before they go in."""
    corrections: tuple[Correction, ...] = ()
    """The accepted corrections that were used on it."""
    marked: str | None = None
    """Where the file was written with its bad cells marked, if that was asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadReport(Answer):
    """What came of loading files."""

    dry_run: bool
    accept_rest: bool
    """Whether only the records that cannot go in are left out, and not their whole file."""
    files: tuple[FileLoaded, ...]
    appended: dict[str, int]
    """New facts by kind."""
    superseded: dict[str, int]
    """Corrections of earlier facts by kind."""
    unchanged: dict[str, int]
    """Facts that were known already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview(Answer):
    """What the graph holds."""

    instansi: tuple[TermRef, ...]
    counts: dict[str, int]
    """How many there are, by the labels of the graph."""
    revision: int
    """How many loads have changed the graph."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Health(Term):
    """Whether the graph answers, and how far it has come."""

    status: str
    revision: int
    committed_at: datetime
    rules_version: str
