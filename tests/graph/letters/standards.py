"""Standards of competency, one sheet a post; ticks of the importance, two of them slid by a scan."""

from tests.graph.letters.paper import Letter

_COMPETENCIES = (
    "Integritas",
    "Kerjasama",
    "Komunikasi",
    "Orientasi pada Hasil",
    "Pelayanan Publik",
    "Pengembangan Diri dan Orang Lain",
    "Mengelola Perubahan",
    "Pengambilan Keputusan",
    "Perekat Bangsa",
)
_CODES = ("INT", "KSM", "KOM", "OPH", "PPB", "PDO", "MPR", "PKP", "PBG")
_POSTS = (
    ("KABID PENGEMBANGAN KOMPETENSI A", "Kepala Bidang Pengembangan Kompetensi Aparatur", "Jabatan Administrator", 3),
    ("ANALIS SDM APARATUR AHLI MUDA", "Analis SDM Aparatur Ahli Muda", "Jabatan Fungsional", 3),
    ("KASUBBAG UMUM DAN KEPEGAWAIAN", "Kepala Subbagian Umum dan Kepegawaian", "Jabatan Pengawas", 2),
)
_TICKS = ("V", "√", "v")


def letter() -> Letter:
    """The standards and their truth."""
    made = Letter(file="skj_badan.xlsx")
    for index, (sheet, post, group, level) in enumerate(_POSTS):
        page = made.page(sheet)
        tick = _TICKS[index]
        page.merge("A1:G1", "STANDAR KOMPETENSI JABATAN")
        page.merge("A2:G2", "LAMPIRAN PERATURAN BUPATI CONTOH RAYA NOMOR 12 TAHUN 2025")
        page.put(4, A="NAMA JABATAN", C=":", D=post.upper() if index == 0 else post)
        page.put(5, A="KELOMPOK JABATAN", C=":", D=group)
        page.put(6, A="URUSAN PEMERINTAH", C=":", D="Kepegawaian")
        page.put(7, A="KODE JABATAN", C=":", D="-")
        page.put(8, A="I. IKHTISIAR JABATAN", C=":", D="Memimpin dan melaksanakan urusan sesuai tugas unit kerja.")
        page.put(9, A="II. STANDAR KOMPETENSI")
        page.line(10, ("No", "Kompetensi", "Level", "Deskripsi", "Indikator Kompetensi"))
        page.merge("A11:E11", "A. Manajerial")
        for offset, (words, code) in enumerate(zip(_COMPETENCIES, _CODES, strict=True)):
            row = 12 + offset + (1 if offset == 8 else 0)
            if offset == 8:
                page.merge("A20:E20", "B. Sosial Kultural")
            written = (level, f"Level {level}", "I" * level)[(offset + index) % 3]
            page.put(
                row,
                A=offset + 1,
                B=words,
                C=written,
                D="Uraian level menurut kamus.",
                E="1.1 Indikator pertama;\n1.2 Indikator kedua",
            )
            if offset in (0, 3, 5, 8):
                made.spot(page, f"C{row}", f"kompetensi.{code}.level", level)
        made.spot(page, "D4", "jabatan.nama", post)
        page.merge("A22:G22", "III. PERSYARATAN JABATAN")
        page.merge("A23:A24", "Jenis Persyaratan")
        page.merge("B23:D24", "Uraian")
        page.merge("E23:G23", "Tingkat Pentingnya Terhadap Jabatan")
        page.line(24, ("Mutlak", "Penting", "Perlu"), "E")
        needs = (
            ("A. Pendidikan", "1. Jenjang", "S-1/D-IV", "E"),
            (None, "2. Bidang Ilmu", "Manajemen/Administrasi Negara/Psikologi", "E"),
            (
                "B. Pelatihan",
                "1. Manajerial",
                "Pelatihan Kepemimpinan Administrator" if index == 0 else "-",
                "F" if index == 0 else None,
            ),
            (None, "2. Teknis", "Pengelolaan Kepegawaian", "F"),
            (
                None,
                "3. Fungsional",
                "Diklat Fungsional Analis SDM Aparatur" if index == 1 else "-",
                "F" if index == 1 else None,
            ),
            ("C. Pengalaman Kerja", None, "Paling singkat 3 (tiga) tahun dalam jabatan Pengawas", "E"),
            ("D. Pangkat", None, ("Penata Tingkat I (III/d)", "Penata (III/c)", "Penata Muda Tk.I, III/b")[index], "E"),
            ("E. Indikator Kinerja Jabatan", None, "Persentase ASN yang memenuhi 20 JP", "E"),
        )
        for offset, (kind, part, words, column) in enumerate(needs):
            row = 25 + offset
            page.put(row, A=kind, B=part, C=words)
            if column is not None:
                page.cells[f"{column}{row}"] = tick
        made.spot(page, "C25", "persyaratan.pendidikan", "S-1/D-IV")
        made.spot(page, "C31", "pangkat.golongan", ("III/d", "III/c", "III/b")[index])
        page.put(35, E="Bupati Contoh Raya")
        made.allow(page, "D", "capitals")
        made.allow(page, "B C", "levels in words, spelling of competencies, several fields in one cell")
        made.allow(page, "7", "no code of the post")
    first, second, third = made.pages
    made.spoil(first, "C14", 6, "level.di_luar_rentang", "error", "levels run from 1 to 5")
    made.spoil(first, "C16", "-", "level.tidak_diketahui", "remark", "a dash is no level")
    made.spoil(first, "B18", "Berpikir Analitis", "kompetensi.tak_dikenal", "error", "no competency of the nine")
    made.spoil(second, "C13", "2-3", "level.tidak_terbaca", "error", "two levels in one cell")
    second.cells.pop("E31")
    made.spoil(second, "H31", "√", "penting.bergeser", "error", "the tick stands outside the three columns")
    made.allow(second, "31", "the cell where the tick should be")
    made.spoil(second, "F25", "√", "penting.ganda", "error", "Mutlak and Penting both ticked")
    made.spoil(third, "C15", None, "level.tidak_diketahui", "remark", "empty: unknown")
    made.spoil(third, "C31", "Penata Muda (III/b)", "pangkat.beda_golongan", "error", "Penata Muda is III/a")
    made.spoil(third, "E30", None, "penting.kosong", "remark", "no tick: importance unknown")
    return made
