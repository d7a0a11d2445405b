"""A form a sheet; times as minimum, maximum, mean, a heading with a formula in it."""

from tests.graph.letters.paper import Formula, Letter

_DUTIES = (
    ("Menerima surat masuk", "Surat", 1200, 5, 7),
    ("Mengagendakan surat", "Surat", 1200, 3, 5),
    ("Mengarsipkan berkas", "Berkas", 600, 10, 14),
    ("Membuat laporan bulanan", "Laporan", 12, 300, 420),
)
_POSTS = ("Pengadministrasi Perkantoran", "Arsiparis Terampil")


def letter() -> Letter:
    """The forms and their truth."""
    made = Letter(file="abk_persheet.xlsx")
    for _number, post in enumerate(_POSTS):
        page = made.page(post[:31].upper())
        page.put(1, A="ANALISIS BEBAN KERJA")
        page.put(3, A="1.", B="NAMA JABATAN", D=f": {post}")
        page.put(4, A="2.", B="UNIT KERJA", D=": Subbagian Umum")
        page.put(5, A="3.", B="IKHTISAR JABATAN", D=": Mengelola surat dan arsip.")
        for area, words in (
            ("A7:A8", "NO"),
            ("B7:B8", "URAIAN TUGAS"),
            ("C7:C8", "SATUAN HASIL"),
            ("D7:D8", "BEBAN KERJA\n(SETAHUN)"),
            ("E7:G7", "WAKTU PENYELESAIAN (MENIT)"),
            ("H7:H8", "WAKTU KERJA EFEKTIF (MENIT)"),
            ("I7:I8", "PEGAWAI YANG DIBUTUHKAN\n(4x7)/8"),
            ("J7:J8", "KETERANGAN"),
        ):
            page.merge(area, words)
        page.line(8, ("MINIMAL", "MAKSIMAL", "RATA-2"), "E")
        page.line(9, list(range(1, 11)))
        total = 0
        for offset, (duty, unit, amount, low, high) in enumerate(_DUTIES):
            row = 10 + offset
            mean = (low + high) / 2
            need = amount * mean / 72000
            total += need
            page.put(
                row,
                A=offset + 1,
                B=duty,
                C=unit,
                D=amount,
                E=low,
                F=high,
                G=Formula(f"=(E{row}+F{row})/2", mean),
                H=72000,
                I=f"{need:.4f}".replace(".", ",") if offset == 1 else round(need, 4),
            )
            made.spot(page, f"D{row}", "tugas.jumlah_hasil", amount)
            if offset != 3:
                made.spot(page, f"G{row}", "tugas.waktu_penyelesaian", mean)
            made.spot(page, f"I{row}", "tugas.kebutuhan", round(need, 4))
        page.put(14, B="JUMLAH", I=round(total, 4))
        page.put(15, B="PEMBULATAN", I=1)
        made.spot(page, "D3", "jabatan.nama", post)
        page.put(18, H="Contoh Raya, 4 Januari 2026")
        page.put(22, H="NIP. 197601012001121911")
    one, two = made.pages
    made.spoil(one, "I12", 1.1, "kebutuhan.beda_hitung", "error", "600 x 12 / 72000 is 0.1")
    one.cells["I14"] = round(1200 * 6 / 72000 + 1200 * 4 / 72000 + 1.1 + 12 * 360 / 72000, 4)
    made.spoil(one, "H13", 1200, "waktu.efektif_beda", "remark", "hours among minutes")
    made.forget(one, "I13")
    made.spoil(two, "D11", "seribu dua ratus", "jumlah.tak_terbaca", "error", "a number in words")
    made.spoil(two, "F12", 9, "waktu.terbalik", "error", "maximum below minimum")
    made.forget(two, "G12")
    two.cells["G12"] = Formula("=(E12+F12)/2", 9.5)
    made.spoil(two, "I14", 0.75, "jumlah.beda", "remark", "the rows give another total")
    made.allow(one, "I13 I14 I15", "follow from the changed cells")
    made.allow(two, "I11 I12 G12 I15", "follow from the changed cells")
    return made
