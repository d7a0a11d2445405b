"""Writes `docs/glossary.md` from the vocabulary: `python -m ontology.glossary`.

With `--check` it writes nothing and fails if the file is not what it would write.
"""

import sys
from collections.abc import Iterable
from pathlib import Path

from rdflib import RDF, RDFS, SDO, SKOS, Graph, URIRef
from rdflib.term import Node

from ontology.iri import IDENTIFIERS, constant_case, snake_case
from ontology.properties import classes, field_name, local_name
from ontology.turtle import EVERYTHING, NS, SCHEME, code, concepts, instances, required_text, text, turtle

GLOSSARY = Path(__file__).resolve().parents[1] / "docs" / "glossary.md"

_SCHEMES = (
    *("jabatan-level", "placement-kind", "staff-kind", "aspect", "importance", "criterion", "predicate", "severity"),
    *("verdict", "gate-result", "standing", "move", "mark", "competency"),
)
"""The words worth a line of their own; golongan, education, fields and rules are lists to look up."""

_INTRODUCTION = """# Glossary

Generated from `ontology/*.ttl` by `python -m ontology.glossary`; do not edit it by hand.

A word has one meaning and three spellings that follow one rule: `:buildsCompetency` in RDF, `BUILDS_COMPETENCY` in
Cypher, `builds_competency` in Python. Classes have the same name everywhere. IRIs are below
`https://jenjang.example/`. A dash in the column Cypher: the word is not kept in the graph under a name of its own."""

_HEADING = """
## {title}

| Indonesia | English | Python | Cypher | IRI | Arti |
|---|---|---|---|---|---|"""


def glossary(graph: Graph) -> str:
    """The whole glossary as Markdown."""
    parts = [_INTRODUCTION]
    parts += _section("Classes", (_class_row(graph, each) for each in classes(graph)))
    parts += _section("Relationships", (_relationship_row(graph, each) for each in instances(graph, "Relationship")))
    parts += _section("Fields", (_field_row(graph, each) for each in instances(graph, "Field")))
    for scheme in _SCHEMES:
        title = required_text(graph, SCHEME[scheme], SKOS.prefLabel, "en")
        parts += _section(title, (_concept_row(graph, each) for each in concepts(graph, scheme)))
    return "\n".join(parts) + "\n"


def _section(title: str, rows: Iterable[tuple[str, ...]]) -> list[str]:
    table = ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
    return [_HEADING.format(title=title), *table]


def _texts(graph: Graph, term: Node, label: URIRef) -> tuple[str, str, str]:
    definition = text(graph, term, SKOS.definition, "id") or ""
    return required_text(graph, term, label, "id"), required_text(graph, term, label, "en"), definition


def _class_row(graph: Graph, term: Node) -> tuple[str, ...]:
    indonesian, english, definition = _texts(graph, term, RDFS.label)
    name = local_name(term)
    label = f"`{name}`" if (term, RDF.type, NS.NodeLabel) in graph else "–"
    return indonesian, english, f"`{name}`", label, f"`ns#{name}`", definition


def _relationship_row(graph: Graph, term: Node) -> tuple[str, ...]:
    indonesian, english, definition = _texts(graph, term, RDFS.label)
    name = local_name(term)
    return indonesian, english, f"`{snake_case(name)}`", f"`{constant_case(name)}`", f"`ns#{name}`", definition


def _field_row(graph: Graph, term: Node) -> tuple[str, ...]:
    indonesian, english, definition = _texts(graph, term, RDFS.label)
    owners = sorted(graph.objects(term, SDO.domainIncludes), key=str)
    field = field_name(graph, term)
    python = ", ".join(f"`{local_name(owner)}.{field}`" for owner in owners)
    kept = any((owner, RDF.type, NS.NodeLabel) in graph for owner in owners)
    return indonesian, english, python, f"`{field}`" if kept else "–", f"`ns#{local_name(term)}`", definition


def _concept_row(graph: Graph, term: Node) -> tuple[str, ...]:
    indonesian, english, definition = _texts(graph, term, SKOS.prefLabel)
    value = f'`"{code(graph, term)}"`'
    return indonesian, english, value, value, f"`id/{str(term).removeprefix(IDENTIFIERS)}`", definition


def main(arguments: list[str]) -> int:
    """Writes the glossary, or with `--check` says whether it is up to date; returns 1 if it is not."""
    wanted = glossary(turtle(*EVERYTHING))
    if "--check" not in arguments:
        GLOSSARY.write_text(wanted, encoding="utf-8")
        return 0
    if GLOSSARY.read_text(encoding="utf-8") == wanted:
        return 0
    sys.stderr.write("docs/glossary.md is old: run python -m ontology.glossary\n")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
