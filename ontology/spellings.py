"""How the words of the vocabulary are written in practice: their codes, labels and the other labels in use."""

from functools import cache
from typing import NamedTuple


class Spelling(NamedTuple):
    """One writing of one word."""

    writing: str
    code: str
    preferred: bool
    """Whether it is the Indonesian label that people are shown."""


@cache
def spellings(scheme: str) -> tuple[Spelling, ...]:
    """Every writing of every concept of a scheme (such as `golongan`): codes first, then labels, then other labels.

    A writing may occur for two concepts; the earlier one is the better reading. Empty for an unknown scheme.
    """
    from rdflib import SKOS, Literal

    from ontology.turtle import CONCEPTS, code, concepts, required_text, turtle

    graph = turtle(*CONCEPTS)
    members = [(concept, code(graph, concept)) for concept in concepts(graph, scheme)]
    found = [Spelling(notation, notation, False) for _, notation in members]
    found += [Spelling(required_text(graph, each, SKOS.prefLabel, "id"), notation, True) for each, notation in members]
    for label in (SKOS.altLabel, SKOS.hiddenLabel, SKOS.prefLabel):
        for concept, notation in members:
            texts = {str(text) for text in graph.objects(concept, label) if isinstance(text, Literal)}
            found += [Spelling(text, notation, False) for text in sorted(texts)]
    return tuple(dict.fromkeys(found))
