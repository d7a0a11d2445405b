"""What an empty graph holds already goes over into the new store as it is: words, rules, the key of ids, the ledger."""

from collections.abc import Collection
from datetime import datetime

from graph.bulk.tables import Tables
from graph.connection import Connection

CARRIED = (
    *("Competency", "CompetencyLevel", "Indicator", "JabatanLevel", "Golongan", "EducationLevel", "JpmCategory"),
    *("Rule", "Source", "Ledger", "Installation"),
    *(
        "Recommendation",
        "Edition",
        "Correction",
        "ColumnMapping",
        "AgencyWord",
        "TalentDecision",
        "Link",
        "LinkDecision",
    ),
)
"""Labels of everything that is no fact: words, rules with their documents, the books, and what people agreed on."""


def carry_over(connection: Connection, tables: Tables, committed_at: datetime) -> int:
    """Writes all that is there into the tables, the ledger as it will be: moved to `committed_at`, one revision on.

    Gives the number of nodes; if the graph has more, somebody wrote into it meanwhile.
    """
    nodes = 0
    for name, labels, properties in connection.stream("bulk/nodes", labels=CARRIED):
        if "Ledger" in labels:
            properties |= {"committed_at": committed_at, "revision": properties["revision"] + 1}
        tables.node(node_key(labels, name), sorted(labels), properties)
        nodes += 1
    edges = connection.stream("bulk/relationships", labels=CARRIED)
    for start_labels, start, kind, properties, end_labels, end in edges:
        tables.relationship(node_key(start_labels, start), kind, node_key(end_labels, end), properties)
    return nodes


def node_key(labels: Collection[str], name: str) -> str:
    """What relationships call a node in the tables: its label, and the id or code that is unique among its like."""
    return f"{min(labels)}|{name}"
