"""`shapes.ttl` compiled into checks of plain values: read once, then no RDF per row."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from math import isfinite
from types import MappingProxyType
from typing import Any

from rdflib import RDF, SH, XSD, Graph, Literal
from rdflib.collection import Collection
from rdflib.term import Node

from ontology.properties import Property, local_name, properties_of
from ontology.rdf import decimal_text
from ontology.turtle import required_text, turtle
from ontology.violation import Violation

Holds = Callable[[Any], bool]


@dataclass(slots=True, kw_only=True)
class FieldShape:
    """What is asked of one field; each rule stands with the violation that tells of it."""

    name: str
    required: Violation | None = None
    single: Violation | None = None
    kinds: list[tuple[Holds, Violation]] = field(default_factory=list)
    """What kind of value it must be: where this fails, nothing else is asked."""
    rules: list[tuple[Holds, Violation]] = field(default_factory=list)
    part: str | None = None
    """The class of its parts, which have a shape of their own."""


@dataclass(slots=True, kw_only=True)
class ClassShape:
    """What is asked of one class: of each field, and of two fields together."""

    fields: dict[str, FieldShape]
    orders: list[tuple[str, str, bool, Violation]] = field(default_factory=list)
    """The first field before the second; whether they may be equal."""


@cache
def read_shapes() -> Mapping[str, ClassShape]:
    """The compiled shape of each class.

    Raises:
        ValueError: a shape says something that is not compiled here.
    """
    graph = turtle("shapes")
    shapes = {}
    for node in graph.subjects(RDF.type, SH.NodeShape):
        name = local_name(graph.value(node, SH.targetClass) or node)
        shapes[name] = _class_shape(graph, node, name)
    return MappingProxyType(shapes)


def _class_shape(graph: Graph, node: Node, name: str) -> ClassShape:
    by_iri: dict[Node, Property] = {each.iri: each for each in properties_of(name).values()}
    shape = ClassShape(fields={})
    for rule in graph.objects(node, SH.property):
        path = graph.value(rule, SH.path)
        if path not in by_iri:
            raise ValueError(f"{name} has no property {path}")
        of = by_iri[path]
        at = shape.fields.setdefault(of.field, FieldShape(name=of.field))
        for constraint, value in sorted(graph.predicate_objects(rule), key=str):
            if constraint in (RDF.type, SH.path, SH.message):
                continue
            violation = _violation(graph, rule, of, constraint)
            if constraint in (SH.lessThan, SH.lessThanOrEquals):
                equal = constraint == SH.lessThanOrEquals
                shape.orders.append((of.field, by_iri[value].field, equal, violation))
            else:
                _add(graph, at, of, constraint, value, violation)
    shape.fields = {each.name: each for each in sorted(shape.fields.values(), key=lambda each: each.name)}
    return shape


RULES: dict[Node, str] = {
    SH.minCount: "wajib",
    SH.maxCount: "tunggal",
    SH.datatype: "jenis",
    SH["class"]: "daftar",
    SH["in"]: "daftar",
    SH.pattern: "pola",
    SH.minInclusive: "rentang",
    SH.maxInclusive: "rentang",
    SH.lessThan: "urutan",
    SH.lessThanOrEquals: "urutan",
}
"""What each constraint of SHACL is called in a violation."""


def _violation(graph: Graph, rule: Node, of: Property, constraint: Node) -> Violation:
    if constraint not in RULES:
        raise ValueError(f"{constraint} of {of.field} is not compiled")
    return Violation(
        field=of.field,
        rule=RULES[constraint],
        message_id=required_text(graph, rule, SH.message, "id"),
        message_en=required_text(graph, rule, SH.message, "en"),
    )


def _add(graph: Graph, at: FieldShape, of: Property, constraint: Node, value: Node, violation: Violation) -> None:
    if constraint == SH.minCount:
        at.required = violation
    elif constraint == SH.maxCount:
        at.single = violation
    elif constraint == SH.datatype:
        at.kinds.append((_TYPES[value], violation))
    elif constraint == SH["class"] and of.part:
        at.part = of.part
    elif constraint == SH["class"]:
        codes = frozenset(of.codes or ())
        at.kinds.append((lambda code: isinstance(code, str) and code in codes, violation))
    elif constraint == SH["in"]:
        members = frozenset(_plain(each) for each in Collection(graph, value))
        at.rules.append((members.__contains__, violation))
    elif constraint == SH.pattern:
        at.rules.append((_matches(str(value), of), violation))
    else:
        at.rules.append((_within(constraint == SH.minInclusive, _plain(value)), violation))


def _matches(pattern: str, of: Property) -> Holds:
    search = re.compile(pattern).search
    if of.range == XSD.decimal:
        return lambda number: search(decimal_text(number)) is not None
    return lambda text: search(text) is not None


def _within(lowest: bool, limit: Any) -> Holds:
    return (lambda value: value >= limit) if lowest else (lambda value: value <= limit)


def _plain(value: Node) -> Any:
    if not isinstance(value, Literal):
        raise TypeError(f"{value} is not a literal")
    return float(value) if value.datatype == XSD.decimal else value.toPython()


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


_TYPES: dict[Node, Holds] = {
    XSD.string: lambda value: isinstance(value, str),
    XSD.date: lambda value: isinstance(value, date) and not isinstance(value, datetime),
    XSD.integer: _is_whole,
    XSD.decimal: lambda value: _is_whole(value) or (isinstance(value, float) and isfinite(value)),
}
