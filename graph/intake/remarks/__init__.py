"""What is said about a cell: where it stands, which rule speaks, why, and what may have been meant."""

from dataclasses import dataclass

from graph.intake.remarks.rules import Severity

__all__ = ["Correctable", "NearName", "Remark", "Severity"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Correctable:
    """What a correction of a cell would be about, if somebody accepted it (see `graph.intake.corrections`)."""

    sheet: str
    """The kind of sheet."""
    field: str
    value: str
    """The whole value as it is written."""
    replacement: str | None
    """What is proposed in its place; `None`: there is no proposal that could be read there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NearName:
    """A known word or name that a cell may mean."""

    value: str
    """What could stand in the cell: a code, or the word itself."""
    name: str
    why: str
    """Why it is near, in Indonesian."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One thing to be said about a file, in Indonesian and English."""

    sheet: str | None
    """`None`: about the file as a whole."""
    cell: str | None
    """In A1 notation; for CSV the number is the line on which the record begins."""
    column: str | None
    """The heading of the column as the file writes it."""
    rule: str
    severity: Severity
    value: str | None
    """What stands there, cut short; of a NIP only so much that its owner can be found in the file."""
    message: str
    message_en: str
    proposal: str | None
    """What may have been meant: never applied without being asked."""
    others: int = 0
    """Of a remark that stands for cells which are not shown: how many they are."""
    nearest: tuple[NearName, ...] = ()
    """Up to three known names that a value may mean which nobody knows, nearest first; never of another level."""
    correctable: Correctable | None = None
    """What is wrong with the value alone and can be corrected wherever it is written; `None`: no such thing."""
