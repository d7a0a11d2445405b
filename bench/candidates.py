"""How long `candidates` takes through JSON, beside the same points in Cypher on Neo4j itself."""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from urllib.request import urlopen

from bench.measuring import median_ms, seconds, show
from bench.ministry import AS_OF, Ministry, ministry
from graph.connection import Connection
from graph.embedded import start
from matching.settings import MatchingSettings
from ontology.terms import Aspect

JABATAN = ("J-BD-5", "J-LW-3-1", "J-LW-2-1", "J-BD-5-ASR-MU", "J-IJ-0-1")
TIMES = 10


def run(people: int) -> None:
    with ministry(people) as agency:
        service = agency.opened()
        service.load(agency.workbooks)
        cypher = _in_cypher(agency)
        with _served(agency) as (address, until_health):
            first = 1000 * seconds(lambda: _asked(address, JABATAN[0]))
            later = [1000 * seconds(lambda code=code: _asked(address, code)) for _ in range(TIMES) for code in JABATAN]
        with _served(agency) as (address, _):
            second_start = 1000 * seconds(lambda: _asked(address, JABATAN[0]))
    show(
        f"candidates among {people:,} people, 20 explained",
        ("what", "ms"),
        [
            ("start of the server to its first answer, graph running", f"{1000 * until_health:,.0f}"),
            ("first question after the first start (columns are built)", f"{first:,.0f}"),
            ("first question after a later start (columns come from the snapshot)", f"{second_start:,.0f}"),
            ("later questions, median", f"{statistics.median(later):,.1f}"),
            ("later questions, slowest of 20", f"{statistics.quantiles(later, n=20)[-1]:,.1f}"),
            ("Cypher on Neo4j: points and order only, no gates, no reasons, median", f"{cypher:,.0f}"),
        ],
    )


def _asked(address: str, jabatan: str) -> None:
    with urlopen(f"{address}/api/v1/jabatan/{jabatan}/candidates?limit=20&as_of={AS_OF}") as answer:
        assert json.load(answer)["jabatan"]["id"] == jabatan


def _in_cypher(agency: Ministry) -> float:
    """The median of a few runs in the graph itself, in milliseconds."""
    connection, settings = Connection.open(start(agency.settings.graph)), MatchingSettings()
    question = {
        "jabatan": JABATAN[0],
        "as_of": AS_OF,
        "known_at": datetime.now(UTC),
        "weights": {importance.value: weight for importance, weight in settings.weights.items()},
        "validity": {aspect.value: 3 for aspect in Aspect},
        "prior": settings.prior_strength,
        "exclude_holders": True,
        "limit": 20,
    }
    try:
        return median_ms(lambda: connection.read("placement/candidates", **question), times=3)
    finally:
        connection.close()


@contextmanager
def _served(agency: Ministry) -> Iterator[tuple[str, float]]:
    """The product's own server, and the seconds it took to its first answer."""
    environment = {**os.environ, "JENJANG_HOME": str(agency.settings.graph.home)}
    command = [str(Path(sys.executable).with_name("jenjang")), "serve", "--port", "0"]
    started = time.perf_counter()
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdout
        address = next(word for line in server.stdout for word in line.split() if word.startswith("http")).rstrip("/")
        with urlopen(f"{address}/api/v1/health") as answer:
            assert answer.status == 200
        try:
            yield address, time.perf_counter() - started
        finally:
            server.terminate()
