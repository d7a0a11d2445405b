"""The folder beside the graph in which its first store is built, and the moment in which it takes the graph's place."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from graph.embedded import configuration, locks, process
from graph.embedded.copies import replace_folder
from graph.embedded.home import PRIVATE_FOLDER, Home
from graph.embedded.lifecycle import paused
from graph.embedded.releases import Release
from graph.settings import GraphSettings
from ontology.errors import LoadUnderway

STORES = ("databases", "transactions")
"""Where under `data` each database has a folder of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a store is built: on the disk of the graph itself, so that a rename brings it there."""

    home: Home
    """Of the store in the making."""
    files: Path
    """For the files that it is made of."""
    lock: int
    """Held as long as anybody works here."""


@contextmanager
def place_beside(settings: GraphSettings) -> Iterator[Place]:
    """A fresh place, gone after the block; what a load that was killed left here goes first.

    Raises:
        LoadUnderway: an import that outlived its load is still at work here; it ends by itself.
    """
    release = Release.locked(settings.neo4j_version)
    graph = Home.of(settings, release)
    lock = locks.take(graph.folder / "bulk.lock")
    if lock is None:
        raise LoadUnderway(
            "Impor sekaligus sebelumnya belum selesai; coba lagi sebentar lagi.",
            "The bulk import before this one has not ended yet; try again in a moment.",
        )
    folder = graph.folder / "bulk"
    try:
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "files").mkdir(parents=True, mode=PRIVATE_FOLDER)
        home = Home(folder)
        home.keep_password("-")  # nobody ever speaks to this one: the accounts stay those of the graph
        configuration.configure(home, release, settings, process.free_port())
        yield Place(home=home, files=folder / "files", lock=lock)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        os.close(lock)


def switch(place: Place, settings: GraphSettings) -> None:
    """Lets the new store be the graph's: the server pauses for seconds, and comes back at its address."""
    with paused(settings) as graph:
        data, built = graph.folder / "data", place.home.folder / "data"
        own = {data / store / settings.database for store in STORES}
        shutil.copytree(
            data,
            built,
            dirs_exist_ok=True,
            ignore=lambda folder, names: [name for name in names if Path(folder) / name in own],
        )
        replace_folder(data, built)
