"""Guards around every answer: headers, host names, and changes asked for by other sites."""

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from api.settings import Settings


@pytest.mark.parametrize("address", ["/api/v1/rules", "/api/docs", "/", "/static/page.css", "/tidak-ada", "/api/v1/x"])
def test_every_answer_tells_browsers_to_ask_nobody_else(client: TestClient, address: str) -> None:
    headers = client.get(address).headers
    policy = dict(part.split(" ", 1) for part in headers["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == "'self'"
    assert policy["frame-ancestors"] == "'none'"
    assert "http" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost", "[::1]:8000", "LOCALHOST:80"])
def test_on_loopback_its_own_names_are_served(client: TestClient, host: str) -> None:
    assert client.get("/api/v1/health", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("host", ["jahat.example", "127.0.0.1.jahat.example", "", "[::2]"])
def test_on_loopback_no_other_name_is_served(client: TestClient, host: str) -> None:
    answer = client.get("/api/v1/health", headers={"Host": host})
    assert (answer.status_code, answer.json()["type"]) == (421, "/api/problems/unknown-host")


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://jahat.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site", "Origin": "http://127.0.0.1:8000"},
    ],
)
def test_a_change_asked_for_by_another_site_is_refused(client: TestClient, headers: dict[str, str]) -> None:
    answer = client.post("/api/v1/rules", headers=headers)
    assert (answer.status_code, answer.json()["type"]) == (403, "/api/problems/forbidden-origin")


def test_a_change_asked_for_by_our_own_pages_or_by_a_program_is_let_through(client: TestClient) -> None:
    for headers in ({}, {"Origin": "http://127.0.0.1:8000"}, {"Sec-Fetch-Site": "same-origin"}):
        assert client.post("/api/v1/rules", headers=headers).status_code == 405


def test_the_page_of_the_document_asks_only_for_files_of_our_own(client: TestClient) -> None:
    page = client.get("/api/docs").text
    assert "://" not in page
    for address in ("/static/vendor/swagger-ui-bundle.js", "/static/vendor/swagger-ui.css", "/api/openapi.json"):
        assert address in page
        assert client.get(address).status_code == 200


def test_the_document_says_that_it_is_openapi_three_one(app: FastAPI) -> None:
    assert app.openapi()["openapi"].startswith("3.1")


def test_who_listens_to_the_outside_names_the_hosts_or_takes_any() -> None:
    assert Settings(host="0.0.0.0").served_hosts is None
    assert Settings(host="0.0.0.0", hosts=("jenjang.kc.example",)).served_hosts == {"0.0.0.0", "jenjang.kc.example"}
    assert "localhost" in Settings().served_hosts
