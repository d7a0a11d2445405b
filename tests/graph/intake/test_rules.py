"""Every rule is found where it is broken: the small world with one cell changed, and the very sheet and cell named."""

from datetime import date

import pytest

from graph.intake import Severity, read
from graph.intake.corrections import NO_CORRECTIONS
from graph.intake.files import Grid
from graph.intake.layouts import SHEETS, headings
from graph.intake.reading.parsers import Parsers
from graph.intake.reading.sheets import read_sheet
from graph.intake.remarks.collecting import Remarks
from graph.intake.remarks.rules import RULES
from tests.graph.intake.sent_expectations import WRONG
from tests.workbooks import edited_world
from tests.world import AS_OF, NIP

ERROR, REMARK = Severity.ERROR, Severity.REMARK

CELLS = [
    # identity numbers
    ("nip.presisi_hilang", "pegawai", "A3", 197003151995031001, ERROR),
    ("nip.notasi_ilmiah", "pegawai", "A3", "1,97003E+17", ERROR),
    ("nip.bukan_18_digit", "pegawai", "A3", "19700315199503100", ERROR),
    ("nip.bukan_angka", "pegawai", "A3", "19700315199503l001", ERROR),
    ("nip.tanggal_lahir", "pegawai", "A3", "197013151995031001", ERROR),
    ("nip.pengangkatan", "pegawai", "A3", "197003151995151001", ERROR),
    ("nip.digit_15", "pegawai", "A3", "197003151995033001", ERROR),
    ("nip.nomor_urut", "pegawai", "A3", "197003151995031000", ERROR),
    ("nip.usia_pengangkatan", "pegawai", "A3", "197003151985031001", ERROR),
    ("nip.masa_depan", "pegawai", "A3", "197003152026051001", ERROR),
    ("nip.beda_tanggal_lahir", "pegawai", "C3", date(1970, 3, 16), ERROR),
    ("nip.beda_jenis_pegawai", "pegawai", "D3", "PPPK", ERROR),
    # dates
    ("tanggal.mustahil", "pegawai", "C3", "31-02-1970", ERROR),
    ("tanggal.bulan_dahulu", "pangkat", "C3", "04/23/2023", ERROR),
    ("tanggal.tidak_terbaca", "pangkat", "C3", "kapan-kapan", ERROR),
    ("tanggal.tidak_lengkap", "pangkat", "C3", "April 2023", ERROR),
    ("tanggal.dua_digit_tahun", "pangkat", "C3", "1-4-23", REMARK),
    ("tanggal.nomor_seri", "pangkat", "C3", "45017", REMARK),
    ("tanggal.isian_kosong", "pendidikan", "E3", "01-01-1900", REMARK),
    ("tanggal.isian_kosong", "pangkat", "C3", "01-01-1900", ERROR),
    ("tanggal.masa_depan", "pendidikan", "E3", date(2026, 4, 2), ERROR),
    ("tanggal.masa_depan", "asesmen", "B3", date(2026, 4, 2), ERROR),
    ("tanggal.masa_depan", "pangkat", "C3", date(2027, 5, 1), ERROR),
    ("tanggal.masa_depan", "kinerja", "B3", 2027, ERROR),
    # numbers and years
    ("angka.tidak_terbaca", "program", "F2", "enam puluh", ERROR),
    ("angka.ambigu", "program", "F2", "1.080", ERROR),
    ("angka.negatif", "jabatan", "J2", -1, ERROR),
    ("angka.pecahan", "program", "F2", "24,5", ERROR),
    ("angka.terlalu_halus", "angka_kredit", "C2", "102,5678", ERROR),
    ("tahun.tidak_terbaca", "kinerja", "B2", "2O25", ERROR),
    ("tahun.isian_kosong", "kinerja", "B2", 0, ERROR),
    # levels
    ("level.kosong", "asesmen", "H2", None, REMARK),
    ("level.tidak_diketahui", "asesmen", "H2", "TD", REMARK),
    ("level.tidak_diketahui", "asesmen", "H2", "-", REMARK),
    ("level.tidak_diketahui", "asesmen", "H2", "n/a", REMARK),
    ("level.kode_kosong", "asesmen", "H2", 99, REMARK),
    ("level.di_luar_rentang", "asesmen", "H2", 6, REMARK),
    ("level.di_luar_rentang", "standar_kompetensi", "D2", 0, ERROR),
    ("level.kode_kosong", "standar_kompetensi", "D2", "99", ERROR),
    ("level.bukan_setengahan", "asesmen", "H2", "2,3", ERROR),
    ("level.tidak_terbaca", "asesmen", "H2", "2/3", ERROR),
    ("level.nol", "asesmen", "H2", 0, REMARK),
    ("level.jarang_terisi", "asesmen", "Q2", None, REMARK),
    # words
    ("golongan.tak_dikenal", "pangkat", "B3", "III/e", ERROR),
    ("golongan.pppk", "pangkat", "B3", "IX", ERROR),
    ("golongan.pns", "pangkat", "A3", NIP["PPPK"], ERROR),
    ("pangkat.beda_golongan", "pangkat", "B3", "Penata (III/d)", ERROR),
    ("pendidikan.tak_dikenal", "pendidikan", "B3", "Kursus", ERROR),
    ("pendidikan.ganda", "pendidikan", "B3", "S-1/D-IV", ERROR),
    ("jenis_pegawai.tak_dikenal", "pegawai", "D3", "Honorer", ERROR),
    ("jenjang.tak_dikenal", "penempatan", "D3", "Kepala", ERROR),
    ("bidang_ilmu.tak_dikenal", "pendidikan", "C3", "Ilmu Gaib", REMARK),
    ("urusan.tak_dikenal", "penempatan", "E3", "Antariksa", ERROR),
    ("predikat.tak_dikenal", "kinerja", "C3", "Cukup", ERROR),
    ("unsur_talenta.tak_dikenal", "nilai_talenta", "B2", "bakat alam", ERROR),
    ("tingkat_hukuman.tak_dikenal", "disiplin", "B2", "luar biasa", ERROR),
    ("penugasan.tak_dikenal", "penempatan", "G3", "sementara", ERROR),
    ("kepentingan.tak_dikenal", "standar_kompetensi", "E3", "wajib sekali", ERROR),
    ("kompetensi.tak_dikenal", "standar_kompetensi", "C3", "Berpikir Analisis", ERROR),
    ("syarat.tak_dikenal", "persyaratan", "C2", "tinggi badan", ERROR),
    ("syarat.nilai_tak_dikenal", "persyaratan", "D2", "III/z", ERROR),
    ("syarat.nilai_tak_dikenal", "persyaratan", "F3", "Manajemen; Sihir", ERROR),
    ("syarat.kurang_isian", "persyaratan", "D2", None, ERROR),
    ("syarat.isian_tak_dipakai", "persyaratan", "E2", 3, REMARK),
    # references
    ("instansi.tak_dikenal", "unit", "C2", "KX", ERROR),
    ("unit.tak_dikenal", "jabatan", "D2", "KC-9", ERROR),
    ("jabatan.tak_dikenal", "standar_kompetensi", "A2", "J-RAJA", ERROR),
    ("jabatan.tak_dikenal", "penempatan", "B20", "J-RAJA", ERROR),
    ("program.tak_dikenal", "pelatihan", "B2", "P99", ERROR),
    ("program.tak_dikenal", "persyaratan", "F4", "P99", ERROR),
    ("pegawai.tak_dikenal", "kinerja", "A2", "196001011985031001", ERROR),
    ("unit.melingkar", "unit", "D2", "KC-1-1", ERROR),
    # spreadsheets that know better
    ("kode.menjadi_tanggal", "unit", "D3", date(2026, 1, 2), ERROR),
    ("teks.menjadi_tanggal", "pangkat", "D3", date(2026, 1, 2), REMARK),
    ("rumus.galat", "kinerja", "C3", "#REF!", ERROR),
    ("rumus.galat", "asesmen", "H2", "#N/A", REMARK),
    ("rumus.tanpa_hasil", "kinerja", "B3", "=2000+24", ERROR),
    ("teks.seperti_rumus", "pendidikan", "D3", "@SUM(A1)", REMARK),
    ("teks.html", "pendidikan", "D3", "Ekonomi &amp; Bisnis", REMARK),
    # rows
    ("isian.sisa", "jabatan", "B3", "delete", ERROR),
    ("isian.sisa", "pendidikan", "D3", "(hapus)", REMARK),
    ("isian.wajib", "pegawai", "B3", None, ERROR),
    ("isian.wajib", "asesmen", "C2", "-", ERROR),
    ("isian.rentang", "jabatan", "H2", 18, ERROR),
    ("isian.urutan", "penempatan", "I2", date(2021, 2, 1), ERROR),
    ("isian.urutan", "program_kompetensi", "C2", 3, ERROR),
    ("jabatan.nama_campuran", "jabatan", "B6", "Analis SDM Aparatur Ahli Pertama pada Biro Umum", REMARK),
    ("jenjang.beda_nama", "jabatan", "C6", "JF-MA", ERROR),
    ("penugasan.beda_nama", "penempatan", "C3", "Plt. Kepala Bagian Mutasi", ERROR),
    ("unit.serupa", "unit", "B4", "Biro SDM", REMARK),
    ("masa.sebelum_pengangkatan", "penempatan", "H22", date(2024, 3, 1), ERROR),
    ("masa.tumpang_tindih", "penempatan", "I2", date(2024, 4, 15), ERROR),
    ("standar.tanpa_kompetensi", "persyaratan", "B2", date(2024, 2, 1), ERROR),
    # headings
    ("kolom.tidak_ada", "pangkat", "C1", "Mulai berlakunya", ERROR),
    ("kolom.tidak_dikenal", "pangkat", "E1", "Catatan", REMARK),
    ("kolom.ditolak", "pegawai", "E1", "Agama", REMARK),
    ("kolom.mirip", "pangkat", "B1", "Golongn ruang", REMARK),
    ("kolom.ganda", "pangkat", "D1", "TMT", ERROR),
]

SHOWN_ELSEWHERE = {
    ("golongan.pns", "pangkat", "A3"): "B3",
    ("isian.urutan", "penempatan", "I2"): "I2",
    ("level.jarang_terisi", "asesmen", "Q2"): "R2",
    ("isian.urutan", "program_kompetensi", "C2"): "D2",
    ("masa.tumpang_tindih", "penempatan", "I2"): "H3",
    ("standar.tanpa_kompetensi", "persyaratan", "B2"): "A2",
    ("kolom.tidak_ada", "pangkat", "C1"): "A1",
    ("penugasan.beda_nama", "penempatan", "C3"): "G3",
}
"""Where the cell that is named is not the one that was changed."""


def found(directory, rule):
    intake = read([directory], today=AS_OF)
    return intake, [remark for file in intake.files for remark in file.remarks if remark.rule == rule]


@pytest.mark.parametrize(("rule", "sheet", "cell", "value", "severity"), CELLS)
def test_a_broken_rule_is_told_with_its_sheet_and_cell(tmp_path, rule, sheet, cell, value, severity):
    intake, remarks = found(edited_world(tmp_path, {sheet: {cell: value}}), rule)
    expected = (sheet, SHOWN_ELSEWHERE.get((rule, sheet, cell), cell), severity)
    assert expected in [(remark.sheet, remark.cell, remark.severity) for remark in remarks]
    assert bool(intake.refused) == (severity is ERROR)
    for remark in remarks:
        assert remark.message.endswith((".", "!"))
        assert remark.message_en.endswith((".", "!"))
        assert "{" not in remark.message + remark.message_en


@pytest.mark.parametrize(
    ("sheet", "cell", "value", "proposal"),
    [
        ("standar_kompetensi", "C2", "Komunikasii", "Komunikasi"),
        ("penempatan", "F3", "KC1", "KC-1"),
        ("penempatan", "F3", "KC-3", None),
        ("penempatan", "F3", "BIRO UMUM", "KC-2"),
        ("penempatan", "B20", "Kepala Biro SDM", "J-KARO"),
        ("penempatan", "B20", "Analis SDM Aparatur Ahli Madya", None),
        ("kinerja", "C3", "Sangat Baikk", "Sangat Baik"),
        ("pelatihan", "B2", "P-18", "P18"),
        ("kinerja", "A2", "197005201995031009", None),
        ("pegawai", "C3", "16-03-1970", "1970-03-15"),
    ],
)
def test_what_may_have_been_meant_is_proposed_and_never_another_person_or_class(tmp_path, sheet, cell, value, proposal):
    intake = read([edited_world(tmp_path, {sheet: {cell: value}})], today=AS_OF)
    remarks = [remark for file in intake.files for remark in file.remarks if remark.cell == cell]
    assert [remark.proposal for remark in remarks] == [proposal]


def test_a_person_twice_with_two_names_is_told_at_the_second_nip(tmp_path):
    edits = {"A14": NIP["K1"], "B14": "Contoh Ke-1", "C14": date(1970, 5, 20), "D14": "PNS"}
    _, remarks = found(edited_world(tmp_path, {"pegawai": edits}), "nip.ganda")
    assert [(remark.cell, remark.severity) for remark in remarks] == [("A14", ERROR)]
    assert "pegawai!A2" in remarks[0].message


def test_a_jabatan_under_two_codes_is_asked_about_at_the_second_name(tmp_path):
    edits = {"A8": "J-BARU", "B8": "KASUBBAG TU Biro Umum", "C8": "PGW", "D8": "KC-2"}
    _, remarks = found(edited_world(tmp_path, {"jabatan": edits}), "jabatan.serupa")
    assert [(remark.cell, remark.severity) for remark in remarks] == [("B8", REMARK)]
    assert "jabatan!A4 (J-KASUBBAG)" in remarks[0].message


def test_a_person_under_two_numbers_is_asked_about_at_the_second_nip(tmp_path):
    edits = {"A14": "197003151996031002", "B14": "Contoh Kedua", "C14": date(1970, 3, 15), "D14": "PNS"}
    _, remarks = found(edited_world(tmp_path, {"pegawai": edits}), "orang.dua_nip")
    assert [(remark.cell, remark.severity) for remark in remarks] == [("A14", REMARK)]
    assert "pegawai!A3" in remarks[0].message


def test_a_number_under_two_spellings_is_told_at_the_second_name(tmp_path):
    edits = {"A14": NIP["K2"], "B14": "Conto Kedua", "C14": date(1970, 3, 15), "D14": "PNS"}
    _, remarks = found(edited_world(tmp_path, {"pegawai": edits}), "orang.dua_ejaan")
    assert [(each.cell, each.severity, each.proposal) for each in remarks] == [("B14", ERROR, "Contoh Kedua")]


def test_the_same_row_twice_is_remarked_and_used_once(tmp_path):
    directory = edited_world(tmp_path, {"kinerja": {"A26": NIP["K1"], "B26": 2024, "C26": "Baik"}})
    intake, remarks = found(directory, "baris.ganda")
    assert [(remark.sheet, remark.cell, remark.severity) for remark in remarks] == [("kinerja", "A26", REMARK)]
    assert next(file for file in intake.files if "kinerja" in file.name).counts["Performance"] == 24


def test_two_contents_for_one_thing_are_an_error_at_the_cell_that_differs(tmp_path):
    directory = edited_world(tmp_path, {"kinerja": {"A26": NIP["K1"], "B26": 2024, "C26": "Kurang"}})
    _, remarks = found(directory, "baris.bertentangan")
    assert [(remark.cell, remark.value, remark.severity) for remark in remarks] == [("C26", "Kurang", ERROR)]


def test_one_competency_twice_in_a_standard_is_an_error_at_the_level(tmp_path):
    row = {"A99": "J-TU", "B99": date(2024, 1, 1), "C99": "INT", "D99": 2, "E99": "mutlak"}
    _, remarks = found(edited_world(tmp_path, {"standar_kompetensi": row}), "baris.bertentangan")
    assert [remark.cell for remark in remarks] == ["D99"]


def test_an_assessment_without_any_level_is_remarked(tmp_path):
    columns = "HIJKLMNOPQR"
    directory = edited_world(tmp_path, {"asesmen": {f"{column}2": "TD" for column in columns}})
    _, remarks = found(directory, "asesmen.tanpa_level")
    assert [(remark.cell, remark.severity) for remark in remarks] == [("A2", REMARK)]


def test_0_without_a_provider_is_no_finding(tmp_path):
    directory = edited_world(tmp_path, {"asesmen": {"C2": None, "H2": 0}})
    _, remarks = found(directory, "level.nol_tanpa_dasar")
    assert [(remark.cell, remark.severity) for remark in remarks] == [("H2", REMARK)]


def test_0_in_a_dated_assessment_by_a_named_provider_is_kept(tmp_path):
    intake = read([edited_world(tmp_path, {"asesmen": {"H2": 0}})], today=AS_OF)
    assessments = next(file for file in intake.files if "asesmen" in file.name).facts
    assert assessments[0].levels[0].level == 0


def test_a_new_jabatan_without_a_standard_is_remarked(tmp_path):
    row = {"A8": "J-BARU", "B8": "Arsiparis Ahli Pertama", "C8": "JF-PT"}
    intake, remarks = found(edited_world(tmp_path, {"jabatan": row}), "standar.tidak_ada")
    assert [(remark.cell, remark.severity) for remark in remarks] == [("A8", REMARK)]
    assert not intake.refused


def test_data_below_no_heading_is_told_once(tmp_path):
    _, remarks = found(edited_world(tmp_path, {"pangkat": {"F3": "x", "F4": "y"}}), "kolom.tanpa_judul")
    assert [(remark.cell, remark.severity) for remark in remarks] == [("F3", REMARK)]


def test_a_sheet_without_headings_is_told(tmp_path):
    blank = {f"{column}1": None for column in "ABC"}
    _, remarks = found(edited_world(tmp_path, {"kinerja": blank}), "lembar.tanpa_judul")
    assert [(remark.sheet, remark.cell, remark.severity) for remark in remarks] == [("kinerja", "A1", ERROR)]


def test_a_sheet_is_given_up_after_so_many_rows_that_cannot_be_used_and_one_good_row_keeps_it():
    bad, good = ["1", "2020", "Baik"], [NIP["G1"], "2020", "Baik"]
    table = [headings("kinerja"), *[bad] * 30, good, *[bad] * 60]
    remarks = Remarks(200)
    rows = ((number, list(row)) for number, row in enumerate(table, 1))
    parsers = Parsers(AS_OF)
    grid, layout, file = Grid("kinerja", 0, rows), SHEETS["kinerja"], (0, "kinerja.csv")
    sheet, _ = read_sheet(grid, layout, file, parsers, remarks, NO_CORRECTIONS, hopeless_rows=50)
    assert sheet is not None
    assert len(sheet.drafts) == 1
    given_up = [(each.cell, each.severity) for each in remarks.all() if each.rule == "lembar.semua_salah"]
    assert given_up == [("A82", ERROR)]
    assert sum(each.rule == "nip.bukan_18_digit" for each in remarks.all()) == 80


def test_plt_beside_a_post_is_right(tmp_path):
    edits = {"A23": NIP["G1"], "C23": "Kepala Bagian", "D23": "ADM", "G23": "Plt.", "H23": "1 Januari 2025"}
    intake = read([edited_world(tmp_path, {"penempatan": edits})], today=AS_OF)
    assert not intake.refused


def test_a_nip_is_masked_in_values_and_sentences(tmp_path):
    directory = edited_world(tmp_path, {"kinerja": {"A2": "196001011985031001", "C3": f"lihat {NIP['K2']}"}})
    shown = str([file.remarks for file in read([directory], today=AS_OF).files])
    assert "1960****1985******" in shown
    assert not any(nip in shown for nip in (NIP["K2"], "196001011985031001"))


def test_of_many_equal_remarks_some_are_shown_and_the_rest_is_counted(tmp_path):
    directory = edited_world(tmp_path, {"pegawai": {f"D{row}": "PNS" for row in range(14, 300)}})
    _, remarks = found(directory, "isian.wajib")
    assert [remark.cell for remark in remarks[:4]] == ["A14", "B14", "C14", "A15"]
    assert len(remarks) == 21
    assert remarks[-1].cell is None
    assert "838 sel lain" in remarks[-1].message


def test_every_rule_that_speaks_of_cells_has_a_case_here():
    lists = {rule for cells in WRONG.values() for rule in cells.values()}
    told = (
        {rule for rule, *_ in CELLS}
        | lists
        | {
            *("nip.ganda", "baris.ganda", "baris.bertentangan", "asesmen.tanpa_level", "level.nol_tanpa_dasar"),
            *("koreksi.dipakai", "baris.contoh", "lembar.selisih_level", "abk.waktu_terbalik"),
            *(
                "golongan.terlalu_cepat",
                "golongan.di_atas_pendidikan",
                "tabel.tidak_dikenal",
                "jabatan.nama_ganda",
                "tanggal.mungkin_terbalik",
                "jabatan.tidak_tercatat",
                "standar.tanpa_tanggal",
                "standar.tidak_lengkap",
                "tahun.tidak_wajar",
                "kotak.beda_kategori",
                "jp.melebihi_hari",
                "jpm.tidak_diketahui_nol",
            ),
            *(
                "standar.tidak_ada",
                "kolom.tidak_dipakai",
                "kolom.bukan_kompetensi",
                "isian.kosong_banyak",
                "lembar.tersembunyi",
                "baris.tersembunyi",
                "kolom.tersembunyi",
                "sel.berkomentar",
                "kolom.tanpa_judul",
                "lembar.tanpa_judul",
                "lembar.semua_salah",
                "catatan.selebihnya",
            ),
            *("orang.dua_nip", "orang.dua_ejaan", "jabatan.serupa"),
        }
    )
    untold = {rule for rule in RULES if not rule.startswith(("berkas.", "lembar.tidak_dikenal"))} - told
    against_record = {"orang.nama_lain", "masa.tumpang_tindih_tersimpan"}
    assert untold == {"kategori.tak_dikenal", "standar.terpecah", "program.tanpa_baris"} | against_record
