"""Hidden rows and columns and comments are told once for each sheet, with where they are, and are read or not read."""

from datetime import date

import xlsxwriter

from graph.intake import read
from graph.intake.files.veiled import hidden_columns, hidden_rows
from tests.world import NIP

HEADINGS = ("NIP", "Nama", "Tanggal lahir", "Jenis pegawai")
ROWS = [(NIP[who], "Contoh Muda", f"{NIP[who][6:8]}-{NIP[who][4:6]}-{NIP[who][:4]}", "PNS") for who in ("MUDA", "K2")]


def told(path, draw):
    """What is said of a workbook of two people after it was drawn on, by rule."""
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("pegawai")
        for number, row in enumerate((HEADINGS, *ROWS)):
            sheet.write_row(number, 0, row)
        draw(book, sheet)
    [file] = read([path], today=date(2026, 3, 31)).files
    assert len(file.facts) == 2
    return {remark.rule: remark.message for remark in file.remarks if remark.cell is None}


def test_hidden_rows_and_columns_are_read_and_told_by_their_names(tmp_path):
    def hide(_, sheet):
        sheet.set_row(1, None, None, {"hidden": True})
        sheet.set_row(2, None, None, {"hidden": True})
        sheet.set_column("B:D", None, None, {"hidden": True})

    said = told(tmp_path / "a.xlsx", hide)
    assert "ikut dibaca: 2–3." in said["baris.tersembunyi"]
    assert "lain: B–D." in said["kolom.tersembunyi"]


def test_comments_are_told_by_their_cells_and_only_so_many(tmp_path):
    def comment(_, sheet):
        for row in range(13):
            sheet.write_comment(row, 1, "benar?")

    said = told(tmp_path / "a.xlsx", comment)
    assert "sel B2, B3, B4" in said["sel.berkomentar"]  # on a heading stands the help of a template
    assert "(+2)" in said["sel.berkomentar"]


def test_comments_in_a_marked_workbook_that_comes_back_are_our_own(tmp_path):
    def marked(book, sheet):
        sheet.write_comment(1, 1, "benar?")
        book.add_worksheet("Ringkasan").write(0, 0, "x")

    assert told(tmp_path / "a.xlsx", marked) == {}


def test_columns_told_again_and_again_are_taken_once():
    many = b"<cols>" + b'<col min="1" max="16384" hidden="1"/>' * 50_000 + b"</cols><sheetData>"
    assert hidden_columns(many) == list(range(16_384))


def test_other_ways_to_write_that_something_is_hidden_are_known_too():
    prefixed = (
        b'<x:row hidden="true" r="7"><x:c r="A7"><x:v>1</x:v></x:c></x:row><x:row r="8"><x:c><x:v>1</x:v></x:c></x:row>'
    )
    assert hidden_rows(prefixed) == [7]
    assert hidden_rows(b'<row r="4" hidden="0"><c><v>1</v></c></row><row r="5" hidden="1"/>') == []
