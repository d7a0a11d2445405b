"""The small world behind a service: a real graph with fixed ids and times, so that answers are always the same."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from api.assembly import service_over
from api.service import CareerService
from api.settings import Settings
from graph.career_graph import CareerGraph
from graph.connection import Connection
from graph.settings import Address, GraphSettings
from graph.writing_staged import Source
from tests.world import AS_OF, WORLD

ID_KEY = "0" * 64
LOADED = datetime(2026, 3, 31, 1, 0, tzinfo=UTC)
"""When the world begins to be known: the day before its stories are told."""

EMPTYING = {"everything removed": "MATCH (n) DETACH DELETE n"}


def ticking() -> Callable[[], datetime]:
    """A clock that goes on by one second whenever it is looked at."""
    seconds = count()
    return lambda: LOADED + timedelta(seconds=next(seconds))


def empty_graph(address: Address) -> CareerGraph:
    """A graph without facts at an address, whatever was in it before."""
    with Connection.open(address, queries=EMPTYING.__getitem__) as emptier:
        emptier.write("everything removed")
    return CareerGraph.over(Connection.open(address), id_key=ID_KEY, clock=ticking())


def service_on(graph: CareerGraph, home: Path) -> CareerService:
    """A service over a graph, on the day of the stories."""
    settings = Settings(graph=GraphSettings(home=home, uri=""), actor="uji")
    return service_over(graph, settings, today=lambda: AS_OF)


def small_world(address: Address, home: Path) -> CareerService:
    """A service that knows Kementerian Contoh."""
    graph = empty_graph(address)
    with graph.door("uji") as door:
        door.append(Source(name="kementerian-contoh.xlsx", digest="0" * 64), WORLD)
        door.commit()
    return service_on(graph, home)
