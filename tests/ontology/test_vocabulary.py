"""The words that ship with the product are all there, and in order."""

from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from ontology.reading import _digest
from ontology.terms import Aspect
from ontology.vocabulary import categories_of, competency_of, jabatan_level_of, load_vocabulary, rules_on
from tests.world import COMMON, WORLD

WORDS = load_vocabulary()


def test_there_are_nine_common_and_ninety_six_technical_competencies():
    assert tuple(each.code for each in WORDS.competencies[:9]) == COMMON
    assert Counter(each.aspect for each in WORDS.competencies) == {
        Aspect.MANAJERIAL: 8,
        Aspect.SOSIAL_KULTURAL: 1,
        Aspect.TEKNIS: 96,
    }


def test_every_competency_has_five_levels_in_order():
    levels = [(each.competency, each.level) for each in WORDS.competency_levels]
    assert levels == [(each.code, level) for each in WORDS.competencies for level in range(1, 6)]


def test_the_common_competencies_show_in_three_sentences_a_level():
    sentences = [each.indicators for each in WORDS.competency_levels if each.competency in COMMON]
    assert {len(each) for each in sentences} == {3}
    assert len({sentence for each in sentences for sentence in each}) == 135
    assert sentences[0][0].startswith("Melaporkan hasil kerja apa adanya")


def test_every_technical_competency_belongs_to_one_of_twenty_five_affairs():
    affairs = {each.field for each in WORDS.competencies if each.aspect is Aspect.TEKNIS}
    assert affairs == set(WORDS.fields) - {"Umum"}
    assert len(affairs) == 25


def test_classes_that_the_law_treats_as_equal_stand_equally_high():
    height = {each.code: each.standing for each in WORDS.jabatan_levels}
    assert height["JPT-U"] > height["JPT-M"] == height["JF-UT"] > height["JPT-P"] > height["ADM"] == height["JF-MA"]
    assert height["ADM"] > height["PGW"] == height["JF-MU"] > height["PLK"] == height["JF-PT"] > height["JF-PY"]
    assert height["JF-PY"] > height["JF-MH"] > height["JF-TR"] > height["JF-PM"]
    assert len(height) == 14


@pytest.mark.parametrize(
    ("code", "level", "age"), [("JPT-P", 4, 60), ("ADM", 3, 58), ("JF-MA", 4, 60), ("JF-UT", 5, 65)]
)
def test_a_class_has_its_default_level_and_retirement_age(code, level, age):
    assert (jabatan_level_of(code).default_level, jabatan_level_of(code).retirement_age) == (level, age)


def test_golongan_run_from_juru_muda_to_pembina_utama():
    assert [each.order for each in WORDS.golongan] == list(range(1, 18))
    assert (WORDS.golongan[0].code, WORDS.golongan[0].label_id) == ("I/a", "Juru Muda")
    assert (WORDS.golongan[-1].code, WORDS.golongan[-1].label_id) == ("IV/e", "Pembina Utama")


def test_a_fourth_diploma_equals_a_bachelor():
    order = {each.code: each.order for each in WORDS.education_levels}
    assert order["D-III"] < order["D-IV"] == order["S-1"] < order["S-2"] < order["S-3"]
    assert list(order) == ["SD", "SMP", "SLTA", "D-I", "D-II", "D-III", "D-IV", "S-1", "S-2", "S-3"]


def test_scales_run_from_lowest_to_highest():
    assert WORDS.predicates == ("Sangat Kurang", "Kurang", "Butuh Perbaikan", "Baik", "Sangat Baik")
    assert WORDS.severities == ("ringan", "sedang", "berat")
    assert WORDS.placement_kinds == ("definitif", "plt", "plh", "pj", "tugas_tambahan")


def test_fields_of_study_are_a_controlled_list():
    wanted = {
        "Manajemen",
        "Administrasi Publik",
        "Hukum",
        "Psikologi",
        "Akuntansi",
        "Ekonomi",
        "Statistik",
        "Kedokteran",
    }
    assert wanted < set(WORDS.education_fields)
    assert len(WORDS.education_fields) >= 60
    assert list(WORDS.education_fields) == sorted(WORDS.education_fields)


@pytest.mark.parametrize(
    ("scale", "limits"),
    [
        ("BKN-PENGISIAN", {"MS": 80, "MMS": 68, "KMS": 0}),
        ("BKN-PEMETAAN", {"Optimal": 90, "Cukup Optimal": 78, "Kurang Optimal": 0}),
        ("KKP-2023-TINGGI", {"Sangat Baik": 91, "Baik": 85, "Kurang": 0}),
        ("KKP-2023-LAIN", {"Sangat Baik": 85, "Baik": 75, "Kurang": 0}),
    ],
)
def test_a_scale_has_its_limits_highest_first(scale, limits):
    assert [(each.code, each.at_least) for each in categories_of(scale)] == list(limits.items())


def test_an_unknown_scale_has_no_categories():
    assert categories_of("BKN-LAIN") == ()


def test_every_category_of_a_scale_begins_below_the_next():
    for scale in {each.scale for each in WORDS.jpm_categories}:
        assert all(high.at_least > low.at_least for high, low in pairwise(categories_of(scale)))
        assert categories_of(scale)[-1].at_least == 0


def test_a_competency_is_found_by_its_code():
    assert competency_of("KSM").aliases == ("Kerjasama",)
    with pytest.raises(KeyError):
        competency_of("XYZ")


def test_the_version_changes_with_a_rule_and_with_nothing_else():
    rules = WORDS.rules
    changed = (replace(rules[0], valid_until=date(2030, 1, 1)), *rules[1:])
    assert WORDS.version == load_vocabulary().version
    assert _digest(rules) == _digest(tuple(rules))
    assert _digest(rules) != _digest(changed)


def test_rules_of_a_day_are_those_in_force():
    before, after = date(2023, 10, 30), date(2023, 10, 31)
    assert {each.id for each in rules_on(before, "ADM")} >= {"retirement-uu-5-2014", "adm-held-levels"}
    assert {each.id for each in rules_on(before)} ^ {each.id for each in rules_on(after)} == {
        "retirement",
        "retirement-uu-5-2014",
    }
    assert rules_on(date(2000, 1, 1)) == ()


def test_the_small_world_uses_only_words_of_the_vocabulary():
    levels = {each.code for each in WORDS.jabatan_levels}
    used = {getattr(fact, "level", None) for fact in WORLD if type(fact).__name__ in ("Jabatan", "Placement")}
    assert used <= levels
