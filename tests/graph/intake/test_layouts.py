"""The one definition of the workbooks agrees with the facts, with the words and with itself."""

import csv
import string
from dataclasses import fields
from importlib.resources import files

import pytest

from graph.intake.conditions import CONDITION_KINDS
from graph.intake.layouts import SHEETS, WORKBOOKS, headings
from graph.intake.layouts.kinds import Kind, Words
from graph.intake.reading.parsers import Parsers
from graph.intake.remarks.rules import RULES
from graph.intake.values.words import parse_word
from matching.demand import MEASURES
from ontology import facts
from ontology.names import folded, labels
from ontology.terms import Condition
from tests.world import AS_OF

PARTS = {"Requirement": {"jabatan", "valid_from"}, "Condition": {"jabatan", "valid_from"}, "Builds": {"programme"}}
NESTED = {"Programme": {"builds"}, "Assessment": {"levels"}}


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=lambda sheet: sheet.name)
def test_the_columns_of_a_sheet_are_the_fields_of_its_fact(sheet):
    cls = Condition if sheet.fact == "Condition" else getattr(facts, sheet.fact)
    expected = {field.name for field in fields(cls)} - NESTED.get(sheet.fact, set()) | PARTS.get(sheet.fact, set())
    assert set(sheet.by_key) == expected


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=lambda sheet: sheet.name)
def test_no_heading_of_a_sheet_means_two_columns(sheet):
    own = [folded(column.heading) for column in sheet.columns]
    assert len(own) == len(set(own))
    others = [folded(alias) for column in sheet.columns for alias in column.aliases]
    assert len(others) == len(set(others))


def test_every_fact_has_a_sheet_and_every_sheet_a_workbook():
    written = {sheet.fact for sheet in SHEETS.values()}
    assert {keeping.fact.__name__ for keeping in facts.KEEPING} - written == {"Standard"}
    assert [name for sheets in WORKBOOKS.values() for name in sheets] != []
    assert {name for sheets in WORKBOOKS.values() for name in sheets} == set(SHEETS)


@pytest.mark.parametrize(
    "column", [column for sheet in SHEETS.values() for column in sheet.columns], ids=lambda column: column.heading
)
def test_the_example_of_a_column_is_read_without_a_word(column):
    parsed = Parsers(AS_OF).of(column)(column.example)
    assert parsed.fault is None
    assert parsed.value is not None
    assert column.help.endswith(".")
    assert (column.words is not None) == (column.kind in {Kind.WORD, Kind.WORDS})


def test_references_name_sheets_that_define_codes():
    named = {column.refers_to for sheet in SHEETS.values() for column in sheet.columns if column.refers_to}
    assert named == {"instansi", "unit", "jabatan", "program", "pegawai"}


def test_every_criterion_that_is_no_measure_can_be_a_condition():
    assert set(CONDITION_KINDS) == set(labels(Words.CRITERIA)) - MEASURES


@pytest.mark.parametrize("kind", CONDITION_KINDS.values(), ids=lambda kind: kind.criterion)
def test_the_example_of_a_threshold_is_a_word_of_its_list(kind):
    if isinstance(kind.threshold, Words):
        assert parse_word(kind.example, kind.threshold).value == kind.example
    else:
        assert kind.example == ""


def test_the_columns_per_competency_follow_the_others():
    assert headings("asesmen", ("INT", "Komunikasi"))[-2:] == ["INT", "Komunikasi"]
    assert headings("kinerja", ("INT",)) == ["NIP", "Tahun", "Predikat"]


@pytest.mark.parametrize("name", ["layouts/sheets.csv", "layouts/columns.csv", "remarks/rules.csv"])
def test_the_tables_have_no_line_with_a_field_too_many_or_too_few(name):
    lines = files("graph.intake").joinpath(name).read_text(encoding="utf-8").splitlines()
    assert all(None not in row and None not in row.values() for row in csv.DictReader(lines))


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.rule)
def test_a_rule_speaks_two_languages_with_the_same_blanks_to_fill(rule):
    blanks = [
        {name for _, name, _, _ in string.Formatter().parse(text) if name} for text in (rule.message, rule.message_en)
    ]
    assert blanks[0] == blanks[1]
    assert blanks[0] <= {"value", "proposal", "column", "detail", "other", "count", "rule"}
    assert rule.message != rule.message_en
