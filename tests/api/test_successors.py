"""Succession of golden case G3: seven people of the succession group before JPT pratama on 1 April 2026."""

from collections.abc import Iterator
from datetime import date

import pytest

from api.service import CareerService
from api.service.answers.coverage import Risk
from api.service.answers.successors import Readiness
from graph.settings import Address
from ontology.errors import InvalidInput
from ontology.talent import TalentMatter
from tests.api.talent_world import HIGH, MIDDLE, talented
from tests.world import AS_OF

SEVEN = ("K1", "K2", "K3", "K4", "K5", "K6", "K7")


@pytest.fixture(scope="module")
def talents(neo4j_address: Address, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CareerService]:
    scored = dict.fromkeys(SEVEN, HIGH) | {"G1": MIDDLE}
    opened = talented(neo4j_address, tmp_path_factory.mktemp("home"), scored)
    yield opened
    opened.close()


def test_the_seven_are_told_apart_with_dates_and_with_what_decides(talents: CareerService) -> None:
    answer = talents.successors("J-KARO", limit=7, as_of=AS_OF)
    told = {each.match.person.label: (each.readiness, each.ready_from) for each in answer.successors}
    assert told == {
        "Contoh Kesatu": (Readiness.SIAP_SEKARANG, AS_OF),
        "Contoh Ketiga": (Readiness.SIAP_1_2_TAHUN, date(2026, 6, 1)),
        "Contoh Keempat": (Readiness.SIAP_1_2_TAHUN, date(2026, 5, 1)),
        "Contoh Ketujuh": (Readiness.SIAP_1_2_TAHUN, date(2026, 5, 1)),
        "Contoh Kelima": (Readiness.JANGKA_PANJANG, None),
    }
    assert [each.person.label for each in answer.not_assessed] == ["Contoh Keenam"]
    assert [(each.person.label, each.why) for each in answer.not_meeting] == [
        ("Contoh Kedua", "Tidak terpenuhi: JPT Pratama: usia maksimal.")
    ]
    assert all(each.decided_by for each in answer.successors)
    assert (answer.group, answer.ready) == (7, 1)


def test_who_is_ready_stands_first_and_the_number_is_a_measure_of_the_agency(talents: CareerService) -> None:
    answer = talents.successors("J-KARO", as_of=AS_OF)
    assert len(answer.successors) == 3
    assert answer.successors[0].match.person.label == "Contoh Kesatu"
    made = talents.set_measures({"successors": 1}, reason="SK Komite", from_=AS_OF).decisions
    assert len(talents.successors("J-KARO", as_of=AS_OF).successors) == 1
    talents.undo_talent_decision(made[0].id)


def test_the_order_is_tried_under_every_weight_a_tenth_more_and_less(talents: CareerService) -> None:
    firmness = talents.successors("J-KARO", as_of=AS_OF).firmness
    assert (firmness.of, len(firmness.tried)) == (8, 8)
    assert firmness.same_order == sum(each.same_order for each in firmness.tried) == 8


def test_a_box_that_the_committee_decided_takes_people_out_of_the_group(talents: CareerService) -> None:
    made = talents.decide_box("Contoh Kesatu", 5, reason="Belum siap memimpin", from_=AS_OF)
    answer = talents.successors("J-KARO", limit=7, as_of=AS_OF)
    assert "Contoh Kesatu" not in {each.match.person.label for each in answer.successors}
    assert (answer.group, answer.ready) == (6, 0)
    talents.undo_talent_decision(made.id)


def test_several_are_compared_with_what_differs_first(talents: CareerService) -> None:
    told = talents.compare_successors("J-KARO", ["Contoh Kesatu", "Contoh Ketiga", "Contoh Kedua"], as_of=AS_OF)
    differing = [row.differs for row in told.rows]
    assert differing == sorted(differing, reverse=True)
    verdicts = next(row for row in told.rows if row.label == "Putusan")
    assert verdicts.values == ("Layak", "Belum layak", "Tidak layak")
    with pytest.raises(InvalidInput, match="2 sampai 5"):
        talents.compare_successors("J-KARO", ["Contoh Kesatu", "Contoh Kesatu"], as_of=AS_OF)


def test_marked_posts_are_told_by_risk_with_who_is_ready_and_who_leaves(talents: CareerService) -> None:
    assert talents.coverage(as_of=AS_OF).posts == ()
    made = [
        talents.mark_jabatan(code, TalentMatter.CRITICAL, reason="Strategis", from_=AS_OF)
        for code in ("J-KARO", "J-KABAG", "J-TU")
    ]
    answer = talents.coverage(as_of=AS_OF)
    told = {each.jabatan.code: each for each in answer.posts}
    karo = told["J-KARO"]
    assert (karo.vacant, karo.ready, karo.risk) == (1, 1, Risk.SEDANG)
    assert [each.label for each in karo.first] == ["Contoh Kesatu"]
    assert karo.soon == 3
    order = [list(Risk).index(each.risk) for each in answer.posts]
    assert order == sorted(order)
    assert [each.year for each in answer.timeline] == [2026, 2027, 2028, 2029, 2030]
    assert {each.unit.code for each in answer.units} == {"KC-1", "KC-1-1", "KC-2"}
    assert [each.jabatan.code for each in talents.coverage("KC-2", as_of=AS_OF).posts] == ["J-TU"]
    for each in made:
        talents.undo_talent_decision(each.id)


def test_holders_leave_at_the_pension_of_their_post_or_at_the_end_of_their_term(talents: CareerService) -> None:
    made = talents.mark_jabatan("J-ANALIS-PT", TalentMatter.TARGET, reason="Segera kosong", from_=AS_OF)
    [post] = talents.coverage(as_of=AS_OF).posts
    muda = next(each for each in post.holders if each.person.label == "Contoh Muda")
    assert (muda.leaves_on, muda.why) == (date(2048, 3, 1), "pensiun")
    assert (post.critical, post.target) == (False, True)
    talents.undo_talent_decision(made.id)
