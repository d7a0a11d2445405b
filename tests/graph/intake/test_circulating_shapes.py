"""Shapes that lists take: years side by side, people in columns, forms below each other, facts in titles."""

from tests.graph.intake.sent_reading import sent, values, wrong

YEARS = """
REKAP PREDIKAT KINERJA PEGAWAI
NO | NIP / NAMA | 2019 | | TAHUN 2023 | |
 | | NILAI PRESTASI KERJA | KLASIFIKASI NILAI | HASIL KERJA | PERILAKU | PREDIKAT
1 | 198604232010012004\\nAni Contoh | 87,5 | Baik | =3 | =2 | Baik
2 | 198810312012121006\\nCitra Contoh | 91 | Sangat Baik | AE | AE | Baik
JUMLAH BAIK | | | =1 | | | =3
"""


def test_each_year_of_a_row_is_a_record_of_its_own(tmp_path):
    file = sent(tmp_path, YEARS, "A2:A3 B2:B3 C2:D2 E2:G2")
    assert (file.layout, dict(file.counts)) == ("rekap_skp", {"kinerja": 4})
    found = values(file)
    assert found["G4", "kinerja.predikat"] == "Baik"
    assert {row.values["kinerja.tahun"].value for row in file.rows} == {2019, 2023}
    assert wrong(file) == {"G5": "predikat.beda_hitung", "G6": "jumlah.beda"}


TURNED = """
HASIL PENILAIAN KOMPETENSI
TANGGAL 10 S.D. 12 NOVEMBER 2025
NO | KOMPETENSI | STANDAR | Ani Contoh | Citra Contoh
 | NIP | | 198604232010012004 | 19881031201212100
=1 | Integritas | =3 | =3 | =2
=2 | Kerjasama | =3 | =3 | 3,0
=3 | Komunikasi | =3 | Level 2 | III
=4 | Orientasi pada Hasil | =3 | TD | =6
 | JPM (%) | | 92,59% | 91,67
"""


def test_a_matrix_with_people_in_columns_is_read_by_its_rows(tmp_path):
    file = sent(tmp_path, TURNED)
    assert (file.layout, file.counts["asesmen"]) == ("rekap_asesmen", 2)
    found = values(file)
    assert found["D3", "pegawai.nama"] == "Ani Contoh"
    assert found["D7", "kompetensi.KOM.level"] == 2
    assert found["A2", "asesmen.tanggal"] == "2025-11-12"
    assert wrong(file) == {"E4": "nip.bukan_18_digit", "D8": "level.tidak_diketahui", "E8": "level.di_luar_rentang"}
    assert {column.column: column.field for column in file.columns}["5"] == "kompetensi.INT.level"
    assert [row.row for row in file.refused] == [4]


FORMATION = """
RENCANA KEBUTUHAN ASN
KODE | NAMA JABATAN | KELAS | BEZETTING | KEBUTUHAN | | | KUALIFIKASI PENDIDIKAN
 | | | | =2026 | 2O27 | 2028 |
CONTOH | Contoh Jabatan | 8 | 0 | 1 | 1 | 1 | S-1
1 | Dinas Contoh
01.01 | Arsiparis Terampil | 6 | 1 | dua | 0,5 | 1 | D-III Kearsipan
01.02 | Perencana Ahli Muda | 9 | 1 | 0 | 1 | 1 | S-1
JUMLAH | | | 2 | 0 | 1,5 | 3 |
"""


def test_a_plan_over_years_names_letters_in_years_and_leaves_out_example_rows(tmp_path):
    file = sent(tmp_path, FORMATION, "A2:A3 B2:B3 C2:C3 D2:D3 E2:G2 H2:H3")
    assert (file.layout, dict(file.counts)) == ("formasi", {"formasi": 6, "jabatan": 2})
    assert {row.values["unit.nama"].value for row in file.rows} == {"Dinas Contoh"}
    assert wrong(file) == {
        **{"F3": "tahun.tidak_terbaca", "E6": "angka.tidak_terbaca", "F6": "angka.pecahan", "G8": "jumlah.beda"}
    }
    assert [remark.message for remark in file.remarks if remark.rule == "baris.contoh"] == [
        "Baris contoh dari templat tidak dibaca: baris 4."
    ]


WORKLOAD = """
FORMULIR ANALISIS BEBAN KERJA
NAMA JABATAN | : | {post}
NO | URAIAN TUGAS | BEBAN KERJA (SETAHUN) | WAKTU PENYELESAIAN (MENIT) | | | WAKTU KERJA EFEKTIF | PEGAWAI DIBUTUHKAN
 | | | MINIMAL | MAKSIMAL | RATA-2 | |
1 | Menata | =300 | =100 | =140 | =120 | =72000 | =0.5
2 | Memindai | =720 | =10 | =5 | =10 | =72000 | =0.1
JUMLAH | | | | | | | =0.6

"""


def test_forms_below_each_other_are_about_the_post_that_each_names(tmp_path):
    text = WORKLOAD.format(post="Arsiparis Terampil") + WORKLOAD.strip("\n").format(post="Perencana Ahli Muda")
    file = sent(tmp_path, text)
    assert (file.layout, file.counts["tugas"], file.counts["jabatan"]) == ("abk", 4, 2)
    assert {row.values["jabatan.nama"].value for row in file.rows} == {"Arsiparis Terampil", "Perencana Ahli Muda"}
    assert set(wrong(file).values()) == {"abk.waktu_terbalik"}


POSTS = """
RIWAYAT JABATAN
Nama | : Ani Contoh
NIP | : {nip}
NO | NAMA JABATAN | | | TMT JABATAN | NO SK | TGL SK
 | STRUKTURAL/PELAKSANA | FUNGSIONAL | TUGAS TAMBAHAN | | |
1 | Pengadministrasi Umum | | | 01-03-2010 | 821/1 | 20-02-2010
2 | | Perencana Ahli Pertama | | 01-03-2015 | 821/2 | 20-02-2015
3 | | | Kepala UPT | 01-03-2015 | 821/3 | 20-02-2015
4 | | Perencana Ahli Muda | | 01-03-2015 | 821/4 | 20-02-2015
5 | | | | 01-03-2018 | 821/5 | 20-02-2018
"""
MERGED = "A4:A5 B4:D4 E4:E5 F4:F5 G4:G5"


def test_a_post_may_stand_in_one_of_three_columns_and_extra_duties_are_no_second_post(tmp_path):
    file = sent(tmp_path, POSTS.format(nip="198604232010012004"), MERGED)
    assert file.layout == "riwayat_jabatan"
    assert values(file)["D8", "penempatan.jenis"] == "TUGAS_TAMBAHAN"
    assert wrong(file) == {"E9": "masa.tumpang_tindih", "B10": "isian.wajib"}


def test_a_bad_number_above_a_history_refuses_all_of_its_rows(tmp_path):
    file = sent(tmp_path, POSTS.format(nip="1986042320100120O4"), MERGED)
    assert wrong(file)["B3"] == "nip.bukan_angka"
    assert {row.row for row in file.refused} == {6, 7, 8, 9, 10}


COURSE = """
DAFTAR PESERTA PELATIHAN PENGELOLAAN ARSIP ANGKATAN II
TANGGAL 28 FEBRUARI S/D 2 MARET 2025 (24 JP)
NO | NAMA | NIP | PANGKAT/GOL\\nTMT | NILAI
1 | Ani Contoh | 198604232010012004 | Penata (III/c)\\n01-04-2022 | 90
"""


def test_a_course_that_only_the_titles_name_is_that_of_every_participant(tmp_path):
    found = values(sent(tmp_path, COURSE))
    assert found["A1", "pelatihan.nama"] == "Pelatihan Pengelolaan Arsip"
    assert (found["A2", "pelatihan.mulai"], found["A2", "pelatihan.selesai"]) == ("2025-02-28", "2025-03-02")
    assert found["A2", "pelatihan.jp"] == 24
    assert (found["D4", "pangkat.golongan"], found["D4", "pangkat.tmt"]) == ("III/c", "2022-04-01")
