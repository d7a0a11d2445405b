"""Looking into a zipped workbook before it is read: how much would come out of it?

The reader of workbooks takes memory for the whole rectangle between the first and the last cell in use, and where
there is none it ends the process. So a workbook is measured first, and no size that it states is believed.
"""

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from graph.intake.files import Unreadable
from graph.intake.files.limits import MAX_SWELLING, MAX_UNPACKED, SWOLLEN
from graph.intake.files.spread import OdsSpread, XlsxSpread

_PART = 4_000_000
_ENDLESS = 1 << 50
_ENCRYPTED = 0x1
_BROKEN = (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, OSError, ValueError, LookupError, MemoryError)


def measure(content: bytes, most_unpacked: int = MAX_UNPACKED) -> None:
    """Says nothing where a zipped workbook can be read without harm: its parts come to at most so many bytes.

    Raises:
        Unreadable: it is damaged, encrypted, no workbook of a kind that is read, or too large.
    """
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            _check_kind(archive)
            left = most_unpacked
            for member in archive.infolist():
                left = _check_member(archive, member, left)
                if left < 0:
                    raise Unreadable("berkas.terlalu_besar", f"> {most_unpacked // 1_000_000} MB")
    except _BROKEN as broken:
        raise Unreadable("berkas.rusak") from broken


def _check_kind(archive: zipfile.ZipFile) -> None:
    names = archive.namelist()
    if "xl/workbook.bin" in names or not {"xl/workbook.xml", "content.xml"} & set(names):
        raise Unreadable("berkas.bukan_buku_kerja")
    if any(member.flag_bits & _ENCRYPTED for member in archive.infolist()):
        raise Unreadable("berkas.berkata_sandi")
    if len(names) != len(set(names)):
        raise Unreadable("berkas.rusak")


def _check_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, left: int) -> int:
    """Unpacks one part of the workbook to nowhere and says how much may still follow; less than nothing: too much."""
    ods = member.filename == "content.xml"
    spread = OdsSpread() if ods else XlsxSpread(strict=member.filename.lower().endswith(".xml"))
    tight = max(SWOLLEN, MAX_SWELLING * member.compress_size)
    for part in _parts(archive, member):
        left -= len(part)
        tight -= len(part)
        if left < 0:
            break
        if tight < 0:
            raise Unreadable("berkas.terlalu_besar", f"> {SWOLLEN // 1_000_000} MB")
        spread.see(part)  # a sheet may lie anywhere, even among the pictures
    return left


def _parts(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    member.file_size = _ENDLESS  # else unpacking would stop where the file says that it ends
    with archive.open(member) as packed:
        while part := packed.read(_PART):
            yield part
