"""Wishes for training with cost; one person over several rows, lists in one cell."""

from tests.graph.letters.paper import Letter
from tests.graph.letters.people import people

_WISHES = (
    ("Pelatihan Manajemen Risiko", "Klasikal", "24 JP", "Rp 2.400.000,00", 24, 2400000),
    ("Bimtek Penyusunan SKP", "Nonklasikal", "16", "1.250.000", 16, 1250000),
    ("Pelatihan Analisis Kebijakan", "E-learning", "40,0", "Rp3.000.000", 40, 3000000),
    ("Magang di BPKAD", "Magang", "32 JP", "0", 32, 0),
)


def letter() -> Letter:
    """The wishes and their truth."""
    made = Letter(file="usulan_akpk.xlsx")
    page = made.page("AKPK 2026")
    page.merge("A1:O1", "REKAPITULASI KEBUTUHAN PENGEMBANGAN KOMPETENSI")
    page.put(2, A="Institusi", B=": -")
    page.put(3, A="Tahun Usulan", B=": 2027")
    page.line(
        5,
        (
            "No",
            "Instansi",
            "Nama",
            "NIP",
            "Pendidkan Terahkir",
            "Jabatan",
            "Bidang / Seksi / Subbag",
            "SKP / Uraian Tugas",
            "Kompetensi yang Sudah Diikuti",
            "Kompetensi yang Belum Diikuti",
            "Analisa Kesenjangan Kompetensi",
            "Rencana Pengembangan Kompetensi yang Dibutuhkan",
            "Jalur",
            "JP",
            "Biaya",
            "Prioritas",
            "Tahun Usulan",
        ),
    )
    staff = people(18, 113, pppk=3)
    row = 6
    rows = []
    for index, who in enumerate(staff):
        height = 2 if index % 3 == 0 else 1
        rows.append(row)
        for part in range(height):
            wish = _WISHES[(index + part) % 4]
            page.put(row + part, L=wish[0], M=wish[1], N=wish[2], O=wish[3], P=1 + part, Q=2027)
        values = {
            "A": index + 1,
            "B": "Dinas Contoh Raya",
            "C": who.name,
            "D": f"'{who.nip}" if index % 2 else who.spaced,
            "E": ("S1", "S-1", "D.III")[index % 3],
            "F": "Analis Keuangan",
            "G": "Bidang Anggaran",
            "H": "- Menyusun rencana\n- Menyusun laporan",
            "I": "- Diklat Bendahara",
            "J": "- Manajemen risiko\n- Audit",
            "K": "Belum memahami manajemen risiko",
        }
        for column, value in values.items():
            if height == 2:
                page.merge(f"{column}{row}:{column}{row + 1}", value)
            else:
                page.cells[f"{column}{row}"] = value
        if index in (0, 3, 7, 10, 14):
            wish = _WISHES[index % 4]
            made.spot(page, f"D{row}", "pegawai.nip", who.nip)
            made.spot(page, f"E{row}", "pendidikan.tingkat", ("S-1", "S-1", "D-III")[index % 3])
            made.spot(page, f"L{row}", "usulan.pelatihan", wish[0])
            made.spot(page, f"N{row}", "usulan.jp", wish[4])
            made.spot(page, f"O{row}", "usulan.biaya", wish[5])
            if height == 2:
                wish = _WISHES[(index + 1) % 4]
                made.spot(page, f"L{row + 1}", "usulan.pelatihan", wish[0])
                made.spot(page, f"N{row + 1}", "usulan.jp", wish[4])
        row += height
    total = 0
    for r in range(6, row):
        total += {one[3]: one[5] for one in _WISHES}[page.cells[f"O{r}"]]
    page.put(row, A="J U M L A H", O=total + 500000)

    def at(index, column, below=0):
        return f"{column}{rows[index] + below}"

    made.spoil(page, at(1, "D"), float(staff[1].nip[:15] + "000"), "nip.presisi_hilang", "error", "NIP as a number")
    made.refuse(page, rows[1], "no usable NIP")
    made.spoil(page, at(2, "N"), "1.080", "angka.ambigu", "error", "1,080 or 1.08 hours")
    made.spoil(
        page,
        at(4, "O"),
        "Rp 1,250,000.00",
        "angka.pemisah_inggris",
        "error",
        "English separators among Indonesian ones",
    )
    made.spoil(page, at(5, "N"), "24,5", "jp.pecahan", "remark", "hours of lesson are whole numbers")
    made.spoil(page, at(6, "N", 1), 0, "jp.nol", "remark", "0 hours: unknown")
    made.spoil(page, at(8, "Q"), "2O27", "tahun.tak_terbaca", "error", "a letter O in the year")
    made.spoil(page, at(9, "O"), -750000, "biaya.negatif", "error", "no negative cost")
    made.spoil(page, at(11, "L"), "-", "pelatihan.kosong", "error", "no wish written")
    made.spoil(page, at(12, "D"), "NIP. " + staff[12].nip[:-2], "nip.bukan_18_digit", "error", "16 digits")
    made.refuse(page, rows[12], "NIP of 16 digits")
    made.refuse(page, rows[12] + 1, "NIP of 16 digits (second row of the person)")
    made.spoil(page, at(13, "E"), "S-1/D-IV", "pendidikan.ganda", "error", "two degrees in one cell")
    page.cells[at(15, "N", 0)] = 999
    made.bad(page, at(15, "N"), "jp.kode_kosong", "remark", "999 is a code for unknown")
    made.right(page, at(16, "D"), "PPPK number: digits 13-14 are 21")
    made.bad(page, f"O{row}", "jumlah.beda", "remark", "the total is not the sum of the rows")
    page.put(row + 2, N="Contoh Raya, 9 Januari 2026")
    page.put(row + 5, N="NIP. 197401011999031910")
    made.allow(page, "D", "apostrophe and blanks")
    made.allow(page, "E I J K H M P G F", "free text")
    made.allow(page, "B2 B3", "no institution in the title")
    return made
