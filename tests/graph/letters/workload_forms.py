"""Three workload forms stacked on one sheet; effective time and units of time differ."""

from tests.graph.letters.paper import Formula, Letter

_DUTIES = (
    ("Menyusun rencana kegiatan seksi", "Dokumen", 12, 300),
    ("Menyiapkan bahan rapat koordinasi", "Laporan", 48, 90),
    ("Memeriksa usulan kenaikan pangkat", "Berkas", 400, 45),
    ("Melaksanakan tugas lain dari atasan", "Kegiatan", 24, 120),
)
_FORMS = (
    ("Analis SDM Aparatur Ahli Pertama", "Bidang Mutasi dan Promosi", 72000),
    ("Pengelola Kepegawaian", "Sekretariat", 72000),
    ("Arsiparis Terampil", "Subbagian Umum", 75000),
)
_HEADINGS = (
    "NO",
    "URAIAN TUGAS",
    "SATUAN HASIL",
    "JUMLAH HASIL",
    "WAKTU PENYELE-\nSAIAN (MENIT)",
    "WAKTU KERJA EFEKTIF (MENIT)",
    "BEBAN KERJA",
    "PEGAWAI YANG DIBUTUHKAN",
    "KETERANGAN",
)


def letter() -> Letter:
    """The forms and their truth."""
    made = Letter(file="abk_formulir.xlsx")
    page = made.page("ABK")
    page.merge("A1:I1", "FORMULIR ANALISIS BEBAN KERJA")
    page.merge("A2:I2", "BADAN KEPEGAWAIAN DAN PENGEMBANGAN SDM KABUPATEN CONTOH RAYA TAHUN 2026")
    starts = (4, 21, 38)
    for start, (post, unit, effective) in zip(starts, _FORMS, strict=True):
        page.put(start, A="NAMA JABATAN", C=f": {post}")
        page.put(start + 1, A="UNIT KERJA", C=f": {unit}")
        page.put(start + 2, A="IKHTISAR JABATAN", C=": Melaksanakan urusan yang menjadi tugas unit kerja.")
        page.line(start + 4, _HEADINGS)
        page.line(start + 5, list(range(1, 10)))
        total = 0.0
        first = start + 6
        for index, (duty, unit_word, amount, minutes) in enumerate(_DUTIES):
            row = first + index
            need = amount * minutes / effective
            total += need
            page.put(
                row,
                A=index + 1,
                B=duty,
                C=unit_word,
                D=amount,
                E=minutes,
                F=effective,
                G=Formula(f"=D{row}*E{row}", amount * minutes),
                H=Formula(f"=D{row}*E{row}/F{row}", round(need, 4)),
            )
            if index in (0, 2):
                made.spot(page, f"D{row}", "tugas.jumlah_hasil", amount)
                made.spot(page, f"E{row}", "tugas.waktu_penyelesaian", minutes)
                made.spot(page, f"H{row}", "tugas.kebutuhan", round(need, 4))
        page.put(first + 4, B="JUMLAH", H=Formula(f"=SUM(H{first}:H{first + 3})", round(total, 4)))
        page.put(first + 5, B="PEMBULATAN", H=max(1, round(total)))
        made.spot(page, f"C{start}", "jabatan.nama", post)
        made.spot(page, f"C{start + 1}", "unit.nama", unit)
    page.cells["E12"], page.cells["H12"] = ("0,75 jam", 0.25)
    made.spoil(page, "H13", 0.4, "kebutuhan.beda_hitung", "error", "24 x 120 / 72000 is 0.04")
    made.bad(page, "E12", "waktu.satuan", "remark", "hours among minutes: 45 minutes")
    made.spoil(page, "H14", 0.7, "jumlah.beda", "remark", "the rows written give 0.76, not 0.7")
    made.spoil(page, "F29", 1322, "waktu.efektif_beda", "remark", "1,322 are hours, the other rows have 72,000 minutes")
    made.forget(page, "H29")
    page.cells["H29"] = Formula("=D29*E29/F29", round(400 * 45 / 1322, 4))
    made.spoil(
        page,
        "H31",
        Formula("=SUM(H27:H29)", round(12 * 300 / 72000 + 48 * 90 / 72000 + 400 * 45 / 1322, 4)),
        "rumus.rentang",
        "error",
        "the sum leaves out row 30",
    )
    page.cells["H45"] = 0.0576
    made.spoil(page, "D45", "empat puluh delapan", "jumlah.tak_terbaca", "error", "a number in words")
    made.spoil(page, "F46", 0, "waktu.nol", "error", "no effective time of 0")
    made.spoil(
        page, "H46", Formula("=D46*E46/F46", "#DIV/0!"), "rumus.galat", "error", "an error value is not a number"
    )
    page.cells["H48"] = Formula("=SUM(H44:H47)", "#DIV/0!")
    page.cells["H49"] = 1
    made.allow(page, "H48 H49", "follow from the error above them")
    made.allow(page, "H15 H32 H49", "rounding by another rule")
    made.allow(page, "F", "75,000 beside 72,000 between forms")
    made.allow(page, "G12 H12 H14 G45 H45 H29 G46 H31 H32 H47", "follow from the changed cells")
    page.put(52, H="Contoh Raya, 12 Januari 2026")
    page.put(53, H="Kepala Badan,")
    page.put(56, H="NIP. 197105051996031902")
    return made
