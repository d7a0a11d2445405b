"""One row a person and year; words, codes and old scores in one file; monthly rows among yearly ones."""

from tests.graph.letters.paper import Letter
from tests.graph.letters.people import people

_WORDS = {(3, 3): "Sangat Baik", (3, 2): "Baik", (2, 3): "Baik", (2, 2): "Baik", (1, 2): "Butuh Perbaikan"}
_RATING = {
    3: ("Di Atas Ekspektasi", "3", "Diatas Ekspektasi", "AE"),
    2: ("Sesuai Ekspektasi", "2", "SESUAI EKSPEKTASI", "Sesuai Ekspektasi"),
    1: ("Di Bawah Ekspektasi", "1", "Dibawah Ekspektasi", "Di Bawah Ekspektasi"),
}


def letter() -> Letter:
    """The rows and their truth."""
    made = Letter(file="skp_tahunan.csv", encoding="cp1252", separator=";")
    page = made.page("skp_tahunan.csv")
    page.put(1, A="REKAP SKP DAN PREDIKAT KINERJA PEGAWAI – DINAS CONTOH RAYA")
    page.line(
        3,
        (
            "NIP",
            "Nama Pegawai",
            "Jabatan",
            "Unit Kerja",
            "Tahun",
            "Periode",
            "Status",
            "Rating Hasil Kerja",
            "Rating Perilaku",
            "Predikat Kinerja",
            "Nilai Prestasi Kerja",
        ),
    )
    staff = people(12, 149)
    row = 4
    rows = {}
    for index, who in enumerate(staff):
        for step, year in enumerate((2021, 2022, 2023, 2024)):
            result, conduct = ((3, 3), (2, 2), (3, 2), (2, 3), (1, 2))[(index + step) % 5]
            word = _WORDS[result, conduct]
            rows[index, year] = row
            written = f"'{who.nip}" if index % 3 == 0 else f'="{who.nip}"' if index % 3 == 1 else who.spaced
            if year == 2021:
                page.line(
                    row,
                    (
                        written,
                        who.name,
                        "Pengelola Data",
                        "Bidang Data",
                        year,
                        "Januari - Desember",
                        "Final",
                        "-",
                        "-",
                        "Baik",
                        "87,35",
                    ),
                )
                word = "Baik"
            else:
                page.line(
                    row,
                    (
                        written,
                        who.name,
                        "Pengelola Data",
                        "Bidang Data",
                        year,
                        "Tahunan",
                        "Final",
                        _RATING[result][(index + step) % 4],
                        _RATING[conduct][index % 4],
                        (word, word.upper(), {"Sangat Baik": "SB", "Baik": "B", "Butuh Perbaikan": "BP"}[word])[
                            (index + step) % 3
                        ],
                    ),
                )
            if index in (0, 2, 5, 7, 11):
                if year == 2023:
                    made.spot(page, f"A{row}", "pegawai.nip", who.nip)
                    made.spot(page, f"E{row}", "kinerja.tahun", year)
                made.spot(page, f"J{row}", "kinerja.predikat", word)
            row += 1

    def spoil(index, year, column, *wrong):
        made.spoil(page, f"{column}{rows[index, year]}", *wrong)

    spoil(1, 2022, "J", "Amat Baik", "predikat.tak_dikenal", "error", "no predicate of today")
    spoil(1, 2023, "E", "2O23", "tahun.tak_terbaca", "error", "a letter O in the year")
    spoil(3, 2023, "J", "Kurang", "predikat.beda_rating", "error", "the ratings give another predicate")
    page.cells[f"H{rows[3, 2023]}"], page.cells[f"I{rows[3, 2023]}"] = ("Sesuai Ekspektasi", "Sesuai Ekspektasi")
    spoil(4, 2024, "J", "", "predikat.kosong", "remark", "empty: unknown")
    spoil(6, 2022, "H", "5", "rating.di_luar_rentang", "error", "ratings run from 1 to 3")
    spoil(6, 2024, "E", "2042", "tahun.masa_depan", "error", "in the future")
    spoil(
        8, 2024, "A", f"{staff[8].nip[0]},{staff[8].nip[1:6]}E+17", "nip.notasi_ilmiah", "error", "six digits are left"
    )
    made.refuse(page, rows[8, 2024], "no usable NIP")
    spoil(9, 2024, "E", "2023", "kinerja.ganda", "error", "a second row of the same year")
    made.flag(page, rows[9, 2024], "two rows of one year")
    page.cells[f"J{rows[9, 2024]}"] = "Kurang"
    page.cells[f"H{rows[9, 2024]}"], page.cells[f"I{rows[9, 2024]}"] = ("Di Atas Ekspektasi", "Di Bawah Ekspektasi")
    spoil(10, 2023, "F", "Maret", "kinerja.bulanan", "remark", "a monthly row is no yearly predicate")
    made.flag(page, rows[10, 2023], "a monthly row")
    spoil(10, 2021, "K", "187,35", "nilai.di_luar_rentang", "error", "scores run from 0 to 100")
    page.put(row + 1, A="Contoh Raya, 3 Februari 2025")
    page.put(row + 4, A="NIP. 197601012001121911")
    made.allow(page, "A H I K", "apostrophes, codes, spellings, old scores")
    return made
