"""The first load of an empty embedded graph, all at once: a new store is built beside the old one and takes its place.

Neo4j's own `database import full` writes a store several times faster than transactions do, but only a whole and
fresh one. So whatever the graph holds already (words, rules, ledger) goes into it too.
"""

from graph.bulk.door import BulkDoor, embedded_only

__all__ = ["BulkDoor", "embedded_only"]
