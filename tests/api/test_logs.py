"""The log tells number, route, status and time of every request, and nothing about anybody."""

import io
import json
from typing import Never

import pytest
from starlette.testclient import TestClient

from api.app import create_app
from api.logs import configure_logs
from api.service import CareerService
from tests.world import NAMES, NIP


@pytest.fixture
def log() -> io.StringIO:
    written = io.StringIO()
    configure_logs(written)
    return written


def lines(log: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in log.getvalue().splitlines()]


def test_a_request_is_told_by_its_route_not_by_its_address(client: TestClient, log: io.StringIO) -> None:
    answer = client.get(f"/api/v1/people/{NIP['MUDA']}/matches/J-ANALIS-MU")
    [line] = lines(log)
    assert line["route"] == "/api/v1/people/{id}/matches/{jabatan}"
    assert line["request_id"] == answer.headers["X-Request-Id"]
    assert (line["status"], line["method"], line["event"]) == (200, "GET", "request")
    assert line["ms"] > 0


def test_no_name_no_identity_number_and_no_question_is_written_down(client: TestClient, log: io.StringIO) -> None:
    for question in (
        f"api/v1/people/{NIP['MUDA']}",
        f"api/v1/nip/{NIP['MUDA']}",
        f"api/v1/nip/{NIP['MUDA']}?as_of=salah",
        f"api/v1/people/{NAMES['MUDA']}/positions",
        f"api/v1/people/{NAMES['MUDA']}x",
        f"api/v1/search?q={NAMES['MUDA']}",
        f"cari?q={NAMES['MUDA']}",
        f"tidak-ada/{NIP['MUDA']}",
    ):
        client.get(f"/{question}")
    assert len(lines(log)) == 8
    assert NIP["MUDA"] not in log.getvalue()
    assert NAMES["MUDA"].split()[1] not in log.getvalue()


class Broken(CareerService):
    """Fails in a way that nobody expects, with somebody's number in its words."""

    def rules(self, **_: object) -> Never:
        raise ValueError(f"NIP {NIP['MUDA']}")

    method = rules


@pytest.fixture
def broken(service: CareerService) -> TestClient:
    parts = {"graph": service.graph, "vocabulary": service.vocabulary, "talent": service.talent}
    broken = Broken(**parts, targets=service.targets, meaning=service.meaning)
    return TestClient(create_app(broken), base_url="http://127.0.0.1")


def test_an_unexpected_error_is_told_by_its_class_and_places_alone(broken: TestClient, log: io.StringIO) -> None:
    answer = broken.get("/api/v1/rules")
    told, request = lines(log)
    assert (told["event"], told["error"], request["status"]) == ("unexpected", "ValueError", 500)
    assert told["request_id"] == request["request_id"] == answer.headers["X-Request-Id"]
    assert NIP["MUDA"] not in log.getvalue()
    assert answer.headers["Content-Type"] == "application/problem+json"


def test_readers_are_told_of_an_unexpected_error_on_a_page(broken: TestClient, log: io.StringIO) -> None:
    answer = broken.get("/cara-hitung")
    assert (answer.status_code, answer.headers["Content-Type"]) == (500, "text/html; charset=utf-8")
    assert "Kesalahan tak terduga" in answer.text
    assert NIP["MUDA"] not in answer.text + log.getvalue()
