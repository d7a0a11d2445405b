"""Needed posts by year as a web page under the name of a workbook; example rows of the form left in."""

from tests.graph.letters.paper import Letter

_POSTS = (
    (
        "Analis SDM Aparatur Ahli Pertama",
        8,
        2,
        (1, 1, 0, 1, 0),
        "S-1 Manajemen / S-1 Administrasi Negara / S-1 Psikologi",
    ),
    ("Arsiparis Terampil", 6, 1, (1, 0, 1, 0, 0), "D-III Kearsipan"),
    ("Pranata Komputer Ahli Pertama", 8, 3, (2, 1, 1, 0, 0), "S-1 Teknik Informatika; S-1 Sistem Informasi"),
    ("Perencana Ahli Muda", 9, 1, (0, 1, 0, 0, 1), "S-1 Ekonomi Pembangunan"),
    ("Penelaah Teknis Kebijakan", 7, 6, (2, 2, 1, 1, 1), "S-1 semua jurusan"),
    ("Pengolah Data dan Informasi", 6, 4, (1, 1, 1, 0, 0), "D-III Manajemen Informatika"),
    ("Pengadministrasi Perkantoran", 5, 7, (0, 0, 1, 0, 0), "SLTA sederajat"),
    ("Auditor Ahli Pertama", 8, 2, (1, 1, 1, 1, 1), "S-1 Akuntansi / D-IV Akuntansi"),
    ("Pustakawan Ahli Pertama", 8, 0, (1, 0, 0, 0, 0), "S-1 Ilmu Perpustakaan"),
    ("Perawat Terampil", 6, 9, (2, 2, 2, 2, 2), "D-III Keperawatan"),
    ("Bidan Terampil", 6, 5, (1, 1, 1, 1, 1), "D-III Kebidanan"),
    ("Dokter Ahli Pertama", 9, 2, (1, 1, 0, 0, 0), "Profesi Dokter"),
)


def letter() -> Letter:
    """The list and its truth."""
    made = Letter(file="usulan_formasi.xls")
    page = made.page("usulan_formasi.xls")
    page.merge("A1:K1", "USULAN KEBUTUHAN (FORMASI) ASN")
    page.merge("A2:K2", "BKPSDM KABUPATEN CONTOH RAYA TAHUN 2026-2030")
    for column, words in (
        ("A", "KODE"),
        ("B", "NAMA JABATAN"),
        ("C", "KELAS"),
        ("D", "BEZETTING"),
        ("J", "KUALIFIKASI PENDIDIKAN"),
        ("K", "KETERANGAN"),
    ):
        page.merge(f"{column}4:{column}5", words)
    page.merge("E4:I4", "KEBUTUHAN")
    page.line(5, ("2026", "2027", "2028", "2029", "2030"), "E")
    page.line(
        6, ("CONTOH", "Contoh Jabatan Ahli Pertama", "8", "0", "1", "0", "0", "0", "0", "S-1 Contoh", "hapus baris ini")
    )
    page.put(7, B="SEKRETARIAT")
    row = 8
    for index, (post, grade, filled, needs, school) in enumerate(_POSTS):
        if index == 6:
            page.put(row, B="BIDANG PELAYANAN")
            row += 1
        page.line(
            row, (f"01.{index + 1:02d}", f"   {post}", str(grade), str(filled), *(str(need) for need in needs), school)
        )
        if index in (0, 2, 5, 8, 10):
            made.spot(page, f"B{row}", "jabatan.nama", post)
            made.spot(page, f"C{row}", "jabatan.kelas", grade)
            made.spot(page, f"D{row}", "jabatan.bezetting", filled)
            made.spot(page, f"E{row}", "jabatan.kebutuhan (2026)", needs[0])
            made.spot(page, f"G{row}", "jabatan.kebutuhan (2028)", needs[2])
        row += 1
    page.put(row, B="JUMLAH", D=str(sum(one[2] for one in _POSTS) + 1), E=str(sum(one[3][0] for one in _POSTS)))
    made.spoil(page, "C9", "VI", "kelas.romawi", "remark", "class in roman numerals")
    made.spoil(page, "E11", "l", "kebutuhan.tak_terbaca", "error", "a small letter l in place of 1")
    made.spoil(page, "D12", "6,5", "bezetting.pecahan", "error", "no half persons")
    made.spoil(page, "F15", "-1", "kebutuhan.negatif", "error", "need cannot be negative")
    made.spoil(page, "C16", "8/9", "kelas.ganda", "error", "two classes in one cell")
    made.spoil(page, "C18", "66", "kelas.di_luar_rentang", "error", "classes run from 1 to 17")
    page.cells["E18"] = "2 org"
    made.allow(page, "E18", "a word beside the number")
    made.spoil(page, "I20", "?", "kebutuhan.tak_terbaca", "error", "a question mark is no number")
    total = sum(one[2] for one in _POSTS)
    made.bad(page, f"D{row}", "jumlah.beda", "remark", f"typed {total + 1}, the rows give {total} (6.5 among them)")
    made.allow(page, f"E{row}", "follows the changed cells")
    made.allow(page, "A", "codes are ours")
    made.allow(page, "J", "several qualifications in one cell")
    page.put(row + 2, I="Contoh Raya, 2 Januari 2026")
    page.put(row + 5, I="NIP. 197303031998031908")
    return made
