"""CSV as it really comes: semicolons, commas or tabs; UTF-8 or Windows-1252; a `sep=` line or none."""

import codecs
import csv
from collections.abc import Iterator
from io import BytesIO, TextIOWrapper

from graph.intake.files import Unreadable
from graph.intake.files.limits import MAX_FIELD, MAX_ROWS
from graph.intake.values.cells import Raw

_SEPARATORS = ";,\t|"
_SAMPLE = 20_000
_PIECE = 1 << 20


def decoded(content: bytes) -> str:
    """A text in whatever encoding it is.

    Raises:
        Unreadable: it is no text.
    """
    return content.decode(_encoding(content))


def _encoding(content: bytes) -> str:
    """The name of the encoding of a text; the whole of it is looked at, piece by piece.

    Raises:
        Unreadable: it is no text.
    """
    utf16 = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    encoding = next(
        (each for each in (("utf-16",) if utf16 else ("utf-8-sig", "cp1252")) if _fits(content, each)), None
    )
    if encoding is None:
        raise Unreadable("berkas.bukan_teks")
    start = codecs.getincrementaldecoder(encoding)().decode(content[:_SAMPLE])
    if sum(start.count(chr(sign)) for sign in (*range(1, 9), *range(14, 32))) > 3:
        raise Unreadable("berkas.bukan_teks")
    return encoding


def _fits(content: bytes, encoding: str) -> bool:
    """Whether bytes are a text in an encoding, without the sign that ends a text elsewhere."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        pieces = (decoder.decode(content[at : at + _PIECE]) for at in range(0, len(content), _PIECE))
        whole = not any("\0" in piece for piece in pieces)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return whole


def _separator(text: str) -> str:
    """The sign that parts the most headings: in the first line in which any of them occurs."""
    for line in text[:_SAMPLE].splitlines():
        counts = {sign: line.count(sign) for sign in _SEPARATORS}
        best = max(counts, key=lambda sign: counts[sign])
        if counts[best]:
            return best
    return ";"


def records(content: bytes) -> Iterator[tuple[int, list[Raw]]]:
    """The records of a CSV file, each with the line on which it begins; decoded as they come.

    Raises:
        Unreadable: it is no text, a quotation mark is never closed, a field is endless, or there are too many records.
    """
    encoding = _encoding(content)
    start = codecs.getincrementaldecoder(encoding)().decode(content[: 4 * _SAMPLE])
    lines = TextIOWrapper(BytesIO(content), encoding=encoding, newline="")
    separator, skipped = _separator(start), 0
    first = start.partition("\n")[0].strip("\r\n")
    if first.casefold().startswith("sep=") and len(first) == 5:
        lines.readline()
        separator, skipped = first[4], 1
    csv.field_size_limit(MAX_FIELD)
    reader = csv.reader(lines, delimiter=separator)
    begin = 1
    try:
        for number, record in enumerate(reader):
            if number >= MAX_ROWS:
                raise Unreadable("berkas.terlalu_besar", f"> {MAX_ROWS} baris")
            yield begin + skipped, [*record]
            begin = reader.line_num + 1
    except csv.Error as broken:
        raise Unreadable("berkas.rusak") from broken
