"""Cells that say nothing though something stands in them, and texts that would run or be drawn elsewhere."""

import pytest

from graph.intake.values.active_text import looks_like_formula, looks_like_html, without_html
from graph.intake.values.leftovers import is_leftover
from graph.intake.values.unresolved import FormulaWithoutResult, unresolved


@pytest.mark.parametrize(
    "text",
    [
        *("delete", "DELETE", "Deleted.", "hapus", "(hapus)", "[ di-hapus ]", "test", "TEST 2", "tes-1", "coba coba"),
        *("xxx", "XXXX", "zzz", "dummy", "Contoh", "contoh data", "asdf", "Jangan dipakai"),
    ],
)
def test_a_whole_cell_of_a_leftover_is_known(text):
    assert is_leftover(text)


@pytest.mark.parametrize(
    "text",
    [
        *("Contoh Muda", "Kementerian Contoh", "Penguji Testing Perangkat Lunak", "III", "XX", "Analis", "", "Tessa"),
        *("Pengelola Data Contoh Uji", "Deleted Scenes Studio Nusantara", "محمد Contoh", "Sari", "12"),
    ],
)
def test_a_part_of_a_cell_is_no_leftover(text):
    assert not is_leftover(text)


@pytest.mark.parametrize("text", ["#N/A", "#ref!", " #VALUE! ", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"])
def test_the_errors_of_excel_are_no_values(text):
    assert unresolved(text) == unresolved(text, free=True) == "rumus.galat"


def test_a_formula_is_no_value_and_a_text_like_one_is_a_text_where_any_text_may_stand():
    assert unresolved(FormulaWithoutResult("=A1"), free=True) == "rumus.tanpa_hasil"
    assert unresolved("=A1+1") == "rumus.tanpa_hasil"
    assert unresolved("=A1+1", free=True) is None


@pytest.mark.parametrize("raw", ["", "=", "#1", "# 12", '="199002142015032001"', "Baik", 3, 2.5, True])
def test_anything_else_has_a_value_or_is_empty(raw):
    assert unresolved(raw) is None


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "-2+3+cmd|' /C calc'!A0", "+1+1", "+A1", "=cmd|x"])
def test_what_a_spreadsheet_would_run_is_known(text):
    assert looks_like_formula(text)


@pytest.mark.parametrize("text", ["-5", "- Kepala", "+62 812-345", "+62-812", "021-555", "a@b", "--", "S-1", "2+1"])
def test_numbers_dashes_and_addresses_are_no_formulas(text):
    assert not looks_like_formula(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<b>Biro Umum</b>", "Biro Umum"),
        ("Tata Usaha &amp; Umum", "Tata Usaha & Umum"),
        ("Biro<br/>Umum", "Biro Umum"),
        ("Biro&nbsp;Umum", "Biro Umum"),
    ],
)
def test_signs_of_html_are_known_and_what_a_page_would_show_is_proposed(text, shown):
    assert looks_like_html(text)
    assert without_html(text) == shown


@pytest.mark.parametrize("text", ["R&D", "a < b", "Tata Usaha & Umum; lain", "< 18 tahun>", "x<3"])
def test_signs_of_comparison_and_an_ampersand_are_no_html(text):
    assert not looks_like_html(text)
