"""Files that are hostile, damaged, or something else than their names say."""

import struct
import zipfile
from functools import partial
from io import BytesIO

import xlsxwriter

from graph.intake.layouts import headings
from tests.graph.corpus.bad_file import BadFile, Said, content, made
from tests.graph.corpus.raw_books import repeated, spread, zipped
from tests.old_workbooks import old_workbook
from tests.world import NIP

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ROW = (NIP["MUDA"], "Contoh Muda", "14-02-1990", "PNS")


def _file(rule: str) -> Said:
    return None, None, f"berkas.{rule}"


def book(sheet: str = "pegawai") -> bytes:
    """A good workbook with one person."""
    written = BytesIO()
    with xlsxwriter.Workbook(written) as workbook:
        worksheet = workbook.add_worksheet(sheet)
        worksheet.write_row(0, 0, headings("pegawai"))
        worksheet.write_row(1, 0, ROW)
    return written.getvalue()


def with_part(name: str, part: bytes) -> bytes:
    """A good workbook with one more part."""
    written = BytesIO(book())
    with zipfile.ZipFile(written, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, part)
    return written.getvalue()


def far_cell(row: int, column: int) -> bytes:
    """A good workbook with one more cell, far away."""
    written = BytesIO()
    with xlsxwriter.Workbook(written, {"constant_memory": True}) as workbook:
        worksheet = workbook.add_worksheet("pegawai")
        worksheet.write_row(0, 0, headings("pegawai"))
        worksheet.write(row, column, "x")
    return written.getvalue()


def encrypted_zip() -> bytes:
    """A workbook whose archive says that it is encrypted."""
    written = bytearray(book())
    flags = written.index(b"PK\x01\x02") + 8
    written[flags : flags + 2] = struct.pack("<H", 1)
    return bytes(written)


CONTAINERS: tuple[BadFile, ...] = (
    content("Nothing at all.", "pegawai.xlsx", b"", _file("kosong")),
    content("Only blanks.", "pegawai.xls", b"   \n ", _file("kosong")),
    content(
        "A letter by the name of a workbook.",
        "pegawai.xlsx",
        b"Yth. Bapak/Ibu, terlampir data pegawai.",
        _file("rusak"),
    ),
    content("A PDF by its own name.", "pegawai.pdf", b"%PDF-1.7\n%\xe2\xe3", _file("bukan_buku_kerja")),
    content("A PDF by the name of a workbook.", "pegawai.xlsx", b"%PDF-1.7\n%\xe2\xe3", _file("rusak")),
    content("Only the first half arrived.", "pegawai.xlsx", book()[:3000], _file("rusak")),
    content("The last bytes are missing.", "pegawai.xlsx", book()[:-10], _file("rusak")),
    content("A good workbook with another ending is read.", "pegawai.xls", book(), refused=False),
    content(
        "A good workbook that calls itself macro-enabled is read, and its macro never run.",
        "pegawai.xlsm",
        with_part("xl/vbaProject.bin", OLE + b"<c Sub Auto_Open()" * 99),
        refused=False,
    ),
    content(
        "A picture lies in the workbook.",
        "pegawai.xlsx",
        with_part("xl/media/image1.png", b"\x89PNG" + bytes(range(256)) * 400),
        refused=False,
    ),
    content(
        "A Word document by the name of a workbook.",
        "pegawai.xlsx",
        zipped({"word/document.xml": b"<w/>"}),
        _file("bukan_buku_kerja"),
    ),
    content("A binary workbook.", "pegawai.xlsb", zipped({"xl/workbook.bin": b"x"}), _file("bukan_buku_kerja")),
    content(
        "A binary workbook that also calls itself another.",
        "pegawai.xlsx",
        zipped({"xl/workbook.bin": b"x", "xl/workbook.xml": b"<workbook/>"}),
        _file("bukan_buku_kerja"),
    ),
    content("An archive of nothing.", "pegawai.xlsx", zipped({}), _file("rusak")),
    content("A workbook without sheets.", "pegawai.xlsx", zipped({"xl/workbook.xml": b"<workbook/>"}), _file("rusak")),
    content(
        "An archive within an archive.", "pegawai.xlsx", zipped({"pegawai.xlsx": book()}), _file("bukan_buku_kerja")
    ),
    content(
        "A password, as Excel sets it.",
        "pegawai.xlsx",
        OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
        _file("berkata_sandi"),
    ),
    content("A password, as archives set it.", "pegawai.xlsx", encrypted_zip(), _file("berkata_sandi")),
    content("An old workbook of noughts.", "pegawai.xls", OLE + bytes(2000), _file("rusak")),
    content(
        "An old workbook, cut in two.",
        "pegawai.xls",
        old_workbook("pegawai", [(0, 0, "NIP"), (0, 1, "Nama")])[:900],
        _file("rusak"),
    ),
    made(
        "An old workbook with one cell at the end of the world.",
        "pegawai.xls",
        lambda: old_workbook("pegawai", [(0, 0, "NIP"), (65_535, 65_535, "x")]),
        _file("rusak"),
    ),
    content(
        "A web page without a table, saved as a workbook.",
        "pegawai.xls",
        b"<html><body><p>Sesi Anda berakhir.</p></body></html>",
        _file("html"),
    ),
    content(
        "One byte in the middle is another.",
        "pegawai.xlsx",
        bytes(byte ^ (0xFF if place == len(book()) // 3 else 0) for place, byte in enumerate(book())),
        _file("rusak"),
    ),
    made("16,384 columns.", "pegawai.xlsx", partial(far_cell, 0, 16_383), _file("terlalu_besar")),
    made(
        "A cell in row 1,048,576 and column 200.",
        "pegawai.xlsx",
        partial(far_cell, 1_048_575, 199),
        _file("terlalu_besar"),
    ),
    made("The last cell of all.", "pegawai.xlsx", partial(far_cell, 1_048_575, 16_383), _file("terlalu_besar")),
    made(
        "A cell without an address, right of 900 others, in row 200,000.",
        "pegawai.xlsx",
        lambda: spread(
            b'<row r="200000">' + b"<c><v>1</v></c>" * 900 + b'</row><row r="1"><c r="A1"><v>2</v></c></row>'
        ),
        _file("terlalu_besar"),
    ),
    made(
        "16,384 cells without an address.",
        "pegawai.xlsx",
        lambda: spread(b"<row>" + b"<c><v>1</v></c>" * 16_384 + b"</row>"),
        _file("terlalu_besar"),
    ),
    made(
        "An address between quotation marks of the other kind.",
        "pegawai.xlsx",
        lambda: spread(b"<row r='1'><c r = 'XFD1048576'><v>1</v></c></row>"),
        _file("terlalu_besar"),
    ),
    made(
        "A tag that seems to end within its quotation marks.",
        "pegawai.xlsx",
        lambda: spread(b'<row r="1"><c s=">" r="XFD1048576"><v>1</v></c></row>'),
        _file("terlalu_besar"),
    ),
    made(
        "A tag of which nobody can say where it ends.",
        "pegawai.xlsx",
        lambda: spread(b'<row r="1"><c s="<" r="XFD1048576"><v>1</v></c></row>'),
        _file("rusak"),
    ),
    made(
        "A sheet hidden among the pictures.",
        "pegawai.xlsx",
        lambda: spread(b'<row r="1"><c r="XFD1048576"><v>1</v></c></row>', part="xl/media/image1.png"),
        _file("terlalu_besar"),
    ),
    made(
        "An OpenDocument row, a million times.", "pegawai.ods", lambda: repeated(1_048_576, 900), _file("terlalu_besar")
    ),
    made(
        "An OpenDocument cell, a million times.", "pegawai.ods", lambda: repeated(1, 1_048_576), _file("terlalu_besar")
    ),
    made(
        "Blanks packed more tightly than any table.",
        "pegawai.xlsx",
        lambda: with_part("xl/sharedStrings2.xml", b" " * 60_000_000),
        _file("terlalu_besar"),
    ),
)
