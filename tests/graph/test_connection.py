"""The connection gives plain Python values and says in Bahasa Indonesia when the graph cannot be reached."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from graph.connection import RETRY_SECONDS, Connection
from graph.settings import Address
from ontology.errors import GraphUnavailable
from ontology.terms import Importance
from tests.api.relay import Relay

QUESTIONS = {
    "echo": "RETURN $value AS value",
    "numbers": "UNWIND range(1, $count) AS n RETURN n, [n, date('2026-04-01')] AS pair ORDER BY n",
    "made": "CREATE (n:Contoh {code: $code}) RETURN n",
    "counted": "MATCH (n:Contoh) RETURN count(n) AS many",
    "now": "RETURN datetime('2026-04-01T09:30:00.123456789+07:00') AS at",
    "faulty": "RETURN nothing_of_this_name",
}


@pytest.fixture
def questions(connection: Connection, neo4j_address: Address) -> Iterator[Connection]:
    """An empty graph that answers the questions above."""
    with Connection.open(neo4j_address, queries=QUESTIONS.__getitem__) as opened:
        yield opened


JAKARTA = timezone(timedelta(hours=7))


@pytest.mark.parametrize(
    "value",
    [
        date(1985, 3, 15),
        datetime(2026, 4, 1, 2, 30, 0, 123456, tzinfo=UTC),
        [date(2026, 1, 1), None, 2.5, "kata"],
        {"dates": [[date(2026, 1, 1)]], "flag": True},
    ],
)
def test_a_value_comes_back_as_it_was_sent(questions: Connection, value: object) -> None:
    assert questions.read("echo", value=value) == [{"value": value}]


def test_a_tuple_comes_back_as_a_list(questions: Connection) -> None:
    assert questions.read("echo", value=("a", "b")) == [{"value": ["a", "b"]}]


def test_a_word_of_the_vocabulary_is_kept_as_its_text(questions: Connection) -> None:
    assert questions.read("echo", value=Importance.MUTLAK) == [{"value": "mutlak"}]


def test_moments_come_back_in_utc_to_the_microsecond(questions: Connection) -> None:
    [row] = questions.read("now")
    assert row["at"] == datetime(2026, 4, 1, 9, 30, 0, 123456, tzinfo=JAKARTA)
    assert row["at"].tzinfo is UTC


def test_a_node_comes_back_as_its_properties(questions: Connection) -> None:
    assert questions.write("made", code="X") == [{"n": {"code": "X"}}]


def test_a_stream_gives_every_row_in_order_as_a_tuple(questions: Connection) -> None:
    rows = list(questions.stream("numbers", count=12_000))
    assert len(rows) == 12_000
    assert rows[11_999] == (12_000, [12_000, date(2026, 4, 1)])


def test_a_stream_may_be_left_early(questions: Connection) -> None:
    assert next(questions.stream("numbers", count=12_000)) == (1, [1, date(2026, 4, 1)])
    assert questions.read("counted") == [{"many": 0}]


def test_questions_of_a_transaction_take_effect_together(questions: Connection) -> None:
    with questions.transaction() as transaction:
        transaction.run("made", code="A")
        transaction.run("made", code="B")
        assert questions.read("counted") == [{"many": 0}]
    assert questions.read("counted") == [{"many": 2}]


def test_a_transaction_that_raises_leaves_nothing(questions: Connection) -> None:
    def interrupted() -> None:
        with questions.transaction() as transaction:
            transaction.run("made", code="A")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert questions.read("counted") == [{"many": 0}]


def test_schema_statements_may_be_run_again(questions: Connection) -> None:
    statement = "CREATE CONSTRAINT contoh_code IF NOT EXISTS FOR (n:Contoh) REQUIRE n.code IS UNIQUE"
    questions.run_schema([statement])
    questions.run_schema([statement, "DROP CONSTRAINT contoh_code"])
    assert len(questions.write("made", code="A")) == 1


def test_a_fault_in_a_question_is_not_called_an_outage(questions: Connection) -> None:
    with pytest.raises(Exception, match="nothing_of_this_name") as caught:
        questions.read("faulty")
    assert not isinstance(caught.value, GraphUnavailable)


def test_a_wrong_password_is_told(neo4j_address: Address) -> None:
    with pytest.raises(GraphUnavailable, match="menolak nama pengguna atau kata sandi"):
        Connection.open(replace(neo4j_address, password="salah"))


def test_an_unknown_database_is_told(neo4j_address: Address) -> None:
    with pytest.raises(GraphUnavailable, match="periksa NEO4J_DATABASE"):
        Connection.open(replace(neo4j_address, database="tiada"))


@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_a_server_that_is_not_there_is_told(neo4j_address: Address, scheme: str) -> None:
    with pytest.raises(GraphUnavailable, match="tidak menjawab"):
        Connection.open(replace(neo4j_address, uri=f"{scheme}://127.0.0.1:9"))


def test_a_server_that_went_away_is_told_within_seconds(neo4j_address: Address) -> None:
    with Relay(neo4j_address) as relay:
        opened = Connection.open(replace(neo4j_address, uri=relay.uri), queries=QUESTIONS.__getitem__)
        assert opened.read("echo", value=1) == [{"value": 1}]
    began = time.monotonic()
    with opened, pytest.raises(GraphUnavailable, match="tidak menjawab"):
        opened.read("echo", value=1)
    assert time.monotonic() - began < 2 * (RETRY_SECONDS + 2)  # some three seconds where nothing else runs


def test_a_connection_that_was_closed_is_told(neo4j_address: Address) -> None:
    closed = Connection.open(neo4j_address, queries=QUESTIONS.__getitem__)
    closed.close()
    with pytest.raises(GraphUnavailable, match="sudah ditutup"):
        closed.read("echo", value=1)


def test_an_address_that_is_none_is_told(neo4j_address: Address) -> None:
    with pytest.raises(GraphUnavailable, match="tidak dapat dipakai"):
        Connection.open(replace(neo4j_address, uri="kantor"))


def test_the_routing_scheme_works_against_a_single_server(neo4j_address: Address) -> None:
    routed = replace(neo4j_address, uri=neo4j_address.uri.replace("bolt:", "neo4j:"))
    with Connection.open(routed, queries=QUESTIONS.__getitem__) as opened:
        assert opened.read("echo", value=1) == [{"value": 1}]
