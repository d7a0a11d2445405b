"""The JSON door: what it answers, and how it lets askers keep answers, page through them and take them line by line."""

import json

import pytest
from fastapi import APIRouter, FastAPI
from starlette.testclient import TestClient

from api.service import CareerService
from api.wire import to_json
from ontology.findings import Candidates
from tests.world import JABATAN, NIP

API = "/api/v1"
KEPT_ANSWERS = (
    "jabatan",
    "jabatan/J-KARO",
    "jabatan/J-KARO/candidates",
    f"people/{NIP['K1']}",
    f"people/{NIP['K1']}/positions",
    f"people/{NIP['K1']}/matches/J-KARO",
    f"people/{NIP['K1']}/jpm/J-KARO",
    "units/KC-1",
    "search?q=biro",
    "competencies",
    "competencies/INT",
    "rules",
)


def test_a_route_sends_what_the_service_answers_as_the_framework_itself_would(
    client: TestClient, service: CareerService
) -> None:
    answer = service.candidates("J-KARO", limit=2)
    router = APIRouter()
    router.add_api_route("/", lambda: answer, response_model=Candidates)
    framework = FastAPI()
    framework.include_router(router)
    sent = client.get(f"{API}/jabatan/J-KARO/candidates?limit=2").content
    assert sent == to_json(answer) == TestClient(framework).get("/").content


@pytest.mark.parametrize("question", KEPT_ANSWERS)
def test_every_answer_carries_its_moment_its_rules_and_whether_a_model_took_part(
    client: TestClient, question: str
) -> None:
    answer = client.get(f"{API}/{question}").json()
    assert answer["as_of"] == "2026-04-01"
    assert answer["known_at"].startswith("2026-03-31T01:00:")
    assert len(answer["rules_version"]) == 12
    assert answer["model"] is None


@pytest.mark.parametrize("question", KEPT_ANSWERS)
def test_who_has_the_answer_already_is_told_so(client: TestClient, question: str) -> None:
    tag = client.get(f"{API}/{question}").headers["ETag"]
    again = client.get(f"{API}/{question}", headers={"If-None-Match": f'"other", W/{tag}'})
    assert (again.status_code, again.content, again.headers["ETag"]) == (304, b"", tag)


def test_another_question_has_another_tag(client: TestClient) -> None:
    tags = {
        client.get(f"{API}/jabatan/J-KARO/candidates?{query}", headers=headers).headers["ETag"]
        for query, headers in (
            ("", {}),
            ("limit=1", {}),
            ("as_of=2026-05-01", {}),
            ("", {"Accept": "application/x-ndjson"}),
        )
    }
    assert len(tags) == 4


def test_paging_through_a_list_shows_everything_once_in_order(client: TestClient) -> None:
    seen: list[str] = []
    cursor: str | None = ""
    while cursor is not None:
        page = client.get(f"{API}/jabatan", params={"limit": 4, **({"cursor": cursor} if cursor else {})}).json()
        seen += [entry["jabatan"]["code"] for entry in page["jabatan"]]
        cursor = page["next"]
    assert seen == sorted(post.code for post in JABATAN)


def test_matches_can_be_taken_line_by_line_each_with_its_list_and_place(client: TestClient) -> None:
    whole = client.get(f"{API}/jabatan/J-KARO/candidates").json()
    answer = client.get(f"{API}/jabatan/J-KARO/candidates", headers={"Accept": "application/x-ndjson"})
    lines = [json.loads(line) for line in answer.text.splitlines()]
    assert answer.headers["Content-Type"] == "application/x-ndjson"
    for name in ("candidates", "becoming_eligible", "not_assessed"):
        members = [line for line in lines if line["list"] == name]
        assert [line["match"] for line in members] == whole[name]
        assert [line["place"] for line in members] == list(range(1, len(whole[name]) + 1))
    assert all(line["rules_version"] == whole["rules_version"] for line in lines)


def test_a_moment_may_be_given_with_a_plus_sign_that_the_address_turned_into_a_blank(client: TestClient) -> None:
    answer = client.get(f"{API}/competencies?known_at=2030-01-01T08:00:00+07:00")
    assert answer.status_code == 200


def test_health_and_identity_numbers_are_never_kept_by_anybody(client: TestClient) -> None:
    for question in ("health", f"nip/{NIP['K1']}"):
        assert client.get(f"{API}/{question}").headers["Cache-Control"] == "no-store"


def test_a_person_is_shown_by_id_and_the_number_only_masked(client: TestClient) -> None:
    text = client.get(f"{API}/people/Contoh Muda").text
    assert NIP["MUDA"] not in text
    assert json.loads(text)["nip"] == "1990****2015******"
