"""Names of posts that hold more than the function, or contradict the columns beside them."""

from graph.intake.writing.rows import Cell
from tests.graph.corpus.bad_file import BadFile, edited
from tests.world import NIP


def _jabatan(story: str, name: str, level: str, *said: str, refused: bool = False) -> BadFile:
    row: dict[str, Cell] = {"A8": "J-BARU", "B8": name, "C8": level, "D8": "KC-1"}
    return edited(story, "jabatan", row, *said, "A8 standar.tidak_ada", refused=refused)


def _held(story: str, name: str, level: str, kind: str, unit: str | None, *said: str, refused: bool = False) -> BadFile:
    row = {"A23": NIP["K1"], "C23": name, "D23": level, "F23": unit, "G23": kind, "H23": "01-01-2000"}
    return edited(story, "penempatan", row | {"I23": "01-01-2001"}, *said, refused=refused)


MIXED = "B8 jabatan.nama_campuran"
HELD_MIXED = "C23 jabatan.nama_campuran"
POSTS: tuple[BadFile, ...] = (
    _jabatan("A unit behind the function.", "Perencana Ahli Muda pada Bagian Program", "JF-MU", MIXED),
    _jabatan("A unit behind the level.", "Perencana Ahli Muda Bidang Mutasi", "JF-MU", MIXED),
    _jabatan("A unit behind a dash.", "Pengelola Keuangan - Seksi Sarana", "PLK", MIXED),
    _jabatan("A unit of this agency behind the function.", "Pengelola Keuangan Biro Umum", "PLK", MIXED),
    _jabatan("A golongan in the name.", "Pengelola Keuangan (III/b)", "PLK", MIXED),
    _jabatan("An echelon in the name.", "Kepala Bagian Keuangan Eselon III.a", "ADM", MIXED),
    _jabatan("An acting post as a jabatan.", "Plt. Kepala Bagian Keuangan", "ADM", MIXED),
    _jabatan("A head carries the name of the unit.", "Kepala Bidang Mutasi", "ADM"),
    _jabatan("An adviser carries the name of a field.", "Staf Ahli Menteri Bidang Hukum", "JPT-M"),
    _jabatan("A class of a prison is no golongan.", "Kepala Lapas Kelas II A", "ADM"),
    _jabatan("The level contradicts the name.", "Perencana Ahli Madya", "JF-MU", "C8 jenjang.beda_nama", refused=True),
    _jabatan(
        "The level contradicts the echelon.",
        "Kepala Bagian Keuangan Eselon IV.a",
        "ADM",
        "C8 jenjang.beda_nama",
        MIXED,
        refused=True,
    ),
    _held("A post elsewhere carries that place.", "Perencana Ahli Muda pada Kota Contoh", "JF-MU", "definitif", None),
    _held("A post here carries its unit.", "Perencana Ahli Muda pada KC", "JF-MU", "definitif", "KC-1", HELD_MIXED),
    _held("A post held carries a golongan.", "Pengelola Data III/a", "PLK", "definitif", None, HELD_MIXED),
    _held("An acting post is acting by its name too.", "Plt. Kepala Bagian Umum", "ADM", "Plt.", None),
    _held(
        "An acting post is called definitive.",
        "Plt. Kepala Bagian Umum",
        "ADM",
        "definitif",
        None,
        "G23 penugasan.beda_nama",
        refused=True,
    ),
    _held(
        "The level of a post held contradicts its name.",
        "Arsiparis Mahir",
        "JF-TR",
        "definitif",
        None,
        "D23 jenjang.beda_nama",
        refused=True,
    ),
)
