"""Sums over packed levels are those of the whole numbers: proven points to the last one, expectations within slack."""

from random import Random

import numpy as np
import pytest

from matching.columns.leading import leading
from matching.columns.levels import UNKNOWN, LevelColumns
from matching.columns.sums import AT_ONCE, Asked, Whole, summed
from matching.demand import Demand
from matching.levels import UNKNOWN_LEVEL
from matching.on_day import OnDay
from matching.points import score
from matching.settings import MatchingSettings
from matching.talent import Talent
from ontology.terms import Importance
from tests.matching import generated
from tests.matching.stories import VOCABULARY
from tests.world import AS_OF

BOOK = generated.codebook(VOCABULARY)
TALENT = Talent.build(BOOK, generated.people(BOOK, 2_000, seed=5))
VIEW = TALENT.at(AS_OF, tuple(3 for _ in VOCABULARY.competencies))


def demand(seed: int, requirements: int | None = None, weights: tuple[int, int, int] = (3, 2, 1)) -> Demand:
    jabatan, standard = generated.target(Random(seed), VOCABULARY, "J001", requirements)
    return Demand(
        jabatan=jabatan,
        standard=standard,
        rules=(),
        vocabulary=VOCABULARY,
        settings=MatchingSettings(weights=dict(zip(Importance, weights, strict=True)), prior_strength=seed % 4),
    )


def sums_are_those_of_score(view: OnDay, asked_for: Demand, population: Whole, rows: Whole) -> None:
    exact = score(view, asked_for, population, rows)
    asked = Asked.of(asked_for, BOOK.positions["competencies"], population)
    found = summed(view.columns, asked, rows)
    assert found.points.tolist() == exact.points.sum(axis=0).tolist()
    assert found.known.tolist() == exact.known.sum(axis=0).tolist()
    assert np.abs(found.expected() - exact.expected.sum(axis=0)).max(initial=0) <= found.slack


@pytest.mark.parametrize("seed", range(40))
def test_sums_are_those_of_every_requirement_for_everyone_and_for_some(seed: int) -> None:
    everyone = np.arange(len(TALENT))
    sums_are_those_of_score(VIEW, demand(seed), VIEW.population, everyone)
    sums_are_those_of_score(VIEW, demand(seed), VIEW.population, everyone[seed % 7 :: 5])


def test_where_nobody_has_a_level_expectations_are_of_the_persons_own() -> None:
    rows = generated.people(BOOK, 500, seed=6)
    for row in rows:
        common = [place for place, competency in enumerate(row.levels[::5]) if competency < 9]
        row.level_ids = [row.level_ids[place] for place in common]
        row.levels = [number for place in common for number in row.levels[5 * place : 5 * place + 5]]
    view = Talent.build(BOOK, rows).at(AS_OF, VIEW.validity)
    assert not view.population[9:].any()
    for seed in range(20):
        sums_are_those_of_score(view, demand(seed), view.population, np.arange(len(rows)))


def test_thirty_requirements_of_enormous_weight_still_fit() -> None:
    heavy = demand(1, requirements=30, weights=(10, 10, 10))
    asked = Asked.of(heavy, BOOK.positions["competencies"], VIEW.population)
    assert asked.prior_unit > 1
    sums_are_those_of_score(VIEW, heavy, VIEW.population, np.arange(len(TALENT)))


def test_people_in_several_chunks_are_all_summed() -> None:
    random = np.random.default_rng(3)
    levels = random.integers(0, 11, (len(BOOK.competencies), AT_ONCE + 777)).astype(np.uint8)
    levels[random.random(levels.shape) < 0.95] = UNKNOWN_LEVEL
    columns = LevelColumns.of(levels)
    assert not columns.dense
    asked = Asked.of(demand(2), BOOK.positions["competencies"], VIEW.population)
    rows = np.arange(AT_ONCE - 5, AT_ONCE + 700, 3)
    known = levels[[place for place, _ in asked.entries]] != UNKNOWN_LEVEL
    assert summed(columns, asked).known.tolist() == known.sum(axis=0).tolist()
    assert summed(columns, asked, rows).known.tolist() == known[:, rows].sum(axis=0).tolist()


def test_a_level_takes_half_a_byte_where_many_have_one() -> None:
    common = VIEW.levels.half_steps[:9]
    columns = LevelColumns.of(common)
    assert columns.nbytes == 3 * 2 * len(TALENT)
    for competency in range(9):
        word, place = columns.places[competency]
        held = (columns.words[word] >> 4 * place) & UNKNOWN
        assert held.tolist() == np.minimum(common[competency], UNKNOWN).tolist()


def test_all_that_may_be_first_are_among_the_leading() -> None:
    random = np.random.default_rng(8)
    for limit in (1, 20, 500):
        exact = random.integers(0, 300, 3_000) * 100
        nearly = (exact + random.uniform(-30, 30, len(exact))).astype(np.float32)
        found = leading(nearly, limit, slack=30)
        threshold = np.sort(exact)[-limit]
        assert set(np.flatnonzero(exact >= threshold)) <= set(found)
        assert len(found) < len(exact)
    assert leading(np.zeros(50, dtype=np.float32), 20, slack=0).tolist() == list(range(50))
