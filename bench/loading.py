"""How long a ministry's workbooks take through transactions and all at once, beside one MERGE per row of one kind.

Three sizes, each twice the one before it: where the times double too, growth is linear. Each load runs in a process
and a graph of its own.
"""

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from neo4j import GraphDatabase

from bench.measuring import seconds, show
from bench.ministry import AS_OF, Ministry, ministry
from graph.embedded import start, stop
from graph.intake import ReadFile, read
from graph.settings import GraphSettings
from ontology.facts import Placement

PLAIN_ROWS = 5_000
PLAIN = """
UNWIND $rows AS row
MERGE (p:PlainPerson {nip: row.nip})
MERGE (p)-[:HELD]->(r:PlainPlacement {nip: row.nip, since: row.since, name: row.name})
"""
LOADING = """
import resource, sys, time
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
began, before = time.perf_counter(), of_server()
told = service.load([Path(sys.argv[2])], bulk=sys.argv[3] == "bulk")
took = time.perf_counter() - began
print(took, sum(told.appended.values()), most(resource.RUSAGE_SELF), max(before, of_server(),
    most(resource.RUSAGE_CHILDREN)), service.digest().digest)
"""
WAYS = {"driver": "in transactions, through the driver", "bulk": "all at once, by Neo4j's bulk import"}


def run(people: int) -> None:
    """`people` is the largest of the three sizes."""
    rows = [row for size in (people // 4, people // 2, people) for row in _measured(size)]
    show("Loading", ("people", "way", "facts", "seconds", "facts a second", "peak MB: ours", "Neo4j"), rows)


def _measured(people: int) -> list[tuple[str, ...]]:
    with ministry(people) as agency:
        done = {way: _loaded(agency, way) for way in WAYS}
        rows = [
            (f"{people:,}", story, f"{facts:,}", f"{took:.1f}", f"{facts / took:,.0f}", f"{ours:,.0f}", f"{neo4j:,.0f}")
            for way, story in WAYS.items()
            for took, facts, ours, neo4j in (done[way][0],)
        ]
        assert done["driver"][1] == done["bulk"][1], "both ways must make the same graph"
        files: tuple[ReadFile, ...] = ()

        def reading() -> None:
            nonlocal files
            files = read([agency.folder], today=AS_OF).files

        took, facts = seconds(reading), done["driver"][0][1]
        rows.append((f"{people:,}", "of which reading and checking", "", f"{took:.1f}", f"{facts / took:,.0f}", "", ""))
        plain = _plain(agency.settings.graph, files)
        rows.append(
            (f"{people:,}", "plain MERGE per placement: no checks, no history", "", "", f"{plain:,.0f}", "", "")
        )
    return rows


def _loaded(agency: Ministry, way: str) -> tuple[tuple[float, int, float, float], str]:
    """Seconds, facts, and megabytes of our process and of Neo4j; and the digest of what was loaded."""
    settings = replace(agency.settings.graph, home=agency.folder.parent / way)
    try:
        command = [sys.executable, "-c", LOADING, str(settings.home), str(agency.folder), way]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=Path.cwd())
    finally:
        stop(settings)
    took, facts, ours, neo4j, digest = done.stdout.split()
    return (float(took), int(facts), float(ours), float(neo4j)), digest


def _plain(settings: GraphSettings, files: Sequence[ReadFile]) -> float:
    """Placements a second, the way a first script would do it."""
    address = start(settings)
    placements = [fact for file in files for fact in file.facts if isinstance(fact, Placement)][:PLAIN_ROWS]
    rows = [{"nip": each.person, "since": each.valid_from, "name": each.jabatan_name} for each in placements]
    with GraphDatabase.driver(address.uri, auth=(address.username, address.password)) as driver:
        driver.execute_query("CREATE CONSTRAINT plain IF NOT EXISTS FOR (p:PlainPerson) REQUIRE p.nip IS UNIQUE")
        return len(rows) / seconds(lambda: driver.execute_query(PLAIN, rows=rows))
