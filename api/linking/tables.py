"""Tables of text: tab, semicolon or comma between the columns, whatever the editor that wrote them."""

import csv
from collections.abc import Sequence
from pathlib import Path

from ontology.errors import InvalidInput

ENCODINGS = ("utf-8-sig", "cp1252")
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
    lines = _text(path).splitlines()
    if not lines:
        raise InvalidInput(f"Berkas {path.name} kosong.", f"The file {path.name} is empty.")
    delimiter = max(DELIMITERS, key=lines[0].count)
    reader = csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE if delimiter == "\t" else csv.QUOTE_MINIMAL)
    headings = [heading.strip().lower() for heading in next(reader)]
    if missing := [column for column in needed if column not in headings]:
        raise InvalidInput(
            f"Berkas {path.name} tidak mempunyai kolom {', '.join(missing)}. Baris pertamanya harus memuat nama kolom: "
            f"{', '.join((*needed, *also))}.",
            f"The file {path.name} lacks the columns {', '.join(missing)}. Its first line must name the columns: "
            f"{', '.join((*needed, *also))}.",
        )
    rows = [dict(zip(headings, (cell.strip() for cell in cells), strict=False)) for cells in reader if any(cells)]
    return [{column: row.get(column, "") for column in (*needed, *also)} for row in rows]


def _text(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InvalidInput(f"Berkas {path} tidak dapat dibaca.", f"The file {path} cannot be read.") from error
    for encoding in ENCODINGS:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise InvalidInput(
        f"Berkas {path.name} bukan teks yang dikenal; simpan sebagai UTF-8.",
        f"The file {path.name} is no text that is known; save it as UTF-8.",
    )
