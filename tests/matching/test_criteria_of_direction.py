"""Whether a move leads up, sideways or down."""

from dataclasses import replace
from datetime import date

from ontology.findings import GateResult
from ontology.terms import Condition
from tests.matching.one_person import POST, gate, held

NO_DEMOTION = Condition(criterion="no_demotion")


def test_a_higher_post_is_not_left_for_a_lower_one():
    found = gate(NO_DEMOTION, held("JPT-M", date(2022, 1, 1)))
    assert found.result is GateResult.GAGAL
    assert "penurunan jenjang" in found.sentence


def test_a_move_up_or_sideways_is_no_demotion():
    for level in ("JPT-P", "ADM", "JF-MA", "PLK"):
        assert gate(NO_DEMOTION, held(level, date(2022, 1, 1))).result is GateResult.LULUS


def test_classes_that_the_law_treats_as_equal_are_equal():
    chief_of_section = replace(POST, level="PGW")
    assert gate(NO_DEMOTION, held("JF-MU", date(2022, 1, 1)), jabatan=chief_of_section).result is GateResult.LULUS
    assert gate(NO_DEMOTION, held("JF-MA", date(2022, 1, 1)), jabatan=chief_of_section).result is GateResult.GAGAL


def test_an_acting_or_former_post_does_not_count():
    acting = held("JPT-M", date(2022, 1, 1), kind="plt")
    former = held("JPT-M", date(2020, 1, 1), date(2021, 1, 1))
    assert gate(NO_DEMOTION, acting, former, held("ADM", date(2021, 1, 1))).result is GateResult.LULUS
