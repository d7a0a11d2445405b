"""What goes wrong is told as RFC 9457 problems, in the reader's language, without anybody's data or our insides."""

from dataclasses import fields, replace
from pathlib import Path

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from api.app import create_app
from api.problems import KINDS
from api.service import CareerService
from graph.career_graph import CareerGraph
from graph.connection import Connection
from graph.settings import Address
from tests.api.relay import Relay
from tests.api.small_world import ID_KEY, service_on

API = "/api/v1"


def problem(client: TestClient, question: str, language: str = "id") -> dict[str, object]:
    answer = client.get(f"{API}/{question}", headers={"Accept-Language": language})
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.headers["Content-Language"] == language
    told: dict[str, object] = answer.json()
    assert told["status"] == answer.status_code
    return told


def test_an_unknown_name_is_answered_with_the_nearest_ones(client: TestClient) -> None:
    told = problem(client, "jabatan/Kepala Biro Sumber Daya/candidates")
    assert (told["type"], told["status"]) == ("/api/problems/unknown-term", 404)
    assert "Kepala Biro Sumber Daya Manusia (J-KARO)" in told["nearest"]


def test_an_ambiguous_name_says_who_may_be_meant(client: TestClient) -> None:
    assert problem(client, "people/Contoh/positions", "en")["nearest"]


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("as_of=2026-02-30", "query.as_of"),
        ("as_of=0", "query.as_of"),
        ("as_of=0001-01-01", "query.as_of"),
        ("known_at=2026-01-01T00:00:00", "query.known_at"),
        ("known_at=kemarin", "query.known_at"),
        ("limit=0", "query.limit"),
        ("limit=201", "query.limit"),
        ("limit=lima", "query.limit"),
        ("decide=mungkin", "query.decide"),
    ],
)
def test_a_value_that_cannot_be_used_is_told_by_its_field(client: TestClient, query: str, field: str) -> None:
    told = problem(client, f"jabatan/J-KARO/candidates?{query}")
    assert (told["type"], told["status"]) == ("/api/problems/invalid-input", 422)
    assert [error["field"] for error in told["errors"]] == [field]


def test_a_jabatan_without_a_standard_on_the_day_has_a_problem_of_its_own(client: TestClient) -> None:
    told = problem(client, "jabatan/J-KARO/candidates?as_of=2020-01-01", "en")
    assert told["type"] == "/api/problems/missing-standard"
    assert "has no competency standard" in str(told["detail"])


def test_an_address_without_anything_is_told_as_a_problem(client: TestClient) -> None:
    assert problem(client, "tidak-ada")["type"] == "/api/problems/not-found"


def test_another_method_is_refused_with_what_is_allowed(client: TestClient) -> None:
    answer = client.post(f"{API}/rules")
    assert (answer.status_code, answer.headers["Allow"]) == (405, "GET")
    assert answer.json()["type"] == "/api/problems/method-not-allowed"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize(("language", "accepted"), [("id", "id-ID"), ("en", "en-GB, id;q=0.8")])
def test_every_type_of_problem_can_be_opened(client: TestClient, kind, language: str, accepted: str) -> None:
    answer = client.get(kind.type, headers={"Accept-Language": accepted})
    assert answer.json()["title"] == kind.title[language]


def test_a_graph_that_went_away_is_told_as_unavailable_without_naming_servers(
    service: CareerService, neo4j_address: Address, tmp_path: Path
) -> None:
    with Relay(neo4j_address) as relay:
        connection = Connection.open(replace(neo4j_address, uri=relay.uri))
        away = service_on(CareerGraph.over(connection, id_key=ID_KEY), tmp_path)
        client = TestClient(create_app(away), base_url="http://127.0.0.1")
        assert client.get(f"{API}/health").status_code == 200
    told = problem(client, "health")
    away.close()
    assert (told["type"], told["status"]) == ("/api/problems/graph-unavailable", 503)
    assert "bolt" not in str(told)
    assert "127.0.0.1" not in str(told)


def test_what_nobody_expected_is_told_without_insides(app: FastAPI) -> None:
    class Broken(CareerService):
        def rules(self, **_: object) -> None:
            raise ValueError("NIP 199002142015032001 di baris 7")

    service = app.state.service
    parts = {each.name: getattr(service, each.name) for each in fields(service) if not each.name.startswith("_")}
    broken = Broken(**parts)
    told = problem_of_unexpected(TestClient(create_app(broken), base_url="http://127.0.0.1"))
    assert told["type"] == "/api/problems/unexpected"
    assert "199002142015032001" not in str(told)


def problem_of_unexpected(client: TestClient) -> dict[str, object]:
    answer = client.get(f"{API}/rules")
    assert answer.status_code == 500
    told: dict[str, object] = answer.json()
    return told
