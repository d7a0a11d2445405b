"""A load that dies leaves nothing that anybody sees; the next one goes on with it if it is the same, and else clears up
after it. Two never write at once."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import datetime, timedelta

import pytest

from graph.career_graph import CareerGraph
from graph.connection import Connection
from graph.settings import Address
from graph.writing import RESUMED, SUBJECTS, Counts
from graph.writing_staged import Source
from ontology.errors import InvalidInput, LoadUnderway
from ontology.facts import Fact, Instansi, Rank
from tests.graph.small_graph import BEGAN, FILE, ID_KEY, empty, load, nodes, person, small_vocabulary, ticking
from tests.world import NIP, RANKS, UNITS, WORLD

DYING = """
import json, os, signal, sys
from dataclasses import replace
from graph.career_graph import CareerGraph
from graph.connection import Connection
from graph.settings import Address
from tests.graph.small_graph import FILE, ID_KEY, ticking, BEGAN
from tests.world import RANKS, WORLD

def die(done, total, what):
    if what == sys.argv[3]:
        os.kill(os.getpid(), signal.SIGKILL)

later = ticking(BEGAN.replace(month=5))
graph = CareerGraph(Connection.open(Address(**json.loads(sys.argv[1]))), id_key=ID_KEY, clock=later)
with graph.door("uji", die) as door:
    door.append(FILE, WORLD if sys.argv[2] == "everything" else [replace(rank, decree="SK baru") for rank in RANKS])
    door.commit()
"""


def killed(address: Address, what: str, after: str = "Person") -> None:
    """Loads in a process of its own that is killed once it has written all about one kind of subject."""
    command = [sys.executable, "-c", DYING, json.dumps(asdict(address)), what, after]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL


def stopped(graph: CareerGraph) -> None:
    """Loads everything until somebody presses Ctrl-C, when only the organisation is written."""

    def stop(_done: int, _total: int, what: str) -> None:
        if what == "Jabatan":
            raise KeyboardInterrupt

    with graph.door("uji", stop) as door:
        door.append(FILE, WORLD)
        with pytest.raises(KeyboardInterrupt):
            door.commit()


def told_while_loading(graph: CareerGraph, facts: Iterable[Fact], source: Source = FILE) -> tuple[Counts, list[str]]:
    """What a load did, and what it said it was doing."""
    told: list[str] = []
    with graph.door("uji", lambda _done, _total, what: told.append(what)) as door:
        door.append(source, facts)
        return door.commit(), told


def contents(graph: CareerGraph, address: Address) -> object:
    """What a graph holds and what is shown of it, but for the times at which it was recorded."""
    digest = graph.digest()
    return digest.digest, digest.said, digest.records, nodes(address), graph.search("biro"), graph.counts()


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
    load(career_graph, [])
    assert nodes(neo4j_address) == before
    assert sum(load(career_graph, WORLD).appended.values()) == len(WORLD)


@pytest.mark.parametrize("after", ["Jabatan", "Person"])
def test_a_load_that_was_killed_goes_on_where_it_stood_and_makes_the_very_graph_of_one_that_was_not(
    connection: Connection, neo4j_address: Address, after: str
) -> None:
    def begun() -> CareerGraph:
        empty(neo4j_address)
        return CareerGraph.over(connection, id_key=ID_KEY, clock=ticking(), vocabulary=small_vocabulary())

    counts = load(whole := begun(), WORLD)
    wanted = contents(whole, neo4j_address)
    graph = begun()
    before = graph.ledger()
    killed(neo4j_address, "everything", after)
    [staged] = connection.read("writing/trail")
    assert graph.ledger() == before
    assert not graph.units()
    assert not graph.search("biro")

    assert told_while_loading(graph, WORLD) == (counts, [RESUMED, *SUBJECTS[SUBJECTS.index(after) + 1 :]])

    assert graph.ledger().committed_at == staged["recorded_at"]
    assert contents(graph, neo4j_address) == wanted
    assert load(graph, WORLD).appended == {}


@pytest.mark.parametrize(
    ("facts", "source", "actor", "days"),
    [
        ([replace(fact, name="Biro SDM") if fact == UNITS[0] else fact for fact in WORLD], FILE, "uji", 0),
        (WORLD, replace(FILE, digest="1" * 64), "uji", 0),
        (WORLD, FILE, "orang lain", 0),
        (WORLD, FILE, "uji", 1),
        ([fact for fact in WORLD if isinstance(fact, Instansi)], FILE, "uji", 0),
    ],
    ids=["other facts", "another file", "another loader", "a day later", "fewer facts"],
)
def test_a_load_of_anything_else_begins_anew_on_a_clean_graph(
    career_graph: CareerGraph, connection: Connection, facts: list[Fact], source: Source, actor: str, days: int
) -> None:
    stopped(career_graph)
    [left] = connection.read("writing/trail")
    later = CareerGraph(connection, id_key=ID_KEY, clock=ticking(BEGAN + timedelta(days=days, hours=1)))
    told: list[str] = []
    with later.door(actor, lambda _done, _total, what: told.append(what)) as door:
        door.append(source, facts)
        counts = door.commit()
    assert RESUMED not in told
    assert sum(counts.appended.values()) == len(facts)
    assert career_graph.ledger().committed_at > left["recorded_at"]
    assert connection.read("writing/trail") == connection.read("writing/staged_sources") == []
    assert career_graph.digest().facts == len(facts) + len(career_graph.rules())


def test_what_only_a_dead_load_knew_is_not_known_to_another(career_graph: CareerGraph, neo4j_address: Address) -> None:
    killed(neo4j_address, "everything")
    with pytest.raises(InvalidInput, match="tidak dikenal"):
        load(career_graph, RANKS)
    assert career_graph.units() == ()


def test_a_load_that_is_stopped_by_hand_is_gone_on_with(career_graph: CareerGraph, connection: Connection) -> None:
    stopped(career_graph)
    assert connection.read("writing/loader") == [{"owner": None, "seen_at": None}]
    counts, told = told_while_loading(career_graph, WORLD)
    assert told[0] == RESUMED
    assert sum(counts.appended.values()) == len(WORLD)


def test_a_correction_that_was_killed_goes_on_and_replaces_once(
    career_graph: CareerGraph, neo4j_address: Address
) -> None:
    load(career_graph, WORLD)
    killed(neo4j_address, "corrections")
    counts, told = told_while_loading(career_graph, [replace(rank, decree="SK baru") for rank in RANKS])
    assert told == [RESUMED]
    assert counts.appended == counts.superseded == {"Rank": len(RANKS)}
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
