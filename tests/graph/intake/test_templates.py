"""The empty workbooks: headings with their help, text that stays text, lists to choose from, and no data."""

import zipfile

import pytest
from python_calamine import load_workbook

from graph.intake import read, write_templates
from graph.intake.layouts import GUIDE, LISTS, SHEETS, WORKBOOKS, headings
from graph.intake.layouts.kinds import Kind, Words
from graph.intake.writing.rows import tables
from graph.intake.writing.workbooks import write_workbook
from ontology.names import labels
from tests.world import WORLD


@pytest.fixture(scope="module")
def templates(tmp_path_factory):
    """All templates, written once."""
    directory = tmp_path_factory.mktemp("templat")
    write_templates(directory)
    return directory


@pytest.mark.parametrize("name", WORKBOOKS)
def test_a_template_holds_a_guide_and_nothing_but_headings(templates, name):
    workbook = load_workbook(templates / name)
    assert workbook.sheet_names[0] == GUIDE
    assert [sheet for sheet in workbook.sheet_names if sheet not in {GUIDE, LISTS}] == list(WORKBOOKS[name])
    for sheet in WORKBOOKS[name]:
        (row,) = workbook.get_sheet_by_name(sheet).to_python()
        assert row == headings(sheet, tuple(labels(Words.COMPETENCIES).values()))


@pytest.mark.parametrize("name", WORKBOOKS)
def test_the_guide_explains_every_column_with_an_example(templates, name):
    guide = load_workbook(templates / name).get_sheet_by_name(GUIDE).to_python()
    text = "\n".join(str(cell) for row in guide for cell in row)
    for sheet in WORKBOOKS[name]:
        for column in SHEETS[sheet].columns:
            assert column.heading in text
            assert column.help in text
            assert column.example in text


@pytest.mark.parametrize("name", WORKBOOKS)
def test_columns_of_words_have_a_list_and_headings_a_comment(templates, name):
    with zipfile.ZipFile(templates / name) as parts:
        for number, sheet in enumerate(WORKBOOKS[name], start=2):
            xml = parts.read(f"xl/worksheets/sheet{number}.xml").decode()
            with_list = sum(column.kind is Kind.WORD for column in SHEETS[sheet].columns)
            assert xml.count("<dataValidation ") == with_list
            assert "legacyDrawing" in xml
            assert 'state="frozen"' in xml


def test_an_empty_template_is_accepted_and_says_nothing(templates):
    for file in read([templates]).files:
        assert (file.accepted, file.facts, file.remarks) == (True, (), ())


def test_text_that_looks_like_a_formula_or_a_number_stays_text(tmp_path):
    rows = [["Kode", "Nama"], ["007", '=HYPERLINK("http://contoh")'], ["1E5", "@SUM(A1)"]]
    write_workbook(tmp_path / "x.xlsx", {"instansi": rows})
    assert load_workbook(tmp_path / "x.xlsx").get_sheet_by_name("instansi").to_python() == rows
    assert [fact.code for fact in read([tmp_path]).files[0].facts] == ["007", "1E5"]


def test_the_rows_of_the_world_stand_under_the_headings_of_the_templates():
    for name, table in tables(WORLD).items():
        assert table[0][: len(SHEETS[name].columns)] == headings(name)
        assert all(len(row) == len(table[0]) for row in table)
