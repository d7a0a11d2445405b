"""Whatever is sent under the name of a workbook: its sheets come out, or one plain reason why not."""

import struct
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter

from graph.intake import read
from graph.intake.files import Unreadable
from graph.intake.files.opening import grids
from graph.intake.files.spread import OdsSpread, XlsxSpread
from tests.old_workbooks import old_workbook
from tests.world import AS_OF

PEOPLE = "NIP;Nama;Tanggal lahir;Jenis pegawai\r\n199002142015032001;Contoh Muda;14-02-1990;PNS\r\n"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def only_remarks(path: Path) -> list[tuple[str | None, str]]:
    """The remarks about one file that is sent alone: sheet and rule."""
    (file,) = read([path], today=AS_OF).files
    assert file.accepted == (not any(remark.severity == "error" for remark in file.remarks))
    return [(remark.sheet, remark.rule) for remark in file.remarks]


def workbook(*cells: tuple[int, int, str], sheet: str = "pegawai") -> bytes:
    """A workbook with some cells of one sheet, each by row and column counted from 0."""
    content = BytesIO()
    with xlsxwriter.Workbook(content) as book:
        worksheet = book.add_worksheet(sheet)
        for row, column, text in cells:
            worksheet.write_string(row, column, text)
    return content.getvalue()


def zipped(**members: bytes) -> bytes:
    """A zip archive with these members; `__` stands for a slash and `_` for a point."""
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, member in members.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), member)
    return content.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "rule"),
    [
        ("pegawai.xlsx", b"", "berkas.kosong"),
        ("pegawai.csv", b" \r\n ", "berkas.kosong"),
        ("pegawai.xlsx", b"bukan apa-apa", "berkas.rusak"),
        ("pegawai.xls", OLE + bytes(600), "berkas.rusak"),
        ("pegawai.xlsx", OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "berkas.berkata_sandi"),
        ("pegawai.xls", b"<html><table><tr><td>NIP</td></tr></table></html>", "berkas.html"),
        ("pegawai.xls", b"\r\n<!DOCTYPE html><html></html>", "berkas.html"),
        ("surat.pdf", b"%PDF-1.7", "berkas.bukan_buku_kerja"),
        ("pegawai.csv", b"\x00\x01\x02" * 100, "berkas.bukan_teks"),
        ("pegawai.xlsx", zipped(word__document_xml=b"<w/>"), "berkas.bukan_buku_kerja"),
        ("pegawai.xlsb", zipped(xl__workbook_bin=b"x"), "berkas.bukan_buku_kerja"),
        ("pegawai.xlsx", zipped(xl__workbook_xml=b"<workbook/>"), "berkas.rusak"),
        ("pegawai.xlsx", workbook((0, 0, "NIP"))[:2000], "berkas.rusak"),
        ("pegawai.csv", ("NIP;" + "x" * 200_000).encode(), "berkas.rusak"),
    ],
)
def test_what_cannot_be_read_is_refused_for_its_reason(tmp_path, name, content, rule):
    path = tmp_path / name
    path.write_bytes(content)
    assert only_remarks(path) == [(None, rule)]


OLD_PEOPLE = [
    *((0, column, text) for column, text in enumerate(("NIP", "Nama", "Tanggal lahir", "Jenis pegawai"))),
    *((1, column, cell) for column, cell in enumerate(("199002142015032001", "Contoh Muda", 32918.0, "PNS"))),
]


def test_an_old_workbook_is_read(tmp_path):
    path = tmp_path / "lama.xls"
    path.write_bytes(old_workbook("pegawai", OLD_PEOPLE))
    (file,) = read([path], today=AS_OF).files
    assert [(remark.cell, remark.rule) for remark in file.remarks] == [("C2", "tanggal.nomor_seri")]
    assert dict(file.counts) == {"Person": 1}


def test_an_old_workbook_that_asks_for_all_memory_ends_another_process(tmp_path):
    path = tmp_path / "lama.xls"
    path.write_bytes(old_workbook("pegawai", [*OLD_PEOPLE, (65_535, 65_535, "x")]))
    assert only_remarks(path) == [(None, "berkas.rusak")]


def test_an_encrypted_archive_needs_its_password(tmp_path):
    content = bytearray(zipped(xl__workbook_xml=b"<workbook/>"))
    flags_of_entry = content.index(b"PK\x01\x02") + 8
    content[flags_of_entry : flags_of_entry + 2] = struct.pack("<H", 1)
    path = tmp_path / "pegawai.xlsx"
    path.write_bytes(content)
    assert only_remarks(path) == [(None, "berkas.berkata_sandi")]


@pytest.mark.parametrize("cell", [(1_048_575, 16_383), (0, 16_383), (1_048_575, 200)])
def test_one_cell_far_away_is_too_large_before_any_memory_is_taken(cell):
    content = workbook((0, 0, "NIP"), (*cell, "x"))
    with pytest.raises(Unreadable, match="terlalu_besar"):
        list(grids(content, "pegawai.xlsx"))


def test_a_workbook_that_swells_when_unpacked_is_refused():
    content = zipped(xl__workbook_xml=b"<workbook/>", xl__sharedStrings_xml=b" " * 5_000_000)
    with pytest.raises(Unreadable, match="terlalu_besar"):
        list(grids(content, "pegawai.xlsx", most_unpacked=1_000_000))


@pytest.mark.parametrize(
    ("spread", "tag"),
    [
        (XlsxSpread(most_tags=1_000), b'<c r="A1"/>'),
        (XlsxSpread(most_tags=1_000), b"<c/>"),
        (OdsSpread(most_tags=1_000), b"<table:table-cell/>"),
    ],
)
def test_cells_that_take_no_place_are_counted_and_too_many_of_them_are_too_large(spread, tag):
    spread.see(tag * 900 + b"<")
    with pytest.raises(Unreadable, match="terlalu_besar"):
        spread.see(tag[1:] + tag * 200 + b"<")


def test_a_page_that_is_larger_than_any_list_is_not_read():
    with pytest.raises(Unreadable, match="terlalu_besar"):
        list(grids(b"<html><table>" + b"<tr><td>x</td></tr>" * 1_600_000, "pegawai.xls"))


def test_an_opendocument_cell_that_is_repeated_without_end_is_too_large():
    table = (
        b'<table:table table:name="pegawai"><table:table-row table:number-rows-repeated="1048576">'
        b'<table:table-cell table:number-columns-repeated="900" office:value-type="string"><text:p>x</text:p>'
        b"</table:table-cell></table:table-row></table:table>"
    )
    with pytest.raises(Unreadable, match="terlalu_besar"):
        list(grids(zipped(content_xml=table), "pegawai.ods"))


def test_cells_that_are_written_again_and_again_reach_as_far_as_those_that_say_how_often():
    row = b"<table:table-row>" + b'<table:table-cell office:value="1"/>' * 1_001 + b"</table:table-row>"
    with pytest.raises(Unreadable, match="terlalu_besar"):
        list(grids(zipped(content_xml=b"<table:table>" + row + b"</table:table>"), "pegawai.ods"))
    rows = b"<table:table-row/>" * 2_000 + b"<table:table-row>" + b"<table:table-cell>x</table:table-cell>" * 999
    spread = OdsSpread()
    spread.see(rows + b"</table:table-row>")
    with pytest.raises(Unreadable, match="terlalu_besar"):
        spread.see(rows * 6 + b"</table:table>")


def test_empty_repeated_rows_at_the_end_of_an_opendocument_sheet_do_no_harm():
    row = b'<table:table-row><table:table-cell office:value-type="string"><text:p>NIP</text:p></table:table-cell>'
    content = (
        b'<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        b' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
        b' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
        b'<table:table table:name="pegawai">' + row + b"</table:table-row>"
        b'<table:table-row table:number-rows-repeated="1048570"><table:table-cell '
        b'table:number-columns-repeated="16384"/></table:table-row></table:table>'
        b"</office:spreadsheet></office:body></office:document-content>"
    )
    mimetype = b"application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        b'<manifest:file-entry manifest:full-path="/" manifest:media-type="' + mimetype + b'"/></manifest:manifest>'
    )
    archive = BytesIO()
    with zipfile.ZipFile(archive, "w") as members:
        members.writestr("mimetype", mimetype)
        members.writestr("content.xml", content)
        members.writestr("META-INF/manifest.xml", manifest)
    (sheet,) = grids(archive.getvalue(), "pegawai.ods")
    assert [row for _, row in sheet.rows if any(row)] == [["NIP"]]


@pytest.mark.parametrize(
    "content",
    [
        PEOPLE.encode(),
        PEOPLE.encode("utf-8-sig"),
        PEOPLE.encode("utf-16"),
        PEOPLE.replace(";", ",").encode(),
        PEOPLE.replace(";", "\t").encode(),
        PEOPLE.replace("Contoh Muda", "Çontoh Müda").encode("cp1252"),
        PEOPLE.replace("\r\n", "\n").encode(),
        ("sep=;\r\n" + PEOPLE).encode(),
        ("DAFTAR PEGAWAI\r\n\r\n" + PEOPLE).encode(),
        PEOPLE.replace("Contoh Muda", '"Contoh;\r\nMuda"').encode(),
    ],
)
def test_csv_is_read_in_every_usual_dialect(tmp_path, content):
    path = tmp_path / "04_pegawai.csv"
    path.write_bytes(content)
    (file,) = read([path], today=AS_OF).files
    assert (file.accepted, file.remarks, dict(file.counts)) == (True, (), {"Person": 1})


def test_a_record_of_csv_is_named_by_the_line_on_which_it_begins(tmp_path):
    path = tmp_path / "pegawai.csv"
    path.write_text(
        'sep=;\nNIP;Nama;Tanggal lahir;Jenis pegawai\n199002142015032001;"Contoh\nMuda";14-02-1990;PNS\n1;X;;\n'
    )
    (file,) = read([path], today=AS_OF).files
    assert {(remark.cell, remark.rule) for remark in file.remarks} == {
        ("A5", "nip.bukan_18_digit"),
        ("C5", "isian.wajib"),
        ("D5", "isian.wajib"),
    }


def test_a_table_may_begin_anywhere_in_the_first_rows(tmp_path):
    path = tmp_path / "nama apa saja.xlsx"
    heading = [(5, 3, "Nama"), (5, 4, "N I P"), (5, 2, "No."), (5, 6, "Tgl lahir"), (5, 7, "Jenis Pegawai")]
    row = [(6, 3, "Contoh Muda"), (6, 4, "199002142015032001"), (6, 2, "1"), (6, 6, "14 Pebruari 1990"), (6, 7, "P3K")]
    path.write_bytes(workbook((1, 3, "DAFTAR PEGAWAI"), *heading, *row, sheet="Pegawai"))
    (file,) = read([path], today=AS_OF).files
    assert [(remark.cell, remark.rule) for remark in file.remarks] == [("H7", "nip.beda_jenis_pegawai")]


def test_an_unknown_sheet_is_told_and_a_file_of_nothing_else_is_refused(tmp_path):
    path = tmp_path / "catatan.xlsx"
    path.write_bytes(workbook((0, 0, "halo"), sheet="Rapat"))
    assert only_remarks(path) == [(None, "berkas.tanpa_lembar"), ("Rapat", "lembar.tidak_dikenal")]


def test_a_path_that_leads_nowhere_is_told(tmp_path):
    assert only_remarks(tmp_path / "hilang.xlsx") == [(None, "berkas.tidak_ada")]


def test_a_folder_is_read_with_what_lies_below_and_lock_files_are_not_looked_at(tmp_path):
    (tmp_path / "bawah").mkdir()
    (tmp_path / "bawah" / "pegawai.csv").write_text(PEOPLE)
    (tmp_path / "surat.docx").write_bytes(b"PK")
    (tmp_path / "~$pegawai.xlsx").write_bytes(b"x")
    (tmp_path / ".simpanan.xlsx").write_bytes(b"x")
    files = read([tmp_path, tmp_path / "bawah" / "pegawai.csv"], today=AS_OF).files
    assert [(file.name, file.accepted, file.layout) for file in files] == [
        ("pegawai.csv", True, "templat"),
        ("surat.docx", True, None),
    ]
    assert [remark.rule for remark in files[1].remarks] == ["berkas.dilewati"]


HOPELESS = """
import resource, sys
from pathlib import Path
from graph.intake import read
from graph.intake.files.limits import MAX_MEMORY_MB
resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY_MB * 1_000_000, MAX_MEMORY_MB * 1_000_000))
[file] = read([Path(sys.argv[1])]).files
print(*sorted({remark.rule for remark in file.remarks}))
"""


@pytest.mark.parametrize(
    ("name", "row", "rule"),
    [("pegawai.csv", b"1;x;31-02-1970;y\n", "lembar.semua_salah"), ("pegawai.xls", b"<html><table>", "terlalu_besar")],
)
def test_a_hopeless_file_is_answered_in_the_memory_that_is_promised(tmp_path, name, row, rule):
    path = tmp_path / name
    path.write_bytes((PEOPLE.encode() if name.endswith(".csv") else b"") + row * (120_000_000 // len(row)))
    done = subprocess.run(
        [sys.executable, "-c", HOPELESS, str(path)], cwd=Path.cwd(), check=True, capture_output=True, text=True
    )
    assert rule in done.stdout
