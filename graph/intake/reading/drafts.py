"""Rows that were understood, each still knowing where it stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from graph.intake.layouts import Sheet
from graph.intake.remarks.collecting import Place, Remarks
from graph.intake.remarks.showing import cell_name
from ontology.facts import Builds, Requirement
from ontology.terms import Condition


@dataclass(frozen=True, slots=True, kw_only=True)
class RequirementRow:
    """A row of a competency standard; the rows of one jabatan and day make one standard."""

    jabatan: str
    valid_from: date
    requirement: Requirement


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionRow:
    """A condition of a standard."""

    jabatan: str
    valid_from: date
    condition: Condition


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildsRow:
    """What a programme builds."""

    programme: str
    builds: Builds


@dataclass(frozen=True, eq=False, kw_only=True)
class SheetSource:
    """A sheet that rows were read from."""

    position: int
    """The position of its file in the delivery."""
    file: str
    """The name of its file."""
    sheet: str
    """Its name as the file writes it."""
    layout: Sheet
    columns: Mapping[str, int]
    """For each field its column, counted from 0."""
    competencies: Mapping[str, int]
    """For each competency its column."""
    texts: Mapping[int, str]
    """The headings as they are written."""
    remarks: Remarks
    """The remarks about the file."""

    def place(self, row: int, key: str | None = None) -> Place:
        """The cell of a field in a row, or the row as a whole where the field has no column."""
        column = None if key is None else self.columns.get(key, self.competencies.get(key))
        return Place(self.sheet, row, column, None if column is None else self.texts.get(column))

    def named(self, row: int, beside: "SheetSource") -> str:
        """A row by its first cell as a formula would name it, seen from a row of another sheet or of the same one."""
        file = "" if beside.position == self.position else f"[{self.file}]"
        return f"{file}{self.sheet}!{cell_name(row, min(self.columns.values(), default=0))}"


def whole_of(values: Mapping[str, object]) -> str:
    """What a row is a part of, in words: a standard by its jabatan and day, or what has a code.

    A part that a row does not say is left out, so that its words are the beginning of those of the whole.
    """
    if values.get("valid_from") is not None and values.get("jabatan") is not None:
        return f"{values['jabatan']}, {values['valid_from']}"
    if values.get("jabatan") is not None:
        return f"{values['jabatan']}, "
    return str(values.get("programme") or values.get("code") or "")


class Draft(NamedTuple):
    """A fact, or a row that becomes part of one, with its place."""

    fact: object
    source: SheetSource
    row: int
    corrections: tuple[str, ...] = ()
    """The ids of the corrections without which it would read otherwise."""
