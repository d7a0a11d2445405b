"""Facts as RDF: how the fields of a dataclass become properties, concepts and literals.

Nothing here hides identity numbers: what is exported for others must be made of people's ids.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from math import isfinite

from rdflib import RDF, XSD, Graph, Literal, URIRef
from rdflib.term import Node

from ontology.iri import concept_iri
from ontology.properties import Property, local_name, properties_of
from ontology.terms import Term
from ontology.turtle import NS


def values_of(term: Term) -> Mapping[str, object]:
    """The fields of a term and their values."""
    if not is_dataclass(term):
        raise TypeError(f"{type(term).__name__} is not a dataclass")
    return {field.name.removesuffix("_"): getattr(term, field.name) for field in fields(term)}


def decimal_text(value: float) -> str:
    """A number as the one text that shapes and rows agree on: `3` is `3.0`, without exponents."""
    return format(Decimal(str(float(value))), "f")


def describe(graph: Graph, node: URIRef, name: str, values: Mapping[str, object]) -> None:
    """Adds a thing of the class `name` to a graph: a triple for each value, and a node below it for each part.

    A value that does not fit its property is added as it is, for a shape to find: an unknown code as the IRI it would
    have, a wrong type as a literal of its own type.
    """
    graph.add((node, RDF.type, NS[name]))
    for field, each in properties_of(name).items():
        value = values.get(field)
        several = value if isinstance(value, tuple | list) else () if value is None else (value,)
        for position, one in enumerate(several):
            if isinstance(one, Term | Mapping):
                part = URIRef(f"{node}/{field}/{position}")
                describe(
                    graph, part, each.part or type(one).__name__, one if isinstance(one, Mapping) else values_of(one)
                )
                graph.add((node, each.iri, part))
            else:
                graph.add((node, each.iri, _value(one, each)))


def _value(value: object, of: Property) -> Node:
    if isinstance(value, str) and (codes := of.codes) is not None:
        return codes.get(value) or URIRef(concept_iri(local_name(of.range).lower(), value))
    if of.range == XSD.decimal and isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value):
        return Literal(decimal_text(value), datatype=XSD.decimal, normalize=False)
    if isinstance(value, str):
        return Literal(str(value))
    return Literal(value)
