"""A template with headings of somebody's own is read as it may be meant, shown, and then as it was confirmed."""

from dataclasses import replace
from datetime import date

import pytest

from graph.intake import read
from graph.intake.accepting import is_mapping, meanings_of, one_table
from graph.intake.layouts import SHEETS
from tests.graph.intake.test_mappings import changed, mapping_of
from tests.world import NIP

TODAY = date(2026, 3, 31)
HEADINGS = ("NIP", "Nama", "Tanggal lahir", "Jenis pegawai")
ROW = (NIP["MUDA"], "Contoh Muda", "14-02-1990", "PNS")


def written(folder, *headings, name="pegawai.csv"):
    path = folder / name
    path.write_text("\n".join(";".join(row) for row in (headings, ROW)), encoding="utf-8")
    return path


def answer(path, **settings):
    [file] = read([path], today=TODAY, **settings).files
    return file


def rules(file):
    return [(remark.cell, remark.rule) for remark in file.remarks]


def test_a_template_as_it_was_made_asks_for_nothing(tmp_path):
    file = answer(written(tmp_path, *HEADINGS))
    assert (file.accepted, file.columns, file.remarks) == (True, (), ())


def test_a_heading_that_is_like_one_of_the_template_is_read_as_that_one_and_shown_for_confirmation(tmp_path):
    good = answer(written(tmp_path, *HEADINGS))
    file = answer(written(tmp_path, "NIP", "Nama", "Tanggal lahirnya", "Jenis pegawai"))
    assert (file.accepted, file.facts, rules(file)) == (True, good.facts, [("C1", "kolom.mirip")])
    assert [(each.heading, each.field, each.sure) for each in file.columns] == [
        ("NIP", "pegawai.nip", True),
        ("Nama", "pegawai.nama", True),
        ("Tanggal lahirnya", "pegawai.tanggal_lahir", False),
        ("Jenis pegawai", "pegawai.jenis_pegawai", True),
    ]
    table, mapping = mapping_of(file)
    again = answer(written(tmp_path, "nip", "NAMA", "TANGGAL LAHIRNYA", "Jenis pegawai"), mappings={table: mapping})
    assert (again.facts, again.remarks) == (good.facts, ())
    assert all(column.sure for column in again.columns)


def test_a_heading_like_no_other_is_read_once_somebody_said_what_it_holds(tmp_path):
    path = written(tmp_path, "NIP", "Nama", "Waktu datang ke dunia", "Jenis pegawai")
    file = answer(path)
    assert (file.accepted, rules(file)) == (False, [("A1", "kolom.tidak_ada"), ("C1", "kolom.tidak_dikenal")])
    table, mapping = mapping_of(file)
    told = changed(mapping, "Waktu datang ke dunia", "pegawai.tanggal_lahir")
    after = answer(path, mappings={table: told})
    assert (after.facts, after.remarks) == (answer(written(tmp_path, *HEADINGS)).facts, ())


def test_a_column_that_people_leave_out_is_not_read_and_one_that_two_columns_hold_is_an_error(tmp_path):
    path = written(tmp_path, "NIP", "Nama", "Tanggal lahirnya", "Jenis pegawai")
    table, mapping = mapping_of(answer(path))
    left_out = answer(path, mappings={table: changed(mapping, "Tanggal lahirnya", "-")})
    assert rules(left_out) == [("A1", "kolom.tidak_ada"), ("C1", "kolom.tidak_dipakai")]
    twice = answer(path, mappings={table: changed(mapping, "Nama", "pegawai.nip")})
    assert ("B1", "kolom.ganda") in rules(twice)


def test_what_is_refused_by_design_stays_refused_whatever_was_confirmed(tmp_path):
    path = written(tmp_path, "NIP", "Alamat", "Tanggal lahirnya", "Jenis pegawai")
    table, mapping = mapping_of(answer(path))
    file = answer(path, mappings={table: changed(mapping, "Alamat", "pegawai.nama")})
    assert ("B1", "kolom.ditolak") in rules(file)
    assert not file.accepted


def test_what_was_confirmed_for_one_template_says_nothing_of_another_and_nothing_of_lists(tmp_path):
    table, mapping = mapping_of(answer(written(tmp_path, "NIP", "Nama", "Tanggal lahirnya", "Jenis pegawai")))
    other = answer(
        written(tmp_path, "NIP", "Nama", "Tanggal lahirnya", "Jenis pegawai", name="nominatif.csv"),
        mappings={table: mapping},
    )
    assert {column.layout for column in other.columns} <= {"daftar_nominatif", "siasn_profil"}


def test_a_mapping_to_a_field_that_the_template_does_not_have_is_an_error(tmp_path):
    path = written(tmp_path, "NIP", "Nama", "Tanggal lahirnya", "Jenis pegawai")
    table, mapping = mapping_of(answer(path))
    with pytest.raises(ValueError, match=r"pegawai\.warna"):
        answer(path, mappings={table: changed(mapping, "Nama", "pegawai.warna")})
    assert not is_mapping("templat_pegawai", ["pegawai.warna"])
    assert not is_mapping("templat_belanja", ["-"])


def test_a_competency_with_a_slip_in_its_name_is_shown_too(tmp_path):
    path = tmp_path / "asesmen.csv"
    path.write_text(
        f"NIP;Tanggal;Penyelenggara;Integrtas;Kerja Sama\n{NIP['MUDA']};01-09-2025;Pusat;3;4", encoding="utf-8"
    )
    file = answer(path)
    assert [(each.field, each.sure) for each in file.columns][3:] == [
        ("kompetensi.INT.level", False),
        ("kompetensi.KSM.level", True),
    ]


@pytest.mark.parametrize("sheet", SHEETS)
def test_every_meaning_that_is_offered_for_a_template_can_be_confirmed(sheet):
    layout = f"templat_{sheet}"
    assert is_mapping(layout, meanings_of(layout))
    assert len(meanings_of(layout)) >= len(SHEETS[sheet].columns) + 1


def test_two_sheets_with_the_same_headings_are_confirmed_as_one(tmp_path):
    columns = answer(written(tmp_path, "NIP", "Nama", "Tanggal lahirnya", "Jenis pegawai")).columns
    assert one_table([*columns, *columns]) == columns
    assert one_table([replace(each, heading="lain") for each in columns]) != columns
