"""The shape of the agency: a pyramid, an ageing staff, and what is known of whom, unevenly."""

from collections import Counter, defaultdict

import pytest

from graph.sample.days import years_after, years_between
from ontology.facts import Assessment, Discipline, Education, Performance, Person, Placement, Training
from ontology.terms import Aspect, StaffKind
from ontology.vocabulary import load_vocabulary
from tests.graph.sample.ministry import AS_OF, PEOPLE, by_person, facts, ministry

COMMON = {item.code for item in load_vocabulary().competencies if item.aspect is not Aspect.TEKNIS}


def share(part: int, whole: int = PEOPLE) -> float:
    return part / whole


def test_names_are_all_different_and_have_two_or_three_words():
    names = [person.name for person in facts(Person)]
    assert len(set(names)) == PEOPLE
    assert all(2 <= len(name.split()) <= 3 for name in names)


def test_one_in_seven_is_pppk():
    pppk = sum(person.staff_kind is StaffKind.PPPK for person in facts(Person))
    assert share(pppk) == pytest.approx(0.15, abs=0.03)


def test_few_lead_and_most_are_functional_staff_or_pelaksana():
    levels = Counter(career.post.level for career in ministry().careers)
    assert share(levels["JPT-M"] + levels["JPT-P"]) < 0.04
    assert 0.04 < share(levels["ADM"] + levels["PGW"]) < 0.12
    functional = sum(count for level, count in levels.items() if level.startswith("JF"))
    assert 0.4 < share(functional) < 0.6
    assert levels["JF-PT"] > levels["JF-MU"] > levels["JF-MA"] > levels["JF-UT"]


def test_a_fifth_to_two_fifths_of_the_staff_are_between_50_and_58():
    ages = [years_between(person.birth_date, AS_OF) for person in facts(Person)]
    assert 0.2 < share(sum(50 <= age < 58 for age in ages)) < 0.4
    assert min(ages) >= 21
    assert max(ages) < 60


def test_some_have_taken_a_master_s_degree_and_few_a_doctorate():
    highest = Counter(studies[-1].level for studies in by_person(Education).values())
    assert 0.08 < share(highest["S-2"]) < 0.25
    assert share(highest["S-3"]) < 0.03


def test_three_in_four_predicates_are_good():
    predicates = Counter(performance.predicate for performance in facts(Performance))
    assert share(predicates["Baik"], predicates.total()) == pytest.approx(0.77, abs=0.06)
    assert predicates["Sangat Baik"] > predicates["Butuh Perbaikan"] > predicates["Kurang"] > 0


def test_those_long_in_service_have_five_predicates_and_several_trainings_and_posts():
    long_serving = [
        nip
        for career, nip in ministry().people()
        if career.staff is StaffKind.PNS and years_between(career.joined, AS_OF) > 12
    ]
    for kind, low, high in ((Performance, 4.5, 5), (Training, 5, 12), (Placement, 3, 6)):
        found = by_person(kind)
        assert low < sum(len(found[nip]) for nip in long_serving) / len(long_serving) <= high, kind


def test_about_one_in_a_hundred_has_been_penalised():
    assert 0.004 < share(len({penalty.person for penalty in facts(Discipline)})) < 0.025


def test_half_the_people_have_a_full_valid_assessment_and_a_sixth_one_that_ran_out():
    full, ran_out = assessed()
    assert share(len(full)) == pytest.approx(0.55, abs=0.08)
    assert share(len(ran_out - full)) == pytest.approx(0.16, abs=0.06)


def test_some_units_are_barely_assessed_and_others_almost_fully():
    full, _ = assessed()
    units = defaultdict(list)
    for career, nip in ministry().people():
        units[career.post.unit].append(nip in full)
    shares = [sum(found) / len(found) for found in units.values() if len(found) >= 20]
    assert min(shares) < 0.25
    assert max(shares) > 0.8


def test_an_assessment_is_held_for_the_present_class_or_the_one_above():
    assessments = by_person(Assessment)
    above = sum(
        assessment.for_level != career.post_on(assessment.assessed_on).level
        for career, nip in ministry().people()
        for assessment in assessments.get(nip, ())
    )
    assert 0.1 < above / len(facts(Assessment)) < 0.45


def test_results_are_levels_in_whole_or_half_steps_above_zero():
    levels = Counter(found.level for assessment in facts(Assessment) for found in assessment.levels)
    assert set(levels) <= {step / 2 for step in range(1, 11)}
    assert sum(count for level, count in levels.items() if level % 1) > 0.1 * levels.total()


def assessed() -> tuple[set[str], set[str]]:
    """Who has the nine common competencies from one assessment that still counts, and who from one that ran out."""
    full, ran_out = set(), set()
    for assessment in facts(Assessment):
        if {found.competency for found in assessment.levels} >= COMMON:
            (full if years_after(assessment.assessed_on, 3) > AS_OF else ran_out).add(assessment.person)
    return full, ran_out
