"""Workbooks in the old format (.xls, BIFF8), byte by byte: no kept library writes them any more."""

import struct
from collections.abc import Iterable

_SECTOR = 512
_FREE, _LAST, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def old_workbook(sheet: str, cells: Iterable[tuple[int, int, str | float]]) -> bytes:
    """A workbook with one sheet; each cell by row and column counted from 0."""
    bound = len(_record(0x0085, bytes(8 + len(sheet))))
    before = _begin(0x05) + _record(0x0042, struct.pack("<H", 1200))
    start = len(before) + bound + len(_record(0x0A))
    name = struct.pack("<IBBBB", start, 0, 0, len(sheet), 0) + sheet.encode("latin-1")
    rows = b"".join(_cell(*cell) for cell in cells)
    return _container(before + _record(0x0085, name) + _record(0x0A) + _begin(0x10) + rows + _record(0x0A))


def _record(kind: int, body: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _begin(kind: int) -> bytes:
    return _record(0x0809, struct.pack("<HHHHII", 0x0600, kind, 0x0DBB, 0x07CC, 0, 6))


def _cell(row: int, column: int, value: str | float) -> bytes:
    if isinstance(value, str):
        return _record(0x0204, struct.pack("<HHHHB", row, column, 0, len(value), 1) + value.encode("utf-16-le"))
    return _record(0x0203, struct.pack("<HHHd", row, column, 0, value))


def _container(stream: bytes) -> bytes:
    """The stream in a compound file: a header, one sector of allocations, one of the directory, then the stream."""
    stream += bytes(max(0, 4096 - len(stream)))
    stream += bytes(-len(stream) % _SECTOR)
    sectors = len(stream) // _SECTOR
    chain = [_FAT, _LAST, *(number + 3 for number in range(sectors - 1)), _LAST]
    allocations = struct.pack("<128I", *chain, *[_FREE] * (128 - len(chain)))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<9I", 0, 1, 1, 0, 4096, _LAST, 0, _LAST, 0) + struct.pack("<109I", 0, *[_FREE] * 108)
    directory = _entry("Root Entry", 5, _LAST, 0, 1) + _entry("Workbook", 2, 2, len(stream), _FREE) + bytes(256)
    return header + allocations + directory + stream


def _entry(name: str, kind: int, start: int, size: int, child: int) -> bytes:
    text = name.encode("utf-16-le")
    links = struct.pack("<HBBIII", len(text) + 2, kind, 1, _FREE, _FREE, child)
    return text + bytes(64 - len(text)) + links + bytes(36) + struct.pack("<IQ", start, size)
