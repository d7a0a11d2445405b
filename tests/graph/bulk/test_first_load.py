"""A first load all at once makes the graph that the other door makes; whatever stops it leaves all as it was."""

import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from graph import embedded
from graph.career_graph import CareerGraph
from graph.connection import Connection
from graph.embedded import locks
from graph.embedded.home import Home
from graph.embedded.releases import Release
from graph.settings import GraphSettings
from graph.writing import Counts
from ontology.errors import GraphUnavailable, InvalidInput
from ontology.facts import Builds, Fact, Person, Programme, Training
from ontology.terms import StaffKind
from tests.conftest import settings_at
from tests.graph.small_graph import BEGAN, FILE, ID_KEY, empty, load, small_vocabulary
from tests.world import NIP, RANKS, WORLD

pytestmark = pytest.mark.neo4j

PATIENCE = 120
WHOLE = {
    "nodes": "MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS said",
    "edges": "MATCH (a)-[r]->(b) RETURN elementId(a) AS a, type(r) AS kind, properties(r) AS said, elementId(b) AS b",
    "schema": "SHOW INDEXES YIELD name, state, owningConstraint RETURN name, state, owningConstraint ORDER BY name",
}
HARD = [
    Programme(code="H;1", name='Kata "kutip", koma; titik koma\nbaris kedua \\ garis', target_levels=("JPT-P", "ADM")),
    Programme(code="h-2", name="İstanbul ẞ ΣΑΣ é", builds=(Builds(competency="KOM", from_level=1.5, to_level=2),)),
    Person(nip="199001012015031001", name=" D'Arc, \t“X”", birth_date=date(1990, 1, 1), staff_kind=StaffKind.PNS),
    Training(person="199001012015031001", name="1e5", provider="true", hours=3, finished_on=date(2020, 2, 29)),
]
"""What a file in between could spoil."""
FACTS: list[Fact] = [*WORLD, *HARD, WORLD[0]]

LOADER = """
import sys
from pathlib import Path
from tests.conftest import settings_at
from tests.graph.bulk.test_first_load import FACTS, at_once, opened

with opened(settings_at(Path(sys.argv[1]))) as graph:
    at_once(graph, FACTS)
"""


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GraphSettings]:
    """A graph of our own, whose store may be exchanged."""
    settings = settings_at(tmp_path_factory.mktemp("home") / "Data Saya")
    yield settings
    embedded.stop(settings)


@pytest.fixture
def fresh(own: GraphSettings) -> Iterator[CareerGraph]:
    """The same graph without any facts."""
    empty(embedded.start(own))
    with opened(own) as graph:
        yield graph


def folder_of(settings: GraphSettings) -> Path:
    """Where the graph keeps everything."""
    return Home.of(settings, Release.locked(settings.neo4j_version)).folder


def opened(settings: GraphSettings) -> CareerGraph:
    return CareerGraph.over(
        Connection.open(embedded.start(settings)),
        id_key=ID_KEY,
        clock=lambda: BEGAN,
        vocabulary=small_vocabulary(),
        settings=settings,
    )


def at_once(graph: CareerGraph, facts: list[Fact]) -> Counts:
    with graph.bulk_door("uji") as door:
        door.append(FILE, facts)
        return door.commit()


def everything(settings: GraphSettings) -> tuple[Counter[str], Counter[str], list[dict[str, object]]]:
    """Every node and relationship with all it says, and every index and constraint."""
    with Connection.open(embedded.start(settings), queries=WHOLE.__getitem__) as connection:
        nodes = {key: _told(sorted(labels), said) for key, labels, said in connection.stream("nodes")}
        edges = ((nodes[start], kind, said, nodes[end]) for start, kind, said, end in connection.stream("edges"))
        return Counter(nodes.values()), Counter(_told(*edge) for edge in edges), connection.read("schema")


def _told(*parts: object) -> str:
    """What is said in one order; who may write at the moment says nothing about the graph."""
    return repr(
        [
            sorted((name, value) for name, value in part.items() if not name.startswith("loader"))
            if isinstance(part, dict)
            else part
            for part in parts
        ]
    )


def test_a_first_load_at_once_makes_the_same_graph_node_by_node(fresh: CareerGraph, own: GraphSettings) -> None:
    counts, digest = load(fresh, FACTS), fresh.digest()
    expected = everything(own)
    empty(embedded.start(own))
    with opened(own) as again:
        address = embedded.start(own)
        assert at_once(again, FACTS) == counts
        assert again.digest() == digest
        assert everything(own) == expected
        assert embedded.start(own) == address
        assert again.search("kutip", kinds=["Programme"])[0].term.code == "H;1"
        assert load(again, FACTS).appended == {}
    assert not (folder_of(own) / "bulk").exists()


def test_a_graph_that_holds_facts_takes_no_first_load(fresh: CareerGraph) -> None:
    load(fresh, WORLD)
    with pytest.raises(InvalidInput, match="sudah berisi data"):
        at_once(fresh, HARD)
    assert load(fresh, HARD).appended["Programme"] == 2  # the turn was given back


def test_a_server_of_your_own_takes_no_first_load_at_once(fresh: CareerGraph, own: GraphSettings) -> None:
    foreign = replace(own, uri=embedded.start(own).uri)
    graph = CareerGraph(Connection.open(embedded.start(own)), id_key=ID_KEY, settings=foreign)
    with pytest.raises(InvalidInput, match="hanya untuk graf bawaan"):
        graph.bulk_door("uji")


def test_what_the_other_door_refuses_is_refused_and_nothing_has_changed(fresh: CareerGraph, own: GraphSettings) -> None:
    before = everything(own)
    stranger = replace(RANKS[0], person=NIP["G1"][:-1] + "9")
    contradiction = replace(RANKS[0], decree="SK lain")
    for wrong in (stranger, contradiction):
        said = set[str]()
        for way in (at_once, load):
            with pytest.raises(InvalidInput) as refusal:
                way(fresh, [*WORLD, wrong])
            said.add(str(refusal.value))
        assert len(said) == 1
        load(fresh, [])  # clears away what the slower door had begun
        assert everything(own) == before


def test_a_store_that_cannot_be_built_leaves_the_graph_as_it_was(fresh: CareerGraph, own: GraphSettings) -> None:
    before = everything(own)
    in_the_way = folder_of(own) / "bulk"
    in_the_way.write_text("bukan folder")
    with pytest.raises(GraphUnavailable, match="Graf tidak berubah"):
        at_once(fresh, FACTS)
    in_the_way.unlink()
    assert everything(own) == before


@pytest.mark.parametrize("sign", ["files/nodes-0.csv", "files/import.log"])
def test_a_first_load_that_is_killed_leaves_the_graph_as_it_was_and_can_be_done_again(
    fresh: CareerGraph, own: GraphSettings, sign: str
) -> None:
    before = everything(own)
    folder = folder_of(own)
    root = Path(__file__).parents[3]
    with subprocess.Popen([sys.executable, "-c", LOADER, str(own.home)], cwd=root) as loader:
        until = time.monotonic() + PATIENCE
        while not (folder / "bulk" / sign).exists():
            assert loader.poll() is None
            assert time.monotonic() < until
            time.sleep(0.01)
        loader.kill()
    assert everything(own) == before
    assert locks.wait_until_free(folder / "bulk.lock", PATIENCE)  # what it had started ends by itself
    assert at_once(fresh, FACTS).appended["Programme"] == 4
    assert not (folder / "bulk").exists()


def test_a_store_that_was_moved_away_and_never_replaced_comes_back(fresh: CareerGraph, own: GraphSettings) -> None:
    load(fresh, WORLD)
    digest = fresh.digest()
    embedded.stop(own)
    data = folder_of(own) / "data"
    data.rename(data.with_name("data.former"))  # as a kill between the two renames leaves it
    with opened(own) as graph:
        assert graph.digest() == digest
    assert not data.with_name("data.former").exists()
