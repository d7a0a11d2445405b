"""One thing under two names or numbers, and what contradicts that which is on record already."""

from datetime import date

from tests.graph.corpus.bad_file import BadFile, edited
from tests.world import NIP

K2_BORN = date(1970, 3, 15)


def _person(story: str, nip: str, name: str, born: date, *said: str, refused: bool = False) -> BadFile:
    return edited(story, "pegawai", {"A14": nip, "B14": name, "C14": born, "D14": "PNS"}, *said, refused=refused)


def _jabatan(story: str, name: str, level: str, unit: str, *said: str) -> BadFile:
    row = {"A8": "J-BARU", "B8": name, "C8": level, "D8": unit}
    return edited(story, "jabatan", row, "A8 standar.tidak_ada", *said, refused=False)


def _unit(story: str, name: str, parent: str | None, *said: str) -> BadFile:
    return edited(story, "unit", {"A5": "KC-9", "B5": name, "C5": "KC", "D5": parent}, *said, refused=False)


PEOPLE_TWICE: tuple[BadFile, ...] = (
    _person("One person has two numbers.", "197003151996031002", "Contoh Kedua", K2_BORN, "A14 orang.dua_nip"),
    _person("The same with titles.", "197003151996031002", "Dr. Contoh Kedua, M.Si.", K2_BORN, "A14 orang.dua_nip"),
    _person("The same in an old spelling.", "197003151996031002", "Tjontoh Kedoea", K2_BORN, "A14 orang.dua_nip"),
    _person("The same with a slip.", "197003151996031002", "Contih Kedua", K2_BORN, "A14 orang.dua_nip"),
    _person("Two people of one name were born on two days.", "197003161996031002", "Contoh Kedua", date(1970, 3, 16)),
    _person("Two people were born on one day.", "197003151996031002", "Contoh Lain", K2_BORN),
    _person(
        "One number stands in two spellings.",
        NIP["K2"],
        "Conto Kedua",
        K2_BORN,
        "B14 orang.dua_ejaan",
        refused=True,
    ),
    edited(
        "A person is on record under another spelling.",
        "pegawai",
        {"B3": "Contoh Kadua"},
        "B3 orang.dua_ejaan",
        refused=False,
    ),
    edited(
        "A person is on record under quite another name.",
        "pegawai",
        {"B3": "Bunga Melati Sukma"},
        "B3 orang.nama_lain",
        refused=False,
    ),
    edited("A person got a title.", "pegawai", {"B3": "Dr. CONTOH KEDUA, M.Si"}, refused=False),
)
"""People."""

NAMES_TWICE: tuple[BadFile, ...] = (
    _jabatan("One jabatan has two codes.", "Pengadministrasi Perkantoran", "PLK", "KC-2", "B8 jabatan.serupa"),
    _jabatan("The same in capitals.", "PENGADMINISTRASI PERKANTORAN", "PLK", "KC-2", "B8 jabatan.serupa"),
    _jabatan("The same with a slip.", "Pengadministrasi Perkantorn", "PLK", "KC-2", "B8 jabatan.serupa"),
    _jabatan("The same, abbreviated.", "Kasubbag TU Biro Umum", "PGW", "KC-2", "B8 jabatan.serupa"),
    _jabatan("The same in another order.", "Ahli Muda Analis SDM Aparatur", "JF-MU", "KC-1-1", "B8 jabatan.serupa"),
    _jabatan("A jabatan of that name in another unit is another.", "Pengadministrasi Perkantoran", "PLK", "KC-1"),
    _jabatan("Another level is another jabatan.", "Analis SDM Aparatur Ahli Madya", "JF-MA", "KC-1-1"),
    _jabatan("A deputy is not the head.", "Wakil Kepala Biro Sumber Daya Manusia", "JPT-P", "KC-1"),
    _unit("One unit has two codes.", "Biro Umum", None, "B5 unit.serupa"),
    _unit("The same, abbreviated.", "BIRO SDM", None, "B5 unit.serupa"),
    _unit("The same with a slip.", "Bagian Pengembangan Kompetansi", "KC-1", "B5 unit.serupa"),
    _unit("A unit of that name below another is another.", "Bagian Pengembangan Kompetensi", "KC-2"),
    _unit("A unit with another number is another.", "Bagian Pengembangan Kompetensi II", "KC-1"),
)
"""Jabatan and units."""

AGAINST_RECORD: tuple[BadFile, ...] = (
    BadFile(
        story="A circle closes with a unit that is on record.",
        name="unit.csv",
        write=lambda path: path.write_text("Kode;Nama;Kode instansi;Kode unit induk\nKC-1;Biro SDM;KC;KC-1-1\n"),
        said=frozenset({("unit", "D2", "unit.melingkar")}),
        refused=True,
    ),
    BadFile(
        story="A definitive post begins within one that is on record.",
        name="penempatan.csv",
        write=lambda path: path.write_text(
            "NIP;Nama jabatan;Jenjang;Jenis penugasan;TMT;Selesai\n"
            f"{NIP['K3']};Analis Lain;JF-MU;definitif;01-01-2020;01-06-2020\n"
        ),
        said=frozenset({("penempatan", "E2", "masa.tumpang_tindih_tersimpan")}),
        refused=False,
    ),
    BadFile(
        story="A post that acts beside one on record is right.",
        name="penempatan.csv",
        write=lambda path: path.write_text(
            "NIP;Nama jabatan;Jenjang;Jenis penugasan;TMT;Selesai\n"
            f"{NIP['K3']};Analis Lain;JF-MU;Plt.;01-01-2020;01-06-2020\n"
        ),
        said=frozenset(),
        refused=False,
    ),
)
"""What only the graph can tell."""
