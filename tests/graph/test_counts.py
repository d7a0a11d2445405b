"""What is counted is what stands: neither what was replaced nor what a dead load left."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from graph.career_graph import CareerGraph
from ontology.errors import InvalidInput
from tests.graph.question_cases import NEWCOMER
from tests.graph.small_graph import FILE, load
from tests.world import PEOPLE, RANKS, WORLD

CHANGES = [replace(RANKS[0], decree="SK 1"), replace(PEOPLE[0], name="Contoh Lain"), NEWCOMER]
ADDED = {"Person": 1, "Record": 1, "Source": 1}


def test_counts_are_of_what_stood_at_the_moment(career_graph: CareerGraph) -> None:
    empty = career_graph.counts()
    load(career_graph, WORLD)
    known, before = career_graph.counts(), career_graph.ledger().committed_at
    load(career_graph, CHANGES)
    assert career_graph.counts() == {label: many + ADDED.get(label, 0) for label, many in known.items()}
    assert career_graph.counts(before) == known
    nothing = career_graph.counts(before - timedelta(seconds=1))
    assert Counter(nothing) == Counter(empty)  # a kind that there is none of may be left out


def test_what_does_not_count_is_not_counted(career_graph: CareerGraph) -> None:
    load(career_graph, WORLD)
    known = career_graph.counts()

    def fail(_done: int, _total: int, _what: str) -> None:
        raise InvalidInput("berhenti")

    with career_graph.door("uji", fail) as door:
        door.append(FILE, [NEWCOMER])
        with pytest.raises(InvalidInput):
            door.commit()
    assert career_graph.counts() == known
