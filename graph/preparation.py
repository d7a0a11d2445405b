"""What can be done before the first start: Neo4j's files fetched, and an archive from which Java starts fast.

`python -m graph.preparation` is what `make setup` runs; a second time it has nothing to do.
"""

import sys

from graph.embedded.archive import make_archive
from graph.embedded.distribution import Tell, keep_quiet
from graph.settings import Address, GraphSettings

DEFINITIONS = (
    "CREATE CONSTRAINT contoh_code IF NOT EXISTS FOR (n:Contoh) REQUIRE n.code IS UNIQUE",
    "CREATE FULLTEXT INDEX contoh_name IF NOT EXISTS FOR (n:Contoh) ON EACH [n.name]",
)

EXERCISES = {
    "written": """
        UNWIND range(1, 500) AS i
        MERGE (n:Contoh {code: toString(i)})
        SET n.name = 'Nama ' + i, n.since = date({year: 2000 + i % 20}), n.parts = [i, i + 1]
        WITH n, i MATCH (other:Contoh {code: toString(1 + i / 2)})
        MERGE (n)-[r:DEKAT]->(other) SET r.level = i % 5""",
    "read": """
        MATCH (n:Contoh)-[r:DEKAT]->(m:Contoh) WHERE n.since <= date() AND NOT exists { (m)-[:JAUH]->() }
        WITH m, collect({code: n.code, level: r.level}) AS near, sum(r.level) AS total
        OPTIONAL MATCH (m)-[:DEKAT*1..3]->(far)
        RETURN m.code AS code, near, total, count(DISTINCT far) AS many ORDER BY total DESC, code LIMIT 50""",
    "found": """
        CALL db.index.fulltext.queryNodes('contoh_name', 'nama') YIELD node, score
        RETURN node.code AS code, score ORDER BY score DESC, code LIMIT 20""",
}
"""Questions of the kinds this package asks: what Java learns for them need not be learned at every start."""


def prepare(settings: GraphSettings, tell: Tell = keep_quiet) -> None:
    """Has everything at hand that a start needs; does nothing where it is, or where a server of your own is used."""
    if settings.is_embedded:
        make_archive(settings, _exercise, tell)


def _exercise(address: Address) -> None:
    from graph.connection import Connection  # not needed, and not paid for, where all is ready

    with Connection.open(address, queries=EXERCISES.__getitem__) as connection:
        connection.run_schema(DEFINITIONS)
        for name in EXERCISES:
            connection.write(name)


def _say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    prepare(GraphSettings(), _say)
