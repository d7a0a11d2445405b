"""The legal rules are data that make sense together."""

from datetime import date

import pytest

from matching.demand import MEASURES
from matching.eligibility import CRITERIA
from ontology.names import labels
from ontology.terms import Importance, Mark, Rule
from ontology.vocabulary import load_vocabulary, rules_on

RULES = load_vocabulary().rules
LEVELS = {level.code: level for level in load_vocabulary().jabatan_levels}
TODAY = date(2026, 4, 1)


def deciding(level: str, move: str = "any") -> dict[str, Rule]:
    return {
        rule.condition.criterion: rule
        for rule in rules_on(TODAY, level)
        if rule.move in ("any", move) and rule.condition.importance is Importance.MUTLAK
    }


def test_exactly_nine_rules_decide_about_jpt_pratama():
    conditions = {name: rule.condition for name, rule in deciding("JPT-P").items()}
    assert {name: (each.threshold, each.amount, each.codes) for name, each in conditions.items()} == {
        "staff_kind": (None, None, ("PNS",)),
        "minimum_education": ("S-1", None, ()),
        "held_levels": (None, 2, ("ADM", "JF-MA")),
        "related_experience": (None, 5, ()),
        "maximum_age": (None, 56, ()),
        "before_retirement": (None, None, ()),
        "no_demotion": (None, None, ()),
        "no_discipline": (None, 2, ("sedang", "berat")),
        "competence": ("MMS", None, ("BKN-PENGISIAN",)),
    }


@pytest.mark.parametrize(
    ("level", "years_in_field", "held", "age"),
    [("JPT-U", 10, ("JPT-M", "JF-UT"), 58), ("JPT-M", 7, ("JPT-P", "JF-UT"), 58), ("JPT-P", 5, ("ADM", "JF-MA"), 56)],
)
def test_executives_need_experience_a_class_held_and_an_age(level, years_in_field, held, age):
    rules = deciding(level)
    assert rules["related_experience"].condition.amount == years_in_field
    assert rules["held_levels"].condition.codes == held
    assert rules["maximum_age"].condition.amount == age


@pytest.mark.parametrize(("level", "education", "years"), [("ADM", "S-1", 3), ("PGW", "D-III", 4)])
def test_administrators_and_supervisors_need_education_tenure_and_two_good_years(level, education, years):
    rules = deciding(level)
    assert rules["minimum_education"].condition.threshold == education
    assert rules["held_levels"].condition.amount == years
    predicate = rules["minimum_predicate"].condition
    assert (predicate.threshold, predicate.amount) == ("Baik", 2)


def test_a_staff_officer_needs_senior_secondary_school():
    assert deciding("PLK").keys() == {"minimum_education", "before_retirement", "no_demotion"}
    assert deciding("PLK")["minimum_education"].condition.threshold == "SLTA"


@pytest.mark.parametrize(
    ("level", "ages"),
    [
        ("JF-PT", {53: ()}),
        ("JF-MU", {53: ()}),
        ("JF-TR", {53: ()}),
        ("JF-MA", {55: ()}),
        ("JF-UT", {60: ("JPT-U", "JPT-M", "JPT-P"), 63: ("JF-UT",)}),
    ],
)
def test_the_age_for_a_transfer_depends_on_level_and_origin(level, ages):
    found = [rule for rule in rules_on(TODAY, level) if rule.condition.criterion == "maximum_age"]
    assert {rule.condition.amount: rule.condition.codes for rule in found} == ages
    assert {rule.move for rule in found} == {"transfer"}


@pytest.mark.parametrize(
    ("level", "points"),
    [("JF-MU", 100), ("JF-MA", 200), ("JF-UT", 450), ("JF-TR", 15), ("JF-MH", 60), ("JF-PY", 100)],
)
def test_a_rise_asks_for_the_credit_points_of_the_level_below(level, points):
    rules = deciding(level, "promotion")
    assert rules["credit_points"].condition.amount == points
    assert (rules["minimum_predicate"].condition.threshold, rules["minimum_predicate"].condition.amount) == ("Baik", 1)


def test_the_lowest_levels_of_a_family_cannot_be_risen_to():
    assert "credit_points" not in deciding("JF-PT", "promotion")
    assert "credit_points" not in deciding("JF-PM", "promotion")


def test_assessments_count_for_three_years():
    validity = {
        codes: rule
        for rule in rules_on(TODAY)
        if rule.condition.criterion == "assessment_validity"
        for codes in [rule.condition.codes]
    }
    assert {codes: rule.condition.amount for codes, rule in validity.items()} == {
        ("manajerial", "sosial_kultural"): 3,
        ("teknis",): 3,
    }
    assert validity["manajerial", "sosial_kultural"].legal_basis == "Peraturan BKN 26/2019 ps. 29(4)"
    assert validity["manajerial", "sosial_kultural"].mark is Mark.SEEN
    assert validity["teknis",].mark is Mark.DEFAULT


def test_time_in_post_is_advice_and_never_decides():
    advice = [rule for rule in RULES if rule.condition.criterion.startswith("time_in_post")]
    assert {rule.condition.importance for rule in advice} == {Importance.PENTING}


def test_every_rule_has_an_id_of_its_own_a_basis_and_where_it_was_seen():
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert all(rule.legal_basis and rule.condition.text for rule in RULES)
    assert all(rule.source for rule in RULES if rule.mark is Mark.SEEN)


def test_a_rule_ends_after_it_begins():
    assert all(rule.valid_until is None or rule.valid_from < rule.valid_until for rule in RULES)


def test_no_two_rules_ask_the_same_of_the_same_people_at_the_same_time():
    seen: set[tuple[object, ...]] = set()
    for rule in rules_on(TODAY):
        for level in rule.applies_to or LEVELS:
            key = (level, rule.move, rule.condition.criterion, rule.condition.codes)
            assert key not in seen, rule.id
            seen.add(key)


def test_a_move_within_a_family_is_only_ruled_for_functional_levels():
    for rule in RULES:
        if rule.move != "any":
            assert all(LEVELS[level].group.startswith("JF") for level in rule.applies_to)
            assert rule.applies_to


def test_rules_come_in_the_order_in_which_a_person_is_checked():
    order = list(labels("criterion"))
    places = [order.index(rule.condition.criterion) for rule in RULES]
    assert places == sorted(places)


def test_every_criterion_that_is_no_measure_of_data_can_be_checked():
    assert set(labels("criterion")) - MEASURES == set(CRITERIA)
