"""Answers about what people agreed on: accepted corrections, and confirmed mappings of columns."""

from dataclasses import dataclass

from ontology.agreements import ColumnMapping, Correction
from ontology.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionList(Term):
    """Every correction that was ever accepted, those that hold first, and the newest of these."""

    corrections: tuple[Correction, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMappingList(Term):
    """Every mapping of columns that was ever confirmed, those that hold first, and the newest of these."""

    mappings: tuple[ColumnMapping, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectableShown(Term):
    """What a correction of a cell would be about: this can be sent as it is to accept it."""

    sheet: str
    """The kind of sheet: one of a template, or a layout in circulation."""
    field: str
    value: str
    replacement: str | None
    """What is proposed; `null`: nothing is, but something may be accepted."""


__all__ = ["ColumnMapping", "ColumnMappingList", "CorrectableShown", "Correction", "CorrectionList"]
