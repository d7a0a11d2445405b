"""A bad file: the story behind it, how it is written, and what must be said about it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from graph.intake.layouts import SHEETS
from graph.intake.writing.rows import Cell, Table, tables
from graph.intake.writing.workbooks import write_workbook
from tests.workbooks import changed
from tests.world import WORLD

Said = tuple[str | None, str | None, str]
"""Sheet, cell and rule of one remark; `None` where it speaks of the sheet or the file as a whole."""


@dataclass(frozen=True, kw_only=True)
class BadFile:
    """One file of the corpus."""

    story: str
    """In one sentence: what happened to it."""
    name: str
    write: Callable[[Path], object]
    """Writes it to a path that ends in its name."""
    said: frozenset[Said]
    """All that is said about it beyond what is said about the same file in good health."""
    refused: bool


@cache
def healthy() -> dict[str, Table]:
    """The small world as sheets."""
    return tables(WORLD)


BESIDE = {"persyaratan": ("standar_kompetensi",), "program_kompetensi": ("program",)}
"""Sheets that another one cannot stand without."""


def edited(story: str, sheet: str, cells: Mapping[str, Cell], *said: str, refused: bool = True) -> BadFile:
    """One sheet of the small world with cells changed; `said` names cells of that sheet and rules, `B3 nip.ganda`."""

    def write(path: Path) -> None:
        good = {name: healthy()[name] for name in (*BESIDE.get(sheet, ()), sheet)}
        write_workbook(path, good | {sheet: changed(good[sheet], cells)})

    named = frozenset((sheet, cell, rule) for cell, rule in (each.split(" ") for each in said))
    return BadFile(
        story=story, name=f"{SHEETS[sheet].order:02d}_{sheet}.xlsx", write=write, said=named, refused=refused
    )


def content(story: str, name: str, content: bytes, *said: Said, refused: bool = True) -> BadFile:
    """A file by its bytes."""
    return BadFile(
        story=story, name=name, write=lambda path: path.write_bytes(content), said=frozenset(said), refused=refused
    )


def made(story: str, name: str, make: Callable[[], bytes], *said: Said, refused: bool = True) -> BadFile:
    """A file whose bytes are large or slow to make, so that they are made only when it is written."""
    return BadFile(
        story=story, name=name, write=lambda path: path.write_bytes(make()), said=frozenset(said), refused=refused
    )
