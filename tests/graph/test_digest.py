"""Equal graphs have equal digests, however they came about; a difference in one fact makes another."""

import random
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from graph.career_graph import CareerGraph
from graph.connection import Connection
from graph.settings import Address
from ontology.facts import Fact
from tests.graph.small_graph import FILE, ID_KEY, KEPT, TENURE, empty, load, small_vocabulary, ticking
from tests.world import ASSESSMENTS, PROGRAMMES, RANKS, STANDARDS, WORLD


class Died(Exception):
    """A load that comes to its end before its time."""


LATER = datetime(2027, 1, 1, tzinfo=UTC)


@pytest.fixture
def digest_of(connection: Connection, neo4j_address: Address):
    """The digest of a graph made anew out of loads; how it is made may be changed."""

    def made(*loads, key: str = ID_KEY, began: datetime | None = None):
        empty(neo4j_address)
        clock = ticking(began) if began else ticking()
        graph = CareerGraph.over(connection, id_key=key, clock=clock, vocabulary=small_vocabulary())
        for facts in loads:
            load(graph, facts)
        return graph.digest()

    return made


def shuffled(facts: tuple[Fact, ...]) -> list[Fact]:
    return random.Random(1).sample(facts, len(facts))


def test_neither_order_nor_time_nor_ids_nor_repetition_changes_the_digest(digest_of) -> None:
    known = digest_of(WORLD)
    assert known.facts == known.records == len(WORLD) + 2
    organisation = [fact for fact in WORLD if not hasattr(fact, "person")]
    people = [fact for fact in WORLD if hasattr(fact, "person")]
    for other in (
        digest_of(shuffled(WORLD)),
        digest_of(organisation, people[30:], people[:30]),
        digest_of(WORLD, WORLD),
        digest_of(WORLD, key="f" * 64),
        digest_of(WORLD, began=LATER),
    ):
        assert other.digest == known.digest


def test_parts_whose_order_says_nothing_do_not_change_the_digest(digest_of) -> None:
    turned = [replace(fact, builds=fact.builds[::-1]) if fact in PROGRAMMES else fact for fact in WORLD]
    turned = [replace(fact, levels=fact.levels[::-1]) if fact in ASSESSMENTS else fact for fact in turned]
    turned = [
        replace(fact, requirements=fact.requirements[::-1], conditions=fact.conditions[::-1] * 2)
        if fact in STANDARDS
        else fact
        for fact in turned
    ]
    assert digest_of(turned).digest == digest_of(WORLD).digest


@pytest.mark.parametrize(
    "changed",
    [
        replace(RANKS[0], decree="SK 1"),
        replace(ASSESSMENTS[0], levels=ASSESSMENTS[0].levels[1:]),
        replace(STANDARDS[0], requirements=STANDARDS[0].requirements[:-1]),
    ],
)
def test_one_difference_makes_another_digest(digest_of, changed: Fact) -> None:
    assert digest_of(WORLD, [changed]).digest != digest_of(WORLD).digest


def test_a_correction_that_is_taken_back_gives_the_first_digest_with_another_history(career_graph: CareerGraph) -> None:
    load(career_graph, WORLD)
    before = career_graph.digest()
    load(career_graph, [replace(RANKS[0], decree="SK 1")])
    corrected = career_graph.digest()
    load(career_graph, WORLD)
    after = career_graph.digest()
    assert before.digest == after.digest != corrected.digest
    assert len({before.history, corrected.history, after.history}) == 3
    assert (after.facts, after.records) == (before.facts, before.records + 2)
    assert career_graph.digest(before.known_at) == before


def test_what_was_recommended_is_part_of_the_history_and_not_of_the_content(career_graph: CareerGraph) -> None:
    load(career_graph, WORLD)
    before = career_graph.digest()
    career_graph.keep_edition("euji", "{}")
    career_graph.keep_recommendation(KEPT)
    after = career_graph.digest()
    assert (after.recommendations, after.digest) == (before.recommendations + 1, before.digest)
    assert after.history != before.history
    assert career_graph.digest(KEPT.kept_at - timedelta(seconds=1)).recommendations == 0


def test_of_two_loads_that_contradict_each_other_the_later_stands_and_the_history_tells_both(
    digest_of, career_graph: CareerGraph
) -> None:
    this, other = replace(RANKS[0], decree="SK 1"), replace(RANKS[0], decree="SK 2")
    first, second = digest_of(WORLD, [this], [other]), digest_of(WORLD, [other], [this])
    assert (
        first.digest == digest_of([*WORLD[: WORLD.index(RANKS[0])], other, *WORLD[WORLD.index(RANKS[0]) + 1 :]]).digest
    )
    assert first.digest != second.digest
    assert first.said == second.said


def test_a_changed_rule_makes_another_digest(career_graph: CareerGraph, connection: Connection) -> None:
    before = career_graph.digest()
    words = small_vocabulary(replace(TENURE, condition=replace(TENURE.condition, amount=3)))
    other = CareerGraph.over(connection, clock=ticking(LATER), vocabulary=words)
    assert other.digest().digest != before.digest


def test_what_a_dead_load_left_changes_no_digest(career_graph: CareerGraph, connection: Connection) -> None:
    load(career_graph, WORLD)
    before = career_graph.digest()

    def die(_done: int, _total: int, _what: str) -> None:
        raise Died

    with suppress(Died), career_graph.door("uji", die) as door:
        door.append(FILE, [replace(RANKS[0], decree="SK 1")])
        door.commit()
    assert connection.read("writing/staged_sources") != []
    assert career_graph.digest() == before
