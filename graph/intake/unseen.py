"""Saying what people may not know of a sheet that was read: its hidden rows and columns, and comments on its cells."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from graph.intake.delivery import FileReading
from graph.intake.files.veiled import Veiled
from graph.intake.layouts import SHEETS, SUMMARY
from graph.intake.remarks.collecting import Place
from graph.intake.remarks.showing import column_letters

_HEADING = re.compile(r"[A-Z]+1")
"""The cells that have our help in a template."""
_NAMED = 10
"""So many places are named, and the rest is counted."""


def within(veiled: Veiled, left: int, width: int) -> Veiled:
    """What is hidden among the columns that are in use: `width` of them, from `left` on."""
    return veiled._replace(columns=tuple(column for column in veiled.columns if left <= column < left + width))


def say_veiled(file: FileReading, sheets: Mapping[str, Veiled]) -> None:
    """Remarks once on each sheet that was read what is hidden there; comments of our own workbooks are ours."""
    read = {sheet.source.sheet for sheet in file.sheets} | {reading.page.name for reading in file.readings}
    for name, veiled in sheets.items():
        if name not in read:
            continue
        if veiled.rows:
            file.remarks.add("baris.tersembunyi", Place(name), detail=_listed(_runs(veiled.rows)))
        if veiled.columns:
            runs = _runs(veiled.columns, column_letters)
            file.remarks.add("kolom.tersembunyi", Place(name), detail=_listed(runs))
        comments = [cell for cell in veiled.comments if name not in SHEETS or not _HEADING.fullmatch(cell)]
        if comments and SUMMARY not in sheets:
            file.remarks.add("sel.berkomentar", Place(name), detail=_listed(comments))


def _runs(numbers: Iterable[int], name: Callable[[int], str] = str) -> list[str]:
    """Numbers by name, those that follow each other as one: `4`, `7–9`."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return [name(run[0]) if len(run) == 1 else f"{name(run[0])}–{name(run[-1])}" for run in runs]


def _listed(places: Sequence[str]) -> str:
    more = len(places) - _NAMED
    return ", ".join(places[:_NAMED]) + (f", … (+{more})" if more > 0 else "")
