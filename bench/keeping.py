"""How long saving a graph takes: as text and back into an empty graph, and as a backup of its files and back."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from bench.measuring import Rows, seconds
from bench.ministry import ministry
from graph.backup import Backup, back_up, restore
from graph.career_graph import CareerGraph
from graph.connection import Connection
from graph.embedded import start, stop
from graph.history.exporting import export_graph
from graph.history.importing import import_graph
from graph.settings import GraphSettings
from ontology.vocabulary import load_vocabulary

HEADINGS = (f"{'what':52}", "seconds", "graph paused", "MB on disk")


def run(people: int) -> None:
    with ministry(people) as agency:
        service = agency.opened()
        facts = sum(service.load(agency.workbooks).appended.values())
        service.close()
        settings, folder = agency.settings.graph, agency.folder.parent
        table = Rows(f"Keeping {facts:,} facts about {people:,} people", HEADINGS)
        before = _digest(settings)
        _measure_text(table, settings, folder)
        _measure_files(table, settings, folder)
        for name in ("imported", "restored"):
            copy = replace(settings, home=folder / name)
            try:
                assert _digest(copy) == before, f"what was {name} must be what was kept"
            finally:
                stop(copy)


def _measure_text(table: Rows, settings: GraphSettings, folder: Path) -> None:
    text, copy = folder / "graf.ndjson.gz", replace(settings, home=folder / "imported")
    with Connection.open(start(settings)) as connection:
        took = seconds(partial(export_graph, connection, text))
    table.add("export", f"{took:.1f}", "never", f"{text.stat().st_size / 1e6:.1f}")
    with Connection.open(start(copy)) as connection:
        took = seconds(partial(import_graph, connection, text, load_vocabulary()))
    table.add("import into an empty graph, its digests compared", f"{took:.1f}")


def _measure_files(table: Rows, settings: GraphSettings, folder: Path) -> None:
    saved = folder / "graf.cadangan"
    for check, story in ((False, "backup"), (True, "backup, opened and its digests compared")):
        saved.unlink(missing_ok=True)
        made: list[Backup] = []
        took = seconds(lambda check=check, made=made: made.append(back_up(settings, saved, check=check)))
        table.add(story, f"{took:.1f}", f"{made[0].paused:.1f}", f"{made[0].size / 1e6:.1f}")
    took = seconds(lambda: restore(replace(settings, home=folder / "restored"), saved))
    table.add("restore on an empty machine, its digests compared", f"{took:.1f}")


def _digest(settings: GraphSettings) -> tuple[str, str]:
    with CareerGraph.over(Connection.open(start(settings)), settings=settings) as graph:
        found = graph.digest()
        return found.digest, found.history
