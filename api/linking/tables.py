"""Tables of text: tab, semicolon or comma between the columns, whatever the editor that wrote them."""

import csv
from collections.abc import Sequence
from pathlib import Path

from ontology.errors import InvalidInput

ENCODINGS = ("utf-8-sig", "cp1252")
PACKED = b"PK\x03\x04"
"""How workbooks begin, which are no text."""
DELIMITERS = "\t;,"

Row = dict[str, str]


def read_table(path: Path, needed: Sequence[str], also: Sequence[str] = ()) -> list[Row]:
    """The rows of a table as texts by column, blanks at the ends cut off; rows without any text are left out.

    Args:
        path: the file.
        needed: columns that must be there.
        also: columns that may be there; empty where they are not.

    Raises:
        InvalidInput: the file cannot be read, or a column is missing.
    """
    headings, rows = read_rows(path, path.name)
    if missing := [column for column in needed if column not in headings]:
        raise InvalidInput(
            f"Berkas {path.name} tidak mempunyai kolom {', '.join(missing)}. Baris pertamanya harus memuat nama kolom: "
            f"{', '.join((*needed, *also))}.",
            f"The file {path.name} lacks the columns {', '.join(missing)}. Its first line must name the columns: "
            f"{', '.join((*needed, *also))}.",
        )
    return [{column: row.get(column, "") for column in (*needed, *also)} for row in rows]


def read_rows(path: Path, called: str) -> tuple[list[str], list[Row]]:
    """The headings of a table in small letters, and its rows by them; rows without any text are left out.

    Raises:
        InvalidInput: the file cannot be read, or is empty; it is told by what it is `called`.
    """
    lines = _text(path, called).splitlines()
    if not lines:
        raise InvalidInput(f"Berkas {called} kosong.", f"The file {called} is empty.")
    delimiter = max(DELIMITERS, key=lines[0].count)
    reader = csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE if delimiter == "\t" else csv.QUOTE_MINIMAL)
    headings = [heading.strip().lower() for heading in next(reader)]
    cells = ([cell.strip() for cell in row] for row in reader)
    return headings, [dict(zip(headings, row, strict=False)) for row in cells if any(row)]


def _text(path: Path, called: str) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InvalidInput(f"Berkas {path} tidak dapat dibaca.", f"The file {path} cannot be read.") from error
    if content.startswith(PACKED):
        raise InvalidInput(
            f"Berkas {called} bukan tabel teks; dari Excel, simpan sebagai CSV UTF-8.",
            f"The file {called} is no table of text; from Excel, save it as CSV UTF-8.",
        )
    for encoding in ENCODINGS:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise InvalidInput(
        f"Berkas {called} bukan teks yang dikenal; simpan sebagai UTF-8.",
        f"The file {called} is no text that is known; save it as UTF-8.",
    )
