"""How long a ministry's workbooks take through transactions and all at once, beside one MERGE per row of one kind.

Three sizes, each twice the one before it: where the times double too, growth is linear. Each load runs in a process
and a graph of its own, and each row is shown as soon as it is known.
"""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from neo4j import GraphDatabase

from bench.measuring import Rows, seconds
from bench.ministry import AS_OF
from bench.pieces import Pieces
from graph.embedded import start, stop
from graph.intake import read
from graph.settings import GraphSettings
from ontology.facts import Placement

PLAIN_ROWS = 5_000
PLAIN = """
UNWIND $rows AS row
MERGE (p:PlainPerson {nip: row.nip})
MERGE (p)-[:HELD]->(r:PlainPlacement {nip: row.nip, since: row.since, name: row.name})
"""
LOADING = """
import json, resource, sys, time
from pathlib import Path
from api.assembly import open_service
from api.settings import Settings
from graph.embedded import status
from graph.settings import GraphSettings
settings = Settings(graph=GraphSettings(home=Path(sys.argv[1]), uri=""))
service = open_service(settings)
def most(whose): return resource.getrusage(whose).ru_maxrss / 1000
def of_server():
    lines = Path(f"/proc/{status(settings.graph).pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1000 for line in lines if line.startswith("VmHWM"))
stored = []
began, before = time.perf_counter(), of_server()
told = service.load([Path(sys.argv[2])], bulk=sys.argv[3] == "bulk",
                    progress=lambda *_: stored.append(time.perf_counter()))
took = time.perf_counter() - began
print(json.dumps({"took": took, "reading": stored[0] - began, "facts": sum(told.appended.values()),
    "ours": most(resource.RUSAGE_SELF), "neo4j": max(before, of_server(), most(resource.RUSAGE_CHILDREN)),
    "digest": service.digest().digest}))
"""
WAYS = {"driver": "in transactions, through the driver", "bulk": "all at once, by Neo4j's bulk import"}
HEADINGS = ("people", f"{'way':36}", "  facts", "seconds", "of which reading", "facts/s", "peak MB ours", "Neo4j")


@dataclass(frozen=True)
class Loaded:
    took: float
    reading: float
    """Seconds until the first batch is stored: reading, judging, and the first batch itself."""
    facts: int
    ours: float
    """Megabytes of our process at the most."""
    neo4j: float
    digest: str


def run(people: int) -> None:
    """`people` is the largest of the three sizes."""
    with TemporaryDirectory(prefix="jenjang-bench-") as scratch:
        pieces = Pieces(people)
        table = Rows("Loading", HEADINGS)
        for size in (people // 4, people // 2, people):
            folder = pieces.write(Path(scratch) / f"{size}", size)
            digests = set()
            for way, story in WAYS.items():
                done = _loaded(folder, Path(scratch) / f"{size}-{way}", way)
                speed, peaks = f"{done.facts / done.took:,.0f}", (f"{done.ours:,.0f}", f"{done.neo4j:,.0f}")
                times = f"{done.took:.1f}", f"{done.reading:.1f}"
                table.add(f"{size:,}", story, f"{done.facts:,}", *times, speed, *peaks)
                digests.add(done.digest)
            assert len(digests) == 1, "both ways must make the same graph"
        plain = _plain(Path(scratch) / "plain", Path(scratch) / f"{people // 4}")
        table.add(f"{PLAIN_ROWS:,}", "rows: plain MERGE, no checks, no history", "", "", "", f"{plain:,.0f}")


def _loaded(folder: Path, home: Path, way: str) -> Loaded:
    try:
        command = [sys.executable, "-c", LOADING, str(home), str(folder), way]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=Path.cwd())
    finally:
        stop(GraphSettings(home=home, uri=""))
    return Loaded(**json.loads(done.stdout))


def _plain(home: Path, workbooks: Path) -> float:
    """Placements a second, the way a first script would do it."""
    settings = GraphSettings(home=home, uri="")
    facts = [fact for file in read([workbooks], today=AS_OF).files for fact in file.facts]
    placements = [fact for fact in facts if isinstance(fact, Placement)][:PLAIN_ROWS]
    rows = [{"nip": each.person, "since": each.valid_from, "name": each.jabatan_name} for each in placements]
    try:
        address = start(settings)
        with GraphDatabase.driver(address.uri, auth=(address.username, address.password)) as driver:
            driver.execute_query("CREATE CONSTRAINT plain IF NOT EXISTS FOR (p:PlainPerson) REQUIRE p.nip IS UNIQUE")
            return len(rows) / seconds(lambda: driver.execute_query(PLAIN, rows=rows))
    finally:
        stop(settings)
