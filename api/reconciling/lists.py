"""Known names by kind, each list read once however many cells are held against it."""

from typing import TYPE_CHECKING

from api.reconciling.cells import Cell, CellMeant, Known
from api.reconciling.own_words import OwnWords
from ontology.agreements import AgencyWord

if TYPE_CHECKING:
    from ontology.reconciling import KnownNames


class NameLists:
    """Says which known name a cell means. Threads may share it."""

    def __init__(self, known: Known, agency: tuple[AgencyWord, ...] = ()) -> None:
        """Reads nothing yet.

        Args:
            known: the names that may be meant.
            agency: words of an agency that hold; they are written out in cells and names.
        """
        self._known, self._own = known, OwnWords(agency)
        self._lists: dict[str, tuple[KnownNames, dict[str, str]]] = {}

    def meant(self, cell: Cell) -> CellMeant:
        """What a cell means among the names of its kind."""
        kind = cell.kind.casefold()
        if kind not in self._known:
            why = f"Tidak ada nama baku berjenis “{cell.kind}”."
            return CellMeant(id=cell.id, canonical=None, score=0.0, why=why)
        names, written = self._of(kind)
        text, said = self._own.written_out(cell.text)
        found = names.reconcile(text)
        canonical = None if found.name is None else written[found.name]
        return CellMeant(
            id=cell.id, canonical=canonical, score=found.score, why=f"{said}. {found.why}" if said else found.why
        )

    def _of(self, kind: str) -> tuple["KnownNames", dict[str, str]]:
        """The names of a kind, and how the list writes each of them."""
        if kind not in self._lists:
            from ontology.reconciling import KnownNames

            written = {self._own.written_out(name)[0]: name for name in reversed(self._known[kind])}
            self._lists[kind] = KnownNames(kind, reversed(written)), written
        return self._lists[kind]
