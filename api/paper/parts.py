"""What a document on paper is made of."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """Begins a part of the document."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """A paragraph."""

    text: str
    soft: bool = False
    """Whether it is a remark beside the matter, set small."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Names with their values, one below the other."""

    rows: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table."""

    title: str
    share: float
    """Its part of the width, in relation to the other columns."""
    number: bool = False
    """Whether it holds numbers, which stand at the right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under headings, which are repeated on every page; a line break in a cell is one on paper."""

    columns: Sequence[Column]
    rows: Sequence[Sequence[str]]
    total: Sequence[str] | None = None
    """A last row that sums the others up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatures:
    """Places to sign, side by side: who signs as what, and the name where it is known."""

    signers: Sequence[tuple[str, str | None]]


Part = Heading | Prose | Facts | Table | Signatures


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A document: its title, what it is about, and its parts."""

    title: str
    about: str
    parts: Sequence[Part]
    footing: str
    """What it rests on: said at the foot of every page."""
