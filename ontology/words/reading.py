"""From the Turtle files of words to entries."""

from collections.abc import Iterator

from rdflib import SKOS, Graph
from rdflib.term import Node

from ontology.turtle import SCHEME, required_text, turtle
from ontology.words.word_entry import WordEntry, WordKind

FILES = {
    WordKind.ABBREVIATION: "abbreviations",
    WordKind.ORGANISATION: "organisations",
    WordKind.PRODUCT: "products",
    WordKind.REGULATION: "regulations",
    WordKind.LOAN_WORD: "loan-words",
    WordKind.OTHER_NAME: "other-names",
}
"""The file of each kind, which is also the name of its scheme after `word-`."""

_WRITINGS = (SKOS.altLabel, SKOS.notation, SKOS.hiddenLabel)


def read_words() -> tuple[WordEntry, ...]:
    """All entries of the shipped files, by kind, then by alphabet."""
    graph = turtle(*(f"words/{name}" for name in FILES.values()))
    return tuple(
        entry
        for kind, name in FILES.items()
        for entry in sorted(
            (
                entry
                for concept in graph.subjects(SKOS.inScheme, SCHEME[f"word-{name}"])
                for entry in _entries(graph, concept, kind)
            ),
            key=lambda entry: (entry.word.casefold(), entry.word, entry.expansion),
        )
    )


def _entries(graph: Graph, concept: Node, kind: WordKind) -> Iterator[WordEntry]:
    meaning = required_text(graph, concept, SKOS.prefLabel, "id")
    field = sorted(str(note) for note in graph.objects(concept, SKOS.scopeNote))
    for property_ in _WRITINGS:
        for writing in graph.objects(concept, property_):
            yield WordEntry(
                word=str(writing),
                expansion=", ".join((meaning, *field)),
                kind=kind,
                as_written=property_ == SKOS.notation,
            )
