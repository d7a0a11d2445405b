"""A load, the graph under it, or the room on its disk may come to its end at any moment: all of the load or nothing is
there, and loading again completes it.

`JENJANG_KILLS` says how often each of them dies; `make test-kills` takes the 51 moments of a thorough run.
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from graph import embedded
from graph.career_graph import CareerGraph
from graph.connection import Connection
from graph.settings import GraphSettings
from tests.conftest import settings_at
from tests.graph.full_disk import full, small_disk
from tests.graph.small_graph import ID_KEY, empty, load, small_vocabulary
from tests.world import RANKS, UNITS, WORLD

pytestmark = pytest.mark.neo4j

KILLS = int(os.environ.get("JENJANG_KILLS", "1"))
STATES = {
    "first": [*RANKS, UNITS[0]],
    "corrected": [*(replace(rank, decree="SK baru") for rank in RANKS), replace(UNITS[0], name="Biro SDM")],
}
"""The same facts told in two ways: each load corrects what the one before it said."""

LOADER = """
import json, sys
from graph.career_graph import CareerGraph
from graph.connection import Connection
from graph.settings import Address
from tests.graph.small_graph import ID_KEY, load
from tests.graph.test_killed import STATES

graph = CareerGraph(Connection.open(Address(**json.loads(sys.argv[1]))), id_key=ID_KEY)
print("ready", flush=True)
load(graph, STATES[sys.argv[2]])
"""

LONGEST = 0.8
"""Seconds within which the moment falls: those that such a load takes, and a little beyond."""

LEFT = 30_000
"""At most so many bytes are left on a full disk: fewer than such a load writes."""

PATIENCE = 60


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GraphSettings]:
    """A graph that may be killed, on a disk that may be full."""
    home = tmp_path_factory.mktemp("home")
    with small_disk(home):
        settings = settings_at(home)
        empty(embedded.start(settings))
        with opened(settings) as graph:
            load(graph, WORLD)
        yield settings
        embedded.stop(settings)


@pytest.fixture(scope="module")
def digests(own: GraphSettings) -> dict[str, str]:
    """What may ever be found: one of two digests."""
    with opened(own) as graph:
        found = {}
        for state in ("corrected", "first"):
            load(graph, STATES[state])
            found[state] = graph.digest().digest
        return found


def opened(settings: GraphSettings) -> CareerGraph:
    connection = Connection.open(embedded.start(settings))
    return CareerGraph.over(connection, id_key=ID_KEY, vocabulary=small_vocabulary())


def killed(settings: GraphSettings, state: str, victim: str, chance: random.Random) -> None:
    """Loads one state in a process of its own, and ends what is to die at a random moment."""
    command = [sys.executable, "-c", LOADER, json.dumps(asdict(embedded.start(settings))), state]
    root, server = Path(__file__).parents[2], embedded.status(settings).pid
    assert server is not None
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as loader:
        assert loader.stdout is not None
        assert loader.stdout.readline() == "ready\n"
        time.sleep(chance.uniform(0, LONGEST))
        if victim == "disk":
            with full(settings.home, server, chance.randrange(LEFT)):
                loader.wait(PATIENCE)
        elif victim == "graph":
            os.kill(server, signal.SIGKILL)
        loader.kill()
    if victim != "load":
        embedded.stop(settings)


@pytest.mark.parametrize("number", range(KILLS))
@pytest.mark.parametrize("victim", ["load", "graph", "disk"])
def test_all_of_a_load_or_nothing_outlives_what_dies_and_loading_again_completes_it(
    own: GraphSettings, digests: dict[str, str], victim: str, number: int
) -> None:
    with opened(own) as graph:
        now = graph.digest().digest
    [state] = [state for state, digest in digests.items() if digest != now]
    killed(own, state, victim, random.Random(f"{victim} {number}"))
    with opened(own) as graph:
        assert graph.digest().digest in digests.values()
        load(graph, STATES[state])
        assert graph.digest().digest == digests[state]
