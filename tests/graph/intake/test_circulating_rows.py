"""Rows that are no records, rows that go on with others, and tables below each other."""

from graph.intake import read
from tests.graph.intake.sent_lists import table, write_rows
from tests.graph.intake.sent_reading import TODAY, sent, values, wrong

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
