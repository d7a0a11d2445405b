"""What comes of a delivery: for each file its facts, or the reasons why it is refused."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from graph.intake.remarks import Remark
from ontology.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedRow:
    """A record that cannot go in, or a sheet or file of which nothing can."""

    sheet: str | None
    row: int | None
    """Counted from 1; `None`: the sheet (or the file) as a whole."""
    why: str
    why_en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadFile:
    """One file: taken whole, refused whole, or taken without the rows that cannot go in where that was asked for."""

    path: str
    """As it was given, or below the folder that was given."""
    name: str
    digest: str
    """sha256 of its bytes in hexadecimal digits; empty where it could not be opened."""
    layout: str | None
    """How its tables are laid out: `templat`, or `None` where nothing was recognised."""
    accepted: bool
    facts: tuple[Fact, ...]
    """Empty where the file is refused."""
    remarks: tuple[Remark, ...]
    refused: tuple[RefusedRow, ...] = ()
    """The records that cannot go in: those with errors and those that lean on them."""

    @property
    def counts(self) -> Mapping[str, int]:
        """How many facts of each kind it holds, by the name of their class."""
        return Counter(type(fact).__name__ for fact in self.facts)


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
