"""Graphs to ask: an empty one for each test, and the small world for all tests of a file that only reads."""

from collections.abc import Iterator

import pytest

from graph.career_graph import CareerGraph
from graph.connection import Connection
from graph.settings import Address
from tests.graph.small_graph import BEGAN, ID_KEY, MOVES, PLAN, empty, load, small_vocabulary, ticking
from tests.world import AS_OF, WORLD


@pytest.fixture
def career_graph(connection: Connection) -> CareerGraph:
    """A graph that knows the words and no facts."""
    return CareerGraph.over(connection, id_key=ID_KEY, clock=ticking(), vocabulary=small_vocabulary())


@pytest.fixture(scope="module")
def small_world(neo4j_address: Address) -> Iterator[CareerGraph]:
    """A graph that knows Kementerian Contoh, only to be read; `connection` in the same file would empty it."""
    empty(neo4j_address)
    connection = Connection.open(neo4j_address)
    with CareerGraph.over(connection, id_key=ID_KEY, clock=ticking(), vocabulary=small_vocabulary()) as graph:
        load(graph, WORLD)
        graph.keep_moves(MOVES, known_at=BEGAN, as_of=AS_OF)
        graph.keep_development_plan(PLAN)
        yield graph
