"""Lists that circulate are read by their headings: the layout, the facts, the bad cells, and nothing else."""

from datetime import date

import pytest
import xlsxwriter

from graph.intake import KnownCodes, read
from ontology.facts import Discipline, Performance, Person, Placement, Rank
from tests.graph.intake.sent_expectations import REFUSED, VALUES, WRONG
from tests.graph.intake.sent_lists import NAMES, cells, write

TODAY = date(2026, 3, 31)


def sent(name, folder, **more):
    """A list, written and read."""
    return read([write(name, folder)], today=TODAY, **more).files[0]


@pytest.mark.parametrize("name", NAMES)
def test_a_list_is_recognised_by_its_headings_and_its_bad_cells_are_named_and_nothing_else(name, tmp_path):
    file = sent(name, tmp_path)
    assert file.layout == name
    assert {remark.cell: remark.rule for remark in file.remarks if remark.cell} == WRONG[name]
    assert {row.row for row in file.refused} == set(REFUSED.get(name, ()))


@pytest.mark.parametrize("name", VALUES)
def test_the_values_of_a_list_come_out_with_their_cells(name, tmp_path):
    rows = sent(name, tmp_path).rows
    found = {(read.cell, field): read.value for row in rows for field, read in row.values.items()}
    assert {(cell, field): found.get((cell, field)) for cell, field, _ in VALUES[name]} == {
        (cell, field): value for cell, field, value in VALUES[name]
    }


def test_a_list_with_errors_is_refused_whole_and_taken_without_its_refused_rows_when_asked(tmp_path):
    assert sent("daftar_nominatif", tmp_path).facts == ()
    facts = sent("daftar_nominatif", tmp_path, accept_rest=True).facts
    people = [fact for fact in facts if isinstance(fact, Person)]
    assert [person.name for person in people] == ["Ani Contoh, S.H", "Citra Contoh"]
    [rank] = [fact for fact in facts if isinstance(fact, Rank)]
    assert (rank.golongan, rank.valid_from) == ("III/c", date(2022, 4, 1))
    [placement] = [fact for fact in facts if isinstance(fact, Placement)]
    assert (placement.jabatan_name, placement.level) == ("Perencana Ahli Muda", "JF-MU")


def test_performance_and_penalties_become_facts_unless_they_are_doubted_or_annulled(tmp_path):
    yearly = [fact for fact in sent("rekap_skp", tmp_path, accept_rest=True).facts if isinstance(fact, Performance)]
    assert [(fact.year, fact.predicate) for fact in yearly] == [(2024, "Baik")]
    kept = [fact for fact in sent("rekap_disiplin", tmp_path, accept_rest=True).facts if isinstance(fact, Discipline)]
    assert kept == []


def test_people_already_on_record_are_not_described_again(tmp_path):
    known = KnownCodes(persons={"198604232010012004"})
    path = write("riwayat_jabatan", tmp_path)
    facts = read([path], known, today=TODAY, accept_rest=True).files[0].facts
    assert [fact.nip for fact in facts if isinstance(fact, Person)] == ["198810312012121006"]
    assert sum(isinstance(fact, Placement) and fact.person == "198604232010012004" for fact in facts) == 2


def test_the_same_list_is_read_wherever_it_stands_on_the_sheet(tmp_path):
    rows = cells("riwayat_diklat")
    text = "\n".join([";;"] * 7 + [";;" + ";".join(map(str, row)) for row in rows])
    path = tmp_path / "kiriman.csv"
    path.write_bytes(text.encode("cp1252"))
    file = read([path], today=TODAY).files[0]
    assert file.layout == "riwayat_diklat"
    wrong = {remark.cell for remark in file.remarks if remark.cell}
    assert wrong == {_moved(cell) for cell in WRONG["riwayat_diklat"]}
    assert {remark.sheet for remark in file.remarks} == {"kiriman.csv"}


def _moved(cell):
    return f"{chr(ord(cell[0]) + 2)}{int(cell[1:]) + 7}"


def test_how_the_columns_were_understood_is_told_and_what_was_only_guessed_is_marked(tmp_path):
    columns = {column.column: column for column in sent("rekap_asesmen", tmp_path).columns}
    assert columns["B"].field == "pegawai.nama + pegawai.nip"
    assert (columns["G"].heading, columns["G"].field) == ("Orintasi Pada Hasil", "kompetensi.OPH.level")
    assert [column.field for column in sent("siasn_profil", tmp_path).columns if column.heading == "AGAMA NAMA"] == [
        "-"
    ]


def test_a_form_says_above_its_table_which_post_it_is_about(tmp_path):
    for name in ("abk", "standar_kompetensi"):
        posts = {row.values["jabatan.nama"].value for row in sent(name, tmp_path).rows}
        assert posts == {"Arsiparis Terampil" if name == "abk" else "Perencana Ahli Muda"}


def test_a_list_on_a_sheet_that_is_called_like_one_of_ours_is_still_a_list(tmp_path):
    path = tmp_path / "disiplin.csv"
    lines = (";".join(map(str, row)) for row in cells("rekap_disiplin"))
    path.write_text("\n".join(lines), encoding="utf-8")
    file = read([path], today=TODAY).files[0]
    assert file.layout == "rekap_disiplin"
    assert {remark.cell for remark in file.remarks if remark.cell} == set(WRONG["rekap_disiplin"])


def test_two_lists_side_by_side_are_two_lists(tmp_path):
    left, right = cells("rekap_skp"), cells("rekap_disiplin")
    rows = [
        [*(left[at] if at < len(left) else []), *[""] * (10 - len(left[at] if at < len(left) else []))]
        + (right[at] if at < len(right) else [])
        for at in range(max(len(left), len(right)))
    ]
    path = tmp_path / "gabungan.csv"
    path.write_text("\n".join(";".join(map(str, row)) for row in rows), encoding="utf-8")
    file = read([path], today=TODAY).files[0]
    assert {row.kind for row in file.rows} == {"kinerja", "disiplin"}
    assert len(file.rows) == 8


def test_a_web_page_saved_as_a_workbook_is_read_by_its_tables(tmp_path):
    rows = cells("rekap_skp")
    body = "".join("<tr>" + "".join(f"<td>{text}</td>" for text in row) + "</tr>" for row in rows)
    page = f'<html><body><table><tr><td rowspan="1" colspan="9">Dicetak</td></tr>{body}</table></body></html>'
    path = tmp_path / "ekspor.xls"
    path.write_text(page, encoding="utf-8")
    file = read([path], today=TODAY).files[0]
    assert file.layout == "rekap_skp"
    assert {remark.cell for remark in file.remarks if remark.cell} == {
        f"{cell[0]}{int(cell[1:]) + 1}" for cell in WRONG["rekap_skp"]
    }


def test_a_history_of_one_person_names_that_person_above_the_table(tmp_path):
    rows = [[cell for at, cell in enumerate(row) if at not in (1, 2)] for row in cells("riwayat_diklat")[1:3]]
    above = [["RIWAYAT DIKLAT"], ["Nama", ": Ani Contoh, S.H"], ["NIP", ": 19860423 201001 2 004"]]
    path = tmp_path / "ani.csv"
    path.write_text("\n".join(";".join(map(str, row)) for row in above + rows), encoding="utf-8")
    [row] = read([path], today=TODAY).files[0].rows
    assert (row.values["pegawai.nip"].value, row.values["pegawai.nip"].cell) == ("198604232010012004", "B3")
    assert row.values["pegawai.nama"].value == "Ani Contoh"


def test_a_person_on_two_sheets_of_one_list_is_named_on_the_second(tmp_path):
    path = tmp_path / "peserta.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for name in ("ANGKATAN I", "ANGKATAN II"):
            sheet = book.add_worksheet(name)
            for number, row in enumerate(cells("daftar_peserta")[:3]):
                sheet.write_row(number, 0, row)
    remarks = [each for each in read([path], today=TODAY).files[0].remarks if each.rule == "nip.ganda"]
    assert [(remark.sheet, remark.cell) for remark in remarks] == [("ANGKATAN II", "C3")]


def test_a_hidden_sheet_is_named_and_not_read(tmp_path):
    path = tmp_path / "peserta.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for name in ("ANGKATAN I", "LAMA"):
            sheet = book.add_worksheet(name)
            for number, row in enumerate(cells("daftar_peserta")[:3]):
                sheet.write_row(number, 0, row)
        sheet.hide()
    file = read([path], today=TODAY).files[0]
    assert {row.sheet for row in file.rows} == {"ANGKATAN I"}
    assert [remark.sheet for remark in file.remarks if remark.rule == "lembar.tersembunyi"] == ["LAMA"]


def test_a_sheet_that_is_no_list_is_named_and_not_read(tmp_path):
    path = tmp_path / "catatan.csv"
    path.write_text("belanja;harga\nkertas;10000\n", encoding="utf-8")
    file = read([path], today=TODAY).files[0]
    assert file.layout is None
    assert [remark.rule for remark in file.remarks] == ["berkas.tanpa_lembar", "lembar.tidak_dikenal"]
