"""Reconciling: which known names the cells of a file mean, kind by kind, and which mean none."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from api.linking.tables import read_table
from ontology.agreements import AgencyWord
from ontology.errors import InvalidInput
from ontology.terms import Term

__all__ = ["Cell", "CellMeant", "Known", "read_cells", "read_known", "reconcile"]

Progress = Callable[[int, int, str], None]
"""Told how many cells are done, of how many, and what is being done: `reconciling`."""
Known = dict[str, list[str]]
"""Known names by their kind in small letters."""
_TOLD_EVERY = 100


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


def reconcile(
    cells: Sequence[Cell],
    known: Known,
    progress: Progress = lambda _done, _of, _what: None,
    agency: tuple[AgencyWord, ...] = (),
) -> tuple[CellMeant, ...]:
    """What each cell means among the known names of its kind, in the order of the cells.

    Args:
        cells: what is sought.
        known: the names that may be meant.
        progress: told how far that is.
        agency: words of an agency that hold; they are written out in cells and names.
    """
    from api.reconciling.own_words import OwnWords
    from ontology.reconciling import KnownNames, Reconciled

    own = OwnWords(agency)
    lists: dict[str, KnownNames] = {}
    names: dict[str, dict[str, str]] = {}
    answers = []
    for number, cell in enumerate(cells):
        kind = cell.kind.casefold()
        if kind not in known:
            meant = Reconciled(name=None, score=0.0, why=f"Tidak ada nama baku berjenis “{cell.kind}”.")
        else:
            if kind not in lists:
                names[kind] = {own.written_out(name)[0]: name for name in reversed(known[kind])}
                lists[kind] = KnownNames(kind, reversed(names[kind]))
            text, said = own.written_out(cell.text)
            meant = lists[kind].reconcile(text)
            if meant.name is not None:
                meant = replace(meant, name=names[kind][meant.name])
            if said:
                meant = replace(meant, why=f"{said}. {meant.why}")
        answers.append(CellMeant(id=cell.id, canonical=meant.name, score=meant.score, why=meant.why))
        if number % _TOLD_EVERY == 0:
            progress(number, len(cells), "reconciling")
    return tuple(answers)
