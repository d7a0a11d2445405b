"""What the tests share: one real Neo4j for the session, and an empty graph in it for each test that asks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from graph import embedded
from graph.connection import Connection
from graph.settings import Address, GraphSettings

settings.register_profile("jenjang", deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
settings.load_profile("jenjang")

EMPTYING = {"everything removed": "MATCH (n) DETACH DELETE n"}

SHORT_LIVED = "-XX:TieredStopAtLevel=1"
"""Java's quick compiler alone: for a server that lives for minutes it takes less time than both."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks every test that speaks to Neo4j, so that these alone can be run against another version of it."""
    for item in items:
        if isinstance(item, pytest.Function) and "neo4j_address" in item.fixturenames:
            item.add_marker("neo4j")


def settings_at(home: Path) -> GraphSettings:
    """An embedded graph of the tests' own in `home`, whatever server the environment names."""
    return GraphSettings(
        home=home, uri="", database="neo4j", heap="512m", page_cache="128m", java_options=(SHORT_LIVED,)
    )


@pytest.fixture(scope="session")
def neo4j_settings(tmp_path_factory: pytest.TempPathFactory) -> GraphSettings:
    """The settings of the one Neo4j that runs for this test session only."""
    return settings_at(tmp_path_factory.mktemp("graph") / "Data Saya")


@pytest.fixture(scope="session")
def neo4j_address(neo4j_settings: GraphSettings) -> Iterator[Address]:
    """The address of that Neo4j."""
    yield embedded.start(neo4j_settings)
    embedded.stop(neo4j_settings)


@pytest.fixture
def connection(neo4j_address: Address) -> Iterator[Connection]:
    """A connection to a graph without a node."""
    with Connection.open(neo4j_address, queries=EMPTYING.__getitem__) as emptier:
        emptier.write("everything removed")
    with Connection.open(neo4j_address) as opened:
        yield opened
