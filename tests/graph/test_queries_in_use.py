"""No question lies about: the product asks every one of them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from graph.bulk.carrying import carry_over
from graph.bulk.door import is_empty
from graph.bulk.tables import Tables
from graph.career_graph import CareerGraph
from graph.connection import Connection
from graph.history.exporting import export_graph
from graph.history.importing import import_graph
from graph.meaning import KeptMeaning
from graph.queries import query
from graph.searching import Wanted
from graph.settings import Address
from ontology.errors import InvalidInput
from ontology.links import LinkDecision
from tests.graph.question_cases import all_questions
from tests.graph.small_graph import (
    BEGAN,
    BOX,
    CORRECTION,
    DECISION,
    FILE,
    ID_KEY,
    KEPT,
    LINK,
    MAPPING,
    MOVES,
    PLAN,
    TENURE,
    WORD,
    empty,
    load,
    person,
    small_vocabulary,
    ticking,
)
from tests.world import AS_OF, PEOPLE, RANKS, UNITS, WORLD

FOR_PEOPLE = {"placement/candidates"}
"""Questions that people put to the database themselves, and tests compare with."""


@pytest.fixture
def heard(neo4j_address: Address) -> Iterator[tuple[CareerGraph, set[str]]]:
    """A graph without facts, and the names of all questions put to it from its beginning on."""
    names: set[str] = set()

    def listening(name: str) -> str:
        names.add(name)
        return query(name)

    empty(neo4j_address)
    with Connection.open(neo4j_address, queries=listening) as connection:
        graph = CareerGraph.over(connection, id_key=ID_KEY, clock=ticking(), vocabulary=small_vocabulary())
        yield graph, names


def test_every_question_is_asked_by_the_product(
    heard: tuple[CareerGraph, set[str]], neo4j_address: Address, tmp_path: Path
) -> None:
    graph, names = heard
    ask_everything(graph)
    export_graph(graph._connection, tmp_path / "graf.ndjson")
    (tmp_path / "bulk").mkdir()
    assert not is_empty(graph._connection)
    carry_over(graph._connection, Tables(tmp_path / "bulk"), BEGAN)
    empty(neo4j_address)
    import_graph(graph._connection, tmp_path / "graf.ndjson", small_vocabulary())
    assert names == set(all_questions()) - FOR_PEOPLE


def ask_everything(graph: CareerGraph) -> None:
    """Loads, corrects, fails half-way, recovers, and reads in every way there is."""
    load(graph, WORLD)
    load(graph, [replace(RANKS[0], decree="SK baru")])

    def fail(_done: int, _total: int, _what: str) -> None:
        raise InvalidInput("berhenti")

    with graph.door("uji", fail) as door:
        door.append(FILE, [replace(UNITS[0], name="Biro SDM")])
        with pytest.raises(InvalidInput):
            door.commit()
    load(graph, [])
    CareerGraph.over(graph._connection, clock=ticking(), vocabulary=small_vocabulary(TENURE))
    graph.person(person("G1"))
    graph.people([person("G1")])
    graph.evidence([kept.evidence.record for kept in graph.records(person("G1"))])
    graph.nips()
    graph.everyone()
    graph.sexes()
    graph.definitive_posts([PEOPLE[0].nip])
    graph.trainings([person("G1")], AS_OF.replace(month=1), AS_OF)
    graph.unit_members(graph.units_below(UNITS[0].code), AS_OF)
    graph.instansi()
    graph.jabatan("J-KARO")
    graph.jabatan_in([UNITS[0].code])
    graph.programmes()
    graph.standards(AS_OF)
    graph.counts()
    graph.digest()
    graph.keep_edition("euji", "{}")
    graph.edition("euji")
    graph.keep_recommendation(KEPT)
    graph.recommendation(KEPT.id)
    graph.recommendations(2)
    graph.keep_links([LINK])
    graph.known_links([LINK.id])
    graph.agree(LinkDecision, [DECISION])
    graph.link(LINK.id)
    graph.links()
    graph.link_counts()
    graph.newest_decisions(1)
    graph.settled()
    graph.confirmed_links()
    graph.agreements(LinkDecision)
    graph.revoke(LinkDecision, DECISION.id, at=BEGAN, by="uji")
    for agreed in (CORRECTION, MAPPING, WORD, BOX):
        graph.agree(type(agreed), [agreed])
        graph.agreements(type(agreed))
        graph.revoke(type(agreed), agreed.id, at=BEGAN, by="uji")
    graph.talent_decisions()
    graph.words_held()
    graph.keep_development_plan(PLAN)
    graph.development_plans(PLAN.person)
    graph.revoke_development_plan(PLAN.plan, PLAN.version, at=BEGAN, by="uji")
    graph.keep_moves(MOVES, known_at=BEGAN, as_of=AS_OF)
    graph.moves_derived()
    graph.kept_routes(["J-ANALIS-PT"], "J-KARO", moves=4)
    graph.moves_onward(["J-ANALIS-PT"], moves=2)
    graph.history(person("G1"))
    graph.rules()
    graph.jpm_categories()
    graph.find("Person", PEOPLE[0].name)
    graph.search("kepala biro")
    asked = Wanted(words=["biro"], limit=3)
    graph.near_jabatan(asked, as_of=AS_OF)
    for near in (graph.near_programmes, graph.near_competencies, graph.near_indicators):
        near(asked)
    described = graph.described_terms()[0]
    graph.keep_meanings(
        [KeptMeaning(term=described, text_digest="0", vector=[0.6, 0.8])], model="uji", model_digest="0"
    )
    graph.forget_meanings(except_of="lain")
    assert list(graph.talent_rows(graph.codebook(small_vocabulary())))
