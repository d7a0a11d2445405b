"""Identity numbers and people: what Excel, hasty fingers and old lists do to them."""

from datetime import date

from tests.graph.corpus.bad_file import BadFile, edited
from tests.world import NIP

K2 = "197003151995031001"

IDENTITIES: tuple[BadFile, ...] = (
    edited(
        "Excel keeps the NIP as a number, so three digits are gone.",
        "pegawai",
        {"A3": 197003151995031001},
        "A3 nip.presisi_hilang",
    ),
    edited(
        "A NIP in a number cell is lost even where its digits seem whole.",
        "kinerja",
        {"A2": 199002142015032001},
        "A2 nip.presisi_hilang",
    ),
    edited(
        "Somebody saved the list as CSV and Excel wrote 1,97E+17.",
        "pegawai",
        {"A3": "1,97E+17"},
        "A3 nip.notasi_ilmiah",
    ),
    edited(
        "The same in a spreadsheet that is set to English.", "pegawai", {"A3": "1.97003E+17"}, "A3 nip.notasi_ilmiah"
    ),
    edited(
        "The rounded digits were typed again as text: the serial number became 000.",
        "pegawai",
        {"A3": "197003151995031000"},
        "A3 nip.nomor_urut",
    ),
    edited(
        "Rounding ate into the month of appointment.", "pegawai", {"A3": "197003151995000000"}, "A3 nip.pengangkatan"
    ),
    edited("One digit is missing.", "pegawai", {"A3": K2[:-1]}, "A3 nip.bukan_18_digit"),
    edited("One digit is typed twice.", "pegawai", {"A3": K2 + "1"}, "A3 nip.bukan_18_digit"),
    edited("An old NIP of nine digits.", "pegawai", {"A3": "131234567"}, "A3 nip.bukan_18_digit"),
    edited("A small L stands for a one.", "pegawai", {"A3": "l97003151995031001"}, "A3 nip.bukan_angka"),
    edited("A letter O stands for a zero.", "pegawai", {"A3": "1970O3151995031001"}, "A3 nip.bukan_angka"),
    edited("Arabic-Indic digits came from a telephone.", "pegawai", {"A3": "١٩٧٠٠٣١٥١٩٩٥٠٣١٠٠١"}, "A3 nip.bukan_angka"),
    edited("Two people stand in one cell.", "pegawai", {"A3": f"{K2} / {NIP['K3']}"}, "A3 nip.bukan_angka"),
    edited("A date was typed where the NIP belongs.", "pegawai", {"A3": date(1970, 3, 15)}, "A3 nip.bukan_angka"),
    edited("The first eight digits name 31 February.", "pegawai", {"A3": "197002311995031001"}, "A3 nip.tanggal_lahir"),
    edited("The month of appointment is the 13th.", "pegawai", {"A3": "197003151995131001"}, "A3 nip.pengangkatan"),
    edited("The digit of sex is 3.", "pegawai", {"A3": "197003151995033001"}, "A3 nip.digit_15"),
    edited("Appointed at the age of ten.", "pegawai", {"A3": "197003151980031001"}, "A3 nip.usia_pengangkatan"),
    edited("Appointed next year.", "pegawai", {"A3": "197003152027031001"}, "A3 nip.masa_depan"),
    edited(
        "Appointed at 65: possible, and strange.",
        "pegawai",
        {"A14": "194003152005031001", "B14": "Contoh Tua", "C14": date(1940, 3, 15), "D14": "PNS"},
        "A14 nip.usia_tidak_lazim",
        refused=False,
    ),
    edited(
        "The birth date is a day off from the NIP.", "pegawai", {"C3": date(1970, 3, 16)}, "C3 nip.beda_tanggal_lahir"
    ),
    edited(
        "Day and month of the birth date are swapped.",
        "pegawai",
        {"A3": "197003051995031001", "C3": date(1970, 5, 3)},
        "C3 nip.beda_tanggal_lahir",
    ),
    edited(
        "A PPPK by the number is called PNS.",
        "pegawai",
        {"A14": "199108172022211002", "B14": "Contoh Lain", "C14": date(1991, 8, 17), "D14": "PNS"},
        "D14 nip.beda_jenis_pegawai",
    ),
    edited("Somebody is neither PNS nor PPPK.", "pegawai", {"D3": "Honorer"}, "D3 jenis_pegawai.tak_dikenal"),
    edited(
        "One NIP carries two names.",
        "pegawai",
        {"A14": K2, "B14": "Orang Lain", "C14": date(1970, 3, 15), "D14": "PNS"},
        "A14 nip.ganda",
    ),
    edited(
        "A person stands on two rows, letter by letter.",
        "pegawai",
        {"A14": K2, "B14": "Contoh Kedua", "C14": date(1970, 3, 15), "D14": "PNS"},
        "A14 baris.ganda",
        refused=False,
    ),
    edited(
        "The apostrophe before the number was typed into the cell: the NIP is whole.",
        "kinerja",
        {"A2": f"'{NIP['K1']}"},
        refused=False,
    ),
    edited(
        "Blanks and no-break blanks between the digits do no harm.",
        "kinerja",
        {"A2": "19700520\u00a0199503 1 001"},
        refused=False,
    ),
    edited("Nobody is called this: the name is empty.", "pegawai", {"B3": "  "}, "B3 isian.wajib"),
    edited(
        "Performance of somebody who is on no list.", "kinerja", {"A2": "196001011985031001"}, "A2 pegawai.tak_dikenal"
    ),
)
