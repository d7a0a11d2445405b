"""Dataclasses, Turtle files and Cypher use the same words."""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
import rdflib
from rdflib import RDF, RDFS, SKOS, URIRef

import graph.queries
from ontology import agreements, development, development_plans, facts, findings, links, talent, terms
from ontology.facts import KEEPING
from ontology.iri import constant_case, snake_case
from ontology.names import labels
from ontology.properties import classes, field_name, local_name, properties_of
from ontology.turtle import NS, SCHEMA, code, instances, text, turtle

GRAPH = turtle(*SCHEMA)
TYPES = {
    name: kind
    for module in (terms, facts, findings, agreements, links, development, development_plans, talent)
    for name, kind in vars(module).items()
    if isinstance(kind, type) and kind.__module__ == module.__name__
}
DATACLASSES = {name: kind for name, kind in TYPES.items() if is_dataclass(kind)}
ENUMERATIONS = {name: kind for name, kind in TYPES.items() if issubclass(kind, Enum)}
LITERALS = {
    str: rdflib.XSD.string,
    int: rdflib.XSD.integer,
    float: rdflib.XSD.decimal,
    bool: rdflib.XSD.boolean,
    date: rdflib.XSD.date,
    datetime: rdflib.XSD.dateTime,
}
KEPT_ONLY_IN_THE_GRAPH = {
    ("Person", "id"),
    ("CompetencyLevel", "id"),
    ("Condition", "position"),
    ("Requirement", "position"),
}


def innermost(kind: Any) -> Any:
    """What a field holds, without `None`, tuples and keys."""
    origin, inside = get_origin(kind), [each for each in get_args(kind) if each not in (NoneType, Ellipsis)]
    if origin in (Union, UnionType, tuple):
        return innermost(inside[0])
    if origin in (dict, Mapping):
        return innermost(inside[1])
    return str if origin is type else kind


def described(term: Any, label: URIRef) -> list[str | None]:
    return [text(GRAPH, term, each, language) for each in (label, SKOS.definition) for language in ("id", "en")]


@pytest.mark.parametrize("name", sorted(TYPES))
def test_every_class_of_python_is_a_class_of_the_vocabulary(name):
    if name == "Term":
        return
    assert NS[name] in classes(GRAPH)
    assert None not in described(NS[name], RDFS.label)


@pytest.mark.parametrize("name", sorted(DATACLASSES))
def test_every_field_is_a_property_with_label_and_definition_in_both_languages(name):
    properties = properties_of(name)
    for field in fields(DATACLASSES[name]):
        assert None not in described(properties[field.name.removesuffix("_")].iri, RDFS.label)


@pytest.mark.parametrize("name", sorted(DATACLASSES))
def test_every_property_holds_what_the_field_holds(name):
    properties, hints = properties_of(name), get_type_hints(DATACLASSES[name])
    for field in fields(DATACLASSES[name]):
        held, of = innermost(hints[field.name]), properties[field.name.removesuffix("_")]
        is_word_by_code = held is str and of.codes is not None
        assert is_word_by_code or of.range == LITERALS.get(held, NS[held.__name__]), field.name


def test_every_property_of_a_dataclass_is_one_of_its_fields():
    strangers = {
        (local_name(owner), field_name(GRAPH, iri))
        for iri in instances(GRAPH, "Field")
        for owner in GRAPH.objects(iri, rdflib.SDO.domainIncludes)
        if (kind := DATACLASSES.get(local_name(owner)))
        and field_name(GRAPH, iri) not in {field.name.removesuffix("_") for field in fields(kind)}
    }
    assert strangers == KEPT_ONLY_IN_THE_GRAPH


@pytest.mark.parametrize("name", sorted(ENUMERATIONS))
def test_every_member_of_an_enumeration_is_a_concept(name):
    scheme = snake_case(name[0].lower() + name[1:]).replace("_", "-")
    assert set(labels(scheme)) == {member.value for member in ENUMERATIONS[name]}


def test_a_shorter_name_in_context_is_given_only_where_the_full_one_would_be_ambiguous():
    shared: dict[str, set[str]] = {}
    for iri in instances(GRAPH, "Field"):
        shared.setdefault(field_name(GRAPH, iri), set()).add(local_name(iri))
    shortened = {field_name(GRAPH, iri) for iri in instances(GRAPH, "Field") if text(GRAPH, iri, NS.fieldName)}
    assert {field for field, names in shared.items() if len(names) > 1} == shortened


def test_names_follow_one_rule_in_rdf_cypher_and_python():
    for iri in instances(GRAPH, "Relationship"):
        name = local_name(iri)
        assert constant_case(name) == snake_case(name).upper()
        first, *rest = snake_case(name).split("_")
        assert name == first + "".join(word.capitalize() for word in rest)


def test_every_kind_of_record_hangs_on_its_subject_by_a_relationship_of_the_vocabulary():
    for keeping in KEEPING:
        (iri,) = [each for each in instances(GRAPH, "Relationship") if named(each) == keeping.relationship]
        assert (iri, rdflib.SDO.domainIncludes, NS[keeping.subject]) in GRAPH
        assert (iri, rdflib.SDO.rangeIncludes, NS[keeping.label]) in GRAPH
        assert (NS[keeping.label], RDF.type, NS.NodeLabel) in GRAPH


def named(relationship: Any) -> str:
    return constant_case(local_name(relationship))


def cypher() -> dict[str, str]:
    folder = Path(graph.queries.__file__).parent
    return {str(file.relative_to(folder)): code_of(file) for file in sorted(folder.rglob("*.cypher"))}


def code_of(file: Path) -> str:
    lines = file.read_text(encoding="utf-8").splitlines()
    return re.sub(r"'[^']*'|`[^`]*`", "", "\n".join(line for line in lines if not line.lstrip().startswith("//")))


@pytest.mark.parametrize("name", sorted(cypher()))
def test_cypher_speaks_only_of_relationships_and_labels_of_the_vocabulary(name):
    body = cypher()[name]
    relationships = {each for found in re.findall(r"\[\w*:([A-Z_|]+)", body) for each in found.split("|")}
    assert relationships <= {named(each) for each in instances(GRAPH, "Relationship")}
    nodes = {each for found in re.findall(r"\(\w*:([A-Za-z|:&]+)", body) for each in re.split(r"[|:&]", found) if each}
    assert nodes <= {local_name(each) for each in instances(GRAPH, "NodeLabel")}


def test_every_concept_is_of_one_class_and_has_its_own_code():
    words = turtle("scales", "criteria", "jabatan")
    for concept in words.subjects(SKOS.inScheme):
        kinds = [kind for kind in words.objects(concept, RDF.type) if kind != SKOS.Concept]
        assert len(kinds) == 1
        assert kinds[0] in classes(GRAPH)
        assert code(words, concept)
