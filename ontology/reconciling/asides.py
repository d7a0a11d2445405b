"""What people write around a name that is no part of it: numbers of rows, codes, years, batches, classes of pay."""

import re
from typing import NamedTuple

from ontology.reconciling.manners import Manner
from ontology.reconciling.steps import ROMAN

_NUMBERS = re.compile(r"\d+|(?<![a-z])(?:[ivx]+|[a-e])(?![a-z])")


class Aside(NamedTuple):
    """Something that stands around a name."""

    sort: str
    """In Indonesian: `kode`, `golongan`, `angkatan`, ..."""
    text: str

    @property
    def number(self) -> str:
        """Its numbers and letters, Roman ones as others: `Level III` and `Lv. 3` are one."""
        return " ".join(ROMAN.get(run, run) for run in _NUMBERS.findall(self.text))


class Asides(NamedTuple):
    """A plain text without what stands around its name, and what that was."""

    text: str
    found: tuple[Aside, ...]


_GRADE = (
    r"\(?\bgol(?:ongan)?\b[\s.]*(?:ruang\b)?[\s.:]*(?:(?:iv|i{1,3}|[1-4])[\s./-]*[a-e]\b|(?:iv|i{1,3})\b)\)?"
    r"|\(?(?<![\w/])(?:iv|i{1,3})\s?/\s?[a-e]\b\)?"
    r"|[/(,|-]\s*(?:iv|i{1,3})\s?[-.]?\s?[a-e]\)?\s*$"
)
_ANYWHERE: tuple[tuple[str, str], ...] = (
    ("NIP", r"\bnip\b[\s.:]*[\d\s]{8,}|(?<!\d)\d{15,}(?!\d)"),
    ("nomor", r"\b(?:no|nomor|nmr)\b[\s.:]*[\d][\w./-]*"),
    ("TMT", r"\b(?:tmt|per|s\.?d\.?)\b[\s.:]*\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ]\d{2,4}"),
    ("tanggal", r"(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}(?!\d)"),
    ("kode", r"^\s*\d{5,}\s+(?=[a-z])"),
    ("kode", r"\[[^\]]*\d[^\]]*\]|\{[^}]*\}|\((?=[^)]*\d)[a-z]{0,4}[-./ ]?\d[\d./-]{2,}\)"),
    ("kode", r"^\s*\d+(?:[-./]\d+)+\s*[-–:|]\s*(?=[a-z])"),
    ("kode", r"^\s*(?:[a-z]{1,4}[-.]?)?\d{2,}(?:[-./]\d+)*\s*[-–:|]\s*(?=[a-z])|^\s*\d+(?:\.\d+)+\.?\s+(?=[a-z])"),
    ("kode", r"^\s*[a-z]{1,4}[-.]\d{1,4}\s*[-–:|]?\s+(?=[a-z])|\s[-–|]\s*[a-z]{1,4}[-.]?\d{2,}\s*$|\s#\s?\w+\s*$"),
    ("nomor urut", r"^\s*(?:\(?\d{1,3}[.)]|\(\d{1,3}\)|[a-h][.)]|\d{1,3}\s*[-–]|[-–•*·>]+)\s*(?=[a-z(])"),
)
_MODE = (
    r"(?:online|daring|luring|offline|hybrid|hibrida|virtual|zoom|blended(?: learning)?|e-?learning"
    r"|klasikal|tatap muka)"
)
_BY_MODE: tuple[tuple[str, str], ...] = (
    ("cara", rf"\([^()]*\b{_MODE}\b[^()]*\)|[ ,-]*\b(?:secara|via|melalui) {_MODE}\s*$|\s[-–,]\s*{_MODE}\s*$"),
)
_RULE = (
    r"\((?=[^()]*\d)(?:sesuai|berdasarkan|menurut)?\s*"
    r"(?:permen|perka|perlan|perpres|perbup|perwal|pergub|perda|kepmen|kepka|peraturan|keputusan|uu|pp|pp?mk|se|sk)[^()]*\)"
)
_RANK = r"\b(?:juru|pengatur|penata|pembina)(?: (?:muda|utama|madya))*(?: (?:tingkat|tk\.?) ?(?:i|1))?\b[\s,/(-]*"
_OF_REGIONS: tuple[tuple[str, str], ...] = (
    ("wilayah", r"(?<=[a-z])(?<!pemerintah)\s+(?:kab|kabupaten|prov|provinsi)\.?\s*$"),
)
_OF_POSTS: tuple[tuple[str, str], ...] = (
    ("dahulu", r"\(\s*(?:ex|eks|d/h|dh|mantan|dulu|dahulu|sebelumnya|semula|hasil penyetaraan)\b[^()]*\)"),
    ("sapaan", r"^\s*(?:pak|bpk|bapak|(?:i?b)u|sdri?)\.?\s+(?=[a-z])"),
    ("gelar", r"[\s,(/-]*\bsp\.? ?[a-z]{1,5}(?:\([a-z]+\))?\.?\)?\s*$"),
    ("tugas tambahan", r"\((?:sub[- ]?)?koordinator\b[^)]*\)"),
    ("pangkat", rf"[\s,/(-]*{_RANK}(?:{_GRADE})"),
    ("golongan", _GRADE),
    ("eselon", r"\(?\b(?:eselon|esl?|ess)\b[\s.]*(?:iv|i{1,3}|v|[1-5])(?:[\s./-]*[ab]\b)?\)?"),
    (
        "kelas jabatan",
        r"\(?\b(?:kelas jabatan|kls\.? jab(?:atan)?\.?|kj|grade|job class|kelas jab\.?)[\s.:]*\d{1,2}\)?",
    ),
    (
        "penugasan",
        r"^\(?(?:plt|plh|pjs?|pgs|pelaksana tugas|pelaksana harian|penjabat sementara|penjabat)\b\.?\)?[ :.-]*(?=\S)"
        r"|[ ,]*\((?:plt|plh|pjs?|pgs)\.?\)",
    ),
)
_OF_COURSES: tuple[tuple[str, str], ...] = (
    *_BY_MODE,
    ("aturan", _RULE),
    ("kelas", r"\(?\b(?:kelas|kls)\b[\s.]*[a-h]\)?\s*$"),
    (
        "angkatan",
        r"\(?\b(?:angkatan|angk|akt|gelombang|gel|batch|seri|sesi|kelompok)\b[\s.]*(?:ke[\s-]*)?(?:[ivxlc]+|\d+)\b\)?",
    ),
    ("tahun", r"\(?\b(?:tahun|thn|th|ta|t\.a)\b[\s.]*(?:anggaran\s*)?(?:19|20)\d{2}(?:[/-]\d{2,4})?\)?"),
    ("tahun", r"[\s,(-]+(?:19|20)\d{2}\)?\s*$"),
    ("tahun", r"^\s*(?:19|20)\d{2}\s*[-–:]?\s+(?=[a-z])"),
    ("jam", r"\(?\b\d{1,4}\s*(?:jp|jam pelajaran|jpl|jam)\b\)?"),
)
_OF_SKILLS: tuple[tuple[str, str], ...] = (("level", r"\(?\b(?:level|lvl|lv)\b[\s.:]*(?:[1-5]|iv|i{1,3}|v)\)?"),)
_OF: dict[Manner, tuple[tuple[str, str], ...]] = {
    Manner.POST: _OF_POSTS,
    Manner.COURSE: _OF_COURSES,
    Manner.SKILL: _OF_SKILLS,
    Manner.UNIT: _OF_REGIONS,
    Manner.BODY: _OF_REGIONS,
    Manner.PLAIN: _BY_MODE,
    Manner.STUDY: (("tahun", r"[\s,(-]+(?:(?:lulus|tahun|thn|th)\.?\s*)*(?:19|20)\d{2}\)?\s*$"),),
}
_COMPILED = {
    manner: tuple((sort, re.compile(pattern)) for sort, pattern in (*_ANYWHERE, *_OF.get(manner, ())))
    for manner in Manner
}


def without_asides(plain: str, manner: Manner) -> Asides:
    """A plain text without what stands around the name; a text that is nothing else stays as it is."""
    found: list[Aside] = []
    for sort, pattern in _COMPILED[manner]:
        for met in pattern.finditer(plain):
            rest = f"{plain[: met.start()]} {plain[met.end() :]}"
            if not re.search(r"[a-z]{2}", rest):
                break
            found.append(Aside(sort, met.group().strip(" ()[],-–:|")))
            plain = rest
            break
    return Asides(plain, tuple(found))
