"""What a unit loses is what a slow reading of everybody's levels finds."""

from random import Random

import pytest

from matching.demand import Demand, demands
from matching.moving.losses import asked_in, losses
from matching.settings import MatchingSettings
from matching.talent import Talent
from ontology.terms import Importance
from tests.matching.generated import codebook, people, target
from tests.matching.stories import VOCABULARY
from tests.world import AS_OF

BOOK = codebook(VOCABULARY)


@pytest.fixture(scope="module")
def talent() -> Talent:
    return Talent.build(BOOK, people(BOOK, 120, seed=3))


def some_demands(random: Random) -> tuple[Demand, ...]:
    standards = {f"J{number:03d}": target(random, VOCABULARY, f"J{number:03d}") for number in range(4)}
    return demands(standards, VOCABULARY.rules, VOCABULARY, MatchingSettings())


@pytest.mark.parametrize("seed", range(40))
def test_a_level_is_lost_where_somebody_held_it_and_nobody_does(talent: Talent, seed: int) -> None:
    random = Random(seed)
    posts, view = some_demands(random), talent.at(AS_OF, (3,) * len(BOOK.competencies))
    before = set(random.sample(range(len(talent)), random.randint(1, 6)))
    after = before - {random.choice([*before])} | {random.randrange(len(talent)) for _ in range(random.randint(0, 1))}
    told = {loss.competency: loss for loss in losses(view, asked_in(posts), before, after)}

    expected = {}
    for post in posts:
        for requirement in post.standard.requirements:
            row = BOOK.competencies.index(requirement.competency)
            held = [int(view.levels.half_steps[row, person]) for person in before if view.levels.known[row, person]]
            left = [int(view.levels.half_steps[row, person]) for person in after if view.levels.known[row, person]]
            level = round(2 * requirement.level)
            if any(one >= level for one in held) and not any(one >= level for one in left):
                expected[requirement.competency] = max(level, expected.get(requirement.competency, 0))
    assert {code: loss.level for code, loss in told.items()} == expected
    for code, loss in told.items():
        row = BOOK.competencies.index(code)
        known = [int(view.levels.half_steps[row, person]) for person in after if view.levels.known[row, person]]
        assert loss.left == (max(known) if known else None)
        assert loss.unknown == len(after) - len(known)


def test_the_importance_is_the_highest_that_a_standard_asks_with() -> None:
    posts = some_demands(Random(5))
    order = [*Importance]
    for code, (_, importance) in asked_in(posts).items():
        asked = [each.importance for post in posts for each in post.standard.requirements if each.competency == code]
        assert order.index(importance) == min(map(order.index, asked))
