"""What the cells of a list say together: percentages, ranks, hours and sheets of differences."""

from datetime import datetime

import pytest
import xlsxwriter

from graph.intake import read
from tests.graph.intake.sent_lists import table, write_rows
from tests.graph.intake.sent_reading import TODAY, sent, wrong

RESULTS = """
REKAP HASIL ASESMEN TANGGAL 1 MARET 2026
NO | NAMA | NIP | Integritas | Kerjasama | Komunikasi | Total Standar | JPM (%)
1 | Ani Contoh | 198604232010012004 | {levels} | =9 | {jpm}
"""


@pytest.mark.parametrize("jpm", ["88,89%", "88.89", "=0.8889", "88,9", "=89", "0,8889"])
def test_a_percentage_may_be_written_as_a_share_and_with_fewer_decimals(tmp_path, jpm):
    file = sent(tmp_path, RESULTS.format(levels="=3 | =3 | =2", jpm=jpm))
    assert wrong(file) == {}


def test_a_percentage_that_the_levels_do_not_give_is_named(tmp_path):
    assert wrong(sent(tmp_path, RESULTS.format(levels="=3 | =3 | =2", jpm="=80"))) == {"H3": "jpm.beda_hitung"}


def test_a_percentage_that_takes_an_unknown_level_as_zero_is_named_and_not_used(tmp_path):
    file = sent(tmp_path, RESULTS.format(levels="=3 | =3 | TD", jpm="66,67"))
    assert wrong(file) == {"F3": "level.tidak_diketahui", "H3": "jpm.tidak_diketahui_nol"}


def test_a_competency_outside_the_dictionary_is_told_with_the_nearest_and_other_columns_are_not_taken_for_one(tmp_path):
    text = RESULTS.replace("Total Standar", "Pengelolaan Arsip Kuantum").replace("JPM (%)", "Rata-rata")
    file = sent(tmp_path, text.format(levels="=3 | =3 | =2", jpm="=3"))
    [remark] = [each for each in file.remarks if each.rule == "kolom.bukan_kompetensi"]
    assert (file.accepted, remark.cell) == (True, "G2")
    assert [near.name for near in remark.nearest] == ["Pengelolaan Arsip Dinamis", "Pengelolaan Arsip Statis"]


def test_a_sheet_of_differences_is_named_and_not_read_as_levels(tmp_path):
    text = RESULTS.format(levels="=0 | =-1 | =1", jpm="") + "2 | Citra Contoh | 198810312012121006 | =-1 | =0 | =0"
    file = sent(tmp_path, text, sheet="GAP")
    assert (file.rows, [remark.rule for remark in file.remarks]) == ((), ["lembar.selisih_level"])


def test_a_golongan_too_high_for_the_years_of_service_or_the_degree_is_asked(tmp_path):
    file = sent(
        tmp_path,
        """
DAFTAR NOMINATIF
NO | NAMA | NIP | GOL | JABATAN | JENIS JABATAN | PENDIDIKAN
1 | Ani Contoh | 198604232022012004 | IV/a | Perencana Ahli Muda | Fungsional | S-1
2 | Citra Contoh | 196810311990121006 | III/d | Pengadministrasi Umum | Pelaksana | SMA
3 | Dewi Contoh | 197810312005122006 | IV/b | Perencana Ahli Madya | Fungsional | S-2
""",
    )
    assert wrong(file) == {"D3": "golongan.terlalu_cepat", "D4": "golongan.di_atas_pendidikan"}


def test_a_golongan_of_the_other_kind_of_staff_is_named_and_one_of_the_own_kind_is_not(tmp_path):
    file = sent(
        tmp_path,
        """
DAFTAR NOMINATIF
NO | NAMA | NIP | GOL
1 | Ani Contoh | 199108172022211001 | III/a
2 | Citra Contoh | 198810312012121006 | IX
3 | Dewi Contoh | 199208172022212003 | IX
4 | Eka Contoh | 197810312005122006 | III/d
""",
    )
    assert wrong(file) == {"D3": "golongan.pns", "D4": "golongan.pppk"}


def test_more_hours_than_the_days_of_a_course_can_hold_are_asked(tmp_path):
    file = sent(
        tmp_path,
        """
RIWAYAT DIKLAT
NO | NAMA | NIP | Nama Diklat | Tgl Mulai | Tgl Selesai | JP
1 | Ani Contoh | 198604232010012004 | Diklat Arsip | 01-02-2024 | 03-02-2024 | =1080
2 | Ani Contoh | 198604232010012004 | Diklat Data | 01–03–2024 | 03-03-2024 | 30 JP (3 hari)
""",
    )
    assert wrong(file) == {"G3": "jp.melebihi_hari"}
    assert file.rows[1].values["pelatihan.jp"].value == 30


LISTED = """
DAFTAR NOMINATIF
NO | NAMA | NIP | TEMPAT, TGL LAHIR | GOL | JABATAN | PENDIDIKAN
1 | {name} | {nip} | {born} | {rank} | {post} | {degree}
"""
ONE = {
    **{"name": "Ani Contoh S.H", "nip": "198604232010012004 / Karpeg N.123456", "born": "Kota 23 April 1986"},
    **{"rank": "PENATA - III/c", "post": "Perencana Ahli Muda Bidang Data", "degree": "SLTA/SMA/SMK"},
}


def test_several_facts_in_one_cell_are_taken_apart(tmp_path):
    [row] = sent(tmp_path, LISTED.format(**ONE)).rows
    found = {name: read.value for name, read in row.values.items()}
    assert (found["pegawai.nama"], found["pegawai.gelar_belakang"]) == ("Ani Contoh", "S.H")
    assert found["pegawai.nip"] == "198604232010012004"
    assert found["pegawai.tanggal_lahir"] == "1986-04-23"
    assert found["pangkat.golongan"] == "III/c"
    assert (found["jabatan.nama"], found["unit.nama"]) == ("Perencana Ahli Muda", "Bidang Data")
    assert found["pendidikan.tingkat"] == "SLTA"


def test_true_dates_up_to_the_twelfth_among_later_texts_are_asked(tmp_path):
    path = tmp_path / "kiriman.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet, day = book.add_worksheet("DATA"), book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_row(0, 0, ["NO", "NAMA", "NIP", "NAMA DIKLAT", "TGL MULAI"])
        texts = ["13/05/2024", "25/07/2024", "31/01/2023"]
        dates = [datetime(2024, 3, 5), datetime(2024, 7, 7), datetime(2023, 1, 11)]
        for number, begun in enumerate([*texts, *dates], start=1):
            sheet.write_row(number, 0, [str(number), "Ani Contoh", "198604232010012004", f"Diklat {number}"])
            if isinstance(begun, datetime):
                sheet.write_datetime(number, 4, begun, day)
            else:
                sheet.write_string(number, 4, begun)
    file = read([path], today=TODAY).files[0]
    assert {remark.cell: remark.proposal for remark in file.remarks} == {"E5": "2024-05-03", "E7": "2023-11-01"}


BESIDE = """
PETA JABATAN
NO | NAMA JABATAN | KELAS | B | K | NAMA PEMANGKU | NIP | GOL | | GOLONGAN | JUMLAH
1 | Perencana Ahli Muda | 9 | =1 | =1 | Ani Contoh | 198604232010012004 | III/c | | III | =1
"""


def test_a_summary_beside_a_map_of_posts_says_nothing_about_its_people(tmp_path):
    file = sent(tmp_path, BESIDE)
    assert wrong(file) == {}
    assert "tabel.tidak_dikenal" in {remark.rule for remark in file.remarks}


def test_a_heading_below_a_group_means_what_it_says_itself(tmp_path):
    text = """
DAFTAR NOMINATIF
NO | NAMA | NIP | PENDIDIKAN | |
 | | | TINGKAT | JURUSAN | LULUS
1 | Ani Contoh | 198604232010012004 | S-1 | Hukum | 2008
"""
    path = write_rows(tmp_path / "kiriman.xlsx", {"DATA": table(text)}, ["D2:F2"])
    [row] = read([path], today=TODAY).files[0].rows
    assert row.values["pendidikan.jurusan"].value == "Hukum"
