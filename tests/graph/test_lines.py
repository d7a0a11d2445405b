"""An export made on one line of Neo4j fills a graph on the other, and comes back from there the same."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from graph import embedded
from graph.career_graph import CareerGraph
from graph.connection import Connection
from graph.history.exporting import export_graph
from graph.history.importing import import_graph
from graph.settings import Address
from tests.conftest import settings_at
from tests.graph.small_graph import CORRECTION, KEPT, empty, load, small_vocabulary
from tests.world import RANKS, WORLD

OTHER = {"5.26.30": "2026.08.1", "2026.08.1": "5.26.30"}


@pytest.fixture
def elsewhere(neo4j_settings, tmp_path: Path) -> Iterator[Address]:
    """A new graph on the other line."""
    settings = replace(settings_at(tmp_path / "lain"), neo4j_version=OTHER[neo4j_settings.neo4j_version])
    yield embedded.start(settings)
    embedded.stop(settings)


def test_a_graph_moves_to_the_other_line_and_back_with_all_it_ever_knew(
    career_graph: CareerGraph, connection: Connection, neo4j_address: Address, elsewhere: Address, tmp_path: Path
) -> None:
    load(career_graph, WORLD)
    load(career_graph, [replace(RANKS[0], decree="SK 1")])
    career_graph.agree(type(CORRECTION), [CORRECTION])
    career_graph.keep_edition(KEPT.edition, "{}")
    career_graph.keep_recommendation(KEPT)
    here, there = tmp_path / "sini.ndjson", tmp_path / "sana.ndjson"
    digest = export_graph(connection, here)
    with Connection.open(elsewhere) as other:
        assert import_graph(other, here, small_vocabulary()) == digest
        assert export_graph(other, there) == digest
    empty(neo4j_address)
    assert import_graph(connection, there, small_vocabulary()) == digest
    assert there.read_bytes() == here.read_bytes()
