"""Opening a file by what it is, not by what its name says."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from graph.intake.files import Grid, Unreadable
from graph.intake.files.apart import grids_apart
from graph.intake.files.archives import measure
from graph.intake.files.delimited import decoded, records
from graph.intake.files.limits import MAX_BYTES, MAX_PAGE, MAX_UNPACKED
from graph.intake.files.looking import NOTHING_SEEN, look
from graph.intake.files.unresolved import with_missing
from graph.intake.files.webpages import web_grids
from graph.intake.files.workbooks import open_sheets

TEXT_SUFFIXES = frozenset({".csv", ".tsv", ".txt"})
WORKBOOK_SUFFIXES = frozenset({".xlsx", ".xlsm", ".xls", ".ods"})
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")


def content_of(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        Unreadable: it is empty, too large, or cannot be opened.
    """
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise Unreadable("berkas.terlalu_besar", f"{size // 1_000_000} MB")
        content = path.read_bytes()
    except OSError as closed:
        raise Unreadable("berkas.tidak_terbuka") from closed
    if not content.strip():
        raise Unreadable("berkas.kosong")
    return content


def grids(content: bytes, name: str, *, most_unpacked: int = MAX_UNPACKED) -> Iterator[Grid]:
    """The sheets of a file, one after the other; of a CSV file the one that is called like the file.

    A zipped workbook may come to `most_unpacked` bytes.

    Raises:
        Unreadable: the content is no workbook and no table of text.
    """
    start = content[:512].lstrip().lower()
    if content.startswith(_ZIP):
        measure(content, most_unpacked)
    elif content.startswith(_OLE):
        if _ENCRYPTED_PACKAGE in content:
            raise Unreadable("berkas.berkata_sandi")
        yield from grids_apart(content)
        return
    elif start.startswith((b"<html", b"<!doctype html", b"<table", b"<meta", b"<head")):
        if len(content) > MAX_PAGE:
            raise Unreadable("berkas.terlalu_besar", f"{len(content) // 1_000_000} MB")
        yield from web_grids(decoded(content))
        return
    elif Path(name).suffix.lower() in TEXT_SUFFIXES:
        yield Grid(Path(name).stem, 0, records(content))
        return
    else:
        suffix = Path(name).suffix.lower()
        raise Unreadable("berkas.rusak" if suffix in WORKBOOK_SUFFIXES else "berkas.bukan_buku_kerja")
    looked = look(content)
    for sheet in open_sheets(BytesIO(content)):
        missing, veiled = looked.get(sheet.name, NOTHING_SEEN)
        rows = with_missing(enumerate(sheet.rows, start=1), sheet.left, missing)
        yield Grid(sheet.name, sheet.left, rows, sheet.merged, sheet.visible, veiled)
