"""The parts of a post's name: what else people write into it besides the function and its level."""

import re
from typing import NamedTuple

_UNITS = (
    r"(?:bidang|bagian|biro|sub ?bagian|sub ?bidang|seksi|dinas|badan|direktorat|sub ?direktorat|kantor|balai|pusat"
    r"|sekretariat|inspektorat|upt|uptd|rsud|puskesmas|kecamatan|kelurahan|unit)"
)
_LEVELS: dict[str, str] = {
    "ahli utama": "JF-UT",
    "ahli madya": "JF-MA",
    "ahli muda": "JF-MU",
    "ahli pertama": "JF-PT",
    "penyelia": "JF-PY",
    "mahir": "JF-MH",
    "terampil": "JF-TR",
    "pemula": "JF-PM",
}
_KINDS = {
    **dict.fromkeys(("plt", "pelaksana tugas"), "plt"),
    **dict.fromkeys(("plh", "pelaksana harian"), "plh"),
    **dict.fromkeys(("pj", "pjs", "pgs", "penjabat", "penjabat sementara"), "pj"),
}
_KIND = r"(plt|plh|pjs?|pgs|pelaksana tugas|pelaksana harian|penjabat sementara|penjabat)"
_ASSIGNED = re.compile(rf"^\(?{_KIND}\b\.?\)?[ :.-]*(?=\S)|[ ,]*\({_KIND}\.?\)$", re.IGNORECASE)
_ECHELON = re.compile(r"[\s,/(-]*\b(?:eselon|esel|es)\b[\s.]*(iv|i{1,3})(?:[\s./-]*([ab]))?\b[\s).]*", re.IGNORECASE)
_GRADE = re.compile(
    r"[\s,/(-]*(?:\bgol(?:ongan)?\b[\s.]*(?:ruang\b)?[\s.:]*)?(?<![\w/])(iv|i{1,3}) ?/ ?([a-e])\b[\s)]*"
    r"|[\s,/(-]*\bgol(?:ongan)?\b[\s.]*(?:ruang\b)?[\s.:]*(iv|i{1,3})[\s./-]*([a-e])\b[\s)]*",
    re.IGNORECASE,
)
_AT_UNIT = re.compile(r"^(.+?)\s+(?:pada|di lingkungan)\s+(.+)$", re.IGNORECASE)
_BEHIND_SIGN = re.compile(rf"^(.+?)\s*(?:\s[-–]|[,(/])\s*({_UNITS}\b.+?)\)?$", re.IGNORECASE)
_BEHIND_LEVEL = re.compile(rf"^(.*\b(?:{'|'.join(_LEVELS)}))\s+({_UNITS}\b.+)$", re.IGNORECASE)
_AHLI = re.compile(r"\bahli (?:utama|madya|muda|pertama)\b", re.IGNORECASE)
_SKILLED = re.compile(r"\b(?:penyelia|mahir|terampil|pemula)$|^(?:penyelia|mahir|terampil|pemula) ?[-–]", re.IGNORECASE)
_HEAD = re.compile(
    r"^(?:kepala|ka(?:sub)?(?:bag|bid|dit|sie?)|kadis|kaban|karo|wakil|sekretaris|direktur|inspektur|asisten|staf|deputi"
    r"|ketua|camat|lurah|(?:sub ?)?koordinator)\b",
    re.IGNORECASE,
)


class PostParts(NamedTuple):
    """A post's name taken apart; `None` where the name does not hold that part."""

    function: str
    """The name without what follows; words of level stay in it, because official names hold them."""
    level: str | None = None
    """The class of functional posts that its words name: `JF-MU`."""
    assignment: str | None = None
    """`plt`, `plh` or `pj`."""
    unit: str | None = None
    grade: str | None = None
    """A golongan: `III/d`."""
    echelon: str | None = None
    """`III` or `III.a`."""

    @property
    def mixed(self) -> bool:
        """Whether the name holds more than function and level."""
        return any((self.assignment, self.unit, self.grade, self.echelon))


def parts_of(text: str) -> PostParts:
    """Takes a name apart; of a head the unit is the name itself (`Kepala Bidang Mutasi`) and stays in it."""
    name, assignment = text, None
    if found := _ASSIGNED.search(name):
        assignment = _KINDS[(found.group(1) or found.group(2)).casefold()]
        name = (name[: found.start()] + name[found.end() :]).strip()
    name, echelon = _taken(_ECHELON, name, ".")
    name, grade = _taken(_GRADE, name, "/")
    unit = None
    for pattern in (_AT_UNIT, _BEHIND_SIGN, _BEHIND_LEVEL):
        if unit is None and (found := pattern.match(name)):
            name, unit = found.group(1).rstrip(" ,-–(/"), found.group(2).strip(" )")
    return PostParts(name, _level(name), assignment, unit, grade, echelon)


def is_head(name: str) -> bool:
    """Whether a name is that of a head, in which the name of the unit belongs."""
    return _HEAD.match(name) is not None


def _taken(pattern: re.Pattern[str], name: str, sign: str) -> tuple[str, str | None]:
    """A name without a number and its letter, and these."""
    found = pattern.search(name)
    if found is None or not name[: found.start()].strip():
        return name, None
    number, letter = [*filter(None, found.groups()), None][:2]
    rest = f"{name[: found.start()]} {name[found.end() :]}".strip(" ,-–(/")
    written = str(number).upper()
    return " ".join(rest.split()), f"{written}{sign}{letter.lower()}" if letter else written


def _level(name: str) -> str | None:
    found = _AHLI.search(name) or _SKILLED.search(name)
    return None if found is None else _LEVELS[found.group().casefold().strip(" -–")]
