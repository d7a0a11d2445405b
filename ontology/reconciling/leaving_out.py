"""What people leave out of a name because it goes without saying."""

from collections.abc import Sequence
from itertools import pairwise

from ontology.reconciling.listed_words import places
from ontology.reconciling.manners import Manner
from ontology.reconciling.reading import Reading, Word

_EVENTS = frozenset({"sosialisasi", "workshop", "lokakarya", "seminar", "kursus"})
"""Forms of a course that one list says and the other does not."""
_DOING = frozenset({"pengelolaan", "penyelenggaraan", "pelaksanaan", "penyusunan"})
_UNSAID: dict[Manner, frozenset[str]] = {
    Manner.COURSE: _EVENTS | _DOING | {"fungsional", "tingkat", "pemerintah", "sertifikasi"},
    Manner.UNIT: frozenset({"puskesmas", "kelurahan", "kecamatan", "wilayah", "unit", "pelaksana", "teknis"}),
    Manner.POST: frozenset({"aparatur", "wilayah", "instalasi"}),
}
"""Words of courses and units that change nothing as long as no other name of the list says the same without them."""
_SORTS = frozenset({"instalasi", "ruang", "seksi", "subbagian", "bidang", "bagian"})
"""Sorts of units that lists of one house leave out: whoever writes `Farmasi` means the only unit of that name."""
_FEW_WORDS = 2
"""Of so few words none goes without saying: `Arsip` need not be `Pengelolaan Arsip`."""
_REGIONS = frozenset({"kabupaten", "kota"})
_OF_REGIONS = frozenset({Manner.UNIT, Manner.BODY, Manner.PLAIN, Manner.POST})
_BOTH = frozenset(
    {"bandung", "bekasi", "bima", "blitar", "bogor", "cirebon", "gorontalo", "jayapura", "kediri", "kupang", "madiun"}
    | {"magelang", "malang", "mojokerto", "pasuruan", "pekalongan", "probolinggo", "semarang", "serang", "solok"}
    | {"sorong", "sukabumi", "tangerang", "tasikmalaya", "tegal", "banjar", "jambi", "palu", "tual", "dumai"}
)
"""Names that a kabupaten and a kota share, or that are easily taken for each other's."""


def may_lack(missing: Sequence[Word], known: Reading) -> bool:
    """Whether all words of a known name that a cell lacks go without saying; none that says a level ever does."""
    following = dict(pairwise(known.words))
    unsaid = _UNSAID.get(known.manner, frozenset())
    if known.manner is Manner.SKILL and len(known.words) > _FEW_WORDS:
        unsaid = _DOING
    if known.manner is Manner.UNIT and known.words[0].text in _SORTS and missing[0] == known.words[0]:
        unsaid |= {known.words[0].text}
    if any(word.text.isdigit() for word in known.words) and missing[-1] == known.words[-1]:
        unsaid |= places()
    return all(not word.step and (word.text in unsaid or _is_region(word, following, known)) for word in missing)


def _is_region(word: Word, following: dict[Word, Word], known: Reading) -> bool:
    """Whether a word only says that what follows is a province, or a kabupaten or kota of a name of its own."""
    behind = following.get(word)
    if behind is None or known.manner not in _OF_REGIONS:
        return False
    if word.text not in _REGIONS or behind.step:
        return word.text == "provinsi"
    return behind.text not in _BOTH or (following.get(behind) or behind).step
