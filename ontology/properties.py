"""Which property stands for which field of a dataclass, and what its values are."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from rdflib import OWL, RDF, RDFS, SDO, SKOS, XSD, Graph, URIRef
from rdflib.term import Node

from ontology.iri import NAMESPACE, snake_case
from ontology.turtle import CONCEPTS, NS, SCHEMA, code, instances, text, turtle


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """One property as it is used on one class."""

    iri: URIRef
    field: str
    """The Python name, without a trailing underscore."""
    range: URIRef

    @property
    def codes(self) -> Mapping[str, URIRef] | None:
        """The concepts that may be its value, by code; `None` where values are no words of the vocabulary."""
        return None if self.range in XSD else _concepts_of(self.range)

    @property
    def part(self) -> str | None:
        """The class of its values where they are parts with fields of their own."""
        return None if self.range in XSD or self.codes else local_name(self.range)


def local_name(iri: Node) -> str:
    """The name of a class or property of ours, without the namespace."""
    return str(iri).removeprefix(NAMESPACE)


def field_name(graph: Graph, iri: Node) -> str:
    """The Python name of a property: its own in snake case, or the shorter one that it is given."""
    return text(graph, iri, NS.fieldName) or snake_case(local_name(iri))


@cache
def properties_of(name: str) -> Mapping[str, Property]:
    """The properties of a class and of what it is a kind of, by field."""
    graph = turtle(*SCHEMA)
    kinds = set(graph.transitive_objects(NS[name], RDFS.subClassOf))
    found = {}
    for iri in instances(graph, "Field"):
        if kinds & set(graph.objects(iri, SDO.domainIncludes)) and isinstance(iri, URIRef):
            values = graph.value(iri, RDFS.range)
            if not isinstance(values, URIRef):
                raise ValueError(f"{iri} has no range")
            field = field_name(graph, iri)
            found[field] = Property(iri=iri, field=field, range=values)
    return MappingProxyType(found)


def classes(graph: Graph) -> list[Node]:
    """All classes of ours, by IRI."""
    return sorted((each for each in graph.subjects(RDF.type, OWL.Class) if str(each).startswith(NAMESPACE)), key=str)


@cache
def _concepts_of(name: URIRef) -> Mapping[str, URIRef] | None:
    if (name, RDFS.subClassOf, SKOS.Concept) not in turtle(*SCHEMA):
        return None
    graph = turtle(*CONCEPTS)
    members = [each for each in instances(graph, local_name(name)) if isinstance(each, URIRef)]
    return MappingProxyType({code(graph, member): member for member in members})
