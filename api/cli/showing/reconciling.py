"""What cells mean, in a terminal or as JSON."""

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict

from rich.console import Console
from rich.text import Text

from api.cli.showing.tables import titled
from api.reconciling import Cell, CellMeant


def show_meant(console: Console, cells: Sequence[Cell], meant: Sequence[CellMeant]) -> None:
    """A line for each cell: what stands there, the known name, and why."""
    found = sum(each.canonical is not None for each in meant)
    table = titled(f"{found} dari {len(meant)} sel menemukan nama bakunya; periksa dahulu sebelum dipakai")
    for heading in ("Jenis", "Isi sel", "Nama baku", "Alasan"):
        table.add_column(heading, overflow="fold")
    for cell, each in zip(cells, meant, strict=True):
        table.add_row(cell.kind, Text(cell.text), Text(each.canonical or "–"), Text(each.why))
    console.print(table)


def print_list(meant: Sequence[CellMeant]) -> None:
    """Writes the answers as one JSON list, an answer a line."""
    lines = (json.dumps(asdict(each), ensure_ascii=False) for each in meant)
    sys.stdout.flush()
    sys.stdout.buffer.write(("[" + ",\n".join(lines) + "]\n").encode())
    sys.stdout.buffer.flush()
