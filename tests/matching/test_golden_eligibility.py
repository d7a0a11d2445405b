"""Golden case G3: who may become JPT pratama on 1 April 2026."""

from dataclasses import replace
from datetime import date

import pytest

from matching.settings import MatchingSettings
from ontology.findings import GateResult, Verdict
from tests.matching.stories import VOCABULARY, demand_for, gate_of, match_of


@pytest.mark.parametrize(
    ("who", "verdict", "eligible_from"),
    [
        ("K1", Verdict.LAYAK, None),
        ("K2", Verdict.TIDAK_LAYAK, None),
        ("K3", Verdict.BELUM_LAYAK, date(2026, 6, 1)),
        ("K4", Verdict.BELUM_LAYAK, date(2026, 5, 1)),
        ("K5", Verdict.TIDAK_LAYAK, None),
        ("K6", Verdict.TIDAK_DAPAT_DIPUTUSKAN, None),
        ("K7", Verdict.BELUM_LAYAK, date(2026, 5, 1)),
    ],
)
def test_the_seven_have_the_verdicts_of_the_golden_case(who, verdict, eligible_from):
    match = match_of(who, "J-KARO")
    assert (match.verdict, match.eligible_from) == (verdict, eligible_from)


def test_k1_passes_every_gate_with_age_and_tenure_told():
    match = match_of("K1", "J-KARO")
    assert {gate.result for gate in match.gates} == {GateResult.LULUS}
    age = gate_of(match, "maximum_age")
    assert age.required == "paling tinggi 56 tahun saat diangkat (dibaca ketat)"
    assert age.found == "55 tahun 10 bulan"
    assert gate_of(match, "held_levels").found == "2 tahun"
    assert gate_of(match, "related_experience").found == "5 tahun 1 bulan"


def test_k2_fails_on_age_alone():
    failed = [gate for gate in match_of("K2", "J-KARO").gates if gate.result is GateResult.GAGAL]
    assert [gate.criterion for gate in failed] == ["maximum_age"]
    assert failed[0].until == date(2026, 3, 15)


def test_k2_is_eligible_under_the_lenient_reading_of_ages():
    lenient = demand_for("J-KARO", settings=MatchingSettings(age_reading="longgar"))
    match = match_of("K2", "J-KARO", demand=lenient)
    assert match.verdict is Verdict.LAYAK
    assert match.eligible_until == date(2027, 3, 14)
    assert "dibaca longgar" in gate_of(match, "maximum_age").required


def test_k3_waits_for_two_years_of_tenure():
    gate = gate_of(match_of("K3", "J-KARO"), "held_levels")
    assert (gate.result, gate.from_, gate.found) == (GateResult.BELUM, date(2026, 6, 1), "1 tahun 10 bulan")


def test_k4_waits_for_related_experience_only():
    match = match_of("K4", "J-KARO")
    waiting = [gate.criterion for gate in match.gates if gate.result is not GateResult.LULUS]
    assert waiting == ["related_experience"]
    assert gate_of(match, "related_experience").found == "4 tahun 11 bulan"


def test_k5_could_study_on_and_no_date_is_computed():
    gate = gate_of(match_of("K5", "J-KARO"), "minimum_education")
    assert (gate.result, gate.from_) == (GateResult.GAGAL, None)
    assert "pendidikan lanjutan akan membuka jalan" in gate.sentence
    assert "tanggalnya tidak dapat dihitung" in gate.sentence


def test_k6_lacks_nothing_but_an_assessment():
    match = match_of("K6", "J-KARO")
    assert [gate.criterion for gate in match.gates if gate.result is not GateResult.LULUS] == ["competence"]
    assert gate_of(match, "competence").result is GateResult.TIDAK_DIKETAHUI


def test_k7_has_a_window_that_age_closes_and_acting_time_does_not_count():
    match = match_of("K7", "J-KARO")
    assert (match.eligible_from, match.eligible_until) == (date(2026, 5, 1), date(2026, 5, 20))
    sentence = gate_of(match, "held_levels").sentence
    assert "Jendela pengangkatan: 1 Mei - 20 Mei 2026." in sentence
    assert "PLT" in sentence


def test_k7_a_day_before_and_after_the_window():
    assert match_of("K7", "J-KARO", date(2026, 5, 1)).verdict is Verdict.LAYAK
    assert match_of("K7", "J-KARO", date(2026, 5, 20)).verdict is Verdict.LAYAK
    assert match_of("K7", "J-KARO", date(2026, 5, 21)).verdict is Verdict.TIDAK_LAYAK


def test_an_empty_window_cannot_be_cured_by_waiting():
    longer = tuple(
        replace(rule, condition=replace(rule.condition, amount=5)) if rule.id == "jpt-p-held-levels" else rule
        for rule in VOCABULARY.rules
    )
    match = match_of("K7", "J-KARO", demand=demand_for("J-KARO", rules=longer))
    assert (match.verdict, match.eligible_from, match.eligible_until) == (Verdict.TIDAK_LAYAK, None, None)
    tenure = gate_of(match, "held_levels")
    assert (tenure.result, tenure.from_) == (GateResult.BELUM, date(2029, 5, 1))
    assert "sesudah 20 Mei 2026, hari terakhir yang masih memenuhi syarat lain" in tenure.sentence
