"""What a reader meets before anything is loaded, and while the graph does not answer."""

import pytest
from starlette.requests import Request
from starlette.testclient import TestClient

from api.app import create_app
from api.pages import problem_page
from api.problems import of_error
from api.service import CareerService
from graph.settings import Address
from ontology.errors import GraphUnavailable
from tests.api.small_world import empty_graph, service_on


@pytest.fixture(scope="module")
def service(neo4j_address: Address, tmp_path_factory: pytest.TempPathFactory) -> CareerService:
    return service_on(empty_graph(neo4j_address), tmp_path_factory.mktemp("home"))


def test_the_start_page_of_an_empty_graph_tells_how_to_load(service: CareerService) -> None:
    answer = TestClient(create_app(service)).get("/")
    assert answer.status_code == 200
    assert "Belum ada data" in answer.text
    assert "jenjang load" in answer.text


@pytest.mark.parametrize("path", ["/jabatan", "/unit", "/kompetensi", "/cara-hitung", "/cari?q=siapa", "/cari"])
def test_pages_of_an_empty_graph_are_pages_all_the_same(service: CareerService, path: str) -> None:
    assert TestClient(create_app(service)).get(path).status_code == 200


def test_a_graph_that_does_not_answer_is_told_with_what_to_do() -> None:
    request = Request({"type": "http", "method": "GET", "path": "/jabatan", "query_string": b"", "headers": []})
    page = problem_page(request, of_error(GraphUnavailable("Neo4j tidak menjawab."), "id"))
    assert page.status_code == 503
    assert "Data tidak hilang" in bytes(page.body).decode()
    assert "jenjang graph status" in bytes(page.body).decode()


def test_a_page_speaks_bahasa_indonesia_whatever_the_browser_prefers(service: CareerService) -> None:
    answer = TestClient(create_app(service)).get("/jabatan/tidak-ada", headers={"Accept-Language": "en"})
    assert answer.status_code == 404
    assert "tidak dikenal" in answer.text


def test_a_date_that_is_none_is_told_with_its_field(service: CareerService) -> None:
    answer = TestClient(create_app(service)).get("/jabatan?as_of=besok")
    assert answer.status_code == 422
    assert "query.as_of" in answer.text
