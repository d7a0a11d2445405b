"""Shapes that lists take: years side by side, people in columns, forms below each other, facts in titles."""

from datetime import date

from graph.intake import read
from tests.graph.intake.sent_lists import table, write_rows

TODAY = date(2026, 3, 31)


def sent(folder, text, merged="", name="kiriman.xlsx", sheet="DATA"):
    """A list, written and read."""
    return read([write_rows(folder / name, {sheet: table(text)}, merged.split())], today=TODAY).files[0]


def values(file):
    """Every value that was read, by cell and field."""
    return {(read.cell, field): read.value for row in file.rows for field, read in row.values.items()}


def wrong(file):
    """The rule that speaks at each cell that is named."""
    return {remark.cell: remark.rule for remark in file.remarks if remark.cell}


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


PLANS = """
REKAP KEBUTUHAN PENGEMBANGAN KOMPETENSI
NO | NAMA | NIP | JABATAN | KEBUTUHAN DIKLAT | BIAYA | TAHUN USULAN
I. | DINAS PENDIDIKAN
1 | Ani Contoh | 198604232010012004 | Perencana Ahli Muda | Bimtek | Rp 2.400.000,00 | 2026
2 | Citra Contoh | 198810312012121006 | Perencana Ahli Muda | - | =1500000 | 2072
 | SUB JUMLAH | | | | 3.900.000
II. | DINAS KESEHATAN
1 | Dewi Contoh | 199002142015032005 | Perencana Ahli Muda | Bimtek | 800.000,- | 2026
 | SUB JUMLAH | | | | 900.000
"""


def test_a_numeral_with_a_title_is_a_section_and_totals_of_money_are_compared(tmp_path):
    file = sent(tmp_path, PLANS)
    assert {row.values["unit.nama"].value for row in file.rows} == {"DINAS PENDIDIKAN", "DINAS KESEHATAN"}
    assert wrong(file) == {"E5": "isian.kosong", "G5": "tahun.tidak_wajar", "F9": "jumlah.beda"}
    assert file.refused == ()


BELOW = """
REKAPITULASI HUKUMAN DISIPLIN
NO | NAMA | NIP | JENIS HUKUMAN | TINGKAT | NOMOR SK | TANGGAL SK
1 | Ani Contoh | | Teguran tertulis | Ringan | 1/2024 | 01-02-2024
 | 1986042320100120041234

DAFTAR CUTI PEGAWAI
NO | NAMA | NIP | JENIS CUTI | MULAI | SELESAI
1 | Citra Contoh | 198810312012121006 | Tahunan | 01-02-2024 | 03-02-2024
"""


def test_another_table_below_a_list_is_named_and_makes_no_records(tmp_path):
    file = sent(tmp_path, BELOW, name="hukuman disiplin.xlsx")
    assert [row.row for row in file.rows] == [3]
    assert [remark.message for remark in file.remarks if remark.rule == "tabel.tidak_dikenal"] == [
        "Tabel yang judul kolomnya di baris 7 tidak dikenal dan tidak dibaca."
    ]


EXPORT = """
NO | NIP | NAMA PEGAWAI | TAHUN | PERIODE | RATING HASIL KERJA | RATING HASIL PERILAKU | PREDIKAT KINERJA
1 | 198604232010012004 | Ani Contoh | 2024 | Tahunan | AE | ME | Baik
2 | 198604232010012004 | Ani Contoh | 2024 | Tahunan | AE | ME | Baik
3 | 198604232010012004 | Ani Contoh | 24 | Triwulan I | AE | ME | Baik
"""


def test_without_any_title_columns_tell_what_other_columns_mean(tmp_path):
    file = sent(tmp_path, EXPORT)
    assert wrong(file) == {"D3": "predikat.ganda", "D4": "tahun.tidak_terbaca", "E4": "predikat.bukan_tahunan"}


BOXES = """
PETA TALENTA
NO | NAMA | NIP | POTENSIAL | | KINERJA | | KOTAK
 | | | NILAI | KATEGORI | NILAI | KATEGORI |
1 | Ani Contoh | 198604232010012004 | 85,5 | Tinggi | 88 | Di Atas Ekspektasi | 9
2 | Citra Contoh | 198810312012121006 | 70 | Menengah | 75 | Sesuai Ekspektasi | {box}
3 | Dewi Contoh | 199002142015032005 | 70 | Menengah | 75 | Sesuai Ekspektasi |
4 | Edo Contoh | 199002142015031005 | 70 | Menengah | 75 | Sesuai Ekspektasi | 5
"""


def test_a_box_follows_from_the_categories_of_both_axes(tmp_path):
    file = sent(tmp_path, BOXES.format(box=7), "A2:A3 B2:B3 C2:C3 D2:E2 F2:G2 H2:H3")
    assert values(file)["D4", "talenta.nilai_potensial"] == 85.5
    assert values(file)["F4", "talenta.nilai_kinerja"] == 88
    assert wrong(file) == {"H5": "kotak.beda_kategori", "H6": "isian.kosong"}


SEVERAL = """
REKAP KEBUTUHAN PENGEMBANGAN KOMPETENSI
NO | NAMA | NIP | JABATAN | KEBUTUHAN DIKLAT | TAHUN USULAN
1 | Ani Contoh | 198604232010012004 | Perencana Ahli Muda | Bimtek | 2026
 | | | | Lokakarya | 2027
"""


def test_a_row_without_name_and_number_tells_more_of_the_person_above(tmp_path):
    file = sent(tmp_path, SEVERAL)
    assert [row.values["pengembangan.rencana"].value for row in file.rows] == ["Bimtek", "Lokakarya"]
    assert {row.values["pegawai.nip"].value for row in file.rows} == {"198604232010012004"}
    assert (wrong(file), file.refused) == ({}, ())


SIASN = """
nip | nama | jenisHukumanId | jenisTingkatHukumanId | skNomor | skTanggal | akhirHukumanTanggal | skPembatalanNomor
198604232010012004 | Ani Contoh | 01 | R | 1/2024 | 01-02-2024 | 01-03-2025 |
198810312012121006 | Citra Contoh | 01 | X | 2/2024 | 01-02-2024 | 01-03-2025 | 5/2024
"""


def test_penalties_under_the_names_of_siasn_are_read_with_their_codes_and_cancellations(tmp_path):
    file = sent(tmp_path, SIASN)
    assert file.layout == "rekap_disiplin"
    assert values(file)["D2", "disiplin.tingkat"] == "ringan"
    assert wrong(file) == {"D3": "tingkat_hukuman.tak_dikenal", "H3": "disiplin.dibatalkan"}


EXECUTING = """
ID | Nama_jabatan
A1 | Pengelola Data
A2 | Pengelola Data
A3 | delete
"""


def test_a_reference_list_may_have_two_columns(tmp_path):
    file = sent(tmp_path, EXECUTING, name="Referensi-Jabatan-Pelaksana.xlsx")
    assert wrong(file) == {"B3": "jabatan.nama_ganda", "B4": "isian.sisa"}


RANKED = """
DAFTAR URUT KEPANGKATAN
NO | NAMA\\nTEMPAT/TGL LAHIR | NIP | GOL | LATIHAN JABATAN
1 | Ani Contoh | 198604232010012004 | III/c | DIKLATPIM IV
 | KOTA CONTOH / 24.04.1986 | N 1234
"""


def test_place_and_day_of_birth_below_a_name_are_read_and_compared(tmp_path):
    file = sent(tmp_path, RANKED)
    assert len(file.rows) == 1
    assert wrong(file) == {"B4": "nip.beda_tanggal_lahir", "E3": "pelatihan.nama_lama"}


CONDITIONS = """
III. PERSYARATAN JABATAN
Jenis Persyaratan | Uraian | | Mutlak | Penting | Perlu
A. Pendidikan | S-1 | V | | |
"""


def test_a_mark_that_slid_to_the_left_is_named_as_well(tmp_path):
    assert wrong(sent(tmp_path, CONDITIONS, "B2:C2")) == {"C3": "kepentingan.bergeser"}


PLANNED = """
REKONSILIASI RENCANA PENGEMBANGAN KOMPETENSI ASN
NO | NAMA / NIP | STATUS | JABATAN | NILAI IP ASN
1 | Ani Contoh | PNS | Kepala Seksi Arsip | 80
 | 198604232010012004
"""


def test_a_person_on_two_sheets_is_named_at_the_number_below_the_name(tmp_path):
    sheets = {"STRUKTURAL": table(PLANNED), "JFT": table(PLANNED)}
    file = read([write_rows(tmp_path / "kiriman.xlsx", sheets)], today=TODAY).files[0]
    assert [(remark.sheet, remark.cell, remark.rule) for remark in file.remarks] == [("JFT", "B4", "nip.ganda")]


DRAFT = """
STANDAR KOMPETENSI JABATAN
NAMA JABATAN : Perencana Ahli Muda
Kompetensi | Level | Deskripsi | Indikator Kompetensi
1. Integritas | =3 | Deskripsi | Indikator
2. Kerja Sama | | Deskripsi | Indikator
3. Komunikasi | Level 2 | Deskripsi | Indikator
"""


def test_rows_that_repeat_words_of_the_headings_of_their_columns_begin_no_other_table(tmp_path):
    file = sent(tmp_path, DRAFT)
    assert file.counts["standar"] == 3
    assert values(file)["B6", "standar.level"] == 2
    assert wrong(file) == {"B5": "level.kosong"}
