"""How long a ministry's workbooks take, beside the plain way: one MERGE per row of one kind of record."""

from collections.abc import Sequence

from neo4j import GraphDatabase

from bench.measuring import seconds, show
from bench.ministry import AS_OF, ministry
from graph.embedded import start
from graph.intake import ReadFile, read
from graph.settings import GraphSettings
from ontology.facts import Placement

PLAIN_ROWS = 5_000
PLAIN = """
UNWIND $rows AS row
MERGE (p:PlainPerson {nip: row.nip})
MERGE (p)-[:HELD]->(r:PlainPlacement {nip: row.nip, since: row.since, name: row.name})
"""


def run(people: int) -> None:
    with ministry(people) as agency:
        files: tuple[ReadFile, ...] = ()

        def reading() -> None:
            nonlocal files
            files = read(agency.workbooks, today=AS_OF).files

        read_in = seconds(reading)
        facts = sum(len(file.facts) for file in files)
        service = agency.opened()
        loaded = seconds(lambda: service.load(agency.workbooks))
        again = seconds(lambda: service.load(agency.workbooks))
        plain = _plain(agency.settings.graph, files)
    show(
        f"Loading {people:,} people, {facts:,} facts",
        ("what", "seconds", "facts a second"),
        [
            ("reading and checking the workbooks", f"{read_in:.1f}", f"{facts / read_in:,.0f}"),
            ("ours: everything, from workbooks to committed graph", f"{loaded:.1f}", f"{facts / loaded:,.0f}"),
            ("ours: the same files once more (changes nothing)", f"{again:.1f}", f"{facts / again:,.0f}"),
            ("plain MERGE per row, placements only, no checks, no history", "–", f"{plain:,.0f}"),
        ],
    )


def _plain(settings: GraphSettings, files: Sequence[ReadFile]) -> float:
    """Placements a second, the way a first script would do it."""
    address = start(settings)
    placements = [fact for file in files for fact in file.facts if isinstance(fact, Placement)][:PLAIN_ROWS]
    rows = [{"nip": each.person, "since": each.valid_from, "name": each.jabatan_name} for each in placements]
    with GraphDatabase.driver(address.uri, auth=(address.username, address.password)) as driver:
        driver.execute_query("CREATE CONSTRAINT plain IF NOT EXISTS FOR (p:PlainPerson) REQUIRE p.nip IS UNIQUE")
        return len(rows) / seconds(lambda: driver.execute_query(PLAIN, rows=rows))
