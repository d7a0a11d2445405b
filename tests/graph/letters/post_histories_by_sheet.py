"""Histories of single persons, a sheet each; the person stands above the table, decrees in a group of columns."""

from datetime import date

from tests.graph.letters.paper import Letter
from tests.graph.letters.people import dmy, long_date, people

_POSTS = (
    ("Pengadministrasi Umum", None, None),
    (None, "Analis Kepegawaian Ahli Pertama", None),
    (None, "Analis SDM Aparatur Ahli Muda", None),
    ("Kepala Bidang Mutasi", None, "III.b"),
)


def letter() -> Letter:
    """The histories and their truth."""
    made = Letter(file="riwayat_perorangan.xlsx")
    staff = [who for who in people(60, 139) if who.appointed.year <= 2009][:4]
    for number, who in enumerate(staff):
        page = made.page(f"{number + 1}. {who.name[:20]}")
        page.put(2, B="DAFTAR RIWAYAT JABATAN")
        page.put(4, B="Nama", C=f": {who.name}, S.Sos")
        page.put(5, B="NIP", C=f": {who.spaced}")
        for area, words in (
            ("B7:B8", "NO"),
            ("C7:E7", "NAMA JABATAN"),
            ("F7:F8", "ESELON"),
            ("G7:G8", "SATUAN KERJA"),
            ("H7:H8", "TMT JABATAN"),
            ("I7:K7", "SURAT KEPUTUSAN"),
        ):
            page.merge(area, words)
        page.line(8, ("STRUKTURAL / PELAKSANA", "FUNGSIONAL", "TUGAS TAMBAHAN"), "C")
        page.line(8, ("NOMOR", "TANGGAL", "PEJABAT"), "I")
        for step in range(4):
            row = 9 + step
            plain, functional, echelon = _POSTS[step]
            start = date(who.appointed.year + 1 + 4 * step, 1 + (number + step) % 9, 1)
            decree = date(start.year - 1, 12, 20)
            page.put(
                row,
                B=step + 1,
                C=plain,
                D=functional,
                F=echelon or "-",
                G="BKPSDM Kabupaten Contoh Raya",
                H=(dmy(start), start, long_date(start))[(number + step) % 3],
                I=f"821/{step}{number}/{decree.year}",
                J=dmy(decree),
                K="Bupati",
            )
            made.spot(page, f"{('C' if plain else 'D')}{row}", "jabatan.nama", plain or functional)
            made.spot(page, f"H{row}", "jabatan.tmt", start.isoformat())
            if step == 2:
                made.spot(page, f"J{row}", "jabatan.tanggal_sk", decree.isoformat())
        made.spot(page, "C5", "pegawai.nip", who.nip)
        page.put(16, H="Contoh Raya, 31 Januari 2026")
        page.put(20, H="NIP. 197601012001121911")
        made.allow(page, "F", "echelon")
    one, two, three, four = made.pages

    made.spoil(one, "H10", "00-00-0000", "tanggal.isian_kosong", "remark", "placeholder date")
    made.spoil(
        one,
        "J12",
        dmy(date(staff[0].appointed.year + 15, 5, 5)),
        "masa.sk_setelah_tmt",
        "remark",
        "decree after the start",
    )
    made.spoil(two, "H9", "1 Maret 1991", "masa.sebelum_pengangkatan", "error", "post begins before appointment")
    made.spoil(two, "H11", two.cells["H10"], "masa.tumpang_tindih", "error", "two definitive posts from the same day")
    made.forget(two, "J11")
    two.cells["J11"] = two.cells["J10"]
    three.put(
        13,
        B=5,
        C="Plt. Sekretaris BKPSDM",
        F="III.a",
        G="BKPSDM Kabupaten Contoh Raya",
        H="02-05-2024",
        I="800/77/2024",
        J="30-04-2024",
        K="Bupati",
    )
    made.spot(three, "C13", "penempatan.jenis", "PLT")
    made.right(three, "C13", "acting beside the own post")
    made.spoil(three, "H12", "31/11/2020", "tanggal.mustahil", "error", "November has 30 days")
    made.spoil(four, "C5", f": {staff[3].nip}0", "nip.bukan_18_digit", "error", "19 digits")
    for row in range(9, 13):
        made.refuse(four, row, "no usable NIP")
    made.spoil(four, "H12", "15-08-2031", "tanggal.masa_depan", "error", "in the future")
    return made
