"""From what people write to what is meant: an id, a code, an identity number, or a name that only one thing has."""

from typing import Literal

from graph.career_graph import CareerGraph
from ontology.errors import UnknownTerm
from ontology.findings import TermRef

Kind = Literal["Person", "Jabatan", "Unit", "Programme"]

WORDS: dict[Kind, str] = {"Person": "pegawai", "Jabatan": "jabatan", "Unit": "unit", "Programme": "program"}
"""What users call the labels of the graph."""

NEAREST = 5
"""How many names are offered where one is not known."""


def named(graph: CareerGraph, kind: Kind, text: str) -> TermRef:
    """The one thing of a kind that goes by this id, code, identity number or name.

    Raises:
        UnknownTerm: nothing does, or several do; the nearest names are told.
    """
    found = graph.find(kind, text.strip())
    if len(found) == 1:
        return found[0]
    meant = found or tuple(hit.term for hit in graph.search(text, 4 * NEAREST) if hit.kind == kind)
    nearest = tuple(f"{term.label} ({term.code})" for term in meant[:NEAREST])
    raise UnknownTerm(WORDS[kind], text, nearest, ambiguous=len(found) > 1)
