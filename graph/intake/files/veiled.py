"""What people do not see of a sheet of Excel, or see only beside it: hidden rows and columns, and comments on cells.

Hidden rows and columns hold facts like all others and are read; a comment is said to be there.
"""

import re
import zipfile
from collections.abc import Mapping
from itertools import islice
from typing import NamedTuple

from graph.intake.files.sheet_xml import attributes, related

MOST = 10_000
"""So many hidden rows or comments of a sheet are counted at most."""
_LARGEST = 16_000_000
_LOOKED_AT = 4_096
"""So much of a row is looked at for a cell that holds something."""
_WIDEST = 16_384
_HIDDEN = re.compile(rb"\bhidden\s*=\s*[\"'](?:1|true)[\"']")
_ROW = re.compile(rb"<(?:\w+:)?row\b([^<>]*\bhidden\s*=\s*[\"'](?:1|true)[\"'][^<>]*(?<!/))>")
_ROW_ENDS = re.compile(rb"</(?:\w+:)?row>|<(?:\w+:)?row\b")
_HOLDS = re.compile(rb"<(?:\w+:)?(?:v|is)\b")
_COLUMN = re.compile(rb"<(?:\w+:)?col\b([^<>]*)>")
_COMMENT = re.compile(rb"<(?:\w+:)?comment\b([^<>]*)>")


class Veiled(NamedTuple):
    """What is hidden of a sheet, or said beside it."""

    rows: tuple[int, ...] = ()
    """Hidden rows that hold something, counted from 1."""
    columns: tuple[int, ...] = ()
    """Hidden columns, counted from 0; some may lie beyond the last that is in use."""
    comments: tuple[str, ...] = ()
    """The cells that have a comment."""


NOT_VEILED = Veiled()
"""Everything is to be seen."""


def hidden_rows(text: bytes) -> list[int]:
    """The hidden rows that begin in a piece of the XML of a sheet and hold something."""
    if b"hidden" not in text:
        return []
    found = []
    for row in islice(_ROW.finditer(text), MOST):
        number = _number(next(attributes(_ROW, row.group())), b"r")
        cells = _ROW_ENDS.split(text[row.end() : row.end() + _LOOKED_AT], 1)[0]
        if number and _HOLDS.search(cells):
            found.append(number)
    return found


def hidden_columns(text: bytes) -> list[int]:
    """The hidden columns, told in the first piece of the XML of a sheet."""
    before = text.partition(b"sheetData")[0]
    found: list[int] = []
    seen = 0  # columns are told from left to right; what is told twice would have no end
    for column in _COLUMN.finditer(before):
        said = next(attributes(_COLUMN, column.group()))
        first, seen = max(_number(said, b"min") - 1, seen), max(min(_number(said, b"max"), _WIDEST), seen)
        if _HIDDEN.search(column.group()):
            found += range(first, seen)
    return found


def comments(archive: zipfile.ZipFile, part: str) -> tuple[str, ...]:
    """The cells of a sheet that have a comment."""
    cells = [
        said.get(b"ref", b"").decode(errors="replace")
        for beside in related(archive, part, b"comments")
        for said in islice(attributes(_COMMENT, archive.open(beside).read(_LARGEST)), MOST)
    ]
    return tuple(dict.fromkeys(filter(None, cells)))


def _number(said: Mapping[bytes, bytes], key: bytes) -> int:
    value = said.get(key, b"")
    return int(value) if value.isdigit() and len(value) < 10 else 0
