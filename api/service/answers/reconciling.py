"""Answers about cells whose names are sought among known ones."""

from dataclasses import dataclass
from datetime import datetime

from api.reconciling.cells import CellMeant
from ontology.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciliation(Term):
    """What cells mean."""

    known_at: datetime | None
    """The moment as known at which the graph's names are the known ones; `null`: the names were sent along."""
    cells: tuple[CellMeant, ...]
    """In the order in which they were asked."""


__all__ = ["CellMeant", "Reconciliation"]
