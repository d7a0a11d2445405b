"""Turned around: people in columns, competencies in rows; no Mengelola Perubahan."""

from datetime import date

from tests.graph.letters.paper import Letter, letters
from tests.graph.letters.people import dmy, people

_ROWS = (
    ("INT", "Integritas"),
    ("KSM", "Kerjasama"),
    ("KOM", "Komunikasi"),
    ("OPH", "Orientasi Pada Hasil"),
    ("PPB", "Pelayanan Publik"),
    ("PDO", "Pengembangan Diri & Orang Lain"),
    ("PKP", "Pengambilan Keputusan"),
    ("PBG", "Perekat Bangsa"),
)


def letter() -> Letter:
    """The matrix and its truth."""
    made = Letter(file="matriks_uji.xlsx")
    page = made.page("MATRIKS")
    page.put(1, A="HASIL UJI KOMPETENSI JABATAN PENGAWAS")
    page.put(2, A="PUSAT PENILAIAN KOMPETENSI CONTOH RAYA")
    page.put(5, A="No", B="Nama", C="Standar")
    page.put(6, B="NIP")
    page.put(7, B="Tanggal Penilaian")
    page.put(8, B="Jabatan")
    staff = people(12, 127)
    for offset, (_code, words) in enumerate(_ROWS):
        page.put(9 + offset, A=offset + 1, B=words, C=2)
    page.put(17, B="Total", C=16)
    page.put(18, B="JPM (%)")
    for index, who in enumerate(staff):
        column = letters(4 + index)
        levels = [1 + (index + k) % 3 for k in range(8)]
        day = date(2025, 3 + index % 6, 13 + index)
        page.put(5, **{column: who.name})
        page.put(6, **{column: f"'{who.nip}" if index % 2 else who.nip})
        page.put(7, **{column: dmy(day) if index % 2 else dmy(day, "/")})
        page.put(8, **{column: "Kepala Seksi Pelayanan"})
        for offset, level in enumerate(levels):
            page.cells[f"{column}{9 + offset}"] = (
                (level, str(level), f"L{level}", "I" * level)[(index + offset) % 4] if index % 3 else level
            )
        page.put(17, **{column: sum(levels)})
        jpm = sum(levels) / 16 * 100
        page.put(18, **{column: (round(jpm, 2), f"{jpm:.2f}".replace(".", ",") + "%")[index % 2]})
        if index in (0, 3, 6, 10):
            made.spot(page, f"{column}6", "pegawai.nip", who.nip)
            made.spot(page, f"{column}7", "asesmen.tanggal", day.isoformat())
            made.spot(page, f"{column}18", "asesmen.jpm", round(jpm, 2))
            for offset in (0, 3, 5, 7):
                made.spot(page, f"{column}{9 + offset}", f"kompetensi.{_ROWS[offset][0]}.level", levels[offset])
    made.spoil(page, "E11", "TD", "level.tidak_diketahui", "remark", "not assessed")
    made.spoil(page, "F6", float(staff[2].nip[:15] + "000"), "nip.presisi_hilang", "error", "NIP as a number")
    made.refuse(page, 6, "no usable NIP")
    made.spoil(page, "H13", 33, "level.di_luar_rentang", "error", "levels run from 1 to 5")
    made.spoil(page, "I10", "2-3", "level.tidak_terbaca", "error", "two levels in one cell")
    made.spoil(page, "K18", 55.55, "jpm.beda_hitung", "error", "the levels give another JPM")
    made.spoil(page, "L7", "31-06-2025", "tanggal.mustahil", "error", "June has 30 days")
    made.spoil(page, "O15", "√", "level.tidak_terbaca", "error", "a tick is no level")
    page.put(21, A="Keterangan: TD = Tidak Dinilai")
    page.put(23, K="Contoh Raya, 30 September 2025")
    page.put(26, K="NIP. 197601012001121911")
    made.allow(page, "E17 E18 H17 H18 I17 I18 K17 O17 O18", "totals take unknown as 0")
    return made
