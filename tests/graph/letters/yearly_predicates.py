"""Performance of three years side by side; the year is the group heading."""

from tests.graph.letters.paper import Letter
from tests.graph.letters.people import people

_RESULTS = ("Di Atas Ekspektasi", "Sesuai Ekspektasi", "Sesuai Ekspektasi")
_CONDUCT = ("Di Atas Ekspektasi", "Sesuai Ekspektasi", "Di Atas Ekspektasi")
_WORDS = ("Sangat Baik", "Baik", "Baik")


def letter() -> Letter:
    """The list and its truth."""
    made = Letter(file="rekap_skp.xlsx")
    page = made.page("REKAP SKP")
    page.merge("B2:M2", "REKAPITULASI PREDIKAT KINERJA PEGAWAI")
    page.merge("B3:M3", "DINAS CONTOH RAYA PERIODE 2022 S.D. 2024")
    for column, words in (("B", "NO"), ("C", "NAMA PEGAWAI"), ("D", "NIP"), ("E", "JABATAN")):
        page.merge(f"{column}5:{column}6", words)
    for column, end, year in (("F", "H", 2022), ("I", "K", "TAHUN 2023"), ("L", "N", "2024")):
        page.merge(f"{column}5:{end}5", year)
        page.line(6, ("RATING HASIL KERJA", "RATING PERILAKU", "PREDIKAT KINERJA"), column)
    page.line(7, list(range(1, 14)), "B")
    staff = people(20, 53)
    for index, who in enumerate(staff):
        row = 8 + index
        page.put(row, B=index + 1, C=who.name, D=who.nip if index % 3 else f"'{who.nip}", E="Pengelola Data")
        for block, column in enumerate("FIL"):
            kind = (index + block) % 3
            page.line(
                row, (_RESULTS[kind], _CONDUCT[kind], _WORDS[kind] if index % 4 else _WORDS[kind].upper()), column
            )
        if index in (0, 3, 9, 14, 18):
            made.spot(page, f"D{row}", "pegawai.nip", who.nip)
            for block, (column, year) in enumerate((("H", 2022), ("K", 2023), ("N", 2024))):
                made.spot(page, f"{column}{row}", f"kinerja.predikat ({year})", _WORDS[(index + block) % 3])
    made.spoil(
        page, "H9", "Amat Baik", "predikat.tak_dikenal", "error", "a word of the old rule, no predicate of today"
    )
    page.cells["K10"] = "Butuh Perbaikan"
    page.cells["I10"], page.cells["J10"] = ("Sesuai Ekspektasi", "Sesuai Ekspektasi")
    made.bad(page, "K10", "predikat.beda_rating", "error", "Sesuai and Sesuai give Baik")
    made.spoil(page, "N12", "87,45", "predikat.angka", "error", "an old score among predicates")
    made.spoil(page, "D13", float(staff[5].nip[:15] + "000"), "nip.presisi_hilang", "error", "NIP as a number")
    made.refuse(page, 13, "no usable NIP")
    page.line(14, ("Diatas Ekspektasi", "Di Atas Ekspektasi", "SB"), "F")
    made.right(page, "H14", "SB is Sangat Baik")
    made.spot(page, "H14", "kinerja.predikat (2022)", "Sangat Baik")
    page.line(15, (2, 2, "B"), "I")
    made.right(page, "I15", "code 2 is Sesuai Ekspektasi")
    made.spot(page, "K15", "kinerja.predikat (2023)", "Baik")
    page.line(16, ("-", "-", "-"), "L")
    made.bad(page, "N16", "predikat.kosong", "remark", "a dash: unknown")
    page.cells["N18"] = "Tugas Belajar"
    page.cells["L18"], page.cells["M18"] = ("-", "-")
    made.bad(page, "N18", "predikat.tak_dikenal", "error", "a status, no predicate")
    page.cells["F19"] = "Istimewa"
    page.cells["G19"], page.cells["H19"] = ("Di Atas Ekspektasi", "Sangat Baik")
    made.allow(page, "F19", "Istimewa for Di Atas Ekspektasi")
    made.spoil(page, "D20", staff[2].nip, "nip.ganda", "error", "NIP of row 10, another name")
    made.refuse(page, 20, "NIP belongs to another person")
    made.spoil(page, "K21", "Cukup", "predikat.tak_dikenal", "error", "no predicate of today")
    made.spoil(page, "G23", 9, "rating.di_luar_rentang", "error", "ratings run from 1 to 3")
    made.spoil(
        page,
        "D24",
        staff[16].nip[:4] + "15" + staff[16].nip[6:],
        "nip.tanggal_lahir_mustahil",
        "error",
        "digits 5-6 are month 15",
    )
    made.refuse(page, 24, "NIP with an impossible birth date")
    page.merge("B28:E28", "JUMLAH PREDIKAT SANGAT BAIK")
    counts = [
        sum(1 for row in range(8, 28) if str(page.cells.get(f"{column}{row}", "")).casefold() in ("sangat baik", "sb"))
        for column in "HKN"
    ]
    page.put(28, H=counts[0], K=counts[1] + 3, N=counts[2])
    made.bad(page, "K28", "jumlah.beda", "remark", f"typed {counts[1] + 3}, counted {counts[1]}")
    page.put(30, L="Contoh Raya, 5 Januari 2026")
    page.put(34, L="NIP. 197001011995031906")
    made.allow(page, "F G I J L M", "Diatas, codes 3-2-1, dashes beside an unknown predicate")
    made.allow(page, "D", "apostrophe")
    return made
