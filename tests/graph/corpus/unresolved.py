"""Cells in which a spreadsheet shows no value, words left over from a trial, and texts that would run or be drawn."""

from datetime import date
from typing import Any

import xlsxwriter

from graph.intake.layouts import SHEETS
from graph.intake.writing.rows import Cell
from tests.graph.corpus.bad_file import BadFile, Said, edited, healthy


def _computed(story: str, sheet: str, formulas: dict[str, tuple[str, Any]], *said: str, refused: bool) -> BadFile:
    """A sheet of the small world in which some cells hold a formula with a result (`""`: none was kept)."""

    def write(path: Any) -> None:
        with xlsxwriter.Workbook(path) as book:
            days = book.add_format({"num_format": "dd-mm-yyyy"})
            page = book.add_worksheet(sheet)
            for number, row in enumerate(healthy()[sheet]):
                for column, value in enumerate(row):
                    if isinstance(value, date):
                        page.write_datetime(number, column, value, days)
                    elif value is not None:
                        page.write(number, column, value)
            for cell, (formula, result) in formulas.items():
                page.write_formula(cell, formula, None, result)

    named: frozenset[Said] = frozenset((sheet, cell, rule) for cell, rule in (each.split(" ") for each in said))
    return BadFile(
        story=story, name=f"{SHEETS[sheet].order:02d}_{sheet}.xlsx", write=write, said=named, refused=refused
    )


def _education(story: str, field: Cell, *said: str) -> BadFile:
    return edited(story, "pendidikan", {"D3": field}, *said, refused=False)


UNRESOLVED: tuple[BadFile, ...] = (
    _computed(
        "A formula in a column that must be filled in ended in #REF!.",
        "kinerja",
        {"C3": ("=Lain!C3", "#REF!")},
        "C3 rumus.galat",
        refused=True,
    ),
    _computed(
        "The NIP is looked up and not found.",
        "kinerja",
        {"A2": ("=VLOOKUP(D2,Z:Z,1,0)", "#N/A")},
        "A2 rumus.galat",
        refused=True,
    ),
    _computed(
        "A predicate divided by nothing.", "kinerja", {"C3": ("=B3/0", "#DIV/0!")}, "C3 rumus.galat", refused=True
    ),
    _computed(
        "A function that Excel does not know, in a column that may be empty.",
        "pangkat",
        {"D3": ("=NOMOR(A3)", "#NAME?")},
        "D3 rumus.galat",
        refused=False,
    ),
    _computed(
        "A value of the wrong kind, in a column that may be empty.",
        "pangkat",
        {"D3": ("=A3*1", "#VALUE!")},
        "D3 rumus.galat",
        refused=False,
    ),
    _computed(
        "A level that a formula could not find is not known.",
        "asesmen",
        {"H2": ("=Rekap!H2", "#N/A")},
        "H2 rumus.galat",
        refused=False,
    ),
    _computed(
        "A program wrote formulas and kept no results, where a value is needed.",
        "kinerja",
        {"C3": ("=Rekap!C3", ""), "C4": ("=Rekap!C4", "")},
        "C3 rumus.tanpa_hasil",
        "C4 rumus.tanpa_hasil",
        refused=True,
    ),
    _computed(
        "A program wrote a formula and kept no result, where nothing is needed.",
        "pangkat",
        {"D3": ("=CONCATENATE(A3,1)", "")},
        "D3 rumus.tanpa_hasil",
        refused=False,
    ),
    _computed("A formula with its result is a value.", "kinerja", {"C3": ("=Rekap!C3", "Baik")}, refused=False),
    edited("An error that was pasted as text.", "kinerja", {"C3": "#VALUE!"}, "C3 rumus.galat"),
    edited(
        "A formula that was pasted as text where a number belongs.",
        "kinerja",
        {"B3": "=2000+24"},
        "B3 rumus.tanpa_hasil",
    ),
    edited("A competency level that is an error.", "standar_kompetensi", {"D3": "#REF!"}, "D3 rumus.galat"),
)
"""Errors and formulas."""

LEFTOVERS: tuple[BadFile, ...] = (
    edited("A jabatan that somebody named delete.", "jabatan", {"B7": "DELETE"}, "B7 isian.sisa"),
    edited("A jabatan that is to be deleted.", "jabatan", {"B7": "(hapus)"}, "B7 isian.sisa"),
    edited("A jabatan of a trial.", "jabatan", {"B7": "test 2"}, "B7 isian.sisa"),
    edited("A unit of a trial.", "unit", {"B4": "coba-coba"}, "B4 isian.sisa"),
    edited("A unit that is called xxx.", "unit", {"B4": "xxx"}, "B4 isian.sisa"),
    edited("A programme that is a dummy.", "program", {"B2": "Dummy"}, "B2 isian.sisa"),
    edited("The example of a template was left in.", "pelatihan", {"C2": "Contoh"}, "C2 isian.sisa"),
    edited("A post that somebody named hapus.", "penempatan", {"C3": "hapus"}, "C3 isian.sisa"),
    edited("A field of study that is called delete.", "pendidikan", {"C3": "delete"}, "C3 isian.sisa", refused=False),
    _education("A school that is called test.", "test", "D3 isian.sisa"),
    _education("A school in whose name the word example is a part.", "Universitas Contoh Delete Nusantara"),
    edited("A jabatan whose name begins like a leftover.", "jabatan", {"B7": "Teststuk Penguji"}, refused=False),
)
"""Words that mark what nobody meant to send."""

ACTIVE: tuple[BadFile, ...] = (
    _education("A text that a spreadsheet would run.", '=HYPERLINK("http://contoh")', "D3 teks.seperti_rumus"),
    _education("A text that old spreadsheets would run.", "@SUM(A1:A9)", "D3 teks.seperti_rumus"),
    _education("A command behind a plus.", "+cmd|' /C calc'!A0", "D3 teks.seperti_rumus"),
    _education("A command behind a minus.", "-2+3+cmd|' /C calc'!A0", "D3 teks.seperti_rumus"),
    _education("A dash before a word is none.", "- Universitas Contoh"),
    _education("A name with tags.", "<b>Universitas Contoh</b>", "D3 teks.html"),
    _education("A name with written signs.", "Ekonomi &amp; Bisnis", "D3 teks.html"),
    _education("A script in a name.", "<script>alert(1)</script>", "D3 teks.html"),
    _education("Signs of comparison are no tags.", "Lulusan < 2010 & > 2005"),
    edited(
        "Tags in the name of a person.",
        "pegawai",
        {"A14": "194003152005031001", "B14": "<i>Contoh Tua</i>", "C14": date(1940, 3, 15), "D14": "PNS"},
        "A14 nip.usia_tidak_lazim",
        "B14 teks.html",
        refused=False,
    ),
)
"""Texts that would run or be drawn elsewhere."""
