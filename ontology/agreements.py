"""What people agreed on about how their texts and files are read: it holds for what comes next, until revoked.

An agreement is never edited and never deleted. Who takes it back says so with a date, and what it did until then can
still be explained.
"""

from dataclasses import dataclass
from datetime import datetime

from ontology.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction(Term):
    """An accepted fix: wherever this is written in this field of this kind of sheet, the other is meant."""

    id: str
    sheet: str
    """The kind of sheet: one of our templates, such as `kinerja`, or a layout in circulation, such as `duk`."""
    field: str
    """What the column holds, such as `predicate`, or `pangkat.golongan` in a layout in circulation."""
    value: str
    """As it is written, without needless blanks."""
    replacement: str
    """What is read in its place."""
    accepted_at: datetime
    accepted_by: str
    revoked_at: datetime | None = None
    """From when on it no longer holds."""
    revoked_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMapping(Term):
    """A confirmed reading of headings: what each column of a table with these headings holds."""

    id: str
    fingerprint: str
    """By which a table with the same headings is known again."""
    layout: str
    """The layout in circulation that the table follows, or the template with other headings: `templat_pegawai`."""
    headings: tuple[str, ...]
    """The headings from left to right, each with those above it."""
    meanings: tuple[str, ...]
    """For each heading what its column holds, such as `pangkat.golongan`; `-`: it is not read."""
    confirmed_at: datetime
    confirmed_by: str
    revoked_at: datetime | None = None
    """From when on it no longer holds."""
    revoked_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyWord(Term):
    """What a word of an agency's own stands for, or that a shipped word does not stand for something there."""

    id: str
    word: str
    """The writing as it occurs in texts."""
    expansion: str
    """What it stands for, then words of its field, separated by commas."""
    as_written: bool = False
    """Whether only this very case means it: `PAK` is a document, `pak` is a man."""
    switched_off: bool = False
    """Whether it says that a shipped word of this writing does not stand for this here."""
    added_at: datetime
    added_by: str
    revoked_at: datetime | None = None
    """From when on it no longer holds."""
    revoked_by: str | None = None
