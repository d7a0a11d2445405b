"""A yearly list by rank; two rows a person, the heading repeated in the middle, a signature below."""

from datetime import date

from tests.graph.letters.paper import Letter
from tests.graph.letters.people import dmy, long_date, people

_POSTS = ("Kepala Bagian Umum", "Analis SDM Aparatur Ahli Muda", "Arsiparis Ahli Muda", "Pustakawan Ahli Pertama")
_SCHOOLS = (("Universitas Contoh Raya", "S-1"), ("Universitas Contoh Raya", "S2"), ("Politeknik Contoh", "D.III"))


def letter() -> Letter:
    """The list and its truth."""
    made = Letter(file="duk_universitas.xlsx")
    page = made.page("DUK 2025")
    page.merge("A1:Q1", "DAFTAR URUT KEPANGKATAN PEGAWAI NEGERI SIPIL")
    page.merge("A2:Q2", "UNIVERSITAS NEGERI CONTOH RAYA")
    page.merge("A3:Q3", "KEADAAN : 31 DESEMBER 2025")

    def heading(row: int) -> None:
        for area, words in (
            ("A{0}:A{1}", "NO"),
            ("B{0}:B{1}", "NAMA\nTEMPAT, TGL LAHIR"),
            ("C{0}:C{1}", "N I P\nKARPEG"),
            ("D{0}:E{0}", "PANGKAT TERAKHIR"),
            ("F{0}:H{0}", "JABATAN"),
            ("I{0}:J{0}", "MK GOL"),
            ("K{0}:M{0}", "LATIHAN JABATAN"),
            ("N{0}:P{0}", "PENDIDIKAN AKHIR"),
            ("Q{0}:Q{1}", "KETERANGAN"),
        ):
            page.merge(area.format(row, row + 1), words)
        page.line(
            row + 1,
            (
                "GOL/\nRUANG",
                "TMT",
                "NAMA",
                "TMT",
                "ESL.",
                "THN",
                "BLN",
                "NAMA",
                "THN",
                "JML\nJAM",
                "ASAL",
                "T.LLS",
                "TK.\nIJAZAH",
            ),
            "D",
        )

    heading(6)
    page.line(8, list(range(1, 18)))
    order = ["II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b"]
    staff = sorted(people(20, 11), key=lambda who: (-order.index(who.golongan), who.rank_from))
    rows: dict[int, int] = {}
    row = 9
    for index, who in enumerate(staff):
        if index == 10:
            heading(row)
            row += 2
        rows[index] = row
        school, degree = _SCHOOLS[index % 3]
        name = who.name.upper() if index % 4 == 1 else f"{who.name}, S.E." if index % 4 == 2 else who.name
        post_from = date(2020 + index % 4, 1 + index % 9, 1)
        page.put(
            row,
            A=index + 1,
            B=name,
            C=who.spaced if index % 2 else who.nip,
            D=who.rank,
            E=dmy(who.rank_from),
            F=_POSTS[index % 4],
            G=(dmy(post_from), long_date(post_from), post_from)[index % 3],
            H="III/a" if index % 4 == 0 else "-",
            I=2025 - who.appointed.year,
            J=index % 12,
            K="Diklat Teknis Kearsipan",
            L=2019,
            M=40,
            N=school,
            O=who.born.year + 23,
            P=degree,
        )
        page.put(row + 1, B=f"{who.place}, {dmy(who.born)}", C=f"Karpeg. N {100200 + index}", D=who.golongan)
        if index in (0, 3, 6, 11, 14, 18):
            made.spot(page, f"C{row}", "pegawai.nip", who.nip)
            made.spot(page, f"B{row + 1}", "pegawai.tanggal_lahir", who.born.isoformat())
            made.spot(page, f"D{row + 1}", "pangkat.golongan", who.golongan)
            made.spot(page, f"E{row}", "pangkat.tmt", who.rank_from.isoformat())
            made.spot(page, f"F{row}", "jabatan.nama", _POSTS[index % 4])
            made.spot(page, f"G{row}", "jabatan.tmt", post_from.isoformat())
        row += 2
    page.put(row, B="JUMLAH", C=21)
    page.put(row + 2, N="Contoh Raya, 31 Desember 2025")
    page.put(row + 3, N="a.n. Rektor")
    page.put(row + 6, N="Dra. Hj. Endang Puspalaksana")
    page.put(row + 7, N="NIP. 197001011995032901")

    def at(index: int, column: str, below: int = 0) -> str:
        return f"{column}{rows[index] + below}"

    lost = staff[4]
    made.spoil(
        page,
        at(4, "C"),
        float(lost.nip[:15] + "000"),
        "nip.presisi_hilang",
        "error",
        "NIP as a number: the last three digits are lost",
    )
    made.refuse(page, rows[4], "no usable NIP")
    made.spoil(
        page,
        at(2, "B", 1),
        f"{staff[2].place}, {dmy(staff[2].born.replace(year=staff[2].born.year - 1))}",
        "nip.beda_tanggal_lahir",
        "error",
        "birth date differs from NIP digits 1-8",
    )
    made.flag(page, rows[2], "birth date and NIP disagree")
    made.spoil(page, at(1, "D", 1), "II/b", "pangkat.beda_golongan", "error", f"{staff[1].rank} is {staff[1].golongan}")
    made.flag(page, rows[1], "rank and golongan disagree")
    made.spoil(page, at(5, "E"), "00-00-0000", "tanggal.isian_kosong", "remark", "placeholder date: unknown")
    made.spoil(page, at(7, "G"), "1/3/21", "tanggal.dua_digit_tahun", "remark", "two-digit year")
    made.spoil(
        page,
        at(8, "G"),
        dmy(staff[8].appointed.replace(year=staff[8].appointed.year - 3)),
        "masa.sebelum_pengangkatan",
        "error",
        "post begins before appointment",
    )
    made.spoil(page, at(9, "J"), 12, "masa_kerja.bulan", "remark", "months run from 0 to 11")
    made.spoil(page, at(10, "M"), "1.080", "angka.ambigu", "error", "thousand point or decimal point")
    made.spoil(page, at(12, "K"), "PIM IV", "program.nama_lama", "remark", "old name of PKP")
    made.spoil(page, at(13, "O"), 0, "tahun.isian_kosong", "remark", "0 is an empty field")
    made.spoil(page, at(15, "E"), "31-04-2021", "tanggal.mustahil", "error", "30 days has April")
    made.spoil(page, at(16, "C"), staff[16].nip[:17], "nip.bukan_18_digit", "error", "17 digits")
    made.refuse(page, rows[16], "NIP of 17 digits")
    made.spoil(page, at(17, "D", 1), "III/e", "golongan.tak_dikenal", "error", "III ends at d")
    made.bad(page, f"C{row}", "jumlah.beda", "remark", "typed 21, counted 20")
    made.right(page, at(3, "B", 1), "birth place and date below the name: no second person")
    made.allow(page, "B C", "capitals, titles, blanks")
    made.allow(page, "H", "echelon III/a is no rank")
    made.allow(page, "G E", "decrees and services are not compared")
    made.allow(page, "F P", "posts and degrees in other spellings")
    return made
