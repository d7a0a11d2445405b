"""Every question keeps to its header, gives known rows of the small world, and does not read everything."""

import json
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from operator import methodcaller
from pathlib import Path
from typing import Any

import neo4j
import pytest

from graph.career_graph import CareerGraph
from graph.connection import Connection, Row
from graph.queries import header, query
from graph.settings import Address
from tests.graph.question_cases import SOURCE, all_questions, params_of

GOLDEN = Path(__file__).parent / "golden"
WRITES = re.compile(r"\b(CREATE|MERGE|SET|DELETE|REMOVE)\b")
EXPENSIVE = {"AllNodesScan", "CartesianProduct"}


class Undone(Exception):
    """Takes back what a question wrote."""


@pytest.fixture(scope="module")
def plans(neo4j_address: Address) -> Iterator[neo4j.Session]:
    """A session that can ask for plans, which the product never does."""
    auth = (neo4j_address.username, neo4j_address.password)
    with (
        neo4j.GraphDatabase.driver(neo4j_address.uri, auth=auth, notifications_min_severity="OFF") as driver,
        driver.session(database=neo4j_address.database) as session,
    ):
        yield session


@pytest.mark.parametrize("name", [*all_questions(), "schema"])
def test_the_header_says_what_is_asked_and_exactly_what_is_taken(name: str) -> None:
    question, takes, gives, *_ = header(name)
    body = "\n".join(line for line in query(name).splitlines() if not line.lstrip().startswith("//"))
    assert question.endswith((".", "?"))
    assert gives.startswith("gives:")
    assert sorted(re.findall(r"\$(\w+)", takes)) == sorted(set(re.findall(r"\$(\w+)", body)))


@pytest.mark.parametrize("name", all_questions())
def test_the_small_world_answers_as_written_down(name: str, small_world: CareerGraph, neo4j_address: Address) -> None:
    with Connection.open(neo4j_address) as connection:
        rows = asked(name, connection, params_of(name, small_world))
    gives = header(name)[2].removeprefix("gives:").replace(",", " ").split()
    assert all(list(row) == gives for row in rows)
    written_down = GOLDEN / f"{name}.json"
    if os.environ.get("JENJANG_GOLDEN"):
        written_down.parent.mkdir(parents=True, exist_ok=True)
        written_down.write_text(laid_out(rows), encoding="utf-8")
    assert rows == [] or written_down.read_text(encoding="utf-8") == laid_out(rows)


@pytest.mark.parametrize("name", all_questions())
def test_no_question_reads_everything_unless_it_says_why(
    name: str, small_world: CareerGraph, plans: neo4j.Session
) -> None:
    plan = plans.run("EXPLAIN " + query(name), params_of(name, small_world)).consume().plan
    assert plan is not None
    excused = any(remark.startswith("scans:") for remark in header(name))
    assert excused or not EXPENSIVE & set(operators(plan))


def test_every_written_down_answer_belongs_to_a_question() -> None:
    kept = {path.relative_to(GOLDEN).with_suffix("").as_posix() for path in GOLDEN.rglob("*.json")}
    assert kept == set(all_questions())


def asked(name: str, connection: Connection, params: dict[str, Any]) -> list[Row]:
    """The rows that a question gives; what it writes is taken back."""
    if not WRITES.search(query(name)):
        return connection.read(name, **params)
    rows: list[Row] = []
    with suppress(Undone), connection.transaction() as transaction:
        document = params_of("writing/open_source", None) | {"id": SOURCE}
        transaction.run("writing/open_source", **document)
        rows += transaction.run(name, **params)
        raise Undone
    return rows


def laid_out(rows: list[Row]) -> str:
    """Rows as text that can be read and compared: one line per row, days and moments in ISO form."""
    lines = [json.dumps(settled(row), ensure_ascii=False, default=methodcaller("isoformat")) for row in rows]
    return "[\n" + ",\n".join(lines) + "\n]\n"


def settled(row: Row) -> Row:
    """A row in which groups of numbers and the properties of nodes, which come in any order, stand in one order."""
    return {
        name: sorted(value) if isinstance(value, list) and value and isinstance(value[0], list) else ordered(value)
        for name, value in row.items()
    }


def ordered(value: Any) -> Any:
    """A value whose maps have their names in one order."""
    if isinstance(value, dict):
        return {name: ordered(value[name]) for name in sorted(value)}
    return [ordered(each) for each in value] if isinstance(value, list) else value


def operators(plan: dict[str, Any]) -> Iterator[str]:
    """The names of the steps of a plan."""
    yield plan["operatorType"].split("@")[0]
    for child in plan.get("children", ()):
        yield from operators(child)
