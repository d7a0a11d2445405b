"""A talent map with points on one side and levels on the other; boxes that contradict their axes."""

from tests.graph.letters.paper import Formula, Letter
from tests.graph.letters.people import people

_NINE = (
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
_POSTS = ("Kepala Seksi Pelayanan", "Perencana Ahli Muda", "Kepala Subbagian Keuangan")


def letter() -> Letter:
    """The map and its truth."""
    made = Letter(file="peta_talenta.xlsx")
    page = made.page("PETA TALENTA")
    page.merge("A1:Z1", "PETA TALENTA PEGAWAI (SEMBILAN KOTAK)")
    page.merge("A2:Z2", "PEMERINTAH KABUPATEN CONTOH RAYA TAHUN 2025")
    for column, words in (
        ("A", "No."),
        ("B", "Nama"),
        ("C", "N.I.P"),
        ("D", "Gol"),
        ("E", "Jabatan"),
        ("F", "Level SKJ"),
        ("P", "JPM"),
        ("Q", "Status Kompetensi"),
        ("X", "Nilai X (Potensial)"),
        ("Y", "Nilai Y (Kinerja)"),
        ("Z", "Kotak Talenta"),
        ("AA", "Saran Pengembangan"),
    ):
        page.merge(f"{column}5:{column}6", words)
    page.merge("G5:O5", "Kompetensi Manajerial dan Sosial Kultural")
    page.line(6, _NINE, "G")
    page.merge("R5:W5", "Indikator Talent Box")
    page.line(6, ("SKP", "Inovasi", "Indisipliner", "Kompetensi", "Pengalaman Jabatan", "Riwayat Diklat"), "R")
    page.line(7, list(range(1, 28)))
    staff = people(20, 23)
    for index, who in enumerate(staff):
        row = 8 + index
        levels = [2 + ((index + k) % 3 == 0) for k in range(9)]
        levels[(index + 4) % 9] = 1 if index % 5 == 0 else levels[(index + 4) % 9]
        jpm = round(100 * sum(levels) / 18, 2)
        status = "Optimal" if jpm >= 90 else "Cukup Optimal" if jpm >= 78 else "Kurang Optimal"
        x, y = ((85.5, 72.25, 55.0)[index % 3], (91.0, 75.5, 58.0)[index // 3 % 3])
        box = {
            ("T", "T"): 9,
            ("T", "M"): 8,
            ("T", "R"): 6,
            ("M", "T"): 7,
            ("M", "M"): 5,
            ("M", "R"): 3,
            ("R", "T"): 4,
            ("R", "M"): 2,
            ("R", "R"): 1,
        }["TMR"[index % 3], "TMR"[index // 3 % 3]]
        page.put(
            row,
            A=index + 1,
            B=who.name,
            C=f"'{who.nip}",
            D=who.golongan,
            E=_POSTS[index % 3],
            F=2,
            P=jpm,
            Q=status,
            R=90,
            S=60,
            T=100,
            U=78.5,
            V=70,
            W=65,
            X=x,
            Y=y,
            Z=box,
            AA="Coaching",
        )
        page.line(row, [f"{level},0" if index == 4 else level for level in levels], "G")
        if index in (0, 3, 7, 12, 17):
            made.spot(page, f"C{row}", "pegawai.nip", who.nip)
            made.spot(page, f"D{row}", "pangkat.golongan", who.golongan)
            made.spot(page, f"G{row}", "kompetensi.INT.level", levels[0])
            made.spot(page, f"M{row}", "kompetensi.MPR.level", levels[6])
            made.spot(page, f"P{row}", "asesmen.jpm", jpm)
            made.spot(page, f"X{row}", "talenta.potensial", x)
            made.spot(page, f"Z{row}", "talenta.kotak", box)
    made.spoil(page, "C10", float(staff[2].nip[:15] + "000"), "nip.presisi_hilang", "error", "NIP as a number")
    made.refuse(page, 10, "no usable NIP")
    made.spoil(page, "Z13", 12, "kotak.di_luar_rentang", "error", "boxes run from 1 to 9")
    made.spoil(page, "H14", 78, "level.di_luar_rentang", "error", "a point score among levels")
    made.spoil(page, "P16", 41.18, "jpm.beda_hitung", "error", "the levels give another JPM")
    made.spoil(
        page,
        "Q17",
        "Optimal" if page.cells["Q17"] != "Optimal" else "Kurang Optimal",
        "kategori.beda_jpm",
        "error",
        "not the category of the JPM",
    )
    made.spoil(page, "K18", "TD", "level.tidak_diketahui", "remark", "TD: not assessed")
    made.spoil(
        page, "X19", Formula("=AVERAGE(R19:W19)", None), "rumus.tanpa_hasil", "error", "a formula without a kept result"
    )
    made.spoil(page, "Y21", Formula("=NA()", "#N/A"), "rumus.galat", "error", "an error value is not a number")
    made.spoil(page, "C22", f"'{staff[0].nip}", "nip.ganda", "error", "NIP of row 8, another name")
    made.refuse(page, 22, "NIP belongs to another person")
    made.spoil(page, "D23", "III/e", "golongan.tak_dikenal", "error", "III ends at d")
    made.spoil(page, "Z24", "Bintang", "kotak.tak_terbaca", "error", "a label in place of the number")
    made.spoil(page, "U26", 250, "nilai.di_luar_rentang", "error", "points run from 0 to 100")
    page.put(29, A="Keterangan: Kotak 9 = kinerja dan potensial tinggi; Kotak 1 = terendah")
    page.put(31, X="Contoh Raya, 20 Desember 2025")
    page.put(35, X="NIP. 197203031997031903")
    made.allow(page, "13 14 16 18 19 21 24 26", "JPM, status and box follow from the changed cells")
    made.allow(page, "22", "birth date or sex differ from the NIP as well")
    made.allow(page, "G:O C E", "apostrophe, levels written 3,0")
    made.right(page, "U8", "78.5 points of Kompetensi are no level")
    return made
