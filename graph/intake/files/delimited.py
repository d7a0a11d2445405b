"""CSV as it really comes: semicolons, commas or tabs; UTF-8 or Windows-1252; a `sep=` line or none."""

import csv
from collections.abc import Iterator
from io import StringIO

from graph.intake.files import Unreadable
from graph.intake.files.limits import MAX_FIELD
from graph.intake.values.cells import Raw

_SEPARATORS = ";,\t|"
_SAMPLE = 20_000


def decoded(content: bytes) -> str:
    """The text of a CSV file.

    Raises:
        Unreadable: it is no text.
    """
    try:
        if content.startswith((b"\xff\xfe", b"\xfe\xff")):
            text = content.decode("utf-16")
        else:
            try:
                text = content.decode("utf-8-sig")
            except UnicodeDecodeError:
                text = content.decode("cp1252")
    except UnicodeDecodeError as no_text:
        raise Unreadable("berkas.bukan_teks") from no_text
    if "\0" in text or sum(text[:_SAMPLE].count(chr(sign)) for sign in (*range(1, 9), *range(14, 32))) > 3:
        raise Unreadable("berkas.bukan_teks")
    return text


def _separator(text: str) -> str:
    """The sign that parts the most headings: in the first line in which any of them occurs."""
    for line in text[:_SAMPLE].splitlines():
        counts = {sign: line.count(sign) for sign in _SEPARATORS}
        best = max(counts, key=lambda sign: counts[sign])
        if counts[best]:
            return best
    return ";"


def records(text: str) -> Iterator[tuple[int, list[Raw]]]:
    """The records of a CSV text, each with the line on which it begins.

    Raises:
        Unreadable: a quotation mark is never closed, or a field is endless.
    """
    first, _, rest = text.partition("\n")
    named = first.strip().casefold()
    skipped = 0
    separator = _separator(text)
    if named.startswith("sep=") and len(first.strip("\r\n")) == 5:
        separator, text, skipped = first.strip("\r\n")[4], rest, 1
    csv.field_size_limit(MAX_FIELD)
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator)
    begin = 1
    try:
        for record in reader:
            yield begin + skipped, [*record]
            begin = reader.line_num + 1
    except csv.Error as broken:
        raise Unreadable("berkas.rusak") from broken
