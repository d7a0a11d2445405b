"""Histories of posts of several people as a tab-separated file in UTF-16; acting posts, overlaps, empty dates."""

from datetime import date

from tests.graph.letters.paper import Letter
from tests.graph.letters.people import dmy, long_date, people

_STEPS = (
    ("Pelaksana", "Pengadministrasi Perkantoran", "-"),
    ("Struktural", "Kepala Seksi Pelayanan", "IV/a"),
    ("Struktural", "Kepala Bidang Pelayanan", "III/b"),
)


def letter() -> Letter:
    """The histories and their truth."""
    made = Letter(file="riwayat_jabatan.csv", encoding="utf-16", separator="\t")
    page = made.page("riwayat_jabatan.csv")
    page.put(1, A="RIWAYAT JABATAN PEGAWAI")
    page.put(2, A="Pemerintah Kabupaten Contoh Raya, keadaan 31-01-2026")
    page.line(
        4,
        (
            "No",
            "N I P",
            "Nama",
            "Jns Jabatan",
            "Nama Jabatan",
            "SKPD",
            "Unit Organisasi",
            "Eselon",
            "TMT Jabatan",
            "No SK",
            "Tgl SK",
            "TMT Pelantikan",
        ),
    )
    staff = [who for who in people(60, 41) if who.appointed.year <= 2010][:12]
    row = 5
    rows: dict[tuple[int, int], int] = {}
    for index, who in enumerate(staff):
        for step, (kind, post, echelon) in enumerate(_STEPS):
            start = date(who.appointed.year + 1 + 5 * step, 2 + index % 9, 1 + step)
            decree = date(start.year, start.month - 1, 20)
            day = (dmy(start), dmy(start, "/"), long_date(start))[index % 3]
            page.put(
                row,
                A=row - 4,
                B=f"'{who.nip}" if index % 2 else who.spaced,
                C=who.name,
                D=kind,
                E=post,
                F="Dinas Contoh Raya",
                G="Bidang Pelayanan" if step else "Sekretariat",
                H=echelon,
                I=day,
                J=f"821.2/{100 + row}/BKPSDM/{decree.year}",
                K=dmy(decree),
                L=dmy(start) if step else "-",
            )
            rows[index, step] = row
            if index in (0, 3, 5, 8) and step:
                made.spot(page, f"B{row}", "pegawai.nip", who.nip)
                made.spot(page, f"E{row}", "jabatan.nama", post)
                made.spot(page, f"I{row}", "jabatan.tmt", start.isoformat())
                made.spot(page, f"K{row}", "jabatan.tanggal_sk", decree.isoformat())
                made.spot(page, f"J{row}", "jabatan.nomor_sk", f"821.2/{100 + row}/BKPSDM/{decree.year}")
            row += 1

    def cell(index: int, step: int, column: str) -> str:
        return f"{column}{rows[index, step]}"

    here = cell(1, 0, "I")
    made.spoil(
        page, here, "01-01-1900", "tanggal.isian_kosong", "remark", "placeholder date: never the start of a tenure"
    )
    here = cell(1, 2, "K")
    made.spoil(page, here, "0000-00-00", "tanggal.isian_kosong", "remark", "placeholder date")
    who = staff[2]
    here = cell(2, 0, "I")
    page.cells[here] = dmy(date(who.appointed.year - 2, 3, 1))
    page.cells[cell(2, 0, "K")] = dmy(date(who.appointed.year - 2, 2, 20))
    made.bad(page, here, "masa.sebelum_pengangkatan", "error", "post begins before appointment")
    here = cell(4, 1, "E")
    page.cells[here] = "Plt. Kepala Seksi Pelayanan"
    made.right(page, here, "acting post: beside another post it is right")
    made.spot(page, here, "penempatan.jenis", "PLT")
    made.spot(page, here, "jabatan.nama", "Kepala Seksi Pelayanan")
    here = cell(4, 2, "K")
    start = date(staff[4].appointed.year + 11, 6, 3)
    page.cells[cell(4, 2, "I")] = dmy(start, "/")
    page.cells[cell(4, 2, "L")] = dmy(start)
    made.spoil(
        page,
        here,
        dmy(date(start.year + 1, 1, 10)),
        "masa.sk_setelah_tmt",
        "remark",
        "decree half a year after the start",
    )
    who = staff[6]
    page.cells[cell(6, 2, "I")] = page.cells[cell(6, 1, "I")]
    page.cells[cell(6, 2, "L")] = page.cells[cell(6, 1, "L")]
    page.cells[cell(6, 2, "K")] = page.cells[cell(6, 1, "K")]
    made.bad(page, cell(6, 2, "I"), "masa.tumpang_tindih", "error", "two definitive posts from the same day")
    here = cell(7, 1, "I")
    made.spoil(page, here, "31-09-2015", "tanggal.mustahil", "error", "September has 30 days")
    here = cell(7, 2, "B")
    made.spoil(
        page, here, f"{staff[7].nip[:1]},{staff[7].nip[1:6]}E+17", "nip.notasi_ilmiah", "error", "six digits are left"
    )
    made.refuse(page, rows[7, 2], "no usable NIP")
    here = cell(9, 1, "E")
    made.spoil(page, here, "-", "jabatan.kosong", "error", "no post written")
    here = cell(9, 2, "I")
    made.spoil(page, here, "12-05-2052", "tanggal.masa_depan", "error", "in the future")
    here = cell(10, 1, "H")
    made.spoil(page, here, "V/c", "jabatan.eselon_tak_dikenal", "error", "there is no echelon V/c")
    here = cell(10, 2, "I")
    made.spoil(page, here, "03/04/15", "tanggal.dua_digit_tahun", "remark", "two-digit year")
    for changed in (rows[10, 2], rows[9, 2], rows[7, 1], rows[1, 0]):
        made.allow(page, f"K{changed} L{changed}", "other dates of the changed row")
    here = cell(11, 0, "B")
    made.spoil(page, here, staff[11].nip.replace("0", "O", 1), "nip.bukan_angka", "error", "letter O for zero")
    made.refuse(page, rows[11, 0], "NIP with a letter")
    page.put(row + 1, A="Jumlah", B="36")
    page.put(row + 3, I="Contoh Raya, 31 Januari 2026")
    page.put(row + 4, I="NIP. 19690101 199403 1 905")
    made.allow(page, "B", "apostrophe and blanks")
    made.allow(page, "H", "echelon IV/a is no rank")
    return made
