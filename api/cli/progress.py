"""Progress on stderr, and only where a person is looking."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

WORDS = {
    "Instansi": "instansi",
    "Unit": "unit",
    "Jabatan": "jabatan dan standarnya",
    "Programme": "program",
    "Person": "pegawai dan riwayatnya",
    "Import": "semuanya sekaligus ke graf yang kosong",
}
"""What is being written, by the label of its subjects."""
WORKS = {"learning": "mempelajari istilah", "linking": "menautkan teks"}
"""What else takes long."""


@contextmanager
def following() -> Iterator[Callable[[int, int, str], None]]:
    """Gives a function to tell how many are done, of how many, and what; a bar follows it on a terminal."""
    if not sys.stderr.isatty():
        yield lambda _done, _total, _what: None
        return

    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.completed}/{task.total}"))
    with Progress(*columns, TimeRemainingColumn(), console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("membaca", total=None)
        yield lambda done, total, what: bar.update(
            task, completed=done, total=total, description=WORKS.get(what) or f"menyimpan {WORDS.get(what, what)}"
        )
