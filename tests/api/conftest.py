"""The small world behind a service and behind the web application, loaded once for each file of tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient
from typer.testing import CliRunner

from api.app import create_app
from api.cli import app as commands
from api.service import CareerService
from api.settings import LOOPBACK
from graph.settings import Address
from tests.api.commands import Jenjang
from tests.api.small_world import small_world


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
    for name, value in (
        ("NEO4J_URI", neo4j_address.uri),
        ("NEO4J_USERNAME", neo4j_address.username),
        ("NEO4J_PASSWORD", neo4j_address.password),
        ("NEO4J_DATABASE", neo4j_address.database),
        ("JENJANG_HOME", str(tmp_path)),
    ):
        monkeypatch.setenv(name, value)
    return lambda *words: CliRunner().invoke(commands, list(words))
