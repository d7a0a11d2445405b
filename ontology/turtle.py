"""The Turtle files beside this module as one RDF graph, and short ways to read it."""

from functools import cache
from importlib.resources import files

from rdflib import RDF, SKOS, Graph, Literal, Namespace, URIRef
from rdflib.term import Node

from ontology.iri import IDENTIFIERS, NAMESPACE

NS = Namespace(NAMESPACE)
SCHEME = Namespace(IDENTIFIERS + "scheme/")

CONCEPTS = (
    "competencies",
    "competencies-technical",
    "criteria",
    "education",
    "fields",
    "jabatan",
    "rules",
    "scales",
    "talent",
)
"""The files that hold the words themselves."""

SCHEMA = (
    "terms",
    "facts",
    "findings",
    "records",
    "agreements",
    "links",
    "development",
    "development-plans",
    "talent-decisions",
)
"""The files that say which classes and properties there are."""

EVERYTHING = (*SCHEMA, *CONCEPTS, "shapes")


@cache
def turtle(*names: str) -> Graph:
    """The named files (without `.ttl`) read together; treat the graph as read-only."""
    graph = Graph(bind_namespaces="none")
    graph.bind("", NS)
    for name in names:
        graph.parse(data=files("ontology").joinpath(f"{name}.ttl").read_text(encoding="utf-8"), format="turtle")
    return graph


def text(graph: Graph, subject: Node, predicate: URIRef, language: str | None = None) -> str | None:
    """The value of a property as text, in a language if one is named; `None` if there is none."""
    found = [
        str(value)
        for value in graph.objects(subject, predicate)
        if language is None or (isinstance(value, Literal) and value.language == language)
    ]
    return min(found, default=None)


def required_text(graph: Graph, subject: Node, predicate: URIRef, language: str | None = None) -> str:
    """The same where the value must be there.

    Raises:
        ValueError: the file does not say it.
    """
    found = text(graph, subject, predicate, language)
    if found is None:
        raise ValueError(f"{subject} has no {predicate} {language or ''}")
    return found


def whole(graph: Graph, subject: Node, predicate: URIRef) -> int:
    """The value of a property as a whole number, where it must be there."""
    return int(required_text(graph, subject, predicate))


def code(graph: Graph, concept: Node) -> str:
    """The code of a concept."""
    return required_text(graph, concept, SKOS.notation)


def concepts(graph: Graph, scheme: str) -> list[Node]:
    """The concepts of a scheme by `:order`, then by code."""
    members = graph.subjects(SKOS.inScheme, SCHEME[scheme])
    return sorted(members, key=lambda concept: (_order(graph, concept), code(graph, concept)))


def instances(graph: Graph, name: str) -> list[Node]:
    """All things of a class of ours, by IRI."""
    return sorted(graph.subjects(RDF.type, NS[name]), key=str)


def _order(graph: Graph, concept: Node) -> int:
    return int(text(graph, concept, NS.order) or 1_000_000)
