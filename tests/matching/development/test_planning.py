"""Plans for people: the worked examples, the order, the years, and what is told where no plan can be made."""

from dataclasses import replace
from datetime import date
from itertools import pairwise
from random import Random

import pytest

from matching.development.catalogue import Catalogue
from matching.development.choosing import Aim, least_hours
from matching.development.ordering import OpenGap, in_order, scheduled
from matching.development.planning import PlanFor, plan
from ontology.development import Plan
from ontology.terms import Importance
from tests.matching.development.catalogues import administrators, courses_of, instance, programme
from tests.matching.stories import demand_for, match_of

ADMINISTRATOR = frozenset({"PGW", "ADM"})


def planned(who: str = "G1", catalogue: Catalogue | None = None, **wanted: object) -> Plan:
    settings = {"classes": ADMINISTRATOR, "first_year": 2026, "cap": 40} | wanted
    return plan(match_of(who, "J-KABAG"), demand_for("J-KABAG"), catalogue or administrators(), PlanFor(**settings))


def in_years(found: Plan) -> list[tuple[int, str]]:
    return [(each.year, each.programme.code) for each in found.programmes]


def test_the_worked_example_takes_two_short_programmes_in_two_years():
    courses = [each for each in administrators().courses if each.code in {"P03", "P07", "P12"}]
    gaps = {code: OpenGap(attained=4, standard=6, importance=Importance.MUTLAK) for code in ("KOM", "PKP")}
    chosen = least_hours(courses, Aim(levels={"KOM": 4, "PKP": 4}, goals={"KOM": 6, "PKP": 6}))
    ordered = in_order(chosen or (), gaps, {"KOM": 4, "PKP": 4})
    years = scheduled(ordered, {"KOM": 4, "PKP": 4}, cap=40, first_year=1)
    assert [(each.year, each.course.code, each.course.hours) for each in years] == [(1, "P07", 24), (2, "P12", 24)]


def test_the_person_of_the_golden_case_closes_three_gaps_in_three_years():
    found = planned()
    assert in_years(found) == [(2026, "P07"), (2027, "P09"), (2028, "P11")]
    assert (found.hours, [(year.year, year.hours) for year in found.years]) == (
        86,
        [(2026, 24), (2027, 30), (2028, 32)],
    )
    assert (found.jpm.official, found.projected_jpm.official) == ("92.59", "100.00")
    assert found.projected_jpm.item_capped == "100.00"
    assert (found.assess_first, found.no_programme) == ((), ())


def test_who_was_never_assessed_in_a_competency_is_to_be_assessed_not_trained():
    found = planned("G1B")
    assert [gap.requirement.code for gap in found.assess_first] == ["PBG"]
    assert "P13" not in {code for _, code in in_years(found)}
    assert (found.jpm.partial, found.projected_jpm.category) == ("91.67", None)


def test_results_that_have_run_out_are_to_be_assessed_again():
    match = match_of("G1", "J-KABAG", date(2027, 5, 10))
    found = plan(
        match, demand_for("J-KABAG"), administrators(), PlanFor(classes=ADMINISTRATOR, first_year=2027, cap=40)
    )
    assert (len(found.assess_first), found.programmes) == (9, ())


def test_without_a_cap_everything_fits_in_the_first_year():
    assert {year for year, _ in in_years(planned(cap=None))} == {2026}


def test_a_programme_of_more_hours_than_the_cap_has_a_year_of_its_own_and_says_so():
    catalogue = Catalogue.of(
        [
            programme("P1", 24, ("KOM", 2, 3)),
            programme("P2", 60, ("PDO", 2, 3)),
            programme("P3", 10, ("MPR", 2, 3)),
        ]
    )
    found = planned(catalogue=catalogue)
    assert in_years(found) == [(2026, "P3"), (2026, "P1"), (2027, "P2")]
    assert [each.exceeds_cap for each in found.programmes] == [False, False, True]


def test_programmes_for_other_classes_are_left_out_and_the_gap_is_told():
    found = planned(classes=frozenset({"PLK"}))
    assert (found.programmes, [gap.requirement.code for gap in found.no_programme]) == ((), ["KOM", "MPR", "PDO"])


def test_a_chain_goes_through_its_levels_in_order_even_where_importance_says_otherwise():
    courses = courses_of(
        programme("P1", 40, ("A", 1, 2)), programme("P2", 8, ("A", 2, 3)), programme("P3", 8, ("B", 1, 2))
    )
    gaps = {
        "A": OpenGap(attained=2, standard=6, importance=Importance.PERLU),
        "B": OpenGap(attained=2, standard=4, importance=Importance.MUTLAK),
    }
    ordered = in_order(courses, gaps, {"A": 2, "B": 2})
    assert [each.code for each in ordered] == ["P3", "P1", "P2"]
    years = scheduled(ordered, {"A": 2, "B": 2}, cap=40, first_year=2026)
    assert [(each.year, each.course.code, each.needs) for each in years] == [
        (2026, "P3", ()),
        (2027, "P1", ()),
        (2028, "P2", ("P1",)),
    ]


def test_the_larger_gap_then_fewer_hours_then_the_code_decide_the_order():
    courses = courses_of(
        programme("P4", 8, ("D", 1, 2)),
        programme("P3", 8, ("C", 1, 2)),
        programme("P2", 20, ("B", 1, 2)),
        programme("P1", 40, ("A", 1, 3)),
    )
    gaps = {name: OpenGap(attained=2, standard=4, importance=Importance.MUTLAK) for name in "BCD"}
    gaps["A"] = OpenGap(attained=2, standard=6, importance=Importance.MUTLAK)
    assert [each.code for each in in_order(courses, gaps, dict.fromkeys("ABCD", 2))] == ["P1", "P3", "P4", "P2"]


def test_half_levels_enter_a_programme_that_begins_below_them():
    match = match_of("MUDA", "J-ANALIS-MU")
    catalogue = Catalogue.of([programme("P18", 60, ("T-SDM-01", 2, 3)), programme("P07", 24, ("KOM", 2, 3))])
    found = plan(match, demand_for("J-ANALIS-MU"), catalogue, PlanFor(classes=frozenset({"JF-MU"}), first_year=2026))
    raised = {each.programme.code: each.raises[0] for each in found.programmes}
    assert (raised["P18"].from_level, raised["P18"].to_level) == (2.5, 3.0)
    assert [gap.requirement.code for gap in found.assess_first] == ["T-SDM-02"]


def test_a_programme_finished_since_the_assessment_is_not_recommended_again():
    since, before = ({"P07": date(2025, 3, 14)}, {"P07": date(2024, 3, 14)})
    found = planned(finished=since)
    assert "P07" not in {code for _, code in in_years(found)}
    assert [gap.requirement.code for gap in found.trained_already] == ["KOM"]
    assert found.projected_jpm.official == "100.00"
    assert "P07" in {code for _, code in in_years(planned(finished=before))}


def test_a_programme_whose_hours_nobody_recorded_is_told_and_not_planned_with():
    found = planned(catalogue=Catalogue.of([programme("P1", None, ("KOM", 2, 3))]))
    assert found.programmes == ()
    assert found.remarks == (
        "Program P1 membangun Komunikasi, tetapi JP-nya belum tercatat sehingga tidak dapat direncanakan.",
    )


@pytest.mark.parametrize("cap", [16, 24, 40, 100])
def test_no_year_holds_more_than_the_cap_and_nothing_comes_before_what_it_needs(cap):
    for seed in range(300):
        courses, levels, goals = instance(seed)
        chosen = least_hours(courses, Aim(levels=levels, goals=goals))
        if chosen is None:
            continue
        importance = Random(seed).choices(tuple(Importance), k=len(goals))
        gaps = {
            name: OpenGap(attained=levels[name], standard=goal, importance=each)
            for (name, goal), each in zip(goals.items(), importance, strict=True)
        }
        years = scheduled(in_order(chosen, gaps, levels), levels, cap=cap, first_year=2026)
        placed = {each.course.code: each.year for each in years}
        for year in set(placed.values()):
            here = [each for each in years if each.year == year]
            assert sum(each.course.hours for each in here) <= cap or (len(here) == 1 and here[0].exceeds_cap)
        assert all(placed[needed] <= each.year for each in years for needed in each.needs)
        assert all(raised[0] < raised[1] for each in years for raised in each.raises.values())
        assert {each.course.code for each in years} == {each.code for each in chosen}


def test_order_of_the_catalogue_does_not_matter():
    catalogue = administrators()
    turned = replace(catalogue, programmes=tuple(reversed(catalogue.programmes)))
    assert planned(catalogue=turned) == planned(catalogue=catalogue)
    assert all(first.year <= second.year for first, second in pairwise(planned().years))
