"""The words of the ontology are in the graph, rules with their history, and nothing goes by any other name."""

from dataclasses import replace

from graph.career_graph import CareerGraph
from graph.connection import Connection
from graph.settings import Address
from ontology.iri import constant_case
from ontology.properties import local_name
from ontology.turtle import SCHEMA, instances, turtle
from ontology.vocabulary import load_vocabulary
from tests.graph.small_graph import (
    BOX,
    CORRECTION,
    DECISION,
    KEPT,
    LINK,
    MAPPING,
    MOVES,
    PLAN,
    RETIREMENT,
    TENURE,
    WORD,
    load,
    small_vocabulary,
    ticking,
)
from tests.world import AS_OF, PEOPLE, RANKS, WORLD

QUESTIONS = {
    "labels": "MATCH (n) UNWIND labels(n) AS name RETURN DISTINCT name ORDER BY name",
    "relationships": "MATCH ()-[r]->() RETURN DISTINCT type(r) AS name ORDER BY name",
    "words": "MATCH (i:Indicator)<-[:SHOWN_BY]-(l:CompetencyLevel)-[:LEVEL_OF]->(c:Competency) "
    "RETURN c.code + ' ' + toString(l.level) AS level, collect(i.text) AS indicators ORDER BY level",
}


def reopened(connection: Connection, *rules: object) -> CareerGraph:
    return CareerGraph.over(connection, clock=ticking(), vocabulary=small_vocabulary(*rules))  # type: ignore[arg-type]


def test_opening_again_changes_nothing(career_graph: CareerGraph, connection: Connection) -> None:
    before = career_graph.ledger()
    assert reopened(connection).ledger() == before


def test_a_changed_rule_is_superseded_and_the_past_keeps_its_own(
    career_graph: CareerGraph, connection: Connection
) -> None:
    before = career_graph.ledger().committed_at
    longer = replace(TENURE, condition=replace(TENURE.condition, amount=3))
    graph = reopened(connection, RETIREMENT, longer)
    assert graph.rules() == (longer, RETIREMENT)
    assert graph.rules(before) == (TENURE, RETIREMENT)


def test_a_rule_that_is_gone_ends_and_one_that_is_new_begins(career_graph: CareerGraph, connection: Connection) -> None:
    before = career_graph.ledger()
    other = replace(RETIREMENT, id="other")
    graph = reopened(connection, TENURE, other)
    assert graph.rules() == (TENURE, other)
    assert graph.rules(before.committed_at) == (TENURE, RETIREMENT)
    graph = reopened(connection, TENURE)
    assert graph.rules() == (TENURE,)
    assert graph.ledger().revision == before.revision + 2


def test_an_installation_keeps_its_own_key(career_graph: CareerGraph, connection: Connection) -> None:
    load(career_graph, WORLD)
    other = CareerGraph.over(connection, id_key="f" * 64, clock=ticking(), vocabulary=small_vocabulary())
    assert load(other, WORLD).appended == {}
    assert other.find("Person", PEOPLE[0].nip) == career_graph.find("Person", PEOPLE[0].nip)


def test_levels_are_shown_by_the_indicators_of_the_ontology(career_graph: CareerGraph, neo4j_address: Address) -> None:
    levels = [each for each in small_vocabulary().competency_levels if each.indicators]
    with Connection.open(neo4j_address, queries=QUESTIONS.__getitem__) as connection:
        kept = {row["level"]: set(row["indicators"]) for row in connection.read("words")}
    assert kept == {f"{each.competency} {each.level}": set(each.indicators) for each in levels}


def test_the_whole_vocabulary_goes_in_and_its_rules_come_out(connection: Connection) -> None:
    graph = CareerGraph.over(connection)
    assert graph.rules() == tuple(sorted(load_vocabulary().rules, key=lambda rule: rule.id))
    assert set(graph.jpm_categories()) == set(load_vocabulary().jpm_categories)


def test_every_label_and_relationship_in_the_graph_is_a_word_of_the_ontology(
    career_graph: CareerGraph, neo4j_address: Address
) -> None:
    load(career_graph, WORLD)
    load(career_graph, [replace(RANKS[0], decree="SK baru")])
    career_graph.keep_edition(KEPT.edition, "{}")
    career_graph.keep_recommendation(KEPT)
    career_graph.keep_links([LINK])
    career_graph.keep_development_plan(PLAN)
    for agreed in (CORRECTION, MAPPING, WORD, DECISION, BOX):
        career_graph.agree(type(agreed), [agreed])
    career_graph.keep_moves(MOVES, known_at=career_graph.known_at(None), as_of=AS_OF)
    words = turtle(*SCHEMA)
    node_labels = {local_name(iri) for iri in instances(words, "NodeLabel")}
    types = {constant_case(local_name(iri)) for iri in instances(words, "Relationship")}
    with Connection.open(neo4j_address, queries=QUESTIONS.__getitem__) as connection:
        labels = {row["name"] for row in connection.read("labels")}
        relationships = {row["name"] for row in connection.read("relationships")}
    assert (labels, relationships) == (node_labels, types)
