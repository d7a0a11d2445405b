"""The XML of the sheets of an Excel workbook, where the reader of workbooks does not tell all that stands there."""

import re
import zipfile
from collections.abc import Iterator, Mapping
from html import unescape
from posixpath import basename, dirname, join, normpath

_PART = 4_000_000
_SHEET = re.compile(rb"<(?:\w+:)?sheet\b([^<>]*)>")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b([^<>]*)>")
_ATTRIBUTE = re.compile(rb"([\w:]+)\s*=\s*[\"']([^\"']*)[\"']")


def sheet_parts(archive: zipfile.ZipFile) -> dict[str, str]:
    """For each sheet of a workbook, by name, its part; nothing where the archive says otherwise."""
    parts = set(archive.namelist())
    if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= parts:
        return {}
    targets = {each.get(b"Id", b""): target for each, target in _relations(archive, "xl/workbook.xml")}
    named = {}
    for sheet in attributes(_SHEET, archive.read("xl/workbook.xml")):
        part = targets.get(next((value for key, value in sheet.items() if key.endswith(b":id")), b""))
        if part in parts:
            named[text_of(sheet.get(b"name", b""))] = part
    return named


def related(archive: zipfile.ZipFile, part: str, kind: bytes) -> list[str]:
    """The parts that belong to a part, of one kind, such as its comments."""
    parts = set(archive.namelist())
    return [
        target
        for each, target in _relations(archive, part)
        if each.get(b"Type", b"").endswith(b"/" + kind) and target in parts
    ]


def pieces(archive: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """The XML of a sheet in pieces that each end behind a cell."""
    rest = b""
    with archive.open(part) as packed:
        while piece := packed.read(_PART):
            text = rest + piece
            end = max(text.rfind(b"</c>"), text.rfind(b":c>")) + 1
            text, rest = text[: end + 3], text[end + 3 :] if end else b""
            yield text


def attributes(pattern: re.Pattern[bytes], text: bytes) -> Iterator[Mapping[bytes, bytes]]:
    """The attributes of every tag that a pattern finds; its first group holds them."""
    for found in pattern.finditer(text):
        yield dict(_ATTRIBUTE.findall(found.group(1)))


def text_of(written: bytes) -> str:
    """What is written in XML, as text."""
    return unescape(written.decode(errors="replace"))


def _relations(archive: zipfile.ZipFile, part: str) -> Iterator[tuple[Mapping[bytes, bytes], str]]:
    """What a part says that it belongs with, and the part that each is."""
    said = join(dirname(part), "_rels", f"{basename(part)}.rels")
    if said in archive.namelist():
        for each in attributes(_RELATION, archive.read(said)):
            target = text_of(each.get(b"Target", b""))
            yield each, target.lstrip("/") if target.startswith("/") else normpath(join(dirname(part), target))
