"""What the reader of workbooks does not tell of a sheet of Excel is looked up in its XML, in one walk through it."""

import zipfile
from collections.abc import Mapping
from io import BytesIO
from typing import NamedTuple

from graph.intake.files.sheet_xml import pieces, sheet_parts
from graph.intake.files.unresolved import NONE_MISSING, Missing, MissingCells
from graph.intake.files.veiled import MOST, NOT_VEILED, Veiled, comments, hidden_columns, hidden_rows


class Looked(NamedTuple):
    """What was seen in the XML of a sheet."""

    missing: Missing = NONE_MISSING
    veiled: Veiled = NOT_VEILED


NOTHING_SEEN = Looked()
"""A sheet of which the reader tells everything."""


def look(content: bytes) -> Mapping[str, Looked]:
    """For each sheet of a workbook, by name, what was seen; nothing where it is none of Excel's."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {name: _of_sheet(archive, part) for name, part in sheet_parts(archive).items()}


def _of_sheet(archive: zipfile.ZipFile, part: str) -> Looked:
    missing, rows, columns = MissingCells(), list[int](), list[int]()
    for number, text in enumerate(pieces(archive, part)):
        missing.see(text)
        rows += hidden_rows(text) if len(rows) < MOST else ()
        if number == 0:
            columns = hidden_columns(text)
    return Looked(missing.found, Veiled(tuple(rows), tuple(columns), comments(archive, part)))
