"""Predicates, penalties and assessed competence."""

from dataclasses import replace
from datetime import date, timedelta

from ontology.findings import GateResult
from ontology.terms import Condition
from tests.matching.one_person import assessed, gate, penalty, predicates
from tests.world import AS_OF, COMMON


def test_until_the_end_of_june_the_year_before_last_may_close_the_window():
    condition = Condition(criterion="minimum_predicate", threshold="Baik", amount=2)
    older = predicates(y2023="Baik", y2024="Baik")
    assert gate(condition, *older, as_of=date(2026, 6, 30)).result is GateResult.LULUS
    assert gate(condition, *older, as_of=date(2026, 7, 1)).result is GateResult.TIDAK_DIKETAHUI


def test_a_low_predicate_decides_even_if_another_year_is_missing():
    condition = Condition(criterion="minimum_predicate", threshold="Baik", amount=2)
    assert gate(condition, *predicates(y2025="Kurang")).result is GateResult.GAGAL
    assert gate(condition, *predicates(y2025="Baik")).result is GateResult.TIDAK_DIKETAHUI
    assert gate(condition, *predicates(y2023="Kurang", y2024="Baik", y2025="Baik")).result is GateResult.LULUS


def test_a_penalty_blocks_for_the_years_of_the_condition():
    condition = Condition(criterion="no_discipline", codes=("sedang", "berat"), amount=2)
    found = gate(condition, penalty("sedang", date(2024, 10, 1)), discipline_complete_until=AS_OF)
    assert (found.result, found.from_) == (GateResult.BELUM, date(2026, 10, 1))
    light = gate(condition, penalty("ringan", date(2026, 1, 1)), discipline_complete_until=AS_OF)
    assert light.result is GateResult.LULUS


def test_silence_about_discipline_counts_for_a_year_after_what_the_agency_vouches_for():
    condition = Condition(criterion="no_discipline", codes=("berat",), amount=2)
    vouched = AS_OF - timedelta(days=366)
    assert gate(condition, discipline_complete_until=vouched).result is GateResult.LULUS
    late = gate(condition, discipline_complete_until=vouched - timedelta(days=1))
    assert late.result is GateResult.TIDAK_DIKETAHUI
    assert "baru lengkap sampai" in late.sentence


def test_without_years_a_penalty_blocks_until_it_ends():
    condition = Condition(criterion="no_discipline", codes=("berat",))
    assert gate(condition, penalty("berat", date(2025, 1, 1), date(2027, 1, 1))).from_ == date(2027, 1, 1)
    assert gate(condition, penalty("berat", date(2025, 1, 1))).result is GateResult.GAGAL


def test_an_assessment_for_a_lower_class_proves_nothing():
    condition = Condition(criterion="competence", threshold="MMS")
    assert gate(condition, assessed("JPT-P", 4)).result is GateResult.LULUS
    assert gate(condition, assessed("JPT-M", 4)).result is GateResult.LULUS
    lower = gate(condition, assessed("ADM", 4))
    assert lower.result is GateResult.TIDAK_DIKETAHUI
    assert "diperlukan uji kompetensi untuk jenjang JPT Pratama" in lower.sentence


def test_competence_is_a_category_of_the_whole_standard():
    condition = Condition(criterion="competence", threshold="MS")
    below = gate(condition, assessed("JPT-P", 3))
    assert (below.result, below.found) == (GateResult.GAGAL, "JPM 75,00%")
    assert gate(replace(condition, threshold="MMS"), assessed("JPT-P", 3)).result is GateResult.LULUS
    assert gate(condition, assessed("JPT-P", 4, COMMON[:8])).result is GateResult.TIDAK_DIKETAHUI
    mapping = Condition(criterion="competence", threshold="Optimal", codes=("BKN-PEMETAAN",))
    assert gate(mapping, assessed("JPT-P", 4)).result is GateResult.LULUS
