"""Corrections that stick: what was accepted once is read so again, said so, and never about who a person is."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from graph.intake import Intake, ReadFile, Remark, read
from graph.intake.accepting import is_field, is_readable
from graph.intake.writing.rows import tables
from ontology.agreements import Correction
from ontology.facts import Performance, Person, Standard
from tests.graph.intake.sent_lists import write
from tests.workbooks import edited_world
from tests.world import AS_OF, NIP, WORLD

ACCEPTED = datetime(2026, 3, 30, 2, 0, tzinfo=UTC)


def _correction(sheet: str, field: str, value: str, replacement: str, id: str = "c1") -> Correction:
    return Correction(
        id=id,
        sheet=sheet,
        field=field,
        value=value,
        replacement=replacement,
        accepted_at=ACCEPTED,
        accepted_by="sari",
    )


def _sheet(intake: Intake, name: str) -> ReadFile:
    return next(file for file in intake.files if name in file.name)


def _said(remarks: Iterable[Remark], rule: str) -> list[Remark]:
    return [remark for remark in remarks if remark.rule == rule]


def test_a_value_that_was_corrected_once_is_read_so_and_said_so_with_name_and_day(tmp_path: Path) -> None:
    edited_world(tmp_path, {"kinerja": {"C2": "Istimewa  sekali"}})
    accepted = _correction("kinerja", "predicate", "Istimewa sekali", "Sangat Baik")
    file = _sheet(read([tmp_path], today=AS_OF, corrections=[accepted]), "kinerja")
    assert file.accepted
    [said] = _said(file.remarks, "koreksi.dipakai")
    assert (said.cell, said.severity, said.value) == ("C2", "remark", "Istimewa sekali")
    assert all(word in said.message for word in ("“Sangat Baik”", "sari", "2026-03-30"))
    assert all(word in said.message_en for word in ("“Sangat Baik”", "sari", "2026-03-30"))


def test_a_fact_that_was_corrected_is_told_from_all_others(tmp_path: Path) -> None:
    edited_world(tmp_path, {"kinerja": {"C2": "Istimewa sekali"}})
    accepted = _correction("kinerja", "predicate", "Istimewa sekali", "Sangat Baik")
    file = _sheet(read([tmp_path], today=AS_OF, corrections=[accepted]), "kinerja")
    [(position, used)] = file.corrected.items()
    fact = file.facts[position]
    assert isinstance(fact, Performance)
    assert (str(fact.person), fact.predicate, used) == (str(tables(WORLD)["kinerja"][1][0]), "Sangat Baik", ("c1",))
    assert file.corrections == ("c1",)


def test_a_standard_that_one_row_of_was_corrected_is_a_corrected_one(tmp_path: Path) -> None:
    edited_world(tmp_path, {"standar_kompetensi": {"E2": "wajib banget"}})
    accepted = _correction("standar_kompetensi", "importance", "wajib banget", "mutlak")
    file = next(file for file in read([tmp_path], today=AS_OF, corrections=[accepted]).files if file.corrections)
    assert [type(file.facts[position]) for position in file.corrected] == [Standard]


def test_a_correction_holds_for_its_own_sheet_field_and_value_only_and_no_longer_than_it_was_meant_to(
    tmp_path: Path,
) -> None:
    edited_world(tmp_path, {"kinerja": {"C2": "Istimewa sekali"}})
    right = _correction("kinerja", "predicate", "Istimewa sekali", "Sangat Baik")
    others = (
        _correction("pangkat", "predicate", "Istimewa sekali", "Sangat Baik"),
        _correction("kinerja", "year", "Istimewa sekali", "2024"),
        _correction("kinerja", "predicate", "istimewa sekali", "Sangat Baik"),
        Correction(
            **{name: getattr(right, name) for name in right.__slots__ if not name.startswith("revoked")},
            revoked_at=ACCEPTED,
            revoked_by="sari",
        ),
    )
    file = _sheet(read([tmp_path], today=AS_OF, corrections=others), "kinerja")
    assert not file.accepted
    assert _said(file.remarks, "koreksi.dipakai") == []


def test_what_is_wrong_with_a_value_alone_can_be_corrected_and_says_what_the_correction_would_be_about(
    tmp_path: Path,
) -> None:
    edited_world(tmp_path, {"kinerja": {"C2": "Sangat Bakk"}})
    intake = read([tmp_path], today=AS_OF)
    [remark] = _said(_sheet(intake, "kinerja").remarks, "predikat.tak_dikenal")
    about = remark.correctable
    assert about is not None
    assert (about.sheet, about.field, about.value) == ("kinerja", "predicate", "Sangat Bakk")
    assert about.replacement == remark.proposal == "Sangat Baik"


@pytest.mark.parametrize(
    ("sheet", "cell", "value"),
    [("kinerja", "A2", "19900214201503200l"), ("pegawai", "C2", "31-02-1990"), ("pegawai", "A2", "1,98E+17")],
)
def test_who_a_person_is_can_never_be_corrected(tmp_path: Path, sheet: str, cell: str, value: str) -> None:
    edited_world(tmp_path, {sheet: {cell: value}})
    remarks = [
        remark
        for file in read([tmp_path], today=AS_OF).files
        for remark in file.remarks
        if remark.sheet == sheet and remark.cell == cell
    ]
    assert remarks
    assert [remark.correctable for remark in remarks if remark.correctable] == []


@pytest.mark.parametrize("value", ["6", "99", "n/a"])
def test_a_number_or_a_dash_that_nothing_is_proposed_for_may_mean_something_else_in_every_row(
    tmp_path: Path, value: str
) -> None:
    edited_world(tmp_path, {"asesmen": {"H2": value}})
    remarks = [remark for remark in _sheet(read([tmp_path], today=AS_OF), "asesmen").remarks if remark.cell == "H2"]
    assert [(remark.value, remark.correctable) for remark in remarks] == [(value, None)]


def test_a_correction_of_a_number_of_a_person_counts_for_nothing_even_where_it_was_kept(tmp_path: Path) -> None:
    edited_world(tmp_path, {"kinerja": {"A2": "1234"}})
    smuggled = _correction("kinerja", "person", "1234", NIP["MUDA"])
    file = _sheet(read([tmp_path], today=AS_OF, corrections=[smuggled]), "kinerja")
    assert not file.accepted
    assert file.corrections == ()


def test_lists_in_circulation_are_corrected_by_layout_and_field(tmp_path: Path) -> None:
    path = write("rekap_skp", tmp_path)
    [before] = read([path], today=date(2026, 11, 24)).files
    wrong = next(remark for remark in before.remarks if remark.value == "2O24")
    assert wrong.correctable is not None
    assert (wrong.correctable.sheet, wrong.correctable.field) == ("rekap_skp", "kinerja.tahun")
    accepted = _correction("rekap_skp", "kinerja.tahun", "2O24", "2024")
    [after] = read([path], today=date(2026, 11, 24), corrections=[accepted], accept_rest=True).files
    assert [remark.cell for remark in _said(after.remarks, "koreksi.dipakai")] == [wrong.cell]
    assert [remark.value for remark in after.remarks if remark.rule == wrong.rule and remark.cell == wrong.cell] == []
    assert {(type(after.facts[position]), used) for position, used in after.corrected.items()} == {(Person, ("c1",))}


@pytest.mark.parametrize(
    ("sheet", "field", "text", "readable"),
    [
        ("kinerja", "predicate", "Sangat Baik", True),
        ("kinerja", "predicate", "Luar biasa", False),
        ("kinerja", "year", "2024", True),
        ("pangkat", "valid_from", "31-12-2025", True),
        ("pangkat", "valid_from", "31-02-2025", False),
        ("asesmen", "INT", "3", True),
        ("asesmen", "INT", "9", False),
        ("standar_kompetensi", "level", "3", True),
        ("standar_kompetensi", "standar.level", "3", True),
        ("standar_kompetensi", "standar.level", "tiga setengah lebih", False),
        ("duk", "pangkat.golongan", "III/d", True),
        ("duk", "pangkat.golongan", "III/z", False),
        ("duk", "pangkat.golongan", "", False),
    ],
)
def test_only_what_can_be_read_in_its_place_may_replace_a_value(
    sheet: str, field: str, text: str, readable: bool
) -> None:
    assert is_field(sheet, field)
    assert is_readable(sheet, field, text, AS_OF) is readable


@pytest.mark.parametrize(("sheet", "field"), [("kinerja", "tidak_ada"), ("duk", "tidak.ada"), ("duk", "-")])
def test_a_field_that_there_is_not_is_known_as_such(sheet: str, field: str) -> None:
    assert not is_field(sheet, field)
