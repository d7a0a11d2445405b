"""A name taken apart: its words, which of them say a level, and where a unit, a place or a remark is added."""

from dataclasses import dataclass
from typing import NamedTuple

from ontology.reconciling.asides import Aside, without_asides
from ontology.reconciling.degrees import degree_in
from ontology.reconciling.known_words import known_words
from ontology.reconciling.letters import plain_letters
from ontology.reconciling.listed_words import places
from ontology.reconciling.manners import Manner
from ontology.reconciling.pieces import Piece, numbered, pieces_of
from ontology.reconciling.ranks import rank_in
from ontology.reconciling.short_forms import expansions
from ontology.reconciling.slips import composed
from ontology.reconciling.steps import CLASSES, is_step
from ontology.reconciling.unit_words import REGIONS, SCHOOLS, UNITS
from ontology.reconciling.writing_out import write_out

_BEHIND = frozenset({"pada", "dilingkungan", "cq", "oleh", "penyelenggara"})
"""Words behind which a unit is named, whatever its name."""
_FOR_WHOM = frozenset({"bagi", "untuk", "utk"})
"""Words behind which it is said whom a course is for."""
_SIGNS = frozenset("(,;-–—[")
_ASIDE = frozenset("(/[")
"""Signs behind which a whole name is said to be more, or called otherwise: `Operator Layanan (sopir)`."""
_SAYING_MORE = frozenset({Manner.POST, Manner.UNIT})
_OF_MANY = frozenset({"puskesmas", "kecamatan", "kelurahan", "desa", "terminal"})
"""Units of which a head is often named without saying which: what stands behind says it."""
_SCHOOLS = frozenset({"dasar", "pertama", "atas", "kejuruan"})
_PLACED = frozenset({"camat", "lurah"})
"""Posts whose names are followed by that of a place."""
_HEADS = frozenset(
    {
        "kepala",
        "wakil",
        "sekretaris",
        "direktur",
        "inspektur",
        "asisten",
        "ketua",
        "koordinator",
        "ajudan",
        "staf",
        "anggota",
    }
)
FILLING = frozenset(
    {
        "dan",
        "di",
        "pada",
        "dari",
        "untuk",
        "yang",
        "serta",
        "bagi",
        "tentang",
        "ke",
        "dalam",
        "oleh",
        "the",
        "of",
        "and",
    }
    | {"for", "in", "dng", "dgn", "dg", "utk", "pd", "dlm", "dr", "yg", "sbg", "selaku", "sebagai", "dengan"}
)
_NEED_NOT: dict[Manner, frozenset[str]] = {
    Manner.POST: frozenset(
        {"jabatan", "fungsional", "jft", "jf", "jfu", "tertentu", "struktural", "ahli", "jenjang", "level"}
    ),
    Manner.UNIT: frozenset({"kerja"}),
    Manner.STUDY: frozenset(
        {"ilmu", "jurusan", "program", "studi", "prodi", "sederajat", "fakultas", "fak", "bidang", "jur", "prog", "ps"}
    ),
    Manner.COURSE: frozenset({"pelatihan", "program", "judul", "nama", "penyusunan"}),
    Manner.SKILL: frozenset({"kompetensi", "kemampuan"}),
    Manner.BODY: frozenset({"republik", "indonesia"}),
}
_GENERAL = frozenset({"daerah", "umum", "pusat", "negeri"})
"""What is said of many bodies; a number or a side alone behind a unit's word says which of its units is meant."""
_AHLI = frozenset({"pertama", "muda", "madya", "utama"})


class Word(NamedTuple):
    """A word of a name."""

    text: str
    part: int
    """The number of the part that it stands in; 0 is the name itself."""
    step: bool
    """Whether it says which level, number or side: it must be there in both names, or in none."""
    weight: float
    """How much it counts: 0 for words that may be left out."""
    dotted: bool = False
    """Whether a full stop behind it says that it is a short form."""


class Part(NamedTuple):
    """A part that may stand behind a name without being of it: `pada Biro Umum`, `(BKPSDM)`, `Kab. Sleman`."""

    text: str
    loose: bool
    """Whether the name is the same without it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A name taken apart."""

    text: str
    manner: Manner
    words: tuple[Word, ...]
    parts: tuple[Part, ...]
    asides: tuple[Aside, ...] = ()
    notes: tuple[str, ...] = ()
    """What was mended or written out, in Indonesian."""

    @property
    def joined(self) -> str:
        """The words of the name in one."""
        return "".join(word.text for word in self.words)


def read(text: str, manner: Manner, *, words: bool = True, initials: bool = True) -> Reading:
    """Takes a name apart in the manner of its kind; what is written out is said in `short_forms.expansions`."""
    plain = plain_letters(text)
    if manner is Manner.RANK and (rank := rank_in(plain)):
        word = Word(f"gol {rank}", 0, True, 1.0)
        return Reading(text=text, manner=manner, words=(word,), parts=(Part(word.text, False),))
    before: list[Piece] = []
    if manner is Manner.STUDY:
        degree, plain = degree_in(plain)
        before = [Piece(degree, "", False)] if degree else []
    plain, asides = without_asides(plain, manner)
    known = expansions(manner, words=words, initials=initials)
    pieces, notes = write_out(pieces_of(plain), known)
    pieces, more = write_out(pieces, known)
    found, parts = _parted([*before, *numbered(pieces)], manner)
    return Reading(text=text, manner=manner, words=found, parts=parts, asides=asides, notes=(*notes, *more))


def _parted(pieces: list[Piece], manner: Manner) -> tuple[tuple[Word, ...], tuple[Part, ...]]:
    words: list[Word] = []
    opened = [""]
    for number, piece in enumerate(pieces):
        if number and any(word.part == len(opened) - 1 for word in words):
            sign = _opening(piece, pieces[number - 1].text, manner)
            begun = [word.text for word in words if word.part == len(opened) - 1]
            if sign == "class" and all(word in CLASSES or word in FILLING or word == "ahli" for word in begun):
                sign = ""
            if manner is Manner.POST and not sign and len(opened) == 1 and _says_where(piece, begun):
                sign = "di"
            if sign and not (sign == "unit" and all(word in UNITS for word in begun)):
                opened.append(sign)
        words.append(_word(piece, pieces[number + 1 : number + 2], len(opened) - 1, manner))
    words = _said_once(words)
    parts: list[Part] = []
    for number, sign in enumerate(opened):
        own = [word for word in words if word.part == number]
        loose = bool(number and own) and (
            _loose(own, sign, manner)
            or (parts[-1].loose and own[0].text in REGIONS)
            or (manner is Manner.POST and (sign in _SIGNS or own[0].text in UNITS) and _has_class(words, number))
            or (manner in _SAYING_MORE and sign in _ASIDE and not any(word.step for word in own))
        )
        parts.append(Part(" ".join(word.text for word in own), loose))
    return tuple(words), tuple(parts)


def _says_where(piece: Piece, begun: list[str]) -> bool:
    """Whether a piece begins the name or number of the one unit, of many of its sort, that a head is head of."""
    if begun[0] != "kepala":
        return False
    if "sekolah" in begun:
        return begun[-1] in _SCHOOLS and (piece.text == "negeri" or piece.text.isdigit())
    return begun[-1] in _OF_MANY and piece.text not in known_words() and not piece.text.isdigit()


def _has_class(words: list[Word], part: int) -> bool:
    """Whether function and class of a post stand before a part, so that it can say only where the post is."""
    before = [word for word in words if word.part < part and word.weight]
    return before[-1:] != [] and before[-1].text in CLASSES and any(word.text not in CLASSES for word in before)


def _said_once(words: list[Word]) -> list[Word]:
    """Words of which a part behind the name says again what was said: `Badan Kepegawaian Negara (BKN)`."""
    found: list[Word] = []
    for word in words:
        own = [each for each in words if each.part == word.part and each.weight]
        before = tuple(each.text for each in words if each.part < word.part and each.weight)
        again = all(each.text in before for each in own) or (
            len(own) == 1
            and any(
                composed(own[0].text, before[start:end])
                for start in range(len(before))
                for end in range(start + 2, len(before) + 1)
            )
        )
        found.append(word._replace(weight=0.0, step=False) if word.part and own and again else word)
    return found


def _opening(piece: Piece, previous: str, manner: Manner) -> str:
    """The sign or the sort of word by which a piece begins another part; empty where it goes on with the same."""
    if piece.text in _BEHIND or (piece.text == "di" and manner in {Manner.POST, Manner.COURSE}):
        return "di"
    if manner is Manner.COURSE and piece.text in _FOR_WHOM:
        return "di"
    if piece.cut:
        return piece.cut
    if previous in CLASSES and manner is Manner.POST and piece.text not in CLASSES:
        return "class"
    if previous in _PLACED and manner is Manner.POST:
        return "di"
    if previous in _HEADS or previous in FILLING:
        return ""
    if manner is Manner.STUDY:
        return "unit" if piece.text in SCHOOLS else ""
    return "unit" if piece.text in (UNITS if manner in {Manner.POST, Manner.UNIT, Manner.BODY} else REGIONS) else ""


def _word(piece: Piece, following: list[Piece], part: int, manner: Manner) -> Word:
    text = piece.text
    filling = text in FILLING
    need_not = filling or text in _NEED_NOT.get(manner, frozenset())
    if text == "ahli":
        need_not = any(each.text in _AHLI for each in following)
    of_name = manner is Manner.POST and text in CLASSES
    return Word(
        text, 0 if of_name else part, not filling and is_step(text, manner), 0.0 if need_not else 1.0, piece.dotted
    )


def _loose(words: list[Word], sign: str, manner: Manner) -> bool:
    """Whether a part behind a name leaves it the same name."""
    told = [word for word in words if word.weight]
    if not told or sign == "di":
        return True
    if told[0].text in UNITS and len(told) > 1 and all(word.step and word.text not in _GENERAL for word in told[1:]):
        return False
    if told[0].text in UNITS and manner is not Manner.SKILL:
        return len(told) > 1 or sign not in {"unit", "class"}
    if sign == "class" and any(word.text not in known_words() and not word.step for word in told):
        return True
    return sign not in {"unit", "class"} and all(word.text in places() for word in told)
