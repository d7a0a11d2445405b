"""Runs Neo4j's own bulk import in a folder beside the graph, as a process that nobody needs to wait for twice."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from graph.bulk.tables import OPTIONS
from graph.embedded import process
from graph.embedded.archive import archive_flags
from graph.embedded.distribution import fetch_distribution
from graph.embedded.home import Home
from graph.settings import GraphSettings
from ontology.errors import GraphUnavailable

TOOL = "org.neo4j.cli.AdminTool"

OFF_HEAP = "512m"
"""What the import may take beside its heap; by default it would take nine tenths of the machine."""

LONGEST_FIELD = 4_194_304
"""Characters of one cell that the import takes; a text of a record is never longer than a cell of a workbook."""


def import_full(home: Home, folder: Path, inputs: Sequence[str], settings: GraphSettings, lock: int) -> None:
    """Builds a fresh store in `home` from the files in `folder`, which `inputs` name.

    `lock` is an open file that says "at work"; the import holds it too, so that it is still held when we die first.

    Raises:
        GraphUnavailable: the import did not end well; there may be no room on the disk. Says its last words.
    """
    class_path = fetch_distribution(settings)
    log = folder / "import.log"
    command = [
        *(str(process.java()), f"-Xmx{settings.heap}", *process.FLAGS, *settings.java_options),
        *archive_flags(settings, class_path),
        *("-cp", os.pathsep.join(map(str, class_path)), TOOL, "database", "import", "full", settings.database),
        *(f"--max-off-heap-memory={OFF_HEAP}", f"--read-buffer-size={LONGEST_FIELD}", "--bad-tolerance=0"),
        *(*OPTIONS, f"--report-file={folder / 'refused.log'}", *inputs),
    ]
    ours = {"NEO4J_HOME": str(home.folder), "NEO4J_CONF": str(home.configuration)}
    with log.open("wb") as said:
        done = subprocess.run(
            command,
            cwd=folder,
            env={name: value for name, value in os.environ.items() if name not in process.FOREIGN} | ours,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
            pass_fds=(lock,),
            check=False,
        )
    if done.returncode:
        last = _last_words(log)
        raise GraphUnavailable(
            f"Impor sekaligus gagal: “{last}”. Graf tidak berubah; periksa sisa ruang disk, atau pakai --no-bulk.",
            f"The bulk import failed: “{last}”. The graph is as it was; check the room on the disk, or use --no-bulk.",
        )


def _last_words(log: Path) -> str:
    """What the tool says of a failure: the line below its "Command Failed", else the last one."""
    said = log.read_text(encoding="utf-8", errors="replace")
    lines = [line.strip() for line in said.rpartition("Command Failed")[2].splitlines() if line.strip("- ")]
    return lines[0 if "Command Failed" in said else -1][:300] if lines else "–"
