"""Participants, a sheet per batch, columns in another order; date and JP stand only in the title."""

from tests.graph.letters.paper import Letter
from tests.graph.letters.people import dmy, long_date, people

_FIRST = (
    "NO",
    "NAMA",
    "NIP",
    "L/P",
    "TEMPAT, TGL LAHIR",
    "PANGKAT/GOL. RUANG",
    "JABATAN",
    "INSTANSI",
    "NO. HP",
    "NILAI",
    "KUALIFIKASI",
)
_SECOND = (
    "NO",
    "N I P",
    "NAMA LENGKAP",
    "JABATAN",
    "INSTANSI",
    "GOL",
    "TEMPAT/TGL LAHIR",
    "L/P",
    "EMAIL",
    "NILAI",
    "KUALIFIKASI",
)
_GRADES = ((92.5, "Sangat Memuaskan"), (85, "Memuaskan"), (78.25, "Cukup Memuaskan"))


def letter() -> Letter:
    """The participants and their truth."""
    made = Letter(file="peserta_pelatihan.xlsx")
    staff = people(24, 67)
    pages = []
    for batch, (roman, period) in enumerate((("I", "3 s.d. 7 Maret 2025"), ("II", "10 s.d. 14 Maret 2025"))):
        page = made.page(f"ANGKATAN {roman}")
        pages.append(page)
        page.merge("A1:K1", "DAFTAR PESERTA PELATIHAN PENGELOLAAN KEUANGAN DAERAH")
        page.merge("A2:K2", f"ANGKATAN {roman}")
        page.merge("A3:K3", f"TANGGAL {period.upper()} (40 JP)")
        page.merge("A4:K4", "PENYELENGGARA : BKPSDM KABUPATEN CONTOH RAYA")
        page.line(6, _SECOND if batch else _FIRST)
        for index, who in enumerate(staff[12 * batch : 12 * batch + 12]):
            row = 7 + index
            points, grade = _GRADES[index % 3]
            birth = f"{who.place}, {(long_date(who.born) if index % 2 else dmy(who.born))}"
            rank = f"{who.rank} / {who.golongan}" if index % 2 else f"{who.rank} ({who.golongan})"
            sex = "P" if who.female else "L"
            if batch:
                page.line(
                    row,
                    (
                        index + 1,
                        who.nip,
                        who.name.upper(),
                        "Bendahara",
                        "Dinas Contoh Raya",
                        who.golongan.upper().replace("/", "."),
                        birth,
                        sex,
                        f"peserta{index}@contoh.go.id",
                        points,
                        grade,
                    ),
                )
                cells = {"nip": "B", "birth": "G", "golongan": "F", "sex": "H", "nilai": "J"}
            else:
                page.line(
                    row,
                    (
                        index + 1,
                        who.name,
                        f"'{who.nip}",
                        sex,
                        birth,
                        rank,
                        "Bendahara",
                        "Dinas Contoh Raya",
                        f"0812000{index:04d}",
                        points,
                        grade,
                    ),
                )
                cells = {"nip": "C", "birth": "E", "golongan": "F", "sex": "D", "nilai": "J"}
            if index in (0, 4, 7, 10):
                made.spot(page, f"{cells['nip']}{row}", "pegawai.nip", who.nip)
                made.spot(page, f"{cells['birth']}{row}", "pegawai.tanggal_lahir", who.born.isoformat())
                made.spot(page, f"{cells['golongan']}{row}", "pangkat.golongan", who.golongan)
                made.spot(page, f"{cells['nilai']}{row}", "pelatihan.nilai", points)
        made.spot(page, "A3", "pelatihan.jp", 40)
        made.spot(page, "A3", "pelatihan.mulai", ("2025-03-03", "2025-03-10")[batch])
        made.spot(page, "A3", "pelatihan.selesai", ("2025-03-07", "2025-03-14")[batch])
        made.spot(page, "A1", "pelatihan.nama", "Pelatihan Pengelolaan Keuangan Daerah")
        page.put(20, I="Contoh Raya, 15 Maret 2025")
        page.put(23, I="NIP. 197505051999031907")
        made.allow(page, "B C F", "capitals, apostrophe, rank and golongan in one cell")
        made.allow(page, "6", "telephone and e-mail are refused by design, which is said at the heading")
    first, second = pages
    made.spoil(first, "E9", f"{staff[2].place}, 31-06-1985", "tanggal.mustahil", "error", "June has 30 days")
    made.spoil(first, "C10", float(staff[3].nip[:15] + "000"), "nip.presisi_hilang", "error", "NIP as a number")
    made.refuse(first, 10, "no usable NIP")
    made.spoil(first, "F12", "Penata Muda (III/b)", "pangkat.beda_golongan", "error", "Penata Muda is III/a")
    made.flag(first, 12, "rank and golongan disagree")
    made.spoil(
        first,
        "D13",
        "L" if staff[6].female else "P",
        "nip.beda_jenis_kelamin",
        "error",
        "differs from digit 15 of the NIP",
    )
    made.spoil(first, "J15", 865, "nilai.di_luar_rentang", "error", "marks run from 0 to 100")
    first.cells["J16"] = "-"
    first.cells["K16"] = "-"
    made.allow(first, "J16 K16", "no mark: unknown")
    second.cells["B9"] = staff[1].nip
    second.cells["C9"] = staff[1].name.upper()
    second.cells["G9"] = f"{staff[1].place}, {dmy(staff[1].born)}"
    second.cells["H9"] = "P" if staff[1].female else "L"
    second.cells["F9"] = staff[1].golongan
    made.bad(
        second, "B9", "pelatihan.ganda", "remark", "also in batch I: one person, one training, count the hours once"
    )
    made.flag(second, 9, "one person in two batches")
    made.spoil(
        second,
        "G12",
        f"{staff[17].place}, {dmy(staff[17].born.replace(year=staff[17].born.year + 2))}",
        "nip.beda_tanggal_lahir",
        "error",
        "birth date differs from NIP digits 1-8",
    )
    made.flag(second, 12, "birth date and NIP disagree")
    made.spoil(second, "B13", staff[18].nip[:-1], "nip.bukan_18_digit", "error", "17 digits")
    made.refuse(second, 13, "NIP of 17 digits")
    made.spoil(second, "F15", "IIII.a", "golongan.tak_dikenal", "error", "no golongan")
    made.spoil(
        second,
        "G16",
        f"{staff[21].place}, {staff[21].born.day}/{staff[21].born.month}/{staff[21].born.year % 100}",
        "tanggal.dua_digit_tahun",
        "remark",
        "two-digit year",
    )
    return made
