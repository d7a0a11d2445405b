"""Names of posts as they circulate: the unit and the kind of assignment taken out, capitals and order made usual."""

import re
from functools import lru_cache
from typing import NamedTuple

from ontology.names import code_of

_LEVELS = r"ahli utama|ahli madya|ahli muda|ahli pertama|penyelia|mahir|terampil|pemula"
_LEVEL_FIRST = re.compile(rf"^({_LEVELS}) ?[-–] ?(.+)$", re.IGNORECASE)
_LEVEL_LAST = re.compile(rf"^(.+?) ?[-–/,(] ?({_LEVELS})\)?$", re.IGNORECASE)
_LEVEL = re.compile(rf"\b({_LEVELS})\b", re.IGNORECASE)
_UNIT = re.compile(r"^(.+?)\s+(?:pada|di lingkungan)\s+(.+)$", re.IGNORECASE | re.DOTALL)
_UNIT_BEHIND = re.compile(
    rf"^(.+?\b(?:{_LEVELS}))\s*[-–,]?\s+((?:sub ?bagian|subbag|bagian|bidang|seksi|sekretariat|dinas|badan|inspektorat"
    r"|upt|uptd|kecamatan|kelurahan|puskesmas|rsud)\b.+)$",
    re.IGNORECASE,
)
"""A unit that stands behind the class of a functional post without a word between."""
_AGENCY = re.compile(
    r"\s+(?:[A-Z]{4,}|(?:Dinas|Badan|Kementerian|Inspektorat|Pemerintah|Sekretariat Daerah)\s.+)$",
)
_SHORT_FOR = (("kasubbag", "Kepala Subbagian"), ("kabid", "Kepala Bidang"), ("kasi", "Kepala Seksi"))
_ASSIGNED = re.compile(r"^\(?(plt|plh|pjs?|pelaksana tugas|pelaksana harian|penjabat)\b\.?\)?[ :]*", re.IGNORECASE)
_OLD = re.compile(
    r"^guru (?:pratama|muda|madya|dewasa|pembina|utama)\b|\btingkat\.? i$|\btk\.? i$|^(?:staf|fungsional umum)$",
    re.IGNORECASE,
)
_SMALL = frozenset({"dan", "di", "pada", "dari", "yang", "untuk", "atas", "ke", "dengan", "serta"})
_CAPITALS = frozenset(
    {"SDM", "TI", "IT", "TIK", "SD", "SMP", "SMA", "SMK", "TK", "PAUD", "ASN", "PNS", "PPPK", "TU", "KB"}
) | frozenset({"UPT", "UPTD", "RSUD", "BPKAD", "BPBD", "DPRD", "BLUD", "PTSP", "I", "II", "III", "IV", "V", "VI"})
_KINDS = {"pelaksana tugas": "PLT", "pelaksana harian": "PLH", "penjabat": "PJ", "pjs": "PJ"}
_FUNCTIONAL = {
    "ahli utama": "JF-UT",
    "ahli madya": "JF-MA",
    "ahli muda": "JF-MU",
    "ahli pertama": "JF-PT",
    "penyelia": "JF-PY",
    "mahir": "JF-MH",
    "terampil": "JF-TR",
    "pemula": "JF-PM",
}
_ECHELONS = {"I": "JPT-M", "II": "JPT-P", "III": "ADM", "IV": "PGW"}
_HEADS: tuple[tuple[str, str], ...] = (
    (r"kepala (?:dinas|badan|biro)|inspektur$|inspektur daerah|sekretaris daerah|staf ahli|direktur rsud", "JPT-P"),
    (r"kepala (?:bidang|bagian)|sekretaris (?:dinas|badan|inspektorat)|inspektur pembantu|camat", "ADM"),
    (r"kepala (?:sub|seksi|upt)|lurah|sekretaris (?:camat|kecamatan)", "PGW"),
)


class Post(NamedTuple):
    """A post by its parts."""

    name: str
    unit: str | None = None
    """The unit that was written behind the name, without its agency."""
    assignment: str | None = None
    """`PLT`, `PLH` or `PJ`, where the name says so."""
    old: bool = False
    """Whether the name is one of a nomenclature that is no longer in force."""


def post_of(text: str) -> Post:
    """The parts of a post's name; words of grade are kept as they are, they are never guessed."""
    assignment = assignment_of(text)
    name = _ASSIGNED.sub("", text) if assignment else text
    unit = None
    if found := _UNIT.match(name) or _UNIT_BEHIND.match(name):
        name, unit = found.group(1), _AGENCY.sub("", found.group(2)).strip()
    if found := _LEVEL_FIRST.match(name):
        name = f"{found.group(2)} {found.group(1)}"
    elif found := _LEVEL_LAST.match(name):
        name = f"{found.group(1)} {found.group(2)}"
    for short, whole in _SHORT_FOR:
        name = re.sub(rf"^{short}\b\.?", whole, name, flags=re.IGNORECASE)
    name = usual_case(name)
    return Post(_LEVEL.sub(lambda level: level.group().title(), name), unit, assignment, bool(_OLD.search(name)))


def assignment_of(text: str) -> str | None:
    """The kind of assignment that a text begins with: `PLT`, `PLH`, `PJ`, or `None`."""
    found = _ASSIGNED.match(text.strip())
    return None if found is None else _KINDS.get(found.group(1).casefold(), found.group(1).upper())


def usual_case(text: str) -> str:
    """A text in capitals as it is usually written; any other text as it is."""
    if not text.isupper():
        return text
    words = []
    for word in text.split():
        bare = word.strip("().,")
        usual = word if bare in _CAPITALS else word.capitalize()
        words.append(word.casefold() if bare.casefold() in _SMALL else usual)
    return " ".join(words)


@lru_cache(maxsize=50_000)
def level_of(name: str, echelon: str | None, kind: str | None) -> str | None:
    """The level of a post (`JF-MU`, `ADM`, ...) by its name, its echelon and its kind; `None` where they do not say."""
    if found := re.search(rf"\b({_LEVELS})\b", name.casefold()):
        return _FUNCTIONAL[found.group(1)]
    if echelon and (roman := re.match(r"IV|III|II|I", echelon)):
        return _ECHELONS[roman.group()]
    for pattern, level in _HEADS:
        if re.search(rf"^(?:{pattern})", name.casefold()):
            return level
    return code_of("jabatan-level", "Pelaksana") if kind and "pelaksana" in kind.casefold() else None
