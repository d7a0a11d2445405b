"""A reconciliation of training, a sheet per kind of post; NIP below the name, ticks, merged cells."""

from tests.graph.letters.paper import Formula, Letter
from tests.graph.letters.people import people

_SHEETS = (("STRUKTURAL", 8), ("JFT", 7), ("PPPK", 6))
_POSTS = {"STRUKTURAL": "Kepala Seksi Kerja Sama", "JFT": "Perencana Ahli Muda", "PPPK": "Perawat Terampil"}


def letter() -> Letter:
    """The reconciliation and its truth."""
    made = Letter(file="rekonsiliasi_bangkom.xlsx")
    everybody = people(21, 37, pppk=6)
    taken = 0
    for sheet, count in _SHEETS:
        page = made.page(sheet)
        staff = everybody[taken : taken + count]
        taken += count
        page.merge("A1:N1", "REKONSILIASI RENCANA PENGEMBANGAN KOMPETENSI ASN")
        page.merge("A2:N2", f"DINAS CONTOH RAYA - {sheet} - TAHUN 2026")
        page.merge("A4:A5", "NO")
        page.merge("B4:B5", "NAMA / NIP")
        page.merge("C4:D4", "JENIS KELAMIN")
        page.line(5, ("L", "P"), "C")
        page.merge("E4:E5", "STATUS")
        page.merge("F4:G4", "PENDIDKAN")
        page.line(5, ("CPNS", "AHKIR"), "F")
        page.merge("H4:H5", "JABATAN")
        page.merge("I4:K4", "KEPEMIMPINAN")
        page.line(5, ("PIM II", "PIM III", "PIM IV"), "I")
        page.merge("L4:M4", "PELATIHAN")
        page.line(5, ("TEKNIS", "FUNGSIONAL"), "L")
        page.merge("N4:N5", "NILAI IP ASN")
        page.line(6, list(range(1, 15)))
        for index, who in enumerate(staff):
            row = 7 + 2 * index
            tick = ("√", "v", 1)[index % 3]
            page.put(
                row,
                A=index + 1,
                B=who.name,
                **{"D" if who.female else "C": tick},
                E="PPPK" if sheet == "PPPK" else "PNS",
                F="SMA",
                G=("S-1", "S1", "Sarjana")[index % 3],
                H=_POSTS[sheet],
                K=tick if index % 2 else None,
                L=tick if index % 3 else None,
                N=(81.5, "78,25", 66)[index % 3],
            )
            page.put(row + 1, B=f"NIP. {who.spaced}" if index % 2 else who.nip)
            if index in (0, 2, 5):
                made.spot(page, f"B{row + 1}", "pegawai.nip", who.nip)
                made.spot(page, f"H{row}", "jabatan.nama", _POSTS[sheet])
                made.spot(page, f"G{row}", "pendidikan.tingkat", "S-1")
                made.spot(
                    page, f"{('D' if who.female else 'C')}{row}", "pegawai.jenis_kelamin", "P" if who.female else "L"
                )
                made.spot(page, f"N{row}", "ip_asn.nilai", (81.5, 78.25, 66)[index % 3])
        last = 7 + 2 * count
        men = sum(1 for who in staff if not who.female)
        page.put(
            last,
            B="J U M L A H",
            C=Formula(f"=COUNTA(C7:C{last - 1})", men),
            D=Formula(f"=COUNTA(D7:D{last - 1})", count - men),
        )
        page.put(last + 1, A=count + 1, B="-", H="-")
        page.put(last + 3, L="Mengetahui,")
        page.put(last + 4, L="a.n. Kepala Dinas")
        page.put(last + 7, L="NIP. 19700101 199503 1 904")
        made.allow(page, "F G", "degrees in other spellings")
        made.allow(page, "I:K", "old names of leadership trainings")
    first, second, third = made.pages
    who = everybody[3]
    page = first
    made.spoil(page, "B14", float(who.nip[:15] + "000"), "nip.presisi_hilang", "error", "NIP as a number")
    made.refuse(page, 13, "no usable NIP")
    page.cells["C9"], page.cells["D9"] = ("√", "√")
    men = sum(1 for one in everybody[:8] if not one.female)
    page.cells["C23"] = Formula("=COUNTA(C7:C22)", men + (1 if everybody[1].female else 0))
    page.cells["D23"] = Formula("=COUNTA(D7:D22)", 8 - men + (0 if everybody[1].female else 1))
    made.bad(page, "C9", "jk.ganda", "error", "L and P both ticked")
    made.allow(page, "C23 D23", "counts follow the double tick")
    made.allow(page, "D9", "the other half of the double tick")
    page.cells["J15"] = "Tidak ada"
    made.right(page, "J15", "Tidak ada in a column of ticks is no tick")
    page.merge("I19:K19", "PIM IV")
    made.bad(page, "I19", "program.nama_lama", "remark", "PIM IV written over II-IV: one training, PKP today")
    made.spoil(page, "N21", 181, "nilai.di_luar_rentang", "error", "the index runs from 0 to 100")
    page = second
    page.cells["H11"] = None
    page.cells.pop("H11")
    made.bad(page, "H11", "jabatan.kosong", "error", "no post written")
    made.spoil(page, "G13", "S-1/D-IV", "pendidikan.ganda", "error", "two degrees are nobody's degree")
    who = everybody[12]
    made.spoil(page, "B16", who.nip + "1", "nip.bukan_18_digit", "error", "19 digits")
    made.refuse(page, 15, "NIP of 19 digits")
    men = sum(1 for one in everybody[8:15] if not one.female)
    made.spoil(page, "C21", men + 2, "jumlah.beda", "remark", f"typed {men + 2}, counted {men}")
    page = third
    who = everybody[18]
    wrong = "C" if who.female else "D"
    page.cells.pop(("D" if who.female else "C") + "13")
    made.spoil(page, f"{wrong}13", "v", "nip.beda_jenis_kelamin", "error", "tick differs from digit 15")
    men = sum(1 for one in everybody[15:] if not one.female) + (1 if who.female else -1)
    page.cells["C19"], page.cells["D19"] = (Formula("=COUNTA(C7:C18)", men), Formula("=COUNTA(D7:D18)", 6 - men))
    made.right(page, "B8", "PPPK number: digits 13-14 are 21")
    made.spoil(page, "E15", "PNS", "pegawai.beda_jenis", "error", "the number is that of a PPPK")
    return made
