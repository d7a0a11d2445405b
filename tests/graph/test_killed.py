"""Whatever is killed at whatever moment, the graph holds what it held before or what was loaded, nothing between.

`JENJANG_KILLS` says how often; `make test-kills` takes the 50 of a thorough run.
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
from graph.history.digests import GraphDigest
from graph.settings import GraphSettings
from tests.conftest import settings_at
from tests.graph.small_graph import ID_KEY, empty, load, small_vocabulary
from tests.world import RANKS, UNITS, WORLD

pytestmark = pytest.mark.neo4j

KILLS = int(os.environ.get("JENJANG_KILLS", "2"))
CORRECTIONS = [*(replace(rank, decree="SK baru") for rank in RANKS), replace(UNITS[0], name="Biro SDM")]

LOADER = """
import json, sys
from graph.career_graph import CareerGraph
from graph.connection import Connection
from graph.settings import Address
from tests.graph.small_graph import ID_KEY, load
from tests.graph.test_killed import CORRECTIONS

graph = CareerGraph(Connection.open(Address(**json.loads(sys.argv[1]))), id_key=ID_KEY)
print("ready", flush=True)
load(graph, CORRECTIONS)
print("done", flush=True)
"""


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GraphSettings]:
    """A graph that may be killed."""
    settings = settings_at(tmp_path_factory.mktemp("home"))
    yield settings
    embedded.stop(settings)


@pytest.fixture(scope="module")
def allowed(own: GraphSettings) -> dict[str, str]:
    """The digests before and after the corrections: nothing else may ever be found."""
    with anew(own) as graph:
        before = graph.digest()
        load(graph, CORRECTIONS)
        return {"before": before.digest, "after": graph.digest().digest}


def opened(settings: GraphSettings) -> CareerGraph:
    connection = Connection.open(embedded.start(settings))
    return CareerGraph.over(connection, id_key=ID_KEY, vocabulary=small_vocabulary())


def anew(settings: GraphSettings) -> CareerGraph:
    """The graph with the small world, whatever it held."""
    empty(embedded.start(settings))
    graph = opened(settings)
    load(graph, WORLD)
    return graph


def moments(seed: int) -> list[float]:
    """Random moments within the time that a load of the corrections takes, and a little beyond."""
    chance = random.Random(seed)
    return [chance.uniform(0, 0.8) for _ in range(KILLS)]


def killed_while_loading(settings: GraphSettings, moment: float, *, graph_too: bool) -> None:
    """Loads the corrections in a process of its own, and kills it, or the graph under it, after some seconds."""
    command = [sys.executable, "-c", LOADER, json.dumps(asdict(embedded.start(settings)))]
    root, victim = Path(__file__).parents[2], embedded.status(settings).pid
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as loader:
        assert loader.stdout is not None
        assert loader.stdout.readline() == "ready\n"
        time.sleep(moment)
        if graph_too:
            assert victim is not None
            os.kill(victim, signal.SIGKILL)
        loader.kill()
    if graph_too:
        embedded.stop(settings)


def found(settings: GraphSettings) -> tuple[GraphDigest, GraphDigest]:
    """What the graph holds now, and after the corrections were loaded again."""
    with opened(settings) as graph:
        now = graph.digest()
        load(graph, CORRECTIONS)
        return now, graph.digest()


@pytest.mark.parametrize("moment", moments(1))
def test_a_load_that_is_killed_leaves_all_or_nothing_and_can_be_done_again(
    own: GraphSettings, allowed: dict[str, str], moment: float
) -> None:
    anew(own).close()
    killed_while_loading(own, moment, graph_too=False)
    now, again = found(own)
    assert now.digest in allowed.values()
    assert again.digest == allowed["after"]


@pytest.mark.parametrize("moment", moments(2))
def test_a_graph_that_is_killed_under_a_load_holds_all_or_nothing_and_can_be_loaded_again(
    own: GraphSettings, allowed: dict[str, str], moment: float
) -> None:
    anew(own).close()
    killed_while_loading(own, moment, graph_too=True)
    now, again = found(own)
    assert now.digest in allowed.values()
    assert again.digest == allowed["after"]
