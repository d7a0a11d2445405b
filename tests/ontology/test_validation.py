"""Facts are checked against the shapes: rows fast, RDF by any SHACL engine, both with the same verdict."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import fields
from datetime import date, datetime
from typing import Any

import pytest
from pyshacl import validate
from rdflib import RDF, SH, Graph, URIRef

from ontology import facts
from ontology.iri import NAMESPACE
from ontology.properties import properties_of
from ontology.rdf import describe, values_of
from ontology.shapes import RULES, read_shapes
from ontology.terms import Condition
from ontology.turtle import CONCEPTS, turtle
from ontology.validation import check, check_fact
from tests.world import WORLD

FACTS = tuple(keeping.fact for keeping in facts.KEEPING)
PARTS = (facts.Requirement, facts.Builds, facts.AttainedLevel, Condition)
CASE = "https://jenjang.example/id/case/"
SAMPLES: dict[str, dict[str, Any]] = {type(fact).__name__: dict(values_of(fact)) for fact in WORLD}
SAMPLES |= {
    type(part).__name__: dict(values_of(part))
    for fact in WORLD
    for field in ("requirements", "conditions", "builds", "levels")
    for part in getattr(fact, field, ())
}
STRANGE: tuple[Any, ...] = (
    *("", " ", "x ", "tidak dikenal", "INT", "ADM", "S-1", "Baik", "SKJ", "K", "1970", "a\nb", None),
    *(-1, 0, 1, 2, 5, 6, 18, 58, 1989, 2025, 2100, True),
    *(-0.5, 0.0, 0.5, 2.25, 2.5, 3.0, 5.0, 5.5, 99.999, float("nan"), float("inf"), 1e21),
    *(date(1900, 1, 1), date(1970, 5, 20), date(2024, 3, 15), date(2100, 1, 1), datetime(2024, 3, 15)),
)
WRONG_PARTS = (
    {"competency": "XYZ", "level": 7, "importance": "wajib", "from_level": 3, "to_level": 2},
    {"competency": "INT", "level": 3, "importance": "mutlak", "from_level": 2, "to_level": 3},
    {"criterion": "minimum_education", "importance": "mutlak", "codes": ("", "Hukum")},
    {},
)
Found = set[tuple[str, str]]


def judged_by_shacl(cases: Sequence[tuple[str, dict[str, Any]]]) -> list[Found]:
    """The field and rule of each violation that pySHACL finds in each case, all in one graph."""
    data = Graph()
    data += ((word, RDF.type, kind) for word, kind in turtle(*CONCEPTS).subject_objects(RDF.type))
    for position, (name, values) in enumerate(cases):
        describe(data, URIRef(f"{CASE}{position}"), name, values)
    _, report, _ = validate(data, shacl_graph=turtle("shapes"))
    found: list[Found] = [set() for _ in cases]
    for result in report.subjects(RDF.type, SH.ValidationResult):
        node = report.value(result, SH.focusNode)
        kind = next(data.objects(node, RDF.type)).removeprefix(NAMESPACE)
        path = report.value(result, SH.resultPath)
        field = next(field for field, each in properties_of(kind).items() if each.iri == path)
        position, *place = str(node).removeprefix(CASE).split("/")
        component = str(report.value(result, SH.sourceConstraintComponent)).rpartition("#")[2]
        constraint = component.removesuffix("ConstraintComponent")
        rule = RULES[SH[constraint[0].lower() + constraint[1:]]]
        found[int(position)].add((".".join((*place, field)), rule))
    return found


def judged_by_rows(name: str, values: dict[str, Any]) -> Found:
    return {(violation.field, violation.rule) for violation in check(name, values)}


def comparable(found: Found) -> Found:
    """Rows tell a value of the wrong kind once and never compare it; SHACL goes on about it."""
    wrong = {field for field, rule in found if rule == "jenis"}
    return {(field, rule) for field, rule in found if rule == "jenis" or (field not in wrong and rule != "urutan")}


def changed_at_random(rounds: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """Good facts of every kind with up to four values replaced by strange ones."""
    chance = random.Random(20260401)
    for name, good in sorted(SAMPLES.items()):
        shape = read_shapes()[name]
        for _ in range(rounds):
            values = dict(good)
            for field in chance.sample(sorted(shape.fields), k=min(chance.randrange(5), len(shape.fields))):
                parts = tuple(chance.choices(WRONG_PARTS, k=2))
                values[field] = parts if shape.fields[field].part else chance.choice(STRANGE)
            yield name, values


def test_every_kind_of_fact_and_part_has_a_shape():
    assert {kind.__name__ for kind in (*FACTS, *PARTS)} == set(read_shapes())


@pytest.mark.parametrize("kind", [*FACTS, *PARTS], ids=lambda kind: kind.__name__)
def test_every_field_has_a_rule(kind):
    assert {field.name for field in fields(kind)} == set(read_shapes()[kind.__name__].fields)


@pytest.mark.parametrize("kind", [*FACTS, *PARTS], ids=lambda kind: kind.__name__)
def test_exactly_the_fields_without_a_default_are_required(kind):
    shape = read_shapes()[kind.__name__]
    defaults = {field.name for field in fields(kind) if field.default is None or field.default == ()}
    assert {name for name, asked in shape.fields.items() if asked.required is None} == defaults


def test_nothing_is_wrong_with_the_small_world():
    assert [violation for fact in WORLD for violation in check_fact(fact)] == []


def test_shacl_finds_nothing_wrong_with_the_small_world_either():
    assert judged_by_shacl([(type(fact).__name__, dict(values_of(fact))) for fact in WORLD]) == [set()] * len(WORLD)


@pytest.mark.parametrize(
    ("name", "field", "value", "rule"),
    [
        ("Person", "nip", "19700520199503100", "pola"),
        ("Person", "nip", None, "wajib"),
        ("Person", "nip", 197005201995031001, "jenis"),
        ("Person", "name", " Contoh", "pola"),
        ("Person", "birth_date", "20-05-1970", "jenis"),
        ("Person", "birth_date", datetime(1970, 5, 20), "jenis"),
        ("Person", "staff_kind", "Honorer", "daftar"),
        ("Rank", "golongan", "V/a", "daftar"),
        ("AttainedLevel", "level", 6, "daftar"),
        ("AttainedLevel", "level", 2.25, "daftar"),
        ("AttainedLevel", "level", "3", "jenis"),
        ("AttainedLevel", "level", True, "jenis"),
        ("Requirement", "level", 0, "daftar"),
        ("Performance", "year", 26, "rentang"),
        ("CreditPoints", "points", 12.345, "pola"),
        ("CreditPoints", "points", -1, "rentang"),
        ("Placement", "valid_from", date(1900, 1, 1), "rentang"),
        ("Education", "field", "Ilmu Gaib", "daftar"),
        ("Standard", "basis", "kira-kira", "daftar"),
        ("Jabatan", "job_class", 18, "rentang"),
    ],
)
def test_a_wrong_value_is_told_with_its_rule_in_two_languages(name, field, value, rule):
    (violation,) = check(name, SAMPLES[name] | {field: value})
    assert (violation.field, violation.rule) == (field, rule)
    assert violation.message_id.endswith(".")
    assert violation.message_en.endswith(".")
    assert violation.message_id != violation.message_en


def test_zero_is_a_level_that_an_assessment_may_find_but_nobody_may_require():
    assert check("AttainedLevel", {"competency": "INT", "level": 0}) == []
    assert check("AttainedLevel", {"competency": "INT", "level": 0.0}) == []
    assert [each.rule for each in check("Requirement", SAMPLES["Requirement"] | {"level": 0})] == ["daftar"]


def test_what_ends_must_have_begun():
    ended = SAMPLES["Placement"] | {"valid_from": date(2024, 3, 15), "valid_until": date(2024, 3, 15)}
    assert [violation.rule for violation in check("Placement", ended)] == ["urutan"]
    assert check("Placement", ended | {"valid_until": date(2024, 3, 16)}) == []


def test_a_penalty_may_end_on_the_day_it_was_decided():
    penalty = SAMPLES["Discipline"] | {"decided_on": date(2025, 2, 3), "ends_on": date(2025, 2, 3)}
    assert check("Discipline", penalty) == []
    assert [each.rule for each in check("Discipline", penalty | {"ends_on": date(2025, 2, 2)})] == ["urutan"]


def test_a_part_is_told_with_its_place():
    wrong = SAMPLES["Assessment"] | {"levels": ({"competency": "INT", "level": 3}, {"competency": "XYZ", "level": 9})}
    assert [(each.field, each.rule) for each in check("Assessment", wrong)] == [
        ("levels.1.competency", "daftar"),
        ("levels.1.level", "daftar"),
    ]


def test_an_empty_row_lacks_every_required_field():
    assert {violation.field for violation in check("Placement", {})} == {
        *("person", "jabatan_name", "level", "kind", "valid_from")
    }
    assert {violation.rule for violation in check("Placement", {})} == {"wajib"}


def test_rows_and_shacl_agree_on_good_and_bad_facts():
    cases = list(changed_at_random(rounds=40))
    by_rows = [comparable(judged_by_rows(*case)) for case in cases]
    by_shacl = [comparable(found) for found in judged_by_shacl(cases)]
    assert [case for case, *both in zip(cases, by_rows, by_shacl, strict=True) if both[0] != both[1]] == []
    assert sum(map(bool, by_rows)) > len(cases) / 3
    assert {rule for found in by_rows for _, rule in found} == {"wajib", "jenis", "daftar", "pola", "rentang"}


def test_rows_and_shacl_agree_on_the_order_of_two_values():
    first, second = date(2024, 1, 1), date(2024, 1, 2)
    pairs = [
        ("Placement", "valid_from", "valid_until", first, second),
        ("Standard", "valid_from", "valid_until", first, second),
        ("Assessment", "assessed_on", "valid_until", first, second),
        ("Discipline", "decided_on", "ends_on", first, second),
        ("Builds", "from_level", "to_level", 1.0, 2.0),
    ]
    cases = [
        (name, SAMPLES[name] | {earlier: before, later: after})
        for name, earlier, later, low, high in pairs
        for before, after in ((low, high), (high, low), (low, low))
    ]
    by_rows = [judged_by_rows(*case) for case in cases]
    assert by_rows == judged_by_shacl(cases)
    assert sum(map(bool, by_rows)) == 2 * len(pairs) - 1
