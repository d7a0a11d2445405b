"""The door: all of a load or nothing, twice is once, and a correction keeps what it corrects."""

from dataclasses import replace
from datetime import date

import pytest

from graph.career_graph import CareerGraph
from graph.settings import Address
from graph.writing_staged import Source
from ontology.errors import InvalidInput
from ontology.facts import Fact, Jabatan, Performance, Rank, Standard
from tests.graph.small_graph import FILE, load, nodes, person, small_vocabulary
from tests.world import AS_OF, JABATAN, NIP, PEOPLE, RANKS, STANDARDS, UNITS, WORLD

CORRECTED = Rank(person=NIP["G1"], golongan="III/d", valid_from=date(2022, 10, 1))
"""Somebody's rank began half a year earlier than the first file said."""


def ranks(graph: CareerGraph, who: str, *known_at: object) -> list[date]:
    facts = [kept.fact for kept in graph.records(person(who), *known_at)]  # type: ignore[arg-type]
    return [fact.valid_from for fact in facts if isinstance(fact, Rank)]


def test_a_load_says_how_much_of_each_kind_it_appended(career_graph: CareerGraph) -> None:
    counts = load(career_graph, WORLD)
    assert counts.appended["Person"] == len(PEOPLE)
    assert sum(counts.appended.values()) == len(WORLD)
    assert (counts.superseded, counts.unchanged) == ({}, {})


def test_loading_the_same_facts_twice_changes_nothing_not_even_the_revision(
    career_graph: CareerGraph, neo4j_address: Address
) -> None:
    load(career_graph, WORLD)
    before, held = career_graph.ledger(), nodes(neo4j_address)
    counts = load(career_graph, WORLD, Source(name="salinan.xlsx", digest="1" * 64))
    assert sum(counts.unchanged.values()) == len(WORLD)
    assert (counts.appended, counts.superseded) == ({}, {})
    assert (career_graph.ledger(), nodes(neo4j_address)) == (before, held)


def test_facts_may_come_in_any_order(career_graph: CareerGraph) -> None:
    counts = load(career_graph, reversed(WORLD))
    assert sum(counts.appended.values()) == len(WORLD)
    assert career_graph.unit("KC-1-1") == UNITS[1]


def test_a_fact_told_twice_in_one_load_is_kept_once(career_graph: CareerGraph) -> None:
    counts = load(career_graph, [*WORLD, *RANKS])
    assert counts.appended["Rank"] == counts.unchanged["Rank"] == len(RANKS)


def test_a_correction_supersedes_and_the_past_still_sees_what_it_knew(career_graph: CareerGraph) -> None:
    load(career_graph, WORLD)
    before = career_graph.ledger().committed_at
    counts = load(career_graph, [CORRECTED])
    assert (counts.appended, counts.superseded) == ({"Rank": 1}, {"Rank": 1})
    assert ranks(career_graph, "G1") == [date(2022, 10, 1)]
    assert ranks(career_graph, "G1", before) == [date(2023, 4, 1)]


def test_a_correction_of_a_correction_may_say_the_first_thing_again(career_graph: CareerGraph) -> None:
    load(career_graph, WORLD)
    load(career_graph, [CORRECTED])
    middle = career_graph.ledger().committed_at
    load(career_graph, [rank for rank in RANKS if rank.person == NIP["G1"]])
    assert ranks(career_graph, "G1") == [date(2023, 4, 1)]
    assert ranks(career_graph, "G1", middle) == [date(2022, 10, 1)]


def test_a_renamed_jabatan_is_shown_by_its_new_name_and_remembered_by_its_old(career_graph: CareerGraph) -> None:
    load(career_graph, WORLD)
    before = career_graph.ledger().committed_at
    load(career_graph, [replace(JABATAN[0], name="Kepala Biro Kepegawaian", unit="KC-2")])
    assert [found.code for found in career_graph.find("Jabatan", "Kepala Biro Kepegawaian")] == ["J-KARO"]
    assert career_graph.find("Jabatan", JABATAN[0].name) == ()
    assert [post.code for post in career_graph.jabatan_in(["KC-1"])] == []
    assert career_graph.jabatan("J-KARO", before) == JABATAN[0]


def test_a_new_standard_stands_beside_the_old_one_each_for_its_days(career_graph: CareerGraph) -> None:
    load(career_graph, WORLD)
    newer = Standard(jabatan="J-TU", valid_from=date(2026, 1, 1), requirements=STANDARDS[2].requirements)
    load(career_graph, [newer])
    assert career_graph.standard("J-TU", AS_OF) == newer
    assert career_graph.standard("J-TU", date(2025, 12, 31)) == STANDARDS[-1]


def test_nothing_is_visible_before_the_switch(career_graph: CareerGraph) -> None:
    seen: list[object] = []

    def look(done: int, total: int, _what: str) -> None:
        if done == total:
            seen.extend(career_graph.units())
            seen.extend(career_graph.find("Unit", "KC-1"))
            seen.extend(career_graph.search("biro"))
            seen.extend(career_graph.codebook(small_vocabulary()).units)

    with career_graph.door("uji", look) as door:
        door.append(FILE, WORLD)
        door.commit()
    assert seen == []
    assert len(career_graph.units()) == len(UNITS)


def test_progress_tells_how_many_facts_of_how_many_are_done(career_graph: CareerGraph) -> None:
    told: list[tuple[int, int, str]] = []
    with career_graph.door("uji", lambda *news: told.append(news)) as door:
        door.append(FILE, WORLD)
        door.commit()
    assert told[-1] == (len(WORLD), len(WORLD), "Person")
    assert [done for done, _, _ in told] == sorted(done for done, _, _ in told)


def test_a_door_that_is_left_without_commit_leaves_nothing(career_graph: CareerGraph, neo4j_address: Address) -> None:
    before = nodes(neo4j_address)
    with career_graph.door("uji") as door:
        door.append(FILE, WORLD)
    assert nodes(neo4j_address) == before


@pytest.mark.parametrize(
    ("fact", "named"),
    [
        (Jabatan(code="J-9", name="Baru", level="JPT-X", unit="KC-1"), "Jenjang jabatan: JPT-X."),
        (Jabatan(code="J-9", name="Baru", level="ADM", unit="KC-77"), "Unit: KC-77."),
        (Standard(jabatan="J-TIADA", valid_from=AS_OF), "Jabatan: J-TIADA."),
        (Performance(person="190001011920011001", year=2025, predicate="Baik"), "Pegawai: 1 NIP."),
    ],
)
def test_what_names_something_unknown_is_refused_by_name(
    career_graph: CareerGraph, neo4j_address: Address, fact: Fact, named: str
) -> None:
    before = nodes(neo4j_address)
    with pytest.raises(InvalidInput) as refused:
        load(career_graph, [*WORLD, fact])
    assert str(refused.value) == f"Ada rujukan yang tidak dikenal. {named}"
    assert nodes(neo4j_address) == before


def test_an_identity_number_is_never_in_a_refusal(career_graph: CareerGraph) -> None:
    twice = [*WORLD, CORRECTED, Performance(person="190001011920011001", year=2025, predicate="Baik")]
    with pytest.raises(InvalidInput) as unknown:
        load(career_graph, twice)
    with pytest.raises(InvalidInput) as contradiction:
        load(career_graph, twice[:-1])
    assert not any(character * 4 in str(unknown.value) + str(contradiction.value) for character in "0123456789")
    assert "19820101" not in str(contradiction.value)


def test_two_facts_of_one_load_that_contradict_each_other_are_refused_and_nothing_is_seen(
    career_graph: CareerGraph,
) -> None:
    with career_graph.door("uji") as door:
        door.append(Source(name="a.xlsx", digest="a" * 64), WORLD)
        door.append(Source(name="b.xlsx", digest="b" * 64), [CORRECTED])
        with pytest.raises(InvalidInput, match=r"Rank .* bertentangan \(a.xlsx, b.xlsx\)"):
            door.commit()
    assert career_graph.instansi() == ()
    assert sum(load(career_graph, WORLD).appended.values()) == len(WORLD)
