"""Everyone leaves the graph as whole numbers that mean what the facts said."""

from datetime import UTC, date, datetime

import pytest

from graph.career_graph import CareerGraph
from ontology.columns import STAFF_KINDS, Codebook, TalentRow
from tests.graph.small_graph import person, small_vocabulary
from tests.world import COMMON, G1_LEVELS, NIP


@pytest.fixture(scope="module")
def codebook(small_world: CareerGraph) -> Codebook:
    return small_world.codebook(small_vocabulary())


@pytest.fixture(scope="module")
def rows(small_world: CareerGraph, codebook: Codebook) -> dict[str, TalentRow]:
    return {row.person: row for row in small_world.talent_rows(codebook)}


def groups(numbers: list[int], stride: int) -> list[tuple[int, ...]]:
    return sorted(tuple(numbers[start : start + stride]) for start in range(0, len(numbers), stride))


def test_everyone_is_there_once_in_the_order_of_their_ids(rows: dict[str, TalentRow]) -> None:
    assert list(rows) == sorted(person(who) for who in NIP)


def test_the_codes_of_the_organisation_are_in_the_codebook(codebook: Codebook) -> None:
    assert codebook.units == ("KC-1", "KC-1-1", "KC-2")
    assert codebook.programmes == ("P07", "P18")
    assert codebook.jabatan[0] == "J-ANALIS-MU"


def test_a_person_is_a_row_of_positions_days_and_half_steps(rows: dict[str, TalentRow], codebook: Codebook) -> None:
    at = codebook.positions
    row = rows[person("MUDA")]
    assert (row.birth, STAFF_KINDS[row.staff]) == (19900214, "PNS")
    assert row.ranks == [at["golongan"]["III/b"], 20230401]
    assert row.educations == [at["education_levels"]["S-1"], at["education_fields"]["Manajemen"], 20140801]
    post = (at["jabatan"]["J-ANALIS-PT"], at["jabatan_levels"]["JF-PT"], at["fields"]["SDM aparatur"])
    assert row.placements == [*post, at["units"]["KC-1-1"], 1, 20180101, 0]
    baik = at["predicates"]["Baik"]
    assert groups(row.performances, 2) == [(2024, baik), (2025, baik)]
    assert row.trainings == [at["programmes"]["P18"], 20250314]
    assert row.credits == [at["jabatan_levels"]["JF-PT"], 10_250, 20251231]
    level = (at["competencies"]["T-SDM-01"], 5, 20250901, 0, at["jabatan_levels"]["JF-MU"])
    assert level in groups(row.levels, 5)


def test_levels_of_an_assessment_stand_in_the_order_of_competencies(
    rows: dict[str, TalentRow], codebook: Codebook
) -> None:
    levels = rows[person("G1")].levels
    found = [tuple(levels[start : start + 2]) for start in range(0, len(levels), 5)]
    assert found == [(codebook.competencies.index(code), int(2 * G1_LEVELS[code])) for code in COMMON]


def test_beside_each_group_of_numbers_stands_its_record(rows: dict[str, TalentRow], small_world: CareerGraph) -> None:
    for row in rows.values():
        families = {
            "Rank": row.rank_ids,
            "Education": row.education_ids,
            "Placement": row.placement_ids,
            "Performance": row.performance_ids,
            "Assessment": sorted(set(row.level_ids)),
            "Training": row.training_ids,
            "Discipline": row.discipline_ids,
            "CreditPoints": row.credit_ids,
            "TalentScore": row.score_ids,
        }
        kept = [each.evidence for each in small_world.records(row.person)]
        for kind, ids in families.items():
            assert ids == sorted(each.record for each in kept if each.kind == kind)
        assert len(row.levels) == 5 * len(row.level_ids)
        assert len(row.placements) == 7 * len(row.placement_ids)


def test_what_has_no_place_in_the_codebook_is_minus_one_and_no_day_is_zero(rows: dict[str, TalentRow]) -> None:
    assert rows[person("BARU")].educations[1] == -1
    assert rows[person("G1")].trainings == [-1, 20241105]
    assert rows[person("G1B")].disciplines == [0, 20250203, 0]
    acting = groups(rows[person("K7")].placements, 7)
    assert [(group[4], group[5], group[6]) for group in acting] == [
        (0, 20240101, 20240501),
        (1, 20240501, 0),
        (1, 20210301, 20240501),
    ]


def test_nobody_is_known_before_the_first_load(small_world: CareerGraph, codebook: Codebook) -> None:
    assert list(small_world.talent_rows(codebook, datetime(2026, 1, 1, tzinfo=UTC))) == []
    assert date(2026, 1, 1) < small_world.known_at().date()
