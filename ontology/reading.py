"""From the Turtle files to the frozen terms of the vocabulary."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date

from rdflib import SKOS, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from ontology import terms
from ontology.turtle import CONCEPTS, NS, code, concepts, required_text, text, turtle, whole


def read_vocabulary() -> terms.Vocabulary:
    """All words and rules that ship with the product."""
    graph = turtle(*CONCEPTS)
    rules = tuple(_rule(graph, rule) for rule in sorted(concepts(graph, "rule"), key=lambda rule: _place(graph, rule)))
    categories = sorted(
        (_category(graph, category) for category in concepts(graph, "jpm-category")),
        key=lambda category: (category.scale, -category.at_least),
    )
    jabatan_levels = tuple(_jabatan_level(graph, level) for level in concepts(graph, "jabatan-level"))
    competencies = concepts(graph, "competency")
    return terms.Vocabulary(
        competencies=tuple(_competency(graph, competency) for competency in competencies),
        competency_levels=tuple(level for competency in competencies for level in _levels(graph, competency)),
        jabatan_levels=jabatan_levels,
        golongan=tuple(
            terms.Golongan(code=code(graph, each), label_id=_label(graph, each), order=whole(graph, each, NS.order))
            for each in concepts(graph, "golongan")
        ),
        education_levels=tuple(
            terms.EducationLevel(
                code=code(graph, each), label_id=_label(graph, each), order=whole(graph, each, NS.order)
            )
            for each in concepts(graph, "education-level")
        ),
        education_fields=_codes(graph, "education-field"),
        fields=_codes(graph, "field"),
        predicates=_codes(graph, "predicate"),
        severities=_codes(graph, "severity"),
        talent_components=_codes(graph, "talent-component"),
        placement_kinds=_codes(graph, "placement-kind"),
        rules=rules,
        jpm_categories=tuple(categories),
        version=_digest((*rules, *categories, *jabatan_levels)),
    )


def _codes(graph: Graph, scheme: str) -> tuple[str, ...]:
    return tuple(code(graph, concept) for concept in concepts(graph, scheme))


def _label(graph: Graph, concept: Node, language: str = "id") -> str:
    return required_text(graph, concept, SKOS.prefLabel, language)


def _code_at(graph: Graph, subject: Node, predicate: URIRef) -> str:
    """The code of the concept that a property points to."""
    concept = graph.value(subject, predicate)
    if concept is None:
        raise ValueError(f"{subject} has no {predicate}")
    return code(graph, concept)


def _competency(graph: Graph, competency: Node) -> terms.Competency:
    field = graph.value(competency, NS.field)
    return terms.Competency(
        code=code(graph, competency),
        label_id=_label(graph, competency),
        label_en=_label(graph, competency, "en"),
        aspect=terms.Aspect(_code_at(graph, competency, NS.aspect)),
        definition_id=required_text(graph, competency, SKOS.definition, "id"),
        field=code(graph, field) if field else None,
        aliases=tuple(sorted(str(label) for label in graph.objects(competency, SKOS.altLabel))),
    )


def _levels(graph: Graph, competency: Node) -> list[terms.CompetencyLevel]:
    levels = []
    for level in graph.subjects(SKOS.broader, competency):
        indicators = graph.value(level, NS.indicators)
        levels.append(
            terms.CompetencyLevel(
                competency=code(graph, competency),
                level=whole(graph, level, NS.levelNumber),
                label_id=_label(graph, level),
                indicators=tuple(str(each) for each in Collection(graph, indicators)) if indicators else (),
            )
        )
    return sorted(levels, key=lambda each: each.level)


def _jabatan_level(graph: Graph, level: Node) -> terms.JabatanLevel:
    return terms.JabatanLevel(
        code=code(graph, level),
        label_id=_label(graph, level),
        label_en=_label(graph, level, "en"),
        group=required_text(graph, level, NS.group),
        standing=whole(graph, level, NS.height),
        default_level=whole(graph, level, NS.defaultLevel),
        retirement_age=whole(graph, level, NS.retirementAge),
    )


def _category(graph: Graph, category: Node) -> terms.JpmCategory:
    return terms.JpmCategory(
        scale=required_text(graph, category, NS.scale),
        code=code(graph, category),
        label_id=_label(graph, category),
        at_least=whole(graph, category, NS.atLeast),
    )


def _rule(graph: Graph, rule: Node) -> terms.Rule:
    condition = graph.value(rule, NS.condition)
    if condition is None:
        raise ValueError(f"{rule} has no condition")
    until = graph.value(rule, NS.validUntil)
    return terms.Rule(
        id=code(graph, rule),
        label_id=_label(graph, rule),
        label_en=_label(graph, rule, "en"),
        applies_to=_in_order(graph, graph.objects(rule, NS.appliesTo)),
        move=_code_at(graph, rule, NS.move),
        condition=_condition(graph, condition),
        legal_basis=required_text(graph, rule, NS.legalBasis),
        mark=terms.Mark(_code_at(graph, rule, NS.mark)),
        source=text(graph, rule, NS.source),
        valid_from=_day(graph.value(rule, NS.validFrom)),
        valid_until=None if until is None else _day(until),
    )


def _place(graph: Graph, rule: Node) -> int:
    """Rules come in the order of their criteria, as a reader would check a person."""
    criterion = graph.value(graph.value(rule, NS.condition), NS.criterion)
    if criterion is None:
        raise ValueError(f"{rule} has no criterion")
    return whole(graph, criterion, NS.order)


def _condition(graph: Graph, condition: Node) -> terms.Condition:
    amount = text(graph, condition, NS.amount)
    criterion = graph.value(condition, NS.criterion)
    return terms.Condition(
        criterion=_code_at(graph, condition, NS.criterion),
        importance=terms.Importance(_code_at(graph, condition, NS.importance)),
        threshold=text(graph, condition, NS.threshold),
        amount=None if amount is None else int(amount),
        codes=_codes_in_order(graph, criterion, graph.objects(condition, NS.codes)),
        text=text(graph, condition, NS.text),
    )


def _in_order(graph: Graph, members: Iterable[Node]) -> tuple[str, ...]:
    """Codes of concepts by their `:order`: RDF keeps none."""
    return tuple(code(graph, each) for each in sorted(members, key=lambda each: whole(graph, each, NS.order)))


def _codes_in_order(graph: Graph, criterion: Node | None, codes: Iterable[Node]) -> tuple[str, ...]:
    """The codes of a condition in the order of the scheme they are taken from, else by alphabet."""
    scheme = graph.value(criterion, NS.codesFrom)
    known = _codes(graph, str(scheme).rpartition("/")[2])
    return tuple(
        sorted((str(each) for each in codes), key=lambda each: (known.index(each) if each in known else -1, each))
    )


def _day(value: Node | None) -> date:
    if not isinstance(value, Literal) or not isinstance(day := value.toPython(), date):
        raise ValueError(f"{value} is not a date")
    return day


def _digest(rules: Iterable[terms.Rule | terms.JpmCategory | terms.JabatanLevel]) -> str:
    """Twelve hexadecimal digits: what decides, in one spelling."""
    content = json.dumps([asdict(rule) for rule in rules], default=str, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(content.encode()).hexdigest()[:12]
