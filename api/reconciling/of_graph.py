"""Under which kinds the graph knows names, whatever the lists of people call them."""

from dataclasses import replace

from api.reconciling.cells import Cell
from ontology.reconciling.manners import Manner, manner_of

_KINDS = {
    Manner.POST: "jabatan",
    Manner.UNIT: "unit",
    Manner.BODY: "instansi",
    Manner.COURSE: "program",
    Manner.SKILL: "kompetensi",
}
"""By the manner in which names of a kind are read."""


def as_in_graph(cell: Cell) -> Cell:
    """A cell whose kind is called as the graph calls it: `nama_jabatan` is `jabatan`, `unor` is `unit`."""
    return replace(cell, kind=_KINDS.get(manner_of(cell.kind), cell.kind))
