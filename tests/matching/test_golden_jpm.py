"""Golden case G1: one person against the nine common competencies of an administrator."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from matching.explaining import explain
from matching.jpm import jpm, weighted_result
from matching.settings import MatchingSettings
from ontology.findings import Standing
from tests.matching.stories import VOCABULARY, demand_for, match_of, talent
from tests.world import ASSESSMENTS, NIP


def test_all_nine_known_give_three_figures_and_both_categories():
    found = match_of("G1", "J-KABAG").jpm
    assert (found.raw, found.official, found.item_capped) == ("92.59", "92.59", "88.89")
    assert (found.attained, found.standard, found.known, found.required) == ("25", "27", 9, 9)
    assert (found.category, found.category_item_capped, found.scale) == ("MS", "MS", "BKN-PENGISIAN")
    assert found.coverage == "100.00"
    assert found.partial is None


def test_the_mapping_scale_tells_the_two_figures_apart():
    mapping = demand_for("J-KABAG", settings=MatchingSettings(scale="BKN-PEMETAAN"))
    found = match_of("G1", "J-KABAG", demand=mapping).jpm
    assert (found.category, found.category_item_capped) == ("Optimal", "Cukup Optimal")


def test_gaps_are_three_and_a_surplus_closes_none():
    reasons = {reason.requirement.code: reason for reason in match_of("G1", "J-KABAG").reasons}
    short = {code for code, reason in reasons.items() if reason.standing is not Standing.TERPENUHI}
    assert short == {"KOM", "PDO", "MPR"}
    assert all(reasons[code].standing is Standing.SEBAGIAN for code in short)
    assert reasons["PPB"].points == reasons["PPB"].possible


def test_one_competency_never_assessed_leaves_partial_figures_and_no_category():
    match = match_of("G1B", "J-KABAG")
    found = match.jpm
    assert (found.raw, found.official, found.item_capped, found.category) == (None, None, None, None)
    assert (found.partial, found.partial_item_capped, found.coverage) == ("91.67", "87.50", "88.89")
    assert (found.attained, found.standard) == ("22", "24")
    assert any("Perekat Bangsa belum pernah dinilai" in sentence for sentence in match.unknown)


@pytest.mark.parametrize(
    ("as_of", "standing", "raw"),
    [(date(2025, 5, 9), Standing.TERPENUHI, "92.59"), (date(2025, 5, 10), Standing.KEDALUWARSA, None)],
)
def test_an_assessment_of_10_may_2022_counts_until_9_may_2025(as_of, standing, raw):
    recent = next(assessment for assessment in ASSESSMENTS if assessment.person == NIP["G1"])
    people = talent(replace(recent, assessed_on=date(2022, 5, 10)), without=(recent,))
    match = explain(people, demand_for("J-KABAG"), [people.row_of(NIP["G1"])], as_of)[0]
    assert match.reasons[0].standing is standing
    assert match.jpm.raw == raw
    assert match.score.known == (9 if raw else 0)


def test_an_expired_result_is_told_with_its_level_and_last_day():
    recent = next(assessment for assessment in ASSESSMENTS if assessment.person == NIP["G1"])
    people = talent(replace(recent, assessed_on=date(2022, 5, 10)), without=(recent,))
    reason = explain(people, demand_for("J-KABAG"), [people.row_of(NIP["G1"])], date(2025, 5, 10))[0].reasons[0]
    assert "level 3 dari asesmen 10 Mei 2022 hanya berlaku sampai 9 Mei 2025" in reason.sentence
    assert reason.attained is None
    assert reason.evidence[0].date_ == date(2022, 5, 10)


def test_a_weighted_test_result_is_put_on_the_scale():
    result = weighted_result([(75, 40), (82, 60)], VOCABULARY.jpm_categories, "BKN-PENGISIAN", pass_at=68)
    assert (result.total, result.category, result.passed) == ("79.20", "MMS", True)


def test_managerial_and_technical_figures_stand_beside_the_whole():
    groups = match_of("MUDA", "J-ANALIS-MU").jpm_by_group
    assert groups["mansoskul"].raw == "96.30"
    assert (groups["teknis"].partial, groups["teknis"].coverage) == ("83.33", "50.00")


def test_a_standard_without_technical_competencies_has_no_technical_figure():
    assert set(match_of("G1", "J-KABAG").jpm_by_group) == {"mansoskul"}


def test_just_below_80_reads_80_and_is_still_below():
    almost = [(4.0, 5.0)] * 2_499 + [(3.5, 5.0)]  # 79.996
    found = jpm(almost, VOCABULARY.jpm_categories, "BKN-PENGISIAN")
    assert (found.raw, found.category) == ("80.00", "MMS")
    assert jpm([(4.0, 5.0)], VOCABULARY.jpm_categories, "BKN-PENGISIAN").category == "MS"


def test_more_than_100_is_shown_raw_and_capped_for_the_category():
    found = jpm([(5.0, 3.0), (4.5, 3.0)], VOCABULARY.jpm_categories, "BKN-PENGISIAN")
    assert (found.raw, found.official, found.item_capped) == ("158.33", "100.00", "100.00")


def test_the_example_that_the_readme_works_out_is_what_is_computed():
    text = (Path(__file__).parents[2] / "matching" / "README.md").read_text(encoding="utf-8")
    rows = {line.split("|")[1].strip(): line.split("|")[2:-1] for line in text.splitlines() if line.startswith("| ")}
    match = match_of("G1", "J-KABAG")
    told = {name: [cell.strip() for cell in rows[name]] for name in ("points of 7560", "shown, %")}
    assert told["points of 7560"] == [str(reason.points) for reason in match.reasons] + [str(match.score.points)]
    assert told["shown, %"] == [reason.shown for reason in match.reasons] + [match.score.percent]
