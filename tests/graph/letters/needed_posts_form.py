"""A form with a sheet of instructions, indent for levels, years with a letter O."""

from tests.graph.letters.paper import Letter

_ROWS = (
    (0, "BADAN KEPEGAWAIAN DAERAH", None),
    (1, "SEKRETARIAT", None),
    (2, "Perencana Ahli Pertama", (8, 1, 2, 2, 3, 3, 3)),
    (2, "Pengolah Data dan Informasi", (6, 4, 5, 5, 5, 6, 6)),
    (2, "Arsiparis Mahir", (7, 0, 1, 1, 1, 1, 1)),
    (1, "BIDANG MUTASI", None),
    (2, "Analis SDM Aparatur Ahli Muda", (9, 2, 3, 3, 3, 3, 3)),
    (2, "Analis SDM Aparatur Ahli Pertama", (8, 3, 4, 4, 5, 5, 5)),
    (2, "Penelaah Teknis Kebijakan", (7, 5, 6, 6, 6, 6, 6)),
    (1, "BIDANG PENGEMBANGAN", None),
    (2, "Asesor SDM Aparatur Ahli Muda", (9, 1, 2, 2, 2, 2, 2)),
    (2, "Widyaiswara Ahli Madya", (11, 1, 1, 1, 1, 2, 2)),
    (2, "Pranata Komputer Terampil", (6, 2, 2, 3, 3, 3, 3)),
)


def letter() -> Letter:
    """The form and its truth."""
    made = Letter(file="e-formasi_kebutuhan.xlsx")
    guide = made.page("Petunjuk")
    guide.put(1, A="PETUNJUK PENGISIAN")
    guide.put(3, A="1.", B="Kolom KODE diisi kode jabatan; NAMA JABATAN diisi sesuai peta jabatan.")
    guide.put(4, A="2.", B="BEZETTING diisi jumlah pegawai saat ini.")
    page = made.page("Formasi")
    page.put(1, A="FORMULIR USULAN KEBUTUHAN PEGAWAI")
    for column, words in (
        ("A", "KODE"),
        ("B", "NAMA JABATAN"),
        ("C", "KELAS JABATAN"),
        ("D", "BEZET-\nTING"),
        ("J", "KUALIFIKASI PENDIDIKAN"),
    ):
        page.merge(f"{column}4:{column}5", words)
    page.merge("E4:I4", "KEBUTUHAN TAHUN")
    page.line(5, ("2O26", 2027, 2028, 2029, 2030), "E")
    page.line(6, ("contoh: 1.1.1", "contoh: Analis Kebijakan", 8, 1, 1, 1, 1, 1, 1, "S-1 Administrasi"))
    row = 7
    for index, (depth, words, numbers) in enumerate(_ROWS):
        page.put(row, A=".".join(["1", "2", str(index)][: depth + 1]), B="    " * depth + words)
        if numbers:
            page.line(row, numbers, "C")
            page.put(row, J="S-1 Manajemen; S-1 Psikologi")
            if index in (2, 4, 7, 12):
                made.spot(page, f"B{row}", "jabatan.nama", words)
                made.spot(page, f"C{row}", "jabatan.kelas", numbers[0])
                made.spot(page, f"D{row}", "jabatan.bezetting", numbers[1])
                made.spot(page, f"E{row}", "jabatan.kebutuhan (2026)", numbers[2])
                made.spot(page, f"I{row}", "jabatan.kebutuhan (2030)", numbers[6])
        row += 1
    total = sum(numbers[1] for _, _, numbers in _ROWS if numbers)
    page.put(
        row,
        B="TOTAL",
        D=total - 10,
        E=sum(numbers[2] for _, _, numbers in _ROWS if numbers),
        I=sum(numbers[6] for _, _, numbers in _ROWS if numbers),
    )
    made.bad(page, "E5", "tahun.tak_terbaca", "remark", "2O26 with a letter O")
    made.spoil(page, "C10", "VI", "kelas.romawi", "remark", "class in roman numerals")
    made.spoil(page, "F13", "3 org?", "kebutuhan.tak_terbaca", "error", "no number")
    made.spoil(page, "D15", -5, "bezetting.negatif", "error", "no negative number of people")
    made.spoil(page, "C17", 21, "kelas.di_luar_rentang", "error", "classes run from 1 to 17")
    made.spoil(page, "G18", 2.5, "kebutuhan.pecahan", "remark", "exact need 2.5")
    old = made.page("Lama", state="hidden")
    old.put(1, A="KODE", B="NAMA JABATAN", C="KELAS JABATAN", D="BEZETTING")
    old.put(2, A="1", B="Analis", C=8, D=1)
    made.allow(page, "A J", "codes, several qualifications")
    return made
