"""Progress on stderr, and only where a person is looking; and what is said where they stop it."""

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

import typer

from api.cli.grammar import STOPPED

WORDS = {
    "Instansi": "instansi",
    "Unit": "unit",
    "Jabatan": "jabatan dan standarnya",
    "Programme": "program",
    "Person": "pegawai dan riwayatnya",
    "Import": "semuanya sekaligus ke graf yang kosong",
}
"""What is being written, by the label of its subjects."""
WORKS = {
    "learning": "mempelajari istilah",
    "linking": "menautkan teks",
    "meaning": "menyiapkan makna teks",
    "reconciling": "mencocokkan nama",
    "Resumed": "melanjutkan pemuatan yang terhenti",
}
"""What else takes long."""
GONE_ON_WITH = {
    "id": (
        "Dihentikan; belum ada yang berlaku. Muat berkas yang sama lagi dalam sehari untuk melanjutkan dari yang sudah "
        "tersimpan; pemuatan lain membuangnya."
    ),
    "en": (
        "Stopped; nothing counts yet. Load the same files again within a day to go on from what is stored; any other "
        "load discards it."
    ),
}
"""What is said where a load is stopped by hand."""
UNTOUCHED = {"id": "Dihentikan; graf tidak berubah.", "en": "Stopped; the graph is as it was."}
"""What is said where something is stopped that changes nothing before its end."""


@contextmanager
def stoppable(said: Mapping[str, str], language: str) -> Iterator[None]:
    """Ends the command where somebody presses Ctrl-C, and says what holds now."""
    try:
        yield
    except KeyboardInterrupt as stopped:
        typer.echo(said[language], err=True)
        raise typer.Exit(STOPPED) from stopped


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
