"""Reading: what was put in comes out again, as known when it is asked, and by whatever name it goes."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from graph.career_graph import CareerGraph
from ontology.errors import UnknownTerm
from ontology.facts import Assessment, Fact, Jabatan, Person, Programme, Standard
from tests.graph.small_graph import FILE, RETIREMENT, TENURE, person
from tests.world import AS_OF, INSTANSI, JABATAN, NAMES, NIP, PROGRAMMES, STANDARDS, UNITS, WORLD

BEFORE = datetime(2026, 1, 1, tzinfo=UTC)
"""A moment at which nothing was known yet."""


def in_order(fact: Fact) -> Fact:
    """An assessment with its levels in the order of their codes, which is the one it comes back in."""
    if isinstance(fact, Assessment):
        return replace(fact, levels=tuple(sorted(fact.levels, key=lambda level: level.competency)))
    return fact


@pytest.mark.parametrize("who", NIP)
def test_every_fact_about_a_person_comes_back_as_it_was(who: str, small_world: CareerGraph) -> None:
    told = [in_order(fact) for fact in WORLD if NIP[who] in (getattr(fact, "person", None), getattr(fact, "nip", None))]
    kept = [kept.fact for kept in small_world.records(person(who))]
    assert sorted(map(repr, kept)) == sorted(map(repr, told))


def test_every_fact_about_the_organisation_comes_back_as_it_was(small_world: CareerGraph) -> None:
    standards = small_world.standards(AS_OF)
    assert small_world.instansi() == (INSTANSI,)
    assert small_world.units() == UNITS
    assert small_world.programmes() == tuple(sorted(PROGRAMMES, key=lambda programme: programme.code))
    assert [small_world.jabatan(post.code) for post in JABATAN] == list(JABATAN)
    assert standards == {post.code: (post, STANDARDS[JABATAN.index(post)]) for post in JABATAN}
    assert small_world.standard("J-KABAG", AS_OF) == STANDARDS[1]


def test_rules_and_scales_come_back_as_the_ontology_has_them(small_world: CareerGraph) -> None:
    assert small_world.rules() == (TENURE, RETIREMENT)
    assert [category.code for category in small_world.jpm_categories()] == ["MS", "MMS", "KMS"]


def test_every_record_tells_where_it_came_from(small_world: CareerGraph) -> None:
    records = {kept.evidence.record: kept for kept in small_world.records(person("G1"))}
    evidence = small_world.evidence(records)
    assert evidence.keys() == records.keys()
    assert {each.source for each in evidence.values()} == {FILE.name}
    [assessment] = [kept.evidence for kept in records.values() if isinstance(kept.fact, Assessment)]
    assert (assessment.kind, assessment.date_, assessment.provider) == (
        "Assessment",
        date(2024, 5, 10),
        "Pusat Penilaian Contoh",
    )
    assert evidence[assessment.record] == assessment


def test_what_was_not_known_yet_is_not_told(small_world: CareerGraph) -> None:
    assert small_world.units(BEFORE) == small_world.instansi(BEFORE) == small_world.programmes(BEFORE) == ()
    assert small_world.records(person("G1"), BEFORE) == small_world.rules(BEFORE) == ()
    assert small_world.people([person("G1")], BEFORE) == small_world.standards(AS_OF, BEFORE) == {}
    assert small_world.standard("J-KARO", AS_OF, BEFORE) is None
    assert small_world.unit_members(["KC-1"], AS_OF, BEFORE) == ()
    assert small_world.nips(BEFORE) == frozenset()
    with pytest.raises(UnknownTerm):
        small_world.person(person("G1"), BEFORE)
    with pytest.raises(UnknownTerm):
        small_world.jabatan("J-KARO", BEFORE)


def test_a_standard_holds_from_its_day_on(small_world: CareerGraph) -> None:
    assert small_world.standard("J-KARO", date(2023, 12, 31)) is None
    assert small_world.standards(date(2023, 12, 31)) == {}


def test_people_are_named_by_an_id_that_does_not_tell_their_nip(small_world: CareerGraph) -> None:
    [found] = small_world.find("Person", NIP["G1"])
    assert (found.id, found.code, found.label) == (person("G1"), person("G1"), NAMES["G1"])
    assert small_world.person(found.id).nip == NIP["G1"]
    assert small_world.people([found.id, "ptiada"]) == {found.id: found}
    assert small_world.nips() == frozenset(NIP.values())


@pytest.mark.parametrize(
    ("kind", "text", "ids"),
    [
        ("Person", "contoh SATU", [person("G1")]),
        ("Person", person("G1").upper(), [person("G1")]),
        ("Jabatan", "j-karo", ["J-KARO"]),
        ("Jabatan", " kepala  biro sumber daya manusia ", ["J-KARO"]),
        ("Unit", "Biro Umum", ["KC-2"]),
        ("Programme", "p18", ["P18"]),
        ("Competency", "Integritas", ["INT"]),
        ("Unit", "J-KARO", []),
        ("Person", "Contoh", []),
    ],
)
def test_things_are_found_by_code_or_whole_name_whatever_the_capitals(
    kind: str, text: str, ids: list[str], small_world: CareerGraph
) -> None:
    assert [found.id for found in small_world.find(kind, text)] == ids


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("biro sumber daya manusia", "Biro Sumber Daya Manusia"),
        ("analis muda", "Analis SDM Aparatur Ahli Muda"),
        ("pengem", "Bagian Pengembangan Kompetensi"),
        ("pengembngan", "Bagian Pengembangan Kompetensi"),
        ("satu", "Contoh Satu"),
        ("keenm", "Contoh Keenam"),
    ],
)
def test_words_beginnings_and_small_slips_find_names(text: str, first: str, small_world: CareerGraph) -> None:
    assert small_world.search(text, 3)[0].term.label == first


def test_a_hit_tells_its_kind_and_what_sets_it_apart(small_world: CareerGraph) -> None:
    hit, *_ = small_world.search("kesatu")
    assert (hit.kind, hit.term.id, hit.detail) == ("Person", person("K1"), "Kepala Bagian Mutasi")
    post, *_ = small_world.search("tata usaha")
    assert (post.kind, post.detail) == ("Jabatan", "Biro Umum")
    assert {hit.kind for hit in small_world.search("komunikasi", kinds=["Programme", "Competency"])} == {
        "Programme",
        "Competency",
    }


@pytest.mark.parametrize("text", ["", "  ", "?!", "zzzz", '+"~*[]{}():\\/ AND OR'])
def test_words_of_nothing_find_nothing_and_break_nothing(text: str, small_world: CareerGraph) -> None:
    assert small_world.search(text) == []


def test_the_units_below_a_unit_are_counted_in(small_world: CareerGraph) -> None:
    assert small_world.units_below("KC-1") == ("KC-1", "KC-1-1")
    assert small_world.units_below("KC-2") == ("KC-2",)
    assert small_world.unit("KC-1-1") == UNITS[1]
    with pytest.raises(UnknownTerm, match="Unit “KC-9” tidak dikenal"):
        small_world.unit("KC-9")
    assert [post.code for post in small_world.jabatan_in(["KC-1-1"])] == ["J-ANALIS-MU", "J-ANALIS-PT", "J-KABAG"]


def test_members_of_a_unit_are_those_whose_definitif_post_is_there_on_the_day(small_world: CareerGraph) -> None:
    units = ["KC-1"]
    assert set(small_world.unit_members(units, AS_OF)) == {person(who) for who in ("K1", "K2", "K5", "K6", "K7", "G1B")}
    in_april_2024 = small_world.unit_members(units, date(2024, 4, 1))
    assert person("K7") not in in_april_2024  # acting only, until the first of May


def test_counts_say_how_much_there_is(small_world: CareerGraph) -> None:
    counts = small_world.counts()
    for kind in (Person, Jabatan, Programme, Standard, Assessment):
        assert counts[kind.__name__] == sum(isinstance(fact, kind) for fact in WORLD)
    assert counts["Record"] == len(WORLD) + len(small_world.rules())
