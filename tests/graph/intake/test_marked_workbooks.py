"""The marked workbook: values as they were, bad cells filled and commented, a summary that leads to them."""

import zipfile
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from python_calamine import load_workbook

from graph.intake import ReadFile, read, write_report
from graph.intake.layouts import SUMMARY
from tests.workbooks import edited_world
from tests.world import AS_OF


def _read(path: Path, shown_per_rule: int = 1000) -> ReadFile:
    (file,) = read([path], today=AS_OF, shown_per_rule=shown_per_rule).files
    return file


def _cells(path: Path) -> dict[str, list[list[object]]]:
    workbook = load_workbook(path)
    return {name: workbook.get_sheet_by_name(name).to_python() for name in workbook.sheet_names}


def _part(path: Path, name: str) -> str:
    with zipfile.ZipFile(path) as archive:
        return "".join(archive.read(part).decode() for part in archive.namelist() if part.startswith(name))


@pytest.fixture
def bad_workbook(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "kiriman"
    folder.mkdir()
    edited_world(folder, {"kinerja": {"C2": '=HYPERLINK("http://contoh.invalid","klik")', "B3": "20x5"}})
    return folder / "05_kinerja.xlsx"


def test_values_come_back_as_they_were_and_no_formula_with_them(bad_workbook: Path, tmp_path: Path) -> None:
    marked = write_report(tmp_path / "laporan.xlsx", _read(bad_workbook))
    before, after = _cells(bad_workbook), _cells(marked)
    assert list(after) == [SUMMARY, *before]
    assert {name: after[name] for name in before} == before
    assert "<f>" not in _part(marked, "xl/worksheets/")
    assert after["kinerja"][1][2] == '=HYPERLINK("http://contoh.invalid","klik")'
    assert "http://contoh.invalid" not in _part(marked, "xl/worksheets/_rels")


def test_every_bad_cell_has_a_comment_in_both_languages_with_rule_reason_and_proposal(
    bad_workbook: Path, tmp_path: Path
) -> None:
    file = _read(bad_workbook)
    comments = _part(write_report(tmp_path / "laporan.xlsx", file), "xl/comments")
    for remark in file.remarks:
        if remark.cell:
            assert f'ref="{remark.cell}"' in comments
            assert remark.rule in comments
    assert "Kesalahan / Error" in comments
    errors = [remark for remark in file.remarks if remark.cell in {"C2", "B3"}]
    assert len(errors) == 2
    for remark in errors:
        assert remark.message.split("“")[0][:40] in comments
        assert remark.message_en.split("“")[0][:40] in comments


def test_the_summary_counts_each_rule_and_links_to_its_cells(bad_workbook: Path, tmp_path: Path) -> None:
    file = _read(bad_workbook)
    marked = write_report(tmp_path / "laporan.xlsx", file)
    summary = _cells(marked)[SUMMARY]
    assert "DITOLAK / REFUSED" in summary[1][0]
    rules = {line[3] for line in summary}
    assert {remark.rule for remark in file.remarks} <= rules
    links = _part(marked, "xl/worksheets/sheet1.xml")
    assert "location=\"'kinerja'!C2\"" in links


def test_a_marked_workbook_that_was_corrected_is_loaded_like_the_first(tmp_path: Path) -> None:
    folder = tmp_path / "kiriman"
    folder.mkdir()
    whole = read([edited_world(folder, {})], today=AS_OF).files
    marked = tmp_path / "kembali"
    for file in whole:
        write_report(marked / file.name, file)
    again = read([marked], today=AS_OF).files
    assert [(file.accepted, file.facts) for file in again] == [(file.accepted, file.facts) for file in whole]


def test_a_csv_comes_back_as_a_workbook_whose_texts_are_texts(tmp_path: Path) -> None:
    source = tmp_path / "pangkat.csv"
    source.write_text("NIP;Golongan;TMT;Nomor SK\n199002142015032001;III/z;2025-01-01;=1+1\n", encoding="utf-8")
    marked = write_report(tmp_path / "laporan.xlsx", _read(source))
    rows = _cells(marked)["pangkat"]
    assert rows[1] == ["199002142015032001", "III/z", "2025-01-01", "=1+1"]


def test_what_cannot_be_read_has_a_summary_that_says_so(tmp_path: Path) -> None:
    source = tmp_path / "pegawai.xlsx"
    source.write_bytes(b"PK\x03\x04 rusak")
    sheets = _cells(write_report(tmp_path / "laporan.xlsx", _read(source)))
    assert list(sheets) == [SUMMARY]
    assert any("berkas.rusak" in str(line) for line in sheets[SUMMARY])


def test_sheets_whose_names_excel_would_not_take_are_renamed(tmp_path: Path) -> None:
    names = ("pangkat" + "x" * 40, "Ringkasan", "a'b [c]")
    for name in names:
        source = tmp_path / f"{name}.csv"
        source.write_text("NIP;Golongan\n1;2\n", encoding="utf-8")
        sheets = _cells(write_report(tmp_path / "laporan.xlsx", _read(source)))
        assert len(sheets) == 2


def test_every_kind_of_value_survives(tmp_path: Path) -> None:
    import xlsxwriter

    content = BytesIO()
    with xlsxwriter.Workbook(content) as book:
        sheet = book.add_worksheet("kinerja")
        sheet.write_row(0, 0, ["NIP", "Tahun", "Predikat"])
        sheet.write_boolean(1, 0, True)
        sheet.write_number(2, 0, 1.98e17)
        sheet.write_datetime(3, 0, date(2025, 12, 31), book.add_format({"num_format": "dd-mm-yyyy"}))
        sheet.write_number(4, 0, 0.5, book.add_format({"num_format": "hh:mm:ss"}))
        sheet.write_formula(5, 0, "=1+1", None, 2)
    source = tmp_path / "kinerja.xlsx"
    source.write_bytes(content.getvalue())
    marked = write_report(tmp_path / "laporan.xlsx", _read(source))
    assert _cells(marked)["kinerja"] == _cells(source)["kinerja"]


def test_beyond_the_cells_that_are_named_the_summary_still_counts_all(tmp_path: Path) -> None:
    source = tmp_path / "kinerja.csv"
    rows = "".join("199002142015032001;20x5;Baik\n" for _ in range(50))
    source.write_text("NIP;Tahun;Predikat\n" + rows, encoding="utf-8")
    marked = write_report(tmp_path / "laporan.xlsx", _read(source, shown_per_rule=20))
    counted = [line for line in _cells(marked)[SUMMARY] if line[3] == "tahun.tidak_terbaca"]
    assert counted[0][1] == "50"


def test_a_list_in_circulation_that_comes_as_csv_is_marked_too(tmp_path: Path) -> None:
    source = tmp_path / "riwayat diklat.csv"
    lines = [
        "RIWAYAT DIKLAT",
        "",
        "No;NIP;Nama;Nama Diklat;Penyelenggara;JP;Tanggal Mulai;Tanggal Selesai;No. Sertifikat",
    ]
    lines += [f"{n};199002142015032001;Contoh;Diklat {n};LAN;40;31-02-2024;31-02-2024;S-{n}" for n in range(1, 6)]
    source.write_text("\n".join(lines), encoding="utf-8")
    file = _read(source)
    named = {remark.cell for remark in file.remarks if remark.cell}
    assert named
    marked = write_report(tmp_path / "laporan.xlsx", file)
    comments = _part(marked, "xl/comments")
    assert all(f'ref="{cell}"' in comments for cell in named)
    assert "location=" in _part(marked, "xl/worksheets/sheet1.xml")
