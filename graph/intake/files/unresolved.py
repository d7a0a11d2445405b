"""Cells of an Excel workbook that hold no value: errors, and formulas whose results a program did not keep.

The reader of workbooks hands them out as empty cells; people must be told of them, so they are looked up in the XML.
"""

import re
import zipfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from html import unescape
from io import BytesIO
from posixpath import join, normpath

from graph.intake.remarks.showing import cell_position
from graph.intake.values.cells import Raw
from graph.intake.values.unresolved import FormulaWithoutResult

Missing = Mapping[int, Mapping[int, str]]
"""For each row (counted from 1) the columns (counted from 0) of cells without a value, with what stands there."""
NONE_MISSING: Missing = {}
_PART = 4_000_000
_MOST = 200_000
"""So many cells of a sheet are told; the others stay empty."""
_CELL = rb"<(?:\w+:)?c\b"
_ERROR = re.compile(
    _CELL + rb"([^<>]*\bt=[\"']e[\"'][^<>]*(?<!/))>(?:<(?!/(?:\w+:)?c>)[^<>]*>[^<]*)*?<(?:\w+:)?v>([^<]*)<"
)
_WITHOUT_RESULT = re.compile(
    _CELL + rb"([^<>]*(?<!/))><(?:\w+:)?f\b[^<>]*?(?:/>|>([^<]*)</(?:\w+:)?f>)"
    rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?</(?:\w+:)?c>"
)
_ADDRESS = re.compile(rb"\br=[\"']([A-Z]{1,3}\d{1,7})[\"']")
_TEXT_RESULT = re.compile(rb"\bt=[\"']str[\"']")
"""A formula whose result is the empty text has one."""
_SHEET = re.compile(rb"<(?:\w+:)?sheet\b([^<>]*)>")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b([^<>]*)>")
_ATTRIBUTE = re.compile(rb"([\w:]+)\s*=\s*[\"']([^\"']*)[\"']")


def missing_values(content: bytes) -> Mapping[str, Missing]:
    """For each sheet of a workbook, by name, its cells without a value; nothing where the archive says otherwise."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        parts = set(archive.namelist())
        if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= parts:
            return {}
        targets = {
            each.get(b"Id", b""): normpath(join("xl", _text(each.get(b"Target", b"")).lstrip("/").removeprefix("xl/")))
            for each in _attributes(_RELATION, archive.read("xl/_rels/workbook.xml.rels"))
        }
        found = {}
        for sheet in _attributes(_SHEET, archive.read("xl/workbook.xml")):
            part = targets.get(next((value for key, value in sheet.items() if key.endswith(b":id")), b""))
            if part in parts and (missing := _of_sheet(archive, part)):
                found[_text(sheet.get(b"name", b""))] = missing
        return found


def with_missing(rows: Iterator[tuple[int, list[Raw]]], left: int, missing: Missing) -> Iterator[tuple[int, list[Raw]]]:
    """The rows of a sheet, its cells without a value filled by what stands there; `left` as in `Grid`."""
    last = 0
    for number, row in rows:
        yield number, _filled(row, left, missing[number]) if number in missing else row
        last = number
    for number in sorted(number for number in missing if number > last):
        yield number, _filled([], left, missing[number])


def _filled(row: list[Raw], left: int, cells: Mapping[int, str]) -> list[Raw]:
    for column, text in cells.items():
        index = column - left
        if index < 0:
            continue
        row = row + [""] * (index + 1 - len(row))
        if row[index] == "":
            row[index] = text
    return row


def _attributes(pattern: re.Pattern[bytes], text: bytes) -> Iterator[dict[bytes, bytes]]:
    for found in pattern.finditer(text):
        yield dict(_ATTRIBUTE.findall(found.group(1)))


def _text(written: bytes) -> str:
    return unescape(written.decode(errors="replace"))


def _of_sheet(archive: zipfile.ZipFile, part: str) -> Missing:
    missing: defaultdict[int, dict[int, str]] = defaultdict(dict)
    for address, text in _cells(archive, part):
        row, column = cell_position(address.decode())
        missing[row][column] = text
        if len(missing) > _MOST:
            break
    return missing


def _cells(archive: zipfile.ZipFile, part: str) -> Iterator[tuple[bytes, str]]:
    rest = b""
    with archive.open(part) as packed:
        while piece := packed.read(_PART):
            text = rest + piece
            end = max(text.rfind(b"</c>"), text.rfind(b":c>")) + 1
            text, rest = text[: end + 3], text[end + 3 :] if end else b""
            if b't="e"' in text or b"t='e'" in text:
                for attributes, shown in _ERROR.findall(text):
                    if address := _ADDRESS.search(attributes):
                        yield address.group(1), _text(shown)
            if b"<f" in text or b":f" in text:
                for attributes, formula in _WITHOUT_RESULT.findall(text):
                    if (address := _ADDRESS.search(attributes)) and not _TEXT_RESULT.search(attributes):
                        yield address.group(1), FormulaWithoutResult(f"={_text(formula) or '…'}")
