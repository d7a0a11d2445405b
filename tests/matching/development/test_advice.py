"""Advice for people with a story: the seven of the golden case, and others whose way is known by hand."""

from dataclasses import replace
from datetime import date

import pytest

from matching.demand import Demand
from matching.development.becoming import advise
from matching.development.catalogue import Catalogue
from ontology.development import Advice, StepKind, Way
from ontology.facts import Fact, Performance, Programme
from ontology.terms import Condition, Importance
from tests.matching.development.catalogues import administrators, programme
from tests.matching.stories import demand_for, talent
from tests.world import AS_OF, COMMON, NIP, PERFORMANCES, PROGRAMMES

WORLD_CATALOGUE = Catalogue.of(PROGRAMMES)


def advice(
    who: str,
    jabatan: str = "J-KARO",
    *,
    extra: tuple[Fact, ...] = (),
    without: tuple[Fact, ...] = (),
    demand: Demand | None = None,
    catalogue: Catalogue = WORLD_CATALOGUE,
    as_of: date = AS_OF,
) -> Advice:
    people = talent(*extra, without=without)
    return advise(people, demand or demand_for(jabatan), people.row_of(NIP[who]), as_of, catalogue)


def kinds(found: Advice) -> list[StepKind]:
    return [step.kind for step in found.steps]


def with_condition(**condition: object) -> Demand:
    demand = demand_for("J-KARO")
    standard = replace(demand.standard, conditions=(Condition(**condition),))
    return replace(demand, standard=standard)


@pytest.mark.parametrize(
    ("who", "way", "eligible_on", "steps"),
    [
        ("K1", Way.SUDAH_LAYAK, AS_OF, []),
        ("K2", Way.TIDAK_ADA_JALAN, None, []),
        ("K3", Way.ADA_JALAN, date(2026, 6, 1), [StepKind.MENUNGGU]),
        ("K4", Way.ADA_JALAN, date(2026, 5, 1), [StepKind.MENUNGGU]),
        ("K5", Way.ADA_JALAN, None, [StepKind.PENDIDIKAN]),
        ("K6", Way.ADA_JALAN, AS_OF, [StepKind.UJI]),
        ("K7", Way.ADA_JALAN, date(2026, 5, 1), [StepKind.MENUNGGU]),
    ],
)
def test_the_seven_of_the_golden_case_are_advised(who, way, eligible_on, steps):
    found = advice(who)
    assert (found.way, found.eligible_on, kinds(found)) == (way, eligible_on, steps)


def test_who_is_too_old_is_told_which_condition_closed_the_way():
    (obstacle,) = advice("K2").obstacles
    assert obstacle.rule == "jpt-p-maximum-age"
    assert "berakhir 15 Maret 2026" in obstacle.sentence


def test_a_window_that_closes_is_told_with_its_last_day():
    assert advice("K7").eligible_until == date(2026, 5, 20)


def test_a_window_that_closes_before_the_waiting_ends_leaves_no_way():
    (obstacle,) = advice("K7", demand=with_condition(criterion="time_in_post", amount=3)).obstacles
    assert obstacle.rule == "jpt-p-maximum-age"
    assert obstacle.sentence.startswith("Pada 1 Mei 2027, hari paling awal syarat lain dapat terpenuhi: Berusia 56")


def test_further_study_has_no_date():
    (step,) = advice("K5").steps
    assert (step.on, step.sentence) == (None, "Pendidikan lanjutan sampai S-1; tanggalnya tidak dapat dihitung.")


def test_an_assessment_names_every_competency_that_is_not_known():
    (step,) = advice("K6").steps
    assert {each.code for each in step.competencies} == {*COMMON, "T-SDM-02"}
    assert step.on == AS_OF


def test_programmes_are_followed_by_an_assessment_of_what_they_raise():
    found = advice("G1", "J-KABAG", catalogue=administrators())
    assert kinds(found) == [*[StepKind.PROGRAM] * 3, StepKind.UJI_ULANG]
    assert [step.programme.code for step in found.steps if step.programme] == ["P07", "P09", "P11"]
    assert {each.code for each in found.steps[-1].competencies} == {"KOM", "PDO", "MPR"}
    assert (found.hours, found.cost) == (86, None)


def test_programmes_take_ten_hours_a_working_day_one_after_the_other():
    steps = advice("G1", "J-KABAG", catalogue=administrators()).steps
    assert [step.on for step in steps] == [date(2026, 4, 3), date(2026, 4, 8), date(2026, 4, 13), date(2026, 4, 13)]


def test_costs_add_up_where_every_programme_has_one():
    found = advice("MUDA", "J-ANALIS-MU")
    assert (found.hours, found.cost) == (84, 6_500_000)
    assert kinds(found) == [StepKind.UJI, StepKind.PROGRAM, StepKind.PROGRAM, StepKind.UJI_ULANG]


def test_an_absolute_gap_that_no_programme_closes_leaves_no_way():
    found = advice("G1", "J-KABAG")
    assert found.way is Way.TIDAK_ADA_JALAN
    assert [obstacle.label for obstacle in found.obstacles] == [
        "Pengembangan Diri dan Orang Lain",
        "Mengelola Perubahan",
    ]
    assert "kurang 1 level dari standar mutlak" in found.obstacles[0].sentence


def test_a_rank_rises_every_four_years_at_the_earliest():
    (obstacle,) = advice("K1", demand=with_condition(criterion="minimum_golongan", threshold="IV/c")).obstacles
    assert "Pada 1 April 2027" in obstacle.sentence
    young = advice("K3", demand=with_condition(criterion="minimum_golongan", threshold="IV/c"))
    assert (young.eligible_on, kinds(young)) == (date(2031, 4, 1), [StepKind.UJI, StepKind.PANGKAT])
    assert "Kenaikan pangkat dari IV/a ke IV/c (2 kali kenaikan), paling awal 1 April 2031." in [
        step.sentence for step in young.steps
    ]


def test_results_that_run_out_before_the_day_are_assessed_again_no_earlier_than_useful():
    young = advice("K3", demand=with_condition(criterion="minimum_golongan", threshold="IV/c"))
    assessment = young.steps[0]
    assert (assessment.kind, assessment.on) == (StepKind.UJI, date(2028, 4, 2))


def test_a_low_predicate_that_is_not_the_newest_is_waited_out():
    low = Performance(person=NIP["K3"], year=2024, predicate="Kurang")
    old = tuple(fact for fact in PERFORMANCES if (fact.person, fact.year) == (NIP["K3"], 2024))
    demand = with_condition(criterion="minimum_predicate", threshold="Baik", amount=2)
    found = advice("K3", extra=(low,), without=old, demand=demand)
    assert (found.eligible_on, kinds(found)) == (date(2027, 1, 1), [StepKind.MENUNGGU])
    assert "Predikat kinerja tahun 2026 sama dengan tahun terakhir yang tercatat." in found.assumptions


def test_a_low_predicate_that_is_the_newest_asks_for_better_years():
    low = Performance(person=NIP["K3"], year=2025, predicate="Kurang")
    old = tuple(fact for fact in PERFORMANCES if (fact.person, fact.year) == (NIP["K3"], 2025))
    demand = with_condition(criterion="minimum_predicate", threshold="Baik", amount=2)
    found = advice("K3", extra=(low,), without=old, demand=demand)
    assert (found.eligible_on, kinds(found)) == (date(2028, 1, 1), [StepKind.KINERJA])
    assert found.steps[0].sentence == "Predikat kinerja paling rendah Baik tahun 2026 sampai 2027."


def test_predicates_of_years_to_come_are_no_missing_data():
    none = tuple(fact for fact in PERFORMANCES if fact.person == NIP["K3"])
    condition = {"criterion": "minimum_predicate", "threshold": "Baik", "amount": 2}
    missing = advice("K3", without=none, demand=with_condition(**condition), as_of=date(2026, 8, 1))
    assert [(step.kind, step.on) for step in missing.steps] == [(StepKind.DATA, date(2026, 8, 1))]
    assert "tahun 2024, 2025" in missing.steps[0].sentence
    coming = advice("K3", without=none, demand=with_condition(**condition))
    assert coming.eligible_on == date(2026, 6, 1)
    later = advice("K3", without=none, demand=demand_asking_for_years_in_post(condition))
    assert [(step.kind, step.on) for step in later.steps if step.kind is not StepKind.UJI] == [
        (StepKind.KINERJA, date(2028, 1, 1)),
        (StepKind.MENUNGGU, date(2029, 6, 1)),
    ]


def demand_asking_for_years_in_post(condition: dict[str, object]) -> Demand:
    demand = with_condition(**condition)
    longer = Condition(criterion="time_in_post", amount=5)
    return replace(demand, standard=replace(demand.standard, conditions=(*demand.standard.conditions, longer)))


def test_a_training_that_the_jabatan_names_is_taken_even_without_a_gap():
    named: tuple[Programme, ...] = (programme("P07", 24), programme("P18", 60))
    demand = with_condition(criterion="completed_training", codes=("P07", "P18"), importance=Importance.MUTLAK)
    found = advice("K3", demand=demand, catalogue=Catalogue.of(named))
    assert [step.programme.code for step in found.steps if step.programme] == ["P07"]


def test_a_training_that_nobody_offers_leaves_no_way():
    demand = with_condition(criterion="completed_training", codes=("P07",))
    found = advice("K1", demand=demand, catalogue=Catalogue.of(()))
    assert [obstacle.sentence for obstacle in found.obstacles] == [
        "Belum ada catatan menyelesaikan Komunikasi Persuasif dan Negosiasi Kebijakan."
    ]


def test_what_happened_after_the_day_does_not_count_on_a_later_day():
    early = advice("K3", as_of=date(2025, 6, 1))
    assert early.way is Way.ADA_JALAN
    assert StepKind.UJI in kinds(early)
