"""Files that are sent together are judged together: what leans on a refused file is refused with it."""

from datetime import date

import pytest

from graph.intake import KnownCodes, read
from graph.intake.layouts import SHEETS
from graph.intake.writing.rows import tables
from graph.intake.writing.workbooks import write_workbook
from ontology.facts import Person
from tests.workbooks import edited_world, world_workbooks
from tests.world import AS_OF, NIP, WORLD

KNOWN = KnownCodes(
    instansi=frozenset({"KC"}),
    units=frozenset({"KC-1", "KC-1-1", "KC-2"}),
    jabatan=frozenset({"J-ANALIS-PT", "J-TU", "J-KARO", "J-KABAG", "J-KASUBBAG", "J-ANALIS-MU"}),
    programmes=frozenset({"P07", "P18"}),
    persons=frozenset(NIP.values()),
)


def outcome(intake):
    """For each file whether it is accepted."""
    return {file.name: file.accepted for file in intake.files}


def write_csv(directory, facts=WORLD):
    """Every sheet that holds anything as a CSV file of semicolons."""
    for name, table in tables(facts).items():
        if len(table) > 1:
            lines = (";".join("" if cell is None else f'"{cell}"' for cell in row) for row in table)
            (directory / f"{name}.csv").write_text("\n".join(lines), encoding="utf-8")


def test_the_small_world_comes_back_as_it_was_written(tmp_path):
    world_workbooks(tmp_path)
    intake = read([tmp_path], today=AS_OF)
    assert not intake.refused
    facts = [fact for file in intake.files for fact in file.facts]
    assert {repr_of(fact) for fact in facts} == {repr_of(fact) for fact in WORLD}
    assert len(facts) == len(WORLD)


def repr_of(fact):
    """A fact as text in which 3 and 3.0 are the same."""
    return repr(fact).replace(".0,", ",").replace(".0)", ")")


def test_one_csv_file_for_each_sheet_says_the_same_as_the_workbooks(tmp_path):
    write_csv(tmp_path)
    intake = read([tmp_path], today=AS_OF)
    assert not intake.refused
    assert {repr_of(fact) for file in intake.files for fact in file.facts} == {repr_of(fact) for fact in WORLD}


def test_files_come_in_the_order_in_which_they_may_refer_to_each_other(tmp_path):
    write_csv(tmp_path)
    names = [file.name.removesuffix(".csv") for file in read([tmp_path], today=AS_OF).files]
    assert names == [name for name in SHEETS if name in names]


def test_what_leans_on_a_refused_file_is_refused_with_it(tmp_path):
    intake = read([edited_world(tmp_path, {"pegawai": {"A2": "19700520199503100"}})], today=AS_OF)
    assert outcome(intake) == {
        "01_instansi.xlsx": True,
        "02_jabatan.xlsx": True,
        "03_program.xlsx": True,
        "04_pegawai.xlsx": False,
        "05_kinerja.xlsx": False,
        "06_asesmen.xlsx": False,
        "07_pelatihan.xlsx": False,
    }
    training = intake.files[-1]
    assert training.facts == ()
    assert [(remark.cell, remark.rule) for remark in training.remarks] == [("A2", "berkas.bergantung")]
    assert "04_pegawai.xlsx" in training.remarks[0].message


def test_a_refusal_is_handed_on_from_file_to_file(tmp_path):
    intake = read([edited_world(tmp_path, {"instansi": {"B2": None}})], today=AS_OF)
    refused = {file.name for file in intake.refused}
    assert {"01_instansi.xlsx", "02_jabatan.xlsx", "04_pegawai.xlsx", "05_kinerja.xlsx"} <= refused


def test_what_is_on_record_already_need_not_be_sent_again(tmp_path):
    world_workbooks(tmp_path)
    performance = tmp_path / "05_kinerja.xlsx"
    assert not read([performance], today=AS_OF).accepted
    assert read([performance], KNOWN, today=AS_OF).accepted


def test_a_refused_file_pulls_nobody_down_who_leans_on_what_is_on_record(tmp_path):
    directory = edited_world(tmp_path, {"pegawai": {"B2": None}})
    assert [file.name for file in read([directory], KNOWN, today=AS_OF).refused] == ["04_pegawai.xlsx"]


def test_the_rows_of_a_wrong_person_are_not_accused_as_well(tmp_path):
    intake = read([edited_world(tmp_path, {"pegawai": {"C2": "31-02-1970"}})], today=AS_OF)
    assert "pegawai.tak_dikenal" not in {remark.rule for file in intake.files for remark in file.remarks}


def test_a_standard_whose_conditions_are_refused_is_refused_too(tmp_path):
    write_csv(tmp_path)
    path = tmp_path / "persyaratan.csv"
    path.write_text(path.read_text().replace("III/d", "III/z"))
    refused = {file.name: file.remarks[0].rule for file in read([tmp_path], today=AS_OF).refused}
    assert refused == {"persyaratan.csv": "syarat.nilai_tak_dikenal", "standar_kompetensi.csv": "berkas.bergantung"}


def test_a_standard_stands_in_one_file(tmp_path):
    write_csv(tmp_path)
    table = tables(WORLD)["standar_kompetensi"]
    rest = {"standar_kompetensi": [table[0], ["J-TU", date(2024, 1, 1), "T-ARS-01", 1, "perlu"]]}
    write_workbook(tmp_path / "tambahan.xlsx", rest)
    (refused,) = read([tmp_path], today=AS_OF).refused
    assert [(remark.sheet, remark.cell, remark.rule) for remark in refused.remarks] == [
        ("standar_kompetensi", "A2", "standar.terpecah")
    ]


def test_what_a_programme_builds_comes_with_the_programme(tmp_path):
    rows = tables(WORLD)["program_kompetensi"]
    write_workbook(tmp_path / "isi.xlsx", {"program_kompetensi": rows})
    (file,) = read([tmp_path], KNOWN, today=AS_OF).files
    assert [(remark.cell, remark.rule) for remark in file.remarks] == [
        ("A2", "program.tanpa_baris"),
        ("A3", "program.tanpa_baris"),
    ]


def test_one_row_in_two_files_stays_in_both_so_that_either_may_be_refused(tmp_path):
    people = tables(WORLD)["pegawai"]
    write_workbook(tmp_path / "a.xlsx", {"pegawai": people})
    write_workbook(tmp_path / "b.xlsx", {"pegawai": [*people[:2], [NIP["K2"], None, None, None]]})
    first, second = read([tmp_path], today=AS_OF).files
    assert (first.accepted, second.accepted) == (True, False)
    assert len(first.facts) == len(NIP)
    assert [remark.rule for remark in second.remarks if remark.severity == "remark"] == ["baris.ganda"]
    assert "[a.xlsx]pegawai!A2" in second.remarks[-1].message


def test_columns_may_come_in_any_order_and_under_other_names(tmp_path):
    rows = [["Jenis ASN", "Nama Lengkap", "NIP BARU", "tgl. lahir"], ["pns", "Contoh Muda", NIP["MUDA"], "14/2/1990"]]
    write_workbook(tmp_path / "p.xlsx", {"pegawai": rows})
    (file,) = read([tmp_path], today=AS_OF).files
    assert file.remarks == ()
    assert isinstance(file.facts[0], Person)
    assert file.facts[0].birth_date == date(1990, 2, 14)


def test_the_same_bytes_have_the_same_digest(tmp_path):
    world_workbooks(tmp_path)
    first, second = (read([tmp_path], today=AS_OF) for _ in range(2))
    assert first == second
    assert all(len(file.digest) == 64 for file in first.files)


@pytest.mark.parametrize("today", [date(2026, 4, 1), date(2040, 1, 1)])
def test_the_day_it_is_decides_only_what_lies_ahead(tmp_path, today):
    world_workbooks(tmp_path)
    assert not read([tmp_path], today=today).refused
