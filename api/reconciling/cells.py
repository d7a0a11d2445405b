"""Cells whose names are sought, the names that may be meant, and what a cell is found to mean."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from api.linking.tables import read_table
from ontology.errors import InvalidInput
from ontology.terms import Term

Known = Mapping[str, Sequence[str]]
"""Known names by their kind in small letters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell whose name is sought."""

    id: str
    text: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CellMeant(Term):
    """What a cell means. It is a proposal: nothing is written anywhere."""

    id: str
    canonical: str | None
    """The known name as its list writes it; `null`: none of them, or it cannot be said which."""
    score: float
    """How much of the cell and the name is the same (0 to 1); of the nearest name where none is meant."""
    why: str
    """In Indonesian: what was read, written out or mended, or what stands against the nearest name."""


def read_cells(path: Path) -> tuple[Cell, ...]:
    """The cells of a table with the columns `id`, `cell_text` and `kind`.

    Raises:
        InvalidInput: the file cannot be read, or a column is missing.
    """
    rows = read_table(path, ("id", "cell_text", "kind"))
    return tuple(Cell(id=row["id"], text=row["cell_text"], kind=row["kind"]) for row in rows)


def read_known(path: Path) -> Known:
    """The names of a table with the columns `kind` and `text`.

    Raises:
        InvalidInput: the file cannot be read, a column is missing, or it holds no names.
    """
    found: defaultdict[str, list[str]] = defaultdict(list)
    for row in read_table(path, ("kind", "text")):
        if row["text"]:
            found[row["kind"].casefold()].append(row["text"])
    if not found:
        raise InvalidInput(f"Berkas {path.name} tidak memuat nama baku.", f"The file {path.name} holds no known names.")
    return dict(found)
