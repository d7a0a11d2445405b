"""What the service reports about its own work: what was loaded, written, counted and checked."""

from dataclasses import dataclass
from datetime import date, datetime

from ontology.findings import Answer, TermRef
from ontology.terms import StaffKind, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class RemarkShown(Term):
    """Something about one cell of a file: what was found there, which rule it breaks, and what may be meant."""

    sheet: str
    cell: str | None
    column: str | None
    rule: str
    severity: str
    """`error`: the file is refused; `remark`: it was read or left unknown, and said."""
    value: str | None
    message: str
    message_en: str
    proposal: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadShown(Term):
    """One fact as it was read, for those who compare (`--records`)."""

    kind: str
    values: dict[str, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLoaded(Term):
    """One file: taken whole or refused whole."""

    path: str
    digest: str
    """SHA-256 of the file."""
    accepted: bool
    records: dict[str, int]
    """How many facts of each kind were read."""
    remarks: tuple[RemarkShown, ...]
    read: tuple[ReadShown, ...] | None
    """The facts themselves, only when asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadReport(Answer):
    """What came of loading files."""

    dry_run: bool
    files: tuple[FileLoaded, ...]
    appended: dict[str, int]
    """New facts by kind."""
    superseded: dict[str, int]
    """Corrections of earlier facts by kind."""
    unchanged: dict[str, int]
    """Facts that were known already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesWritten(Term):
    """Files that were written for the user."""

    directory: str
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview(Answer):
    """What the graph holds."""

    instansi: tuple[TermRef, ...]
    counts: dict[str, int]
    revision: int
    """How many loads have changed the graph."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NipCheck(Term):
    """What the digits of an identity number say. There is no check digit: a well-formed number may still be wrong."""

    number: str
    """Without blanks."""
    as_of: date
    valid: bool
    staff_kind: StaffKind | None
    birth_date: date | None
    appointed_from: date | None
    """The first day on which the appointment may have been; for PNS it is that day."""
    serial: int | None
    problems: tuple[str, ...]
    """Why it is not valid, in Bahasa Indonesia."""
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Health(Term):
    """Whether the graph answers, and how far it has come."""

    status: str
    revision: int
    committed_at: datetime
    rules_version: str
