"""A marked workbook that comes back: which of the proposals in its summary somebody accepted."""

from pathlib import Path

from graph.intake.files import Unreadable
from graph.intake.files.opening import content_of, grids
from graph.intake.layouts import SUMMARY
from graph.intake.remarks import Correctable
from graph.intake.values.cells import Raw, plain
from ontology.names import folded

PROPOSAL, DECISION = "Usul / Proposal", "Putusan / Decision"
ABOUT = ("Jenis lembar / Kind of sheet", "Isian / Field", "Tertulis / As written")
"""The hidden columns of the summary that say what a correction would be about."""
ACCEPTED = "terima"
"""What is written in the column of decisions to accept a proposal."""


def accepted_in(path: Path) -> tuple[Correctable, ...] | None:
    """The proposals that were accepted in a marked workbook, as they stand there now; each once.

    `None`: the file cannot be read, or is no marked workbook.
    """
    try:
        for grid in grids(content_of(path), path.name):
            if grid.name == SUMMARY:
                return _accepted([row for _, row in grid.rows])
    except Unreadable:
        pass
    return None


def _accepted(rows: list[list[Raw]]) -> tuple[Correctable, ...] | None:
    texts = [[plain(cell) for cell in row] for row in rows]
    heads = next((number for number, row in enumerate(texts) if DECISION in row and set(ABOUT) <= set(row)), None)
    if heads is None:
        return None
    at = {text: index for index, text in enumerate(texts[heads])}
    found = (
        Correctable(sheet=sheet, field=field, value=value, replacement=_cell(row, at[PROPOSAL]) or None)
        for row in texts[heads + 1 :]
        if folded(_cell(row, at[DECISION])) == ACCEPTED
        for sheet, field, value in [tuple(_cell(row, at[name]) for name in ABOUT)]
    )
    return tuple(dict.fromkeys(found))


def _cell(row: list[str], index: int) -> str:
    return row[index] if index < len(row) else ""
