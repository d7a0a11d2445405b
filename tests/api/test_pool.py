"""The nine boxes in a graph: tray, decisions with history and undo, measures of the agency, suppositions."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from api.service import CareerService
from api.service.answers.pool import BoxSeat, PoolAnswer
from graph.settings import Address
from graph.writing import now
from ontology.errors import InvalidInput, UnknownTerm
from ontology.talent import TalentMatter
from tests.api.talent_world import HIGH, MIDDLE, talented
from tests.world import AS_OF


@pytest.fixture(scope="module")
def talents(neo4j_address: Address, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CareerService]:
    opened = talented(neo4j_address, tmp_path_factory.mktemp("home"), {"G1": MIDDLE, "MUDA": HIGH})
    yield opened
    opened.close()


def seats(answer: PoolAnswer) -> dict[str, BoxSeat]:
    return {seat.person.label: seat for people in answer.boxes.values() for seat in people}


def test_everyone_is_in_a_box_or_in_the_tray_and_nobody_is_in_the_first_for_want_of_data(
    talents: CareerService,
) -> None:
    answer = talents.pool(as_of=AS_OF)
    assert answer.people == answer.rated + answer.total_not_rated == sum(answer.counts.values()) + len(answer.not_rated)
    assert answer.counts["1"] == 0
    assert seats(answer).keys() == {"Contoh Satu", "Contoh Muda"}
    assert all(each.missing and each.why.startswith("Belum dinilai: ") for each in answer.not_rated)


def test_a_seat_tells_both_axes_exactly_and_from_what(talents: CareerService) -> None:
    seat = seats(talents.pool(as_of=AS_OF))["Contoh Muda"]
    assert (seat.potential.points, seat.potential.exact, seat.potential.grade) == ("89.05", "1781/20", "tinggi")
    assert {each.component: each.weight for each in seat.components} == {
        **{"predikat": 100, "kompetensi": 40, "potensi": 25, "kualifikasi": 20, "integritas": 15}
    }
    assert (seat.box, seat.in_group, seat.why) == (8, True, "Kotak 8 dan lulus penyaringan hukuman disiplin.")


def test_a_unit_holds_only_its_own_people(talents: CareerService) -> None:
    assert talents.pool("KC-2", as_of=AS_OF).people < talents.pool(as_of=AS_OF).people
    with pytest.raises(UnknownTerm):
        talents.pool("KC-99", as_of=AS_OF)


def test_a_decision_is_kept_beside_the_computed_box_and_can_be_taken_back(talents: CareerService) -> None:
    before = now()
    made = talents.decide_box("Contoh Muda", 9, reason="Penugasan  khusus", by="Ketua Komite", from_=AS_OF)
    assert (made.computed, made.decided, made.grounds, made.decided_by) == (8, 9, "Penugasan khusus", "Ketua Komite")
    seat = seats(talents.pool(as_of=AS_OF))["Contoh Muda"]
    assert (seat.box, seat.computed, seat.decision, seat.changed_since) == (9, 8, made, False)
    assert seats(talents.pool(as_of=AS_OF, known_at=before))["Contoh Muda"].box == 8
    assert seats(talents.pool(as_of=AS_OF - timedelta(days=1)))["Contoh Muda"].box == 8
    undone = talents.undo_talent_decision(made.id, by="Sekretaris")
    assert (undone.revoked_by, undone.grounds) == ("Sekretaris", made.grounds)
    assert seats(talents.pool(as_of=AS_OF))["Contoh Muda"].box == 8
    assert talents.talent_decisions(made.about).decisions == (undone,)


def test_nobody_who_is_not_rated_is_put_into_a_box(talents: CareerService) -> None:
    with pytest.raises(InvalidInput, match="belum dinilai"):
        talents.decide_box("Contoh Baru", 5, reason="Terlihat baik", from_=AS_OF)
    with pytest.raises(InvalidInput, match="alasan"):
        talents.decide_box("Contoh Muda", 5, reason="  ", from_=AS_OF)
    with pytest.raises(InvalidInput, match="1 sampai 9"):
        talents.decide_box("Contoh Muda", 10, reason="x", from_=AS_OF)


def test_the_agency_sets_its_own_cuts_from_a_day_on(talents: CareerService) -> None:
    [made] = talents.set_measures({"cut_potential_high": 90}, reason="SK Komite 3/2026", from_=AS_OF).decisions
    told = {each.measure: each for each in talents.pool(as_of=AS_OF).settings}["cut_potential_high"]
    assert (told.value, told.default, told.decision) == (90, 81, made)
    assert seats(talents.pool(as_of=AS_OF))["Contoh Muda"].box == 5
    assert seats(talents.pool(as_of=AS_OF - timedelta(days=1)))["Contoh Muda"].box == 8
    talents.undo_talent_decision(made.id)
    with pytest.raises(InvalidInput, match="berjumlah 100"):
        talents.set_measures({"weight_potential": 30}, reason="Salah hitung", from_=AS_OF)


def test_other_measures_are_tried_without_being_kept(talents: CareerService) -> None:
    state = talents.state()
    changes = talents.pool_changes({"cut_potential_high": 90, "cut_potential_middle": 75}, as_of=AS_OF)
    assert {(move.person.label, move.before, move.after) for move in changes.moves} == {
        ("Contoh Muda", 8, 5),
        ("Contoh Satu", 5, 2),
    }
    assert (changes.moved, changes.entering, changes.leaving) == (2, 0, 1)
    assert talents.state() == state


def test_a_post_is_marked_once_with_a_reason(talents: CareerService) -> None:
    made = talents.mark_jabatan("J-KARO", TalentMatter.CRITICAL, reason="Strategis", from_=AS_OF)
    with pytest.raises(InvalidInput, match="sudah ditandai"):
        talents.mark_jabatan("J-KARO", TalentMatter.CRITICAL, reason="Lagi", from_=AS_OF)
    talents.undo_talent_decision(made.id)
    assert made.about == "J-KARO"
