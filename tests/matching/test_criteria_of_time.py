"""Time in posts, age and pension."""

from dataclasses import replace
from datetime import date

from ontology.findings import GateResult
from ontology.terms import Condition
from tests.matching.one_person import POST, gate, gates, held


def test_a_post_of_unknown_field_leaves_experience_open_only_where_it_would_help():
    condition = Condition(criterion="related_experience", amount=5)
    recent = held("ADM", date(2024, 1, 1))
    long_ago = held("PGW", date(2015, 1, 1), date(2024, 1, 1), field=None)
    assert gate(condition, recent, long_ago).result is GateResult.TIDAK_DIKETAHUI
    assert gate(condition, recent, replace(long_ago, valid_from=date(2023, 12, 1))).result is GateResult.BELUM
    assert gate(condition, recent, replace(long_ago, field="Kearsipan")).from_ == date(2029, 1, 1)


def test_experience_cannot_be_judged_for_a_jabatan_without_a_field():
    found = gate(
        Condition(criterion="related_experience", amount=5),
        held("ADM", date(2010, 1, 1)),
        jabatan=replace(POST, field=None),
    )
    assert found.result is GateResult.TIDAK_DIKETAHUI
    assert "Urusan jabatan ini belum tercatat" in found.sentence


def test_tenure_that_ended_short_is_not_cured_by_time():
    condition = Condition(criterion="held_levels", codes=("ADM",), amount=2)
    found = gate(condition, held("ADM", date(2022, 1, 1), date(2023, 1, 1)), held("JF-MU", date(2023, 1, 1)))
    assert (found.result, found.from_) == (GateResult.GAGAL, None)
    assert "tidak sedang bertambah" in found.sentence


def test_one_condition_of_law_adds_up_the_classes_it_names():
    condition = Condition(criterion="held_levels", codes=("PGW", "JF-MU"), amount=3)
    found = gate(condition, held("PGW", date(2023, 1, 1), date(2025, 1, 1)), held("JF-MU", date(2025, 1, 1)))
    assert (found.result, found.from_) == (GateResult.LULUS, date(2026, 1, 1))
    assert len(found.evidence) == 2


def test_the_lenient_reading_ends_on_the_day_before_the_next_birthday():
    strict = Condition(criterion="maximum_age", amount=45)
    assert gate(strict).until == date(2025, 5, 20)
    assert gate(replace(strict, threshold="longgar")).until == date(2026, 5, 19)


def test_an_age_for_some_classes_is_not_about_others():
    condition = Condition(criterion="maximum_age", amount=40, codes=("JF-UT",))
    assert gate(condition, held("JF-UT", date(2020, 1, 1))).result is GateResult.GAGAL
    assert gates(condition, held("ADM", date(2020, 1, 1))) == ()


def test_pension_begins_on_the_first_of_the_month_after():
    condition = Condition(criterion="before_retirement")
    assert gate(condition).until == date(2040, 5, 31)
    assert gate(condition, as_of=date(2040, 6, 1)).result is GateResult.GAGAL
    assert gate(condition, jabatan=replace(POST, retirement_age=58)).until == date(2038, 5, 31)


def test_time_in_the_present_post():
    since = held("ADM", date(2024, 6, 1))
    least, most = Condition(criterion="time_in_post", amount=2), Condition(criterion="time_in_post_at_most", amount=1)
    assert gate(least, since).from_ == date(2026, 6, 1)
    assert gate(most, since).until == date(2025, 6, 1)
    assert gate(most, since).result is GateResult.GAGAL
    nowhere = held("ADM", date(2020, 1, 1), date(2024, 1, 1))
    assert gate(least, nowhere).sentence == "Tidak sedang memegang jabatan definitif."
