"""Two lists by rank below each other on one sheet, several facts in one cell."""

from datetime import date

from tests.graph.letters.paper import Letter
from tests.graph.letters.people import dmy, long_date, people

_HEADS = (
    "NO",
    "NAMA",
    "N.I.P.",
    "PKT TERAKHIR",
    None,
    "J A B A T A N",
    None,
    None,
    "MK GOL",
    None,
    "LAT. JABATAN",
    None,
    None,
    "PEND. AKHIR",
    None,
    None,
    "KETERANGAN",
)
_SUBS = (
    None,
    None,
    None,
    "GOL/RUANG",
    "TMT",
    "NAMA",
    "TMT",
    "ESL",
    "THN",
    "BLN",
    "NAMA",
    "THN",
    "JML JAM",
    "ASAL",
    "T.LLS",
    "TK.IJAZAH",
)
_BLOCKS = (
    ("PEGAWAI NEGERI SIPIL GOLONGAN IV", ("IV/b", "IV/a")),
    ("PEGAWAI NEGERI SIPIL GOLONGAN III", ("III/d", "III/c", "III/b", "III/a")),
)
_RANK = {
    "IV/b": "Pembina Tk. I",
    "IV/a": "Pembina",
    "III/d": "Penata Tk. I",
    "III/c": "Penata",
    "III/b": "Penata Muda Tk. I",
    "III/a": "Penata Muda",
}
_POSTS = (
    "Sekretaris Dinas",
    "Kepala Bidang Perencanaan",
    "Perencana Ahli Madya",
    "Analis Kebijakan Ahli Muda",
    "Penelaah Teknis Kebijakan",
)


def letter() -> Letter:
    """The lists and their truth."""
    made = Letter(file="duk_dinas.xlsx")
    page = made.page("DUK")
    grades = [(title, code) for title, codes in _BLOCKS for code in codes for _ in range(4 if "IV" in code else 3)]
    eldest = sorted(people(90, 101), key=lambda who: who.appointed)
    staff = [(title, code, who) for (title, code), who in zip(grades, eldest, strict=False)]
    page.put(1, B="DAFTAR URUT KEPANGKATAN (DUK)")
    page.put(2, B="DINAS CONTOH RAYA")
    row, last = (3, None)
    rows = []
    for index, (title, code, who) in enumerate(staff):
        if title != last:
            if last is not None:
                page.put(row, B="JUMLAH", C=sum(t == last for t, _, _ in staff))
                row += 2
            page.put(row, B=title)
            page.put(row + 1, B="KEADAAN : 31 DESEMBER 2025")
            row += 3
            page.line(row, _HEADS, "B")
            page.line(row + 1, _SUBS, "B")
            for area in ("E{0}:F{0}", "G{0}:I{0}", "J{0}:K{0}", "L{0}:N{0}", "O{0}:Q{0}"):
                page.merge(area.format(row), page.cells[area.split("{")[0] + str(row)])
            for column in "BCDR":
                page.merge(f"{column}{row}:{column}{row + 1}", page.cells[f"{column}{row}"])
            page.line(row + 2, list(range(1, 18)), "B")
            row += 3
            last = title
        rows.append(row)
        post = _POSTS[index % 5]
        degrees = ", S.H., M.Si." if index % 3 == 0 else ""
        birth = long_date(who.born) if index % 2 else dmy(who.born)
        post_from = date(2019 + index % 5, 1 + index % 9, 2)
        page.put(
            row,
            B=index + 1,
            C=f"{who.name}{degrees}\n{who.place}, {birth}",
            D=who.spaced if index % 2 else who.nip,
            E=f"{_RANK[code]}\n({code})" if index % 2 else f"{_RANK[code]}, {code.replace('/', '.')}",
            F=(dmy(who.rank_from), long_date(who.rank_from), who.rank_from, f"TMT. {dmy(who.rank_from)}")[index % 4],
            G=post if index % 4 else f"{post} pada Dinas Contoh Raya",
            H=dmy(post_from, "/"),
            I="III.a" if index % 5 < 2 else None,
            J=2025 - who.appointed.year,
            K=index % 12,
            L="PKA" if index % 5 == 1 else "-",
            M=2020 if index % 5 == 1 else "-",
            N=900 if index % 5 == 1 else "-",
            O="Univ. Contoh",
            P=str(who.born.year + 23),
            Q=("S.2", "S-1", "S1", "D.IV")[index % 4],
        )
        if index in (0, 4, 9, 13, 17):
            made.spot(page, f"C{row}", "pegawai.nama", who.name)
            made.spot(page, f"D{row}", "pegawai.nip", who.nip)
            made.spot(page, f"C{row}", "pegawai.tanggal_lahir", who.born.isoformat())
            made.spot(page, f"E{row}", "pangkat.golongan", code)
            made.spot(page, f"F{row}", "pangkat.tmt", who.rank_from.isoformat())
            made.spot(page, f"G{row}", "jabatan.nama", post)
            made.spot(page, f"H{row}", "jabatan.tmt", post_from.isoformat())
        row += 1
    page.put(row, B="JUMLAH", C=14)
    made.bad(page, f"C{row}", "jumlah.beda", "remark", "typed 14, counted 12")

    def at(index, column):
        return f"{column}{rows[index]}"

    who = staff[2][2]
    made.spoil(page, at(2, "D"), "1,97" + who.nip[3:6] + "E+17", "nip.notasi_ilmiah", "error", "six digits are left")
    made.refuse(page, rows[2], "no usable NIP")
    made.spoil(page, at(3, "E"), "Pembina\n(IV/b)", "pangkat.beda_golongan", "error", "Pembina is IV/a")
    made.flag(page, rows[3], "rank and golongan disagree")
    made.spoil(page, at(5, "F"), "01-10-2027", "tanggal.masa_depan", "error", "rank begins after the date of the list")
    made.spoil(page, at(7, "H"), "01/01/1970", "tanggal.isian_kosong", "remark", "placeholder date")
    made.spoil(page, at(8, "K"), 14, "masa_kerja.bulan", "remark", "months run from 0 to 11")
    made.spoil(page, at(10, "G"), None, "jabatan.kosong", "error", "no post written")
    who = staff[11][2]
    made.spoil(
        page,
        at(11, "C"),
        f"{who.name}\n{who.place}, {dmy(who.born.replace(day=3))}",
        "nip.beda_tanggal_lahir",
        "error",
        "birth date differs from the NIP",
    )
    made.flag(page, rows[11], "birth date and NIP disagree")
    made.spoil(page, at(14, "H"), "13/13/2021", "tanggal.mustahil", "error", "month 13")
    made.spoil(page, at(15, "Q"), "S-1/D-IV", "pendidikan.ganda", "error", "two degrees in one cell")
    made.spoil(page, at(16, "D"), staff[6][2].nip, "nip.ganda", "error", "NIP of another person above")
    made.refuse(page, rows[16], "NIP belongs to another person")
    made.spoil(page, at(18, "F"), "1/4/21", "tanggal.dua_digit_tahun", "remark", "two-digit year")
    page.hidden_rows = (rows[19],)
    made.allow(page, f"{rows[19]}", "hidden row: said once")
    page.put(row + 2, O="Contoh Raya, 2 Januari 2026")
    page.put(row + 3, O="Mengetahui,")
    page.put(row + 6, O="NIP. 19680101 199303 1 909")
    made.allow(page, "C D E G", "several facts in one cell, titles, blanks")
    made.allow(page, "I", "echelon")
    return made
