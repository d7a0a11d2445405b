"""Every question can be asked as of a day and as known at a moment; a past moment is answered as it was then."""

import re
from collections.abc import Iterator
from contextlib import closing

import pytest
from starlette.testclient import TestClient
from typer.main import get_command

from api.app import create_app
from api.cli import app
from api.settings import LOOPBACK
from graph.settings import Address
from graph.writing_staged import Source
from tests.api.small_world import small_world
from tests.api.test_examples import ASKED
from tests.api.test_recommendations import edited
from tests.world import WORLD

OF_NO_MOMENT = {"health", "nip"}
"""Whether the graph answers now, and what digits say by themselves."""

KEPT_BESIDE = {
    "corrections",
    "column_mappings",
    "recommendations",
    "kept",
    "replay",
    "job",
    "talent_decisions",
    "links",
    "portfolio",
    "rotation",
    "rotation_why",
    "glossary",
    "development_plans",
    "development_plan",
    "compare_development_plans",
}
"""What was agreed on or kept is listed with its own dates; a recommendation is bound to the moment it was made at."""

REVISION = re.compile(rb',"revision":\d+')
"""How many loads have changed the graph by now, whatever is asked."""

QUESTIONS = sorted(ASKED.keys() - OF_NO_MOMENT)
Answers = dict[str, bytes]


@pytest.fixture(scope="module")
def told(
    neo4j_address: Address, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Answers, Answers, Answers]]:
    """Every answer as known at a moment, the same after everything was told otherwise, and as known since."""
    with closing(small_world(neo4j_address, tmp_path_factory.mktemp("home"))) as service:
        client = TestClient(create_app(service, hosts=LOOPBACK), base_url="http://127.0.0.1:8000")
        then = service.moment(None, None).known_at.isoformat().replace("+00:00", "Z")
        service.meaning_in_graph.opened()
        first = answers(client, then)
        with service.graph.door("uji") as door:
            door.append(Source(name="lain.xlsx", digest="0" * 64), [edited(fact, 1) for fact in WORLD])
            door.commit()
        service.meaning_in_graph.opened()
        yield first, answers(client, then), answers(client, None)


def answers(client: TestClient, known_at: str | None) -> Answers:
    found = {}
    for question in QUESTIONS:
        address = f"/api/v1/{ASKED[question].partition('?')[0]}"
        answer = client.get(address, params=client_params(question, "known_at", known_at))
        assert answer.status_code == 200, (question, answer.text)
        found[question] = REVISION.sub(b"", answer.content)
    return found


def client_params(question: str, name: str, value: str | None) -> list[tuple[str, str]]:
    """The parameters in the address of a question, with one of them, which may be new, put in place of what it was."""
    pairs = (pair.partition("=") for pair in ASKED[question].partition("?")[2].split("&") if pair)
    return [(each, said) for each, _, said in pairs if each != name] + ([(name, value)] if value else [])


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_as_known_at_a_moment_is_answered_as_it_was_then(told, question: str) -> None:
    first, again, _ = told
    assert again[question] == first[question]


def test_what_was_learned_since_changes_the_answers_of_today(told) -> None:
    first, _, since = told
    unchanged = {question for question in QUESTIONS if since[question] == first[question]}
    assert unchanged <= {"competencies", "competency", "method", "rules"}


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_says_the_day_it_is_about(told, client: TestClient, question: str) -> None:
    answer = client.get(
        f"/api/v1/{ASKED[question].partition('?')[0]}", params=client_params(question, "as_of", "2026-06-01")
    )
    assert answer.status_code == 200
    assert question == "digest" or answer.json()["as_of"] == "2026-06-01"


def test_every_question_of_the_document_is_asked_here(client: TestClient) -> None:
    paths = client.get("/api/openapi.json").json()["paths"].values()
    operations = {path["get"]["operationId"] for path in paths if "get" in path}
    assert operations == {*QUESTIONS, *OF_NO_MOMENT, *KEPT_BESIDE}


def test_every_command_that_asks_takes_both_dates() -> None:
    commands = get_command(app).commands
    beside = {"Mulai", "Data"}
    asking = {name for name, command in commands.items() if command.rich_help_panel not in beside}
    kept = {"replay", "recommendations", "idp", "talent", "links", "words"}
    for name in asking - {"nip", "link", "reconcile"} - kept:
        options = {option for param in commands[name].params for option in param.opts}
        assert {"--as-of", "--known-at"} <= options, name
    digest = commands["graph"].commands["digest"]
    assert "--known-at" in {option for param in digest.params for option in param.opts}
