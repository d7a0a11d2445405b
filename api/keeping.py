"""The graph of this machine's settings, exported and imported."""

from collections.abc import Callable
from pathlib import Path

from api.service.answers.history import GraphDigest
from graph.connection import Connection
from graph.embedded import start
from graph.history.exporting import export_graph
from graph.history.importing import import_graph
from graph.history.rotating import file_for, keep_newest
from graph.settings import GraphSettings
from graph.writing import now
from ontology.errors import InvalidInput
from ontology.vocabulary import load_vocabulary

Tell = Callable[[str], None]


def exported(path: Path, tell: Tell) -> GraphDigest:
    """Writes the graph into a new file; raises `InvalidInput` where the graph was never used or the file exists."""
    with Connection.open(start(GraphSettings(), tell)) as connection:
        return export_graph(connection, path)


def exported_nightly(folder: Path, keep: int, tell: Tell) -> tuple[Path, GraphDigest]:
    """Writes the graph into a new file of a folder that is named by the moment, then removes all but the newest.

    Raises:
        InvalidInput: what was named is a file, or the graph was never used; then nothing is removed.
    """
    if folder.exists() and not folder.is_dir():
        raise InvalidInput(
            f"{folder} adalah berkas; --keep memerlukan nama folder.", f"{folder} is a file; --keep takes a folder."
        )
    path = file_for(folder, now())
    digest = exported(path, tell)
    for removed in keep_newest(folder, keep):
        tell(f"Ekspor lama dihapus: {removed.name}")
    return path, digest


def imported(path: Path, tell: Tell) -> GraphDigest:
    """Fills the graph, which must be empty, from a file."""
    with Connection.open(start(GraphSettings(), tell)) as connection:
        return import_graph(connection, path, load_vocabulary())
