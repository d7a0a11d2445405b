"""The small world behind a service and behind the web application, loaded once for each file of tests."""

from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from api.app import create_app
from api.service import CareerService
from api.settings import LOOPBACK
from graph.settings import Address
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
