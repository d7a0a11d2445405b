"""A delivery: the files that were sent together, read, and now to be judged together."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TypeVar

from graph.intake.circulating.entries import Reading
from graph.intake.known import KnownCodes
from graph.intake.reading.drafts import Draft
from graph.intake.reading.sheets import SheetReading
from graph.intake.remarks.collecting import Place, Remarks
from graph.intake.result import MappedColumn

T = TypeVar("T")


@dataclass(eq=False, kw_only=True)
class FileReading:
    """One file as far as it was understood; the checks add remarks and drop rows that say nothing new."""

    path: Path
    digest: str = ""
    """sha256 of its bytes in hexadecimal digits; empty where it could not be opened."""
    remarks: Remarks = field(default_factory=Remarks)
    sheets: list[SheetReading] = field(default_factory=list)
    recognised: bool = False
    """Whether any sheet of it is known."""
    readings: list[Reading] = field(default_factory=list)
    """Its tables that follow none of our templates but a layout in circulation."""
    columns: list[MappedColumn] = field(default_factory=list)
    """How the columns of those tables were understood, and of sheets with headings that are not our template's."""
    needs: dict[frozenset[int], Place] = field(default_factory=dict)
    """Positions of other files of which one at least must be accepted, with the first place that says so."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Delivery:
    """All files that were sent together, with what is on record already."""

    files: tuple[FileReading, ...]
    known: KnownCodes
    today: date

    def sheets(self) -> Iterator[SheetReading]:
        """Every sheet that was read."""
        for file in self.files:
            yield from file.sheets

    def drafts(self, kind: type[T]) -> Iterator[tuple[T, Draft]]:
        """The rows that became facts (or parts) of a kind, with their places."""
        for sheet in self.sheets():
            for draft in sheet.drafts:
                if isinstance(draft.fact, kind):
                    yield draft.fact, draft
                else:
                    break  # all rows of a sheet are of one kind
