"""Reading old workbooks (.xls) in a process of their own.

A damaged one can name a cell so far away that the reader asks for more memory than there is and ends its process.
What is in the file cannot be measured beforehand as in the newer formats, so that process is not ours.
"""

import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO

from graph.intake.files import Grid, Unreadable
from graph.intake.values.cells import Raw

MAX_MEMORY = 2_000_000_000
"""Bytes that the other process may take."""
MAX_SECONDS = 60
"""How long we wait for it on a machine that is busy with other things."""
MAX_CPU_SECONDS = 8
"""How long it may work; the fullest sheet of such a workbook (65,536 rows) takes some three."""
Sheets = list[tuple[str, int, list[list[Raw]], tuple[tuple[tuple[int, int], tuple[int, int]], ...], bool]]
"""Of each sheet its name, its first column, its rows, its merged ranges, and whether it is shown."""


def grids_apart(content: bytes) -> Iterator[Grid]:
    """The sheets of an old workbook.

    Raises:
        Unreadable: it is damaged, protected by a password, or takes too much time or memory.
    """
    command = [sys.executable, "-m", "graph.intake.files.apart"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    try:
        done = subprocess.run(
            command, input=content, capture_output=True, timeout=MAX_SECONDS, env=environment, check=False
        )
    except subprocess.TimeoutExpired as slow:
        raise Unreadable("berkas.terlalu_besar", f"> {MAX_SECONDS} s") from slow
    if done.returncode == -getattr(signal, "SIGXCPU", 0):
        raise Unreadable("berkas.terlalu_besar", f"> {MAX_CPU_SECONDS} s")
    if done.returncode != 0 or not done.stdout:
        raise Unreadable("berkas.rusak")
    found: Sheets | str = pickle.loads(done.stdout)
    if isinstance(found, str):
        raise Unreadable(found)
    for name, left, rows, merged, visible in found:
        yield Grid(name, left, enumerate(rows, start=1), merged, visible)


def _sheets(content: bytes) -> Sheets | str:
    """The sheets, or the rule by which the file cannot be read."""
    from graph.intake.files.workbooks import open_sheets

    try:
        return [
            (sheet.name, sheet.left, list(sheet.rows), sheet.merged, sheet.visible)
            for sheet in open_sheets(BytesIO(content))
        ]
    except Unreadable as reason:
        return reason.rule


def main() -> None:
    """Reads a workbook from the standard input and writes its sheets to the standard output."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (MAX_CPU_SECONDS, MAX_CPU_SECONDS + 1))
    sys.stdout.buffer.write(pickle.dumps(_sheets(sys.stdin.buffer.read())))


if __name__ == "__main__":
    main()
