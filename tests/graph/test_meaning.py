"""Meanings are kept beside what they are of, found by nearness, and made again without being missed by any copy."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import pytest

from graph.career_graph import CareerGraph
from graph.connection import Connection
from graph.meaning import KeptMeaning
from graph.searching import Wanted
from graph.settings import Address
from ontology.facts import Builds, Jabatan, Requirement
from ontology.terms import Importance
from tests.graph.small_graph import ID_KEY, empty, load, small_vocabulary, ticking
from tests.world import AS_OF, JABATAN, WORLD

MANY, DIMENSIONS, TOP = 400, 48, 10
MODEL = {"model": "uji", "model_digest": "sidik-uji"}


def clustered(number: int) -> np.ndarray:
    """Vectors of unit length that lie in heaps, as those of texts do."""
    chance = np.random.default_rng(7)
    heaps = chance.normal(size=(20, DIMENSIONS))
    rows = heaps[chance.integers(0, 20, number)] + 0.4 * chance.normal(size=(number, DIMENSIONS))
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def keep(graph: CareerGraph, vectors: np.ndarray, codes: Sequence[str]) -> None:
    kept = {term.id: term for term in graph.described_terms()}
    graph.keep_meanings(
        [
            KeptMeaning(term=kept[code], text_digest=f"sidik {kept[code].text}", vector=vector.tolist())
            for code, vector in zip(codes, vectors, strict=True)
        ],
        **MODEL,
    )


@pytest.fixture(scope="module")
def vectors() -> np.ndarray:
    return clustered(MANY)


@pytest.fixture(scope="module")
def codes() -> list[str]:
    return [f"J-{number:03}" for number in range(MANY)]


@pytest.fixture(scope="module")
def graph(neo4j_address: Address, vectors: np.ndarray, codes: list[str]) -> Iterator[CareerGraph]:
    """The small world with many more posts, whose meanings are kept."""
    empty(neo4j_address)
    connection = Connection.open(neo4j_address)
    with CareerGraph.over(connection, id_key=ID_KEY, clock=ticking(), vocabulary=small_vocabulary()) as graph:
        load(graph, WORLD)
        load(graph, [Jabatan(code=code, name=f"Pos {code}", level="PLK", unit="KC-2") for code in codes])
        keep(graph, vectors, codes)
        connection.run_schema([])
        yield graph


def near(graph: CareerGraph, vector: np.ndarray, **where: Sequence[str]) -> list[str]:
    wanted = Wanted(words=(), limit=TOP, vector=vector.tolist(), model_digest=MODEL["model_digest"])
    found = [each for each in graph.near_jabatan(wanted, as_of=AS_OF, **where) if each.meaning is not None]
    return [each.id for each in found][:TOP]


def test_the_index_finds_what_an_exact_search_finds(graph: CareerGraph, vectors: np.ndarray, codes: list[str]) -> None:
    asked = vectors[:25] + 0.15 * clustered(25)[::-1]
    found = 0
    for vector in asked / np.linalg.norm(asked, axis=1, keepdims=True):
        exact = {codes[place] for place in np.argsort(-(vectors @ vector), kind="stable")[:TOP]}
        found += len(exact & set(near(graph, vector)))
    assert found >= 0.98 * TOP * len(asked)


def test_nearness_is_the_cosine_and_comes_with_what_is_known_of_the_post(
    graph: CareerGraph, vectors: np.ndarray, codes: list[str]
) -> None:
    wanted = Wanted(words=(), limit=TOP, vector=vectors[3].tolist(), model_digest=MODEL["model_digest"])
    first = graph.near_jabatan(wanted, as_of=AS_OF)[0]
    assert (first.id, first.name, first.detail) == (codes[3], f"Pos {codes[3]}", "Biro Umum")
    assert first.meaning == pytest.approx(1, abs=1e-3)


def test_only_posts_of_the_unit_and_the_class_are_near(graph: CareerGraph, vectors: np.ndarray) -> None:
    assert near(graph, vectors[0], units=["KC-2"], levels=["PLK"])
    assert near(graph, vectors[0], units=["KC-1"]) == near(graph, vectors[0], levels=["ADM"]) == []


def test_what_another_model_gave_counts_for_nothing(graph: CareerGraph, vectors: np.ndarray) -> None:
    wanted = Wanted(words=(), limit=TOP, vector=vectors[0].tolist(), model_digest="sidik-lain")
    assert {each.meaning for each in graph.near_jabatan(wanted, as_of=AS_OF)} == {None}


def test_a_post_is_found_by_what_its_summary_says_and_by_a_slip_in_its_name(graph: CareerGraph) -> None:
    def found(*words: str) -> set[str]:
        return {each.id for each in graph.near_jabatan(Wanted(words=words, limit=TOP), as_of=AS_OF)}

    assert "J-KABAG" in found("rencana")
    assert {"J-ANALIS-MU", "J-ANALIS-PT"} <= found("analsi", "aparatr")


def test_posts_are_asked_for_by_what_their_standards_ask_for(graph: CareerGraph) -> None:
    wanted = Wanted(words=(), limit=TOP)
    found = {each.id: each.asks for each in graph.near_jabatan(wanted, as_of=AS_OF, meant=["T-SDM-02"])}
    assert found == {
        "J-KARO": (Requirement(competency="T-SDM-02", level=4, importance=Importance.PENTING),),
        "J-ANALIS-MU": (Requirement(competency="T-SDM-02", level=2.5, importance=Importance.PENTING),),
    }
    assert graph.near_jabatan(wanted, as_of=AS_OF.replace(year=2020), meant=["T-SDM-02"]) == ()


def test_programmes_are_asked_for_by_what_they_build_and_whom_they_are_for(graph: CareerGraph) -> None:
    def codes(**structure: object) -> set[str]:
        return {each.id for each in graph.near_programmes(Wanted(words=(), limit=TOP), **structure)}

    assert codes(meant=["KOM"]) == codes(meant=["KOM"], lacking=["KOM"]) == {"P07"}
    assert codes(meant=["KOM", "T-SDM-01"]) == {"P07", "P18"}
    assert codes(meant=["KOM", "T-SDM-01"], levels=["PGW"]) == {"P07"}
    assert codes(meant=["KOM"], lacking=["T-SDM-01"]) == codes(meant=["KOM"], steps=(1, 3)) == set()
    [found] = graph.near_programmes(Wanted(words=(), limit=TOP), meant=["KOM"], steps=(2, 3))
    assert found.builds == (Builds(competency="KOM", from_level=2, to_level=3),)


def test_a_text_that_changed_is_told_by_its_digest_and_the_graphs_own_digest_looks_at_none_of_it(
    graph: CareerGraph, vectors: np.ndarray
) -> None:
    before = graph.digest()
    keep(graph, vectors[:1], ["J-TU"])
    assert replace(graph.digest(), known_at=before.known_at) == before
    load(graph, [replace(JABATAN[-1], summary="Mengurus persuratan.")])
    [term] = [term for term in graph.described_terms() if term.id == "J-TU"]
    assert term.text == "Pengadministrasi Perkantoran. Mengurus persuratan."
    assert term.text_digest == "sidik Pengadministrasi Perkantoran. Kearsipan"


def test_nothing_of_another_model_is_left(graph: CareerGraph, vectors: np.ndarray, codes: list[str]) -> None:
    assert graph.forget_meanings(except_of=MODEL["model_digest"]) == 0
    keep(graph, vectors[:2], codes[:2])
    assert graph.forget_meanings(except_of="sidik-baru") >= MANY
    assert {term.model_digest for term in graph.described_terms()} == {None}
    keep(graph, vectors, codes)
