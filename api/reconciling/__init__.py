"""Reconciling: which known names cells mean, kind by kind, and which mean none."""

from collections.abc import Callable, Sequence

from api.reconciling.cells import Cell, CellMeant, Known, read_cells, read_known
from api.reconciling.lists import NameLists

__all__ = ["Cell", "CellMeant", "Known", "NameLists", "read_cells", "read_known", "reconcile"]

Progress = Callable[[int, int, str], None]
"""Told how many cells are done, of how many, and what is being done: `reconciling`."""
_TOLD_EVERY = 100


def reconcile(
    cells: Sequence[Cell], lists: NameLists, progress: Progress = lambda _done, _of, _what: None
) -> tuple[CellMeant, ...]:
    """What each cell means among the known names of its kind, in the order of the cells."""
    answers = []
    for number, cell in enumerate(cells):
        answers.append(lists.meant(cell))
        if number % _TOLD_EVERY == 0:
            progress(number, len(cells), "reconciling")
    return tuple(answers)
