"""The invented ministry: units in levels, posts over all kinds, standards and programmes made of the dictionary."""

from collections import Counter
from itertools import pairwise

from graph.sample.imagining import imagine
from ontology.facts import Instansi, Jabatan, Programme, Standard, Unit
from ontology.terms import Aspect, Importance
from tests.graph.sample.ministry import AS_OF, facts, ministry, posts

VOCABULARY = ministry().vocabulary
TECHNICAL = {item.code for item in VOCABULARY.competencies if item.aspect is Aspect.TEKNIS}


def test_units_stand_under_each_other_in_three_to_four_levels_below_the_ministry():
    units = {unit.code: unit for unit in facts(Unit)}

    def depth(unit: Unit) -> int:
        return 1 if unit.parent is None else 1 + depth(units[unit.parent])

    depths = Counter(depth(unit) for unit in units.values())
    assert max(depths) in (3, 4)
    assert {unit.instansi for unit in units.values()} == {instansi.code for instansi in facts(Instansi)}
    assert len({unit.name for unit in units.values()}) == len(units)


def test_there_are_far_more_than_eighty_posts_over_all_kinds_that_a_ministry_has():
    levels = Counter(post.level for post in facts(Jabatan))
    assert len(facts(Jabatan)) >= 80
    assert set(levels) == {level.code for level in VOCABULARY.jabatan_levels} - {"JPT-U"}
    assert len({post.family for post in facts(Jabatan)} - {None}) >= 10


def test_names_of_heads_are_different_so_that_a_name_finds_one_post():
    heads = [post.name for post in facts(Jabatan) if post.level in ("JPT-M", "JPT-P", "ADM", "PGW")]
    assert len(set(heads)) == len(heads)


def test_every_post_says_where_it_is_what_it_is_for_and_how_many_may_hold_it():
    units = {unit.code for unit in facts(Unit)}
    for post in facts(Jabatan):
        assert post.unit in units
        assert post.field in VOCABULARY.fields
        summary = post.summary or ""
        assert summary[:1].isupper()
        assert summary.endswith(".")
        assert "{" not in summary + post.name
        assert 1 <= (post.job_class or 0) <= 17
        assert (post.formation or 0) >= 1


def test_every_post_has_nine_common_competencies_and_three_to_six_technical_ones_in_force():
    latest = {standard.jabatan: standard for standard in facts(Standard)}
    assert set(latest) == set(posts())
    for standard in latest.values():
        codes = [requirement.competency for requirement in standard.requirements]
        assert len(set(codes)) == len(codes)
        assert len(set(codes) - TECHNICAL) == 9
        assert 3 <= len(set(codes) & TECHNICAL) <= 6
        assert standard.valid_from <= AS_OF


def test_most_common_levels_are_those_of_the_class_and_some_differ():
    defaults = {level.code: level.default_level for level in VOCABULARY.jabatan_levels}
    differences = Counter(
        abs(requirement.level - defaults[posts()[standard.jabatan].level])
        for standard in facts(Standard)
        for requirement in standard.requirements
        if requirement.competency not in TECHNICAL
    )
    assert differences[0] > 0.85 * differences.total()
    assert differences[0.5] > 0
    assert differences[1] > 0
    assert max(differences) == 1


def test_a_standard_that_was_revised_is_on_record_in_both_versions():
    versions = Counter(standard.jabatan for standard in facts(Standard))
    assert set(versions.values()) == {1, 2}
    for earlier, later in pairwise(facts(Standard)):
        assert earlier.jabatan != later.jabatan or earlier.valid_from < later.valid_from


def test_conditions_are_set_as_real_standards_set_them_and_some_decide():
    conditions = [condition for standard in facts(Standard) for condition in standard.conditions]
    kinds = Counter(condition.criterion for condition in conditions)
    assert set(kinds) == {
        "minimum_golongan",
        "education_field",
        "minimum_education",
        "completed_training",
        "related_experience",
    }
    weights = Counter(condition.importance for condition in conditions)
    assert weights[Importance.MUTLAK] > 100
    assert weights[Importance.PENTING] > 100
    programmes = {programme.code for programme in facts(Programme)}
    studies = set(VOCABULARY.education_fields)
    for condition in conditions:
        if condition.criterion == "completed_training":
            assert set(condition.codes) <= programmes
        if condition.criterion == "education_field":
            assert set(condition.codes) <= studies


def test_programmes_cost_something_and_build_most_of_the_technical_competencies():
    programmes = facts(Programme)
    built = {part.competency for programme in programmes for part in programme.builds}
    assert len(programmes) >= 48
    assert len(built & TECHNICAL) > 0.75 * len(TECHNICAL)
    assert built <= {item.code for item in VOCABULARY.competencies}
    assert all((programme.cost or 0) > 0 and (programme.hours or 0) > 0 for programme in programmes)


def test_more_people_need_more_regional_offices_while_the_centre_stays():
    small, large = (set(imagine(people, 1, AS_OF).agency.units) for people in (300, 3000))
    assert small < large
    assert all(unit.code.startswith("KW") for unit in large - small)


def test_single_posts_have_at_most_one_holder_and_some_have_none():
    holders = Counter(career.post.code for career in ministry().careers)
    heads = [post for post in facts(Jabatan) if post.level in ("JPT-M", "JPT-P", "ADM", "PGW")]
    assert all(post.formation == 1 and holders[post.code] <= 1 for post in heads)
    vacant = sum(holders[post.code] == 0 for post in heads)
    assert 0.03 * len(heads) < vacant < 0.2 * len(heads)
