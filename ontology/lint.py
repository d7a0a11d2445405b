"""Checks the vocabulary like code: `python -m ontology.lint` prints what is wrong and fails if anything is."""

import sys
from collections.abc import Iterator
from itertools import groupby

from rdflib import RDF, RDFS, SDO, SKOS, Graph, URIRef
from rdflib.term import Node

from ontology.iri import IDENTIFIERS, NAMESPACE
from ontology.properties import classes, field_name, local_name
from ontology.turtle import EVERYTHING, NS, SCHEME, code, concepts, instances, text, turtle

SPEAK_FOR_THEMSELVES = frozenset({"golongan", "education-level", "education-field", "field", "jpm-category", "rule"})
"""Schemes whose concepts are defined by their label and their place."""

_TEXTS = {RDFS.label: "label", SKOS.prefLabel: "label", SKOS.definition: "definition"}


def lint(graph: Graph) -> list[str]:
    """Everything that is wrong with the vocabulary in a graph, one sentence each."""
    checks = (texts_missing, labels_twice, two_types, orphans, dangling, conditions_without_their_parameters)
    return sorted({remark for check in checks for remark in check(graph)})


def texts_missing(graph: Graph) -> Iterator[str]:
    """Labels and definitions that are missing in Indonesian or English."""
    described = [*classes(graph), *instances(graph, "Field"), *instances(graph, "Relationship")]
    asked: list[tuple[Node, tuple[URIRef, ...]]] = [(term, (RDFS.label, SKOS.definition)) for term in described]
    for scheme in graph.subjects(RDF.type, SKOS.ConceptScheme):
        asked.append((scheme, (SKOS.prefLabel, SKOS.definition)))
        name = str(scheme).removeprefix(str(SCHEME))
        asked += [
            (concept, (SKOS.prefLabel,) if name in SPEAK_FOR_THEMSELVES else (SKOS.prefLabel, SKOS.definition))
            for concept in concepts(graph, name)
        ]
    asked += [(level, (SKOS.prefLabel,)) for level in instances(graph, "CompetencyLevel")]
    for term, properties in asked:
        for each in properties:
            for language in ("id", "en"):
                if not (text(graph, term, each, language) or "").strip():
                    yield f"{_short(term)} has no {_TEXTS[each]} in {language}"


def labels_twice(graph: Graph) -> Iterator[str]:
    """The same label for two classes, for two fields of one class, or for two concepts of one scheme."""
    groups: dict[str, list[Node]] = {"the classes": classes(graph)}
    for field in (*instances(graph, "Field"), *instances(graph, "Relationship")):
        for owner in graph.objects(field, SDO.domainIncludes):
            groups.setdefault(f"the properties of {_short(owner)}", []).append(field)
    for scheme in graph.subjects(RDF.type, SKOS.ConceptScheme):
        name = str(scheme).removeprefix(str(SCHEME))
        for concept in concepts(graph, name):
            scale = text(graph, concept, NS.scale) or ""
            groups.setdefault(f"the concepts of {name} {scale}".strip(), []).append(concept)
    for group, members in groups.items():
        for language in ("id", "en"):
            named = sorted((_label(graph, each, language).casefold(), _short(each)) for each in members)
            for label, same in groupby(named, key=lambda pair: pair[0]):
                names = [name for _, name in same]
                if label and len(names) > 1 and group != "the concepts of rule":
                    yield f"among {group}, {' and '.join(names)} are all called “{label}”"


def two_types(graph: Graph) -> Iterator[str]:
    """Properties with more or less than one range, and fields of a class that two properties stand for."""
    owners: dict[tuple[Node, str], list[Node]] = {}
    for field in instances(graph, "Field"):
        if len(ranges := sorted(map(_short, graph.objects(field, RDFS.range)))) != 1:
            yield f"{_short(field)} has {len(ranges)} types: {', '.join(ranges)}"
        for owner in graph.objects(field, SDO.domainIncludes):
            owners.setdefault((owner, field_name(graph, field)), []).append(field)
    for (owner, name), fields in owners.items():
        if len(fields) > 1:
            yield f"{_short(owner)} has two properties for {name}: {', '.join(map(_short, fields))}"


def orphans(graph: Graph) -> Iterator[str]:
    """Classes that nothing uses, properties of no class, and concepts of no scheme."""
    uses = (RDF.type, RDFS.subClassOf, RDFS.range, SDO.domainIncludes, SDO.rangeIncludes)
    for each in classes(graph):
        if not any((None, use, each) in graph for use in uses):
            yield f"{_short(each)} is used by nothing"
    for each in (*instances(graph, "Field"), *instances(graph, "Relationship")):
        if (each, SDO.domainIncludes, None) not in graph:
            yield f"{_short(each)} belongs to no class"
    for each in graph.subjects(RDF.type, SKOS.Concept):
        if (each, SKOS.inScheme, None) not in graph and (each, SKOS.broader, None) not in graph:
            yield f"{_short(each)} belongs to no scheme"


def dangling(graph: Graph) -> Iterator[str]:
    """Names of ours that are used and never described."""
    for subject, predicate, value in graph:
        for each in (predicate, value):
            ours = isinstance(each, URIRef) and str(each).startswith((NAMESPACE, IDENTIFIERS))
            if ours and (each, None, None) not in graph:
                yield f"{_short(subject)} speaks of {_short(each)}, which nothing describes"


def conditions_without_their_parameters(graph: Graph) -> Iterator[str]:
    """Rules whose parameters are not those that their criterion reads, or not from the scheme that it names."""
    codes: dict[Node, set[str]] = {}
    for rule in concepts(graph, "rule"):
        condition = graph.value(rule, NS.condition)
        criterion = graph.value(condition, NS.criterion)
        if condition is None or criterion is None:
            yield f"{_short(rule)} has no condition with a criterion"
            continue
        if ((condition, NS.amount, None) in graph) != ((criterion, NS.amountMeans, None) in graph):
            yield f"{_short(rule)} has an amount that its criterion does not read, or lacks the one it reads"
        for parameter, source in ((NS.threshold, NS.thresholdFrom), (NS.codes, NS.codesFrom)):
            scheme = graph.value(criterion, source)
            if scheme and str(scheme).startswith(SCHEME) and scheme not in codes:
                codes[scheme] = {code(graph, each) for each in concepts(graph, str(scheme).removeprefix(str(SCHEME)))}
            for value in graph.objects(condition, parameter):
                if scheme is None or str(value) not in codes.get(scheme, (str(value),)):
                    yield f"{_short(rule)} has {_short(parameter)} “{value}”, which its criterion does not know"


def _label(graph: Graph, term: Node, language: str) -> str:
    return text(graph, term, RDFS.label, language) or text(graph, term, SKOS.prefLabel, language) or ""


def _short(term: Node) -> str:
    return local_name(term).removeprefix(IDENTIFIERS)


def main() -> int:
    """Lints the files of the package; returns 1 if anything is wrong."""
    remarks = lint(turtle(*EVERYTHING))
    for remark in remarks:
        sys.stderr.write(f"{remark}\n")
    return 1 if remarks else 0


if __name__ == "__main__":
    sys.exit(main())
