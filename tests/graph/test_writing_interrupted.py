"""A load that dies leaves nothing that anybody sees, and the next one clears up after it; two never write at once."""

import json
import subprocess
import sys
from dataclasses import asdict, replace
from datetime import datetime, timedelta

import pytest

from graph.career_graph import CareerGraph
from graph.connection import Connection
from graph.settings import Address
from ontology.errors import LoadUnderway
from ontology.facts import Rank
from tests.graph.small_graph import FILE, ID_KEY, load, nodes, person, small_vocabulary, ticking
from tests.world import NIP, RANKS, UNITS, WORLD

DYING = """
import json, os, sys
from dataclasses import replace
from datetime import date
from graph.career_graph import CareerGraph
from graph.connection import Connection
from graph.settings import Address
from tests.graph.small_graph import FILE, ID_KEY, ticking, BEGAN
from tests.world import RANKS, WORLD

def die(done, total, what):
    if what == "Person":
        os._exit(9)

later = ticking(BEGAN.replace(month=5))
graph = CareerGraph(Connection.open(Address(**json.loads(sys.argv[1]))), id_key=ID_KEY, clock=later)
with graph.door("uji", die) as door:
    door.append(FILE, WORLD if sys.argv[2] == "everything" else [replace(rank, decree="SK baru") for rank in RANKS])
    door.commit()
"""


def killed(address: Address, what: str) -> None:
    """Loads in a process of its own that ends hard when all is written but nothing counts yet."""
    command = [sys.executable, "-c", DYING, json.dumps(asdict(address)), what]
    assert subprocess.run(command, check=False).returncode == 9


def decrees(graph: CareerGraph) -> set[str | None]:
    facts = [kept.fact for kept in graph.records(person("K1"))]
    return {fact.decree for fact in facts if isinstance(fact, Rank)}


def test_a_first_load_that_was_killed_is_not_seen_and_leaves_no_node_behind(
    career_graph: CareerGraph, neo4j_address: Address
) -> None:
    before = nodes(neo4j_address)
    killed(neo4j_address, "everything")
    assert sum(nodes(neo4j_address).values()) > sum(before.values()) + len(WORLD)
    assert career_graph.units() == ()
    assert career_graph.find("Person", NIP["K1"]) == ()
    with career_graph.door("uji"):
        assert nodes(neo4j_address) == before
    assert sum(load(career_graph, WORLD).appended.values()) == len(WORLD)


def test_corrections_that_were_killed_leave_what_they_were_to_replace(
    career_graph: CareerGraph, neo4j_address: Address
) -> None:
    load(career_graph, WORLD)
    before = career_graph.ledger(), nodes(neo4j_address)
    killed(neo4j_address, "corrections")
    assert decrees(career_graph) == {None}
    counts = load(career_graph, WORLD)
    assert counts.appended == {}
    assert (career_graph.ledger(), nodes(neo4j_address)) == before
    load(career_graph, [replace(rank, decree="SK baru") for rank in RANKS])
    assert decrees(career_graph) == {"SK baru"}


def test_a_second_loader_waits_for_its_turn(career_graph: CareerGraph) -> None:
    with career_graph.door("satu"), pytest.raises(LoadUnderway, match="sedang berjalan"):
        career_graph.door("dua").__enter__()
    assert load(career_graph, UNITS[:0]).appended == {}


def test_a_loader_that_gives_no_sign_is_passed_over_and_cannot_go_on(connection: Connection) -> None:
    moment = [datetime.fromisoformat("2026-03-31T01:00:00+00:00")]
    graph = CareerGraph.over(connection, id_key=ID_KEY, clock=lambda: moment[0], vocabulary=small_vocabulary())
    with graph.door("satu") as stalled:
        stalled.append(FILE, WORLD)
        moment[0] += timedelta(minutes=11)
        with graph.door("dua") as door:
            door.append(FILE, WORLD[:4])
            door.commit()
            with pytest.raises(LoadUnderway, match="Giliran"):
                stalled.commit()
    assert len(graph.units()) == len(UNITS)


def test_a_clock_that_goes_backwards_still_lets_the_later_load_count_later(connection: Connection) -> None:
    graph = CareerGraph.over(connection, id_key=ID_KEY, clock=ticking(), vocabulary=small_vocabulary())
    load(graph, WORLD)
    before = graph.ledger().committed_at
    late = CareerGraph(connection, id_key=ID_KEY, clock=lambda: before - timedelta(days=1))
    load(late, [replace(UNITS[0], name="Biro Kepegawaian")])
    assert late.ledger().committed_at > before
    assert graph.unit("KC-1").name == "Biro Kepegawaian"
    assert graph.unit("KC-1", before).name == UNITS[0].name


def test_no_reader_looks_past_the_last_load(career_graph: CareerGraph) -> None:
    load(career_graph, WORLD)
    committed_at = career_graph.ledger().committed_at
    assert career_graph.known_at(committed_at + timedelta(days=365)) == committed_at
    assert career_graph.known_at() == committed_at
    assert career_graph.known_at(committed_at - timedelta(days=1)) == committed_at - timedelta(days=1)
