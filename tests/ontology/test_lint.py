"""The vocabulary is clean, and the lint sees each kind of dirt."""

import pytest
from rdflib import Graph

from ontology import lint
from ontology.turtle import EVERYTHING, turtle

PREFIXES = """
@prefix : <https://jenjang.example/ns#> .
@prefix competency: <https://jenjang.example/id/competency/> .
@prefix criterion: <https://jenjang.example/id/criterion/> .
@prefix rule: <https://jenjang.example/id/rule/> .
@prefix level: <https://jenjang.example/id/jabatan-level/> .
@prefix scheme: <https://jenjang.example/id/scheme/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""
BOTH = 'skos:prefLabel "Baru"@id, "New"@en ; skos:definition "Baru."@id, "New."@en'


def remarks_after(addition: str) -> list[str]:
    dirty = Graph()
    dirty += turtle(*EVERYTHING)
    dirty.parse(data=PREFIXES + addition, format="turtle")
    return lint.lint(dirty)


def test_nothing_is_wrong_with_the_vocabulary():
    assert lint.lint(turtle(*EVERYTHING)) == []
    assert lint.main() == 0


@pytest.mark.parametrize(
    ("addition", "remark"),
    [
        (
            'competency:NEW a :Competency, skos:Concept ; skos:inScheme scheme:competency ; skos:notation "NEW" ; '
            'skos:prefLabel "Baru"@id ; skos:definition "Baru."@id, "New."@en .',
            "competency/NEW has no label in en",
        ),
        (
            'competency:NEW a :Competency, skos:Concept ; skos:inScheme scheme:competency ; skos:notation "NEW" ; '
            'skos:prefLabel "Baru"@id, "New"@en ; skos:definition "New."@en .',
            "competency/NEW has no definition in id",
        ),
        (
            'competency:NEW a :Competency, skos:Concept ; skos:inScheme scheme:competency ; skos:notation "NEW" ; '
            'skos:prefLabel "Integritas"@id, "New"@en ; skos:definition "Baru."@id, "New."@en .',
            "among the concepts of competency, competency/INT and competency/NEW are all called “integritas”",
        ),
        (":name rdfs:range xsd:integer .", "name has 2 types: http://www.w3.org/2001/XMLSchema#integer, "),
        (
            ':another a :Field ; :fieldName "nip" ; schema:domainIncludes :Person ; rdfs:range xsd:string ; '
            'rdfs:label "Lain"@id, "Other"@en ; skos:definition "Lain."@id, "Other."@en .',
            "Person has two properties for nip: another, nip",
        ),
        (
            ':Lonely a owl:Class ; rdfs:label "Lain"@id, "Other"@en ; skos:definition "Lain."@id, "Other."@en .',
            "Lonely is used by nothing",
        ),
        (
            ':homeless a :Field ; rdfs:range xsd:string ; rdfs:label "Lain"@id, "Other"@en ; '
            'skos:definition "Lain."@id, "Other."@en .',
            "homeless belongs to no class",
        ),
        (f'competency:NEW a :Competency, skos:Concept ; skos:notation "NEW" ; {BOTH} .', "NEW belongs to no scheme"),
        ("rule:retirement :appliesTo level:JPT-X .", "rule/retirement speaks of jabatan-level/JPT-X, which nothing"),
        (
            'rule:new a :Rule, skos:Concept ; skos:inScheme scheme:rule ; skos:notation "new" ; '
            'skos:prefLabel "Baru"@id, "New"@en ; '
            ':condition [ :criterion criterion:minimum_education ; :threshold "S-9" ] .',
            "rule/new has threshold “S-9”, which its criterion does not know",
        ),
        (
            'rule:new a :Rule, skos:Concept ; skos:inScheme scheme:rule ; skos:notation "new" ; '
            'skos:prefLabel "Baru"@id, "New"@en ; :condition [ :criterion criterion:related_experience ] .',
            "rule/new has an amount that its criterion does not read, or lacks the one it reads",
        ),
        (
            'rule:new a :Rule, skos:Concept ; skos:inScheme scheme:rule ; skos:notation "new" ; '
            'skos:prefLabel "Baru"@id, "New"@en .',
            "rule/new has no condition with a criterion",
        ),
    ],
)
def test_each_kind_of_dirt_is_seen(addition, remark):
    (only,) = remarks_after(addition)
    assert remark in only
