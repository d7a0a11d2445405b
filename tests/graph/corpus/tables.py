"""Sheets that are not as they should be: headings, order, titles, more than one table, sheets that nobody knows."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import xlsxwriter

from graph.intake.writing.rows import Cell, tables
from graph.intake.writing.workbooks import write_workbook
from tests.graph.corpus.bad_file import BadFile, Said, edited
from tests.world import NIP, WORLD

PEOPLE = tables(WORLD)["pegawai"]
HEADINGS = ("NIP", "Nama", "Tanggal lahir", "Jenis pegawai")
ROW = (NIP["MUDA"], "Contoh Muda", "14-02-1990", "PNS")


def _sheets(story: str, sheets: dict[str, list[list[Cell]]], *said: Said, refused: bool = True) -> BadFile:
    return BadFile(
        story=story,
        name="kiriman.xlsx",
        write=lambda path: write_workbook(path, sheets),
        said=frozenset(said),
        refused=refused,
    )


def _drawn(story: str, draw: Callable[[Any, Any], object], *said: Said, refused: bool = True) -> BadFile:
    """A sheet `pegawai` with its headings and one row, and then whatever Excel can do."""

    def write(path: Path) -> None:
        with xlsxwriter.Workbook(path) as book:
            sheet = book.add_worksheet("pegawai")
            sheet.write_row(0, 0, HEADINGS)
            sheet.write_row(1, 0, ROW)
            draw(book, sheet)

    return BadFile(story=story, name="kiriman.xlsx", write=write, said=frozenset(said), refused=refused)


def _person(**changed: Cell) -> list[Cell]:
    return [changed.get(heading, value) for heading, value in zip(("nip", "name", "birth", "kind"), ROW, strict=True)]


TABLES: tuple[BadFile, ...] = (
    edited(
        "A column that is needed has another name.",
        "pangkat",
        {"C1": "Mulai berlakunya"},
        "C1 kolom.tidak_dikenal",
        "A1 kolom.tidak_ada",
    ),
    edited(
        "Two columns could be the one that is needed.",
        "pangkat",
        {"B1": "Golongann", "E1": "Golonganx", "E2": "III/a"},
        *("B1 kolom.tidak_dikenal", "E1 kolom.tidak_dikenal", "A1 kolom.tidak_ada"),
    ),
    edited(
        "A column that is needed has a name like its own.",
        "pangkat",
        {"B1": "Golongn ruang"},
        "B1 kolom.mirip",
        refused=False,
    ),
    edited("A column that is needed has no name.", "pangkat", {"C1": None}, "A1 kolom.tidak_ada"),
    edited("Two columns have one name.", "pangkat", {"D1": "TMT"}, "D1 kolom.ganda"),
    edited(
        "A column that nobody asked for.",
        "pangkat",
        {"E1": "Catatan", "E2": "ok"},
        "E1 kolom.tidak_dikenal",
        refused=False,
    ),
    edited(
        "A column that is refused by design.", "pegawai", {"E1": "Agama", "E2": "-"}, "E1 kolom.ditolak", refused=False
    ),
    edited("Data below no heading.", "pangkat", {"F3": "x", "F4": "y"}, "F3 kolom.tanpa_judul", refused=False),
    edited("The headings are gone.", "kinerja", {"A1": None, "B1": None, "C1": None}, "A1 lembar.tanpa_judul"),
    edited(
        "A competency that no dictionary has is a column of the assessment.",
        "asesmen",
        {"S1": "Kesaktian", "S2": 3},
        "S1 kolom.tidak_dikenal",
        refused=False,
    ),
    _sheets(
        "Columns in another order under other names are right.",
        {
            "pegawai": [
                ["Jenis ASN", "Nama lengkap", "NIP BARU", "Tgl. Lahir"],
                ["PNS", "Contoh Muda", NIP["MUDA"], "14-02-1990"],
            ]
        },
        refused=False,
    ),
    _sheets(
        "Titles stand above the headings, which is right.",
        {"pegawai": [["DAFTAR PEGAWAI"], ["Keadaan 1 April 2026"], [], [*HEADINGS], [*ROW]]},
        refused=False,
    ),
    _sheets(
        "The headings stand in row 40.",
        {"pegawai": [*[[f"baris {number}"] for number in range(39)], [*HEADINGS], [*ROW]]},
        ("pegawai", "A1", "lembar.tanpa_judul"),
    ),
    _sheets(
        "Two tables stand side by side.",
        {"pegawai": [[*HEADINGS, None, *HEADINGS], [*ROW, None, *ROW]]},
        *(("pegawai", f"{column}1", "kolom.ganda") for column in "FGHI"),
    ),
    _sheets(
        "Only sheets that nobody knows.",
        {"Rapat": [["halo"]], "Sheet2": [["x"]]},
        (None, None, "berkas.tanpa_lembar"),
        ("Rapat", None, "lembar.tidak_dikenal"),
        ("Sheet2", None, "lembar.tidak_dikenal"),
    ),
    _sheets(
        "A sheet that nobody knows beside one that is known.",
        {"pegawai": [[*HEADINGS], [*ROW]], "Rekap": [["x"]]},
        ("Rekap", None, "lembar.tidak_dikenal"),
        refused=False,
    ),
    _sheets(
        "Two sheets say the same.",
        {"pegawai": [[*HEADINGS], [*ROW]], "1. Pegawai": [[*HEADINGS], [*ROW]]},
        ("1. Pegawai", "A2", "baris.ganda"),
        refused=False,
    ),
    _sheets(
        "Two sheets say different things of one person.",
        {"pegawai": [[*HEADINGS], [*ROW]], "1. Pegawai": [[*HEADINGS], _person(name="Orang Lain")]},
        ("1. Pegawai", "A2", "nip.ganda"),
    ),
    _sheets("An empty sheet is no harm.", {"pegawai": [[*HEADINGS], [*ROW]], "kinerja": []}, refused=False),
    _sheets(
        "The name is a very long text.",
        {"pegawai": [[*HEADINGS], _person(name="x" * 30_000)]},
        ("pegawai", "B2", "orang.nama_lain"),
        refused=False,
    ),
    _sheets(
        "Emoji and writing from right to left are kept.",
        {"pegawai": [[*HEADINGS], _person(name="محمد \u202e🙂 Contoh")]},
        ("pegawai", "B2", "orang.dua_ejaan"),
        refused=False,
    ),
    _sheets(
        "A date of birth with a time of day.",
        {"pegawai": [[*HEADINGS], _person(birth="1990-02-14T23:59:59")]},
        refused=False,
    ),
    _drawn(
        "Cells of a column are merged, so that the lower one is empty.",
        lambda book, sheet: (
            sheet.merge_range(1, 3, 2, 3, "PNS"),
            sheet.write_row(2, 0, [NIP["K2"], "Contoh Kedua", "15-03-1970"]),
        ),
        ("pegawai", "D3", "isian.wajib"),
    ),
    _drawn(
        "The date is a formula, and its result is used.",
        lambda book, sheet: sheet.write_formula(
            1, 2, "=DATE(1990,2,14)", book.add_format({"num_format": "dd-mm-yyyy"}), 32918
        ),
        refused=False,
    ),
    _drawn(
        "The NIP is a formula with a number.",
        lambda book, sheet: sheet.write_formula(1, 0, "=199002142015032000+1", None, 199002142015032001),
        ("pegawai", "A2", "nip.presisi_hilang"),
    ),
    _drawn(
        "A picture lies over the cells.", lambda book, sheet: sheet.insert_textbox(4, 4, "Tanda tangan"), refused=False
    ),
    _drawn(
        "A chart has a sheet of its own.",
        lambda book, sheet: (
            chart := book.add_chart({"type": "bar"}),
            chart.add_series({"values": "=pegawai!$A$2:$A$2"}),
            book.add_chartsheet("Grafik").set_chart(chart),
        ),
        refused=False,
    ),
    _drawn(
        "A comment and a filter hang on the headings, as in a template.",
        lambda book, sheet: (sheet.write_comment(0, 0, "isi NIP"), sheet.autofilter(0, 0, 1, 3)),
        refused=False,
    ),
    _drawn(
        "A comment hangs on a cell with a fact.",
        lambda book, sheet: sheet.write_comment(1, 1, "nama sesuai KTP"),
        ("pegawai", None, "sel.berkomentar"),
        refused=False,
    ),
    _drawn(
        "Rows and columns are hidden, and are read all the same.",
        lambda book, sheet: (
            sheet.set_row(1, None, None, {"hidden": True}),
            sheet.set_column(3, 3, None, None, {"hidden": True}),
        ),
        ("pegawai", None, "baris.tersembunyi"),
        ("pegawai", None, "kolom.tersembunyi"),
        refused=False,
    ),
    _drawn(
        "Rows and columns are hidden in which nothing stands, which is no matter.",
        lambda book, sheet: (
            sheet.set_row(9, None, None, {"hidden": True}),
            sheet.set_column(4, 16_383, None, None, {"hidden": True}),
        ),
        refused=False,
    ),
    _drawn(
        "The birth date lies before 1900 and is text.",
        lambda book, sheet: sheet.write_string(1, 2, "14-02-1890"),
        ("pegawai", "C2", "tanggal.mustahil"),
    ),
    _drawn(
        "The birth date is the last day that Excel knows.",
        lambda book, sheet: sheet.write_datetime(
            1, 2, date(9999, 12, 31), book.add_format({"num_format": "dd-mm-yyyy"})
        ),
        ("pegawai", "C2", "tanggal.mustahil"),
    ),
    _drawn(
        "A link instead of a name keeps its text.",
        lambda book, sheet: sheet.write_url(1, 1, "https://contoh.go.id", string="Contoh Muda"),
        refused=False,
    ),
)
