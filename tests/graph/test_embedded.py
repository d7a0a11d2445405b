"""The embedded graph is real Neo4j: it survives its own death, is found again, and stops when told."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from graph import embedded
from graph.connection import Connection
from graph.embedded.home import Home, Running
from graph.embedded.releases import Release
from graph.embedded.torn import is_torn
from graph.settings import Address, GraphSettings
from ontology.errors import GraphUnavailable, InvalidInput
from tests.conftest import settings_at

pytestmark = pytest.mark.neo4j

QUESTIONS = {
    "kept": "UNWIND range(1, $count) AS n CREATE (:Contoh {n: n})",
    "counted": "MATCH (n:Contoh) RETURN count(n) AS many",
}

STARTER = """
import sys
from pathlib import Path
from tests.conftest import settings_at
from graph import embedded
print(embedded.start(settings_at(Path(sys.argv[1]))).uri)
"""


@pytest.fixture
def own(tmp_path: Path) -> Iterator[GraphSettings]:
    """Settings of a graph that only this test uses; whatever runs there at its end is stopped."""
    settings = settings_at(tmp_path)
    yield settings
    embedded.stop(settings)


def opened(address: Address) -> Connection:
    return Connection.open(address, queries=QUESTIONS.__getitem__)


def killed(settings: GraphSettings) -> None:
    pid = embedded.status(settings).pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)


def test_everything_committed_before_a_kill_is_there_after_the_next_start(own: GraphSettings) -> None:
    with opened(embedded.start(own)) as connection:
        connection.write("kept", count=5_000)
        connection.write("kept", count=1)
        killed(own)
        with pytest.raises(GraphUnavailable, match="tidak menjawab"):
            next(connection.stream("counted"))
    assert embedded.status(own).running is False
    with opened(embedded.start(own)) as connection:
        assert connection.read("counted") == [{"many": 5_001}]


def test_a_graph_that_runs_is_adopted_by_whoever_starts_it_next(
    neo4j_settings: GraphSettings, neo4j_address: Address
) -> None:
    pid = embedded.status(neo4j_settings).pid
    assert embedded.start(neo4j_settings) == neo4j_address
    assert embedded.status(neo4j_settings).pid == pid


def test_two_starters_at_once_get_the_same_graph_which_outlives_both(own: GraphSettings) -> None:
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", STARTER, str(own.home)]
    starters = [subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    said = {starter.communicate(timeout=120)[0].strip() for starter in starters}
    assert said == {embedded.status(own).uri}
    assert embedded.status(own).running is True


def test_a_stop_takes_less_than_five_seconds(own: GraphSettings) -> None:
    embedded.start(own)
    begun = time.monotonic()
    embedded.stop(own)
    assert time.monotonic() - begun < 5
    assert embedded.status(own).running is False


def test_only_this_user_on_this_machine_can_reach_it(neo4j_settings: GraphSettings, neo4j_address: Address) -> None:
    folder = embedded.status(neo4j_settings).folder
    assert folder is not None
    assert folder.stat().st_mode & 0o777 == 0o700
    private = [folder / "conf" / "neo4j.conf", folder / "data" / "dbms" / "auth.ini", folder / "password"]
    assert [path.stat().st_mode & 0o777 for path in private] == [0o600] * 3
    assert neo4j_address.password not in repr(neo4j_address)
    port = int(neo4j_address.uri.rpartition(":")[2])
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", port), timeout=5)


def test_what_a_dead_server_left_behind_points_to_nobody(own: GraphSettings) -> None:
    home = Home.of(own, Release.locked(own.neo4j_version))
    home.announce(Running(pid=os.getpid(), port=9, version="5"))
    assert embedded.status(own).pid is None
    embedded.stop(own)
    assert home.running() is None


def test_a_reset_leaves_an_empty_graph_with_another_password(own: GraphSettings) -> None:
    before = embedded.start(own)
    with opened(before) as connection:
        connection.write("kept", count=10)
    embedded.reset(own)
    after = embedded.start(own)
    assert after.password != before.password
    with opened(after) as connection:
        assert connection.read("counted") == [{"many": 0}]


def test_a_start_that_fails_says_what_java_said(own: GraphSettings) -> None:
    with pytest.raises(GraphUnavailable, match=r"berhenti sebelum siap: .*heap"):
        embedded.start(replace(own, heap="1m"))
    assert embedded.status(own).running is False


def test_a_start_that_fails_later_says_what_neo4j_said(own: GraphSettings) -> None:
    in_the_way = Home.of(own, Release.locked(own.neo4j_version)).folder / "data" / "databases"
    in_the_way.parent.mkdir(parents=True)
    in_the_way.touch()
    with pytest.raises(GraphUnavailable, match=rf"berhenti sebelum siap: .*{in_the_way}"):
        embedded.start(own)


def test_stopping_what_does_not_run_does_nothing(own: GraphSettings) -> None:
    embedded.stop(own)
    assert embedded.status(own).running is False


def test_a_server_of_your_own_is_used_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_URI", "neo4j://graf.kementerian.example")
    monkeypatch.setenv("NEO4J_PASSWORD", "rahasia")
    monkeypatch.setenv("JENJANG_HOME", str(tmp_path))
    settings = GraphSettings()
    address = embedded.start(settings)
    assert (address.uri, address.username) == ("neo4j://graf.kementerian.example", "neo4j")
    assert address.password == "rahasia"
    embedded.stop(settings)
    assert embedded.status(settings).running is None
    with pytest.raises(InvalidInput, match="tidak dikosongkan dari sini"):
        embedded.reset(settings)
    assert not list(tmp_path.iterdir())


def test_an_amount_of_memory_that_java_would_not_understand_is_refused() -> None:
    with pytest.raises(InvalidInput, match="JENJANG_HEAP"):
        GraphSettings(heap="banyak")


@pytest.mark.parametrize(
    ("said", "torn"),
    [
        ("Last valid transaction start offset is: 40000000.\nUnreadable bytes are encountered after it.", True),
        (
            "Last valid transaction start offset is: 40000000.\nError reading transaction logs, recovery not possible.",
            True,
        ),
        ("Last valid transaction start offset is: 40000000.\nAll is well.", False),
        ("Last valid transaction start offset is: 400.\nUnreadable bytes are encountered after it.", False),
        ("Unreadable bytes are encountered. At LogPosition{logVersion=0, byteOffset=48000000}", True),
        ("Unreadable bytes are encountered. At LogPosition{logVersion=0, byteOffset=40000000}", False),
        ("Unreadable bytes are encountered. At LogPosition{logVersion=1, byteOffset=48000000}", False),
    ],
)
def test_only_what_is_unreadable_near_the_end_of_the_newest_log_is_torn(tmp_path: Path, said: str, torn: bool) -> None:
    home = Home(tmp_path)
    home.transactions.mkdir(parents=True)
    with (home.transactions / "neostore.transaction.db.0").open("wb") as log:
        log.truncate(48_500_000)
    home.details.parent.mkdir()
    home.details.write_text(f"WARN Fail to read transaction log version 0. {said}\n", encoding="utf-8")
    assert is_torn(home, 0) is torn
