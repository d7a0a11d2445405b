"""The small world behind a service and behind the web application, loaded once for each file of tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from api.app import create_app
from api.service import CareerService
from api.settings import LOOPBACK
from graph.settings import Address
from tests.api.commands import Jenjang, commands_at
from tests.api.small_world import empty_graph, service_on, small_world


@pytest.fixture(scope="module")
def service(neo4j_address: Address, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CareerService]:
    opened = small_world(neo4j_address, tmp_path_factory.mktemp("home"))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def app(service: CareerService) -> FastAPI:
    return create_app(service, hosts=LOOPBACK)


@pytest.fixture
def client(app: FastAPI) -> TestClient:
    return TestClient(app, base_url="http://127.0.0.1:8000")


@pytest.fixture
def jenjang(neo4j_address: Address, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, client: TestClient) -> Jenjang:
    """Runs a command as a user would, against the small world that `client` serves."""
    return commands_at(neo4j_address, tmp_path, monkeypatch)


@pytest.fixture
def empty(neo4j_address: Address, tmp_path: Path) -> Iterator[CareerService]:
    """A service over a graph without facts."""
    service = service_on(empty_graph(neo4j_address), tmp_path / "home")
    yield service
    service.close()
