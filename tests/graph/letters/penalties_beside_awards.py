"""Penalties beside a list of awards on the same sheet."""

from datetime import date

from tests.graph.letters.paper import Letter
from tests.graph.letters.people import dmy, people

_KINDS = (
    ("Teguran tertulis", "Ringan"),
    ("Pemotongan tunjangan kinerja sebesar 25% selama 6 bulan", "Sedang"),
    ("Penurunan jabatan setingkat lebih rendah selama 12 bulan", "Berat"),
    ("Teguran lisan", "Ringan"),
)


def letter() -> Letter:
    """The lists and their truth."""
    made = Letter(file="rekap_disiplin.xlsx")
    page = made.page("REKAP")
    page.put(1, A="REKAPITULASI HUKUMAN DISIPLIN PNS", O="DAFTAR PENERIMA SATYALANCANA")
    page.put(2, A="KEADAAN 31 JANUARI 2026", O="TAHUN 2025")
    page.line(
        5,
        (
            "No",
            "Nama",
            "NIP",
            "Jenis Hukuman",
            "Uraian",
            "Tingkat",
            "Nomor SK",
            "Tanggal SK",
            "TMT",
            "Masa Hukuman / Berakhir",
            "Pejabat",
            "Keterangan",
        ),
    )
    page.line(5, ("No", "Nama", "NIP", "Jenis Penghargaan", "Tahun"), "O")
    staff = people(30, 131)
    for index, who in enumerate(staff[:12]):
        row = 6 + index
        kind, grade = _KINDS[index % 4]
        signed = date(2021 + index % 4, 1 + index % 12, 15)
        start = date(signed.year + (signed.month == 12), signed.month % 12 + 1, 1)
        end = date(start.year + 1, start.month, 1)
        page.line(
            row,
            (
                index + 1,
                who.name,
                who.nip if index % 2 else f"'{who.nip}",
                kind,
                "Tidak masuk kerja",
                grade,
                f"800/{120 + index}/BKPSDM/{signed.year}",
                dmy(signed),
                dmy(start, "/"),
                dmy(end),
                "Bupati Contoh Raya",
                None,
            ),
        )
        if index in (0, 3, 6, 10):
            made.spot(page, f"C{row}", "pegawai.nip", who.nip)
            made.spot(page, f"F{row}", "disiplin.tingkat", grade)
            made.spot(page, f"H{row}", "disiplin.tanggal_sk", signed.isoformat())
            made.spot(page, f"I{row}", "disiplin.tmt", start.isoformat())
            made.spot(page, f"J{row}", "disiplin.berakhir", end.isoformat())
            made.spot(page, f"G{row}", "disiplin.nomor_sk", f"800/{120 + index}/BKPSDM/{signed.year}")
    for index, who in enumerate(staff[12:22]):
        page.line(6 + index, (index + 1, who.name, who.nip, "Satyalancana Karya Satya X Tahun", 2025), "O")
    made.spoil(page, "F7", "Sedeng", "tingkat.tak_dikenal", "remark", "nearest: Sedang")
    made.spoil(page, "C8", staff[2].nip[:10], "nip.bukan_18_digit", "error", "10 digits")
    made.refuse(page, 8, "no usable NIP")
    made.spoil(page, "J10", "01-01-2019", "masa.terbalik", "error", "ends before it begins")
    made.spoil(
        page,
        "L11",
        "Dibatalkan dengan SK Nomor 800/9/2024",
        "disiplin.dibatalkan",
        "remark",
        "annulled: said only among the notes",
    )
    made.flag(page, 11, "annulled decree")
    page.cells["D13"] = "Penundaan kenaikan gaji berkala selama 1 tahun"
    page.cells["F13"] = "Sedang"
    made.bad(page, "D13", "disiplin.jenis_lama", "remark", "a kind of the old rule (PP 53/2010)")
    made.spoil(page, "H14", "30-02-2022", "tanggal.mustahil", "error", "30 February")
    made.spoil(page, "I15", "1900-01-01", "tanggal.isian_kosong", "remark", "placeholder date")
    page.cells["F17"] = "Ringan"
    page.cells["D17"] = "Pembebasan dari jabatannya menjadi jabatan pelaksana selama 12 bulan"
    made.bad(page, "F17", "disiplin.beda_tingkat", "error", "this kind is Berat")
    page.put(20, A="Contoh Raya, 31 Januari 2026")
    page.put(24, A="NIP. 197601012001121911")
    made.allow(page, "11", "annulled decree")
    made.allow(page, "14", "dates")
    made.allow(page, "O:S", "second table: named once")
    return made
