"""Words of which one is never another however alike the rest of two names is: levels, numbers, letters, sides."""

from ontology.reconciling.manners import Manner

ROMAN = {
    numeral: str(number)
    for number, numeral in enumerate(
        ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii"),
        1,
    )
}
CLASSES = ("pertama", "muda", "madya", "utama", "pratama", "pemula", "terampil", "mahir", "penyelia")
_STEPS = frozenset(
    {*CLASSES, "junior", "senior", "dasar", "lanjutan", "menengah", "tinggi", "administrator", "pengawas", "nasional"}
    | {"utara", "selatan", "barat", "timur", "tengah", "tenggara", "pusat", "daerah", "negeri", "swasta"}
    | {"atas", "bawah", "umum", "khusus", "dalam", "luar", "masuk", "keluar", "internal", "eksternal", "besar", "kecil"}
    | {
        "kepala",
        "wakil",
        "sekretaris",
        "ketua",
        "anggota",
        "asisten",
        "ajudan",
        "staf",
        "koordinator",
        "calon",
        "mantan",
    }
    | {
        "satu",
        "dua",
        "tiga",
        "empat",
        "lima",
        "putra",
        "putri",
        "sd",
        "smp",
        "sma",
        "smk",
        "slta",
        "profesi",
        "pembantu",
    }
    | {"hulu", "hilir", "baru", "lama", "anak", "dewasa", "darat", "laut", "udara", "non", "bukan", "eks"}
)


def is_step(word: str, manner: Manner) -> bool:
    """Whether a word, written out, must stand in both of two names or in neither."""
    if word.isdigit() or len(word) == 1 or word in _STEPS:
        return True
    return manner in {Manner.STUDY, Manner.RANK} and (word[:-1] in {"strata", "diploma"} or "/" in word)


def steps() -> frozenset[str]:
    """All such words that are spelled with letters."""
    return _STEPS
