"""What a person is, has studied and has completed."""

from dataclasses import replace
from datetime import date, timedelta

from ontology.facts import CreditPoints, Education, Rank, Training
from ontology.findings import GateResult
from ontology.terms import Condition, StaffKind
from tests.matching.one_person import WHO, gate, gates, held
from tests.world import AS_OF


def test_a_training_without_a_record_is_missing():
    condition = Condition(criterion="completed_training", codes=("P18",))
    done = Training(person="x", name="Pelatihan", programme="P18", finished_on=date(2025, 3, 14))
    assert gate(condition).result is GateResult.GAGAL
    assert gate(condition, done).result is GateResult.LULUS
    assert gate(condition, replace(done, finished_on=AS_OF + timedelta(days=1))).result is GateResult.GAGAL
    told = gate(condition, done, programme_names={"P18": "Pelatihan Analis"})
    assert told.required == "menyelesaikan Pelatihan Analis"
    assert told.found == "Pelatihan Analis, selesai 14 Maret 2025"


def test_kinds_of_staff():
    condition = Condition(criterion="staff_kind", codes=("PNS",))
    assert gate(condition).result is GateResult.LULUS
    contract = gate(condition, replace(WHO, staff_kind=StaffKind.PPPK))
    assert contract.result is GateResult.GAGAL
    assert contract.sentence == "Berstatus PPPK, sedangkan jabatan ini untuk PNS."


def test_d_iv_is_equal_to_s_1_and_the_highest_education_counts():
    condition = Condition(criterion="minimum_education", threshold="S-1")
    diploma, school = Education(person="x", level="D-IV"), Education(person="x", level="SLTA")
    assert gate(condition, diploma, school).result is GateResult.LULUS
    assert gate(condition, school).result is GateResult.GAGAL


def test_an_education_not_yet_completed_does_not_count():
    condition = Condition(criterion="minimum_education", threshold="S-1")
    tomorrow = Education(person="x", level="S-1", graduated_on=AS_OF + timedelta(days=1))
    assert gate(condition, tomorrow, Education(person="x", level="SLTA")).result is GateResult.GAGAL


def test_a_field_of_study_that_is_not_recorded_leaves_it_open():
    condition = Condition(criterion="education_field", codes=("Hukum", "Psikologi"))
    law, unclear = Education(person="x", level="S-1", field="Hukum"), Education(person="x", level="S-1")
    other = Education(person="x", level="S-2", field="Akuntansi")
    assert gate(condition, other, law).result is GateResult.LULUS
    assert gate(condition, other, unclear).result is GateResult.TIDAK_DIKETAHUI
    assert gate(condition, other).result is GateResult.GAGAL


def test_the_newest_rank_counts_and_contract_staff_have_none():
    condition = Condition(criterion="minimum_golongan", threshold="III/d")
    earlier = Rank(person="x", golongan="III/c", valid_from=date(2020, 4, 1))
    newer = Rank(person="x", golongan="III/d", valid_from=date(2024, 4, 1))
    assert gate(condition, earlier, newer).found == "III/d sejak 1 April 2024"
    assert gate(condition, earlier).result is GateResult.GAGAL
    assert gates(condition, replace(WHO, staff_kind=StaffKind.PPPK)) == ()


def test_credit_points_are_those_of_the_level_held_now():
    condition = Condition(criterion="credit_points", amount=100)
    enough = CreditPoints(person="x", level="JF-PT", points=100, counted_on=date(2025, 12, 31))
    post = held("JF-PT", date(2020, 1, 1))
    assert gate(condition, post, enough).result is GateResult.LULUS
    short = gate(condition, post, replace(enough, points=99.75))
    assert (short.result, short.found) == (GateResult.GAGAL, "99,75 per 31 Desember 2025")
    assert "kurang 0,25" in short.sentence
    assert gate(condition, post, replace(enough, level="JF-MU")).result is GateResult.TIDAK_DIKETAHUI
