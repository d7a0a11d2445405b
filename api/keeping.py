"""The graph of this machine's settings, exported and imported."""

from collections.abc import Callable
from pathlib import Path

from api.service.answers.history import GraphDigest
from graph.connection import Connection
from graph.embedded import start
from graph.history.exporting import export_graph
from graph.history.importing import import_graph
from graph.settings import GraphSettings
from ontology.vocabulary import load_vocabulary

Tell = Callable[[str], None]


def exported(path: Path, tell: Tell) -> GraphDigest:
    """Writes the graph into a new file; raises `InvalidInput` where the graph was never used or the file exists."""
    with Connection.open(start(GraphSettings(), tell)) as connection:
        return export_graph(connection, path)


def imported(path: Path, tell: Tell) -> GraphDigest:
    """Fills the graph, which must be empty, from a file."""
    with Connection.open(start(GraphSettings(), tell)) as connection:
        return import_graph(connection, path, load_vocabulary())
