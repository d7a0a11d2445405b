"""Profiles: who somebody is, what a jabatan asks, how a unit stands."""

from datetime import date

import pytest

from api.service import CareerService
from ontology.errors import UnknownTerm
from ontology.terms import StaffKind
from tests.world import NIP


def test_a_person_is_told_with_post_rank_education_and_levels(service: CareerService) -> None:
    told = service.person("Contoh Muda")
    assert (told.jabatan.code, told.level.code, told.unit.code) == ("J-ANALIS-PT", "JF-PT", "KC-1-1")
    assert (told.golongan.code, told.education.code, told.staff_kind) == ("III/b", "S-1", StaffKind.PNS)
    assert told.since == date(2018, 1, 1)
    assert {found.competency.code: found.level for found in told.levels}["T-SDM-01"] == 2.5
    assert told.own.jabatan.code == "J-ANALIS-PT"


def test_every_record_of_a_person_has_its_source_newest_first(service: CareerService) -> None:
    records = service.person("Contoh Muda").records
    begun = [record.valid_from for record in records]
    assert begun == sorted(begun, reverse=True)
    assert {record.kind for record in records} == {
        *("Rank", "Education", "Placement", "Performance", "Assessment", "Training", "CreditPoints")
    }
    assert {record.evidence.source for record in records} == {"kementerian-contoh.xlsx"}
    assert {record.fact.person for record in records} == {service.person("Contoh Muda").person.id}


def test_a_post_outside_the_agency_has_a_name_and_no_standard_to_compare_with(service: CareerService) -> None:
    told = service.person("Contoh Kesatu")
    assert (told.jabatan, told.jabatan_name, told.own) == (None, "Kepala Bagian Mutasi", None)


def test_before_the_first_post_there_is_none(service: CareerService) -> None:
    told = service.person("Contoh Baru", as_of=date(2024, 3, 31))
    assert (told.jabatan, told.jabatan_name, told.since) == (None, None, None)


def test_nobody_is_known_before_the_first_load(service: CareerService) -> None:
    known_at = service.overview().known_at.replace(year=2020)
    with pytest.raises(UnknownTerm):
        service.person(NIP["K1"], known_at=known_at)


def test_a_jabatan_is_told_with_its_standard_in_words_its_rules_and_its_holders(service: CareerService) -> None:
    told = service.jabatan("J-ANALIS-PT")
    assert [holder.person.label for holder in told.holders] == ["Contoh Muda", "Contoh Perjanjian"]
    assert {holder.kind for holder in told.holders} == {"definitif"}
    asked = {requirement.competency.code: requirement for requirement in told.standard.requirements}
    assert asked["INT"].level == 2
    assert asked["INT"].level_label
    assert asked["INT"].indicators
    assert all(not rule.applies_to or "JF-PT" in rule.applies_to for rule in told.rules)
    assert (told.unit.code, told.instansi.code) == ("KC-1-1", "KC")


def test_a_jabatan_without_a_standard_on_the_day_is_told_without_one(service: CareerService) -> None:
    assert service.jabatan("J-KARO", as_of=date(2023, 12, 31)).standard is None


def test_a_unit_counts_the_people_of_everything_below_it_and_those_assessed(service: CareerService) -> None:
    told = service.unit("Biro Sumber Daya Manusia")
    assert (told.summary.people, told.summary.assessed, told.summary.assessed_percent) == (11, 9, "81.82")
    assert [below.unit.code for below in told.units] == ["KC-1-1"]
    assert [(post.jabatan.code, post.holders) for post in told.posts] == [("J-KARO", 0)]
    assert [above.code for above in service.unit("KC-1-1").above] == ["KC-1"]


def test_search_finds_people_posts_and_units_by_words_of_their_names(service: CareerService) -> None:
    kinds = {hit.kind for hit in service.search("biro").hits}
    assert kinds >= {"jabatan", "unit"}
    best = service.search("contoh muda").hits[0]
    assert (best.label, best.detail, best.score) == ("Contoh Muda", "Analis SDM Aparatur Ahli Pertama", 1.0)
    assert service.search("…").hits == ()


def test_a_competency_is_told_with_its_levels_and_who_asks_for_it(service: CareerService) -> None:
    told = service.competency("Komunikasi")
    assert [level.level for level in told.levels] == [1, 2, 3, 4, 5]
    assert {asked.jabatan.code: asked.level for asked in told.asked_by}["J-KARO"] == 4


def test_a_mistyped_competency_is_answered_with_the_nearest(service: CareerService) -> None:
    with pytest.raises(UnknownTerm) as caught:
        service.competency("Komunkasi")
    assert caught.value.nearest[0] == "Komunikasi (KOM)"


def test_rules_are_those_in_force_on_the_day(service: CareerService) -> None:
    answer = service.rules(as_of=date(1990, 1, 1))
    assert answer.rules == ()
    assert service.rules().rules
