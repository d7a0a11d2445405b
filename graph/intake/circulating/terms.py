"""Words of circulating lists: sex, standing, echelon, education, ratings, predicates, penalties, kinds of course."""

import re
from collections.abc import Callable

from graph.intake.circulating.said import NOTHING_SAID, Said
from graph.intake.layouts.kinds import Words
from graph.intake.values.cells import Raw, cleaned, is_empty, parse_code, plain
from graph.intake.values.education import parse_education
from graph.intake.values.near_words import propose_word
from graph.intake.values.words import parse_word
from ontology.names import folded
from ontology.reconciling.likeness import nearest

_SEXES = {
    **dict.fromkeys(("l", "m", "lk", "lakilaki", "pria", "male", "1"), "L"),
    **dict.fromkeys(("p", "f", "pr", "w", "perempuan", "wanita", "female", "2"), "P"),
}
_RATINGS = {
    **dict.fromkeys(("diatasekspektasi", "diatas", "ae", "3", "istimewa"), "Di Atas Ekspektasi"),
    **dict.fromkeys(("sesuaiekspektasi", "sesuai", "me", "2", "se"), "Sesuai Ekspektasi"),
    **dict.fromkeys(("dibawahekspektasi", "dibawah", "be", "1"), "Di Bawah Ekspektasi"),
}
_PREDICATES = {"sb": "Sangat Baik", "b": "Baik", "bp": "Butuh Perbaikan", "k": "Kurang", "sk": "Sangat Kurang"}
_COURSES = frozenset(
    {"Dasar", "Prajabatan", "Struktural", "Kepemimpinan", "Fungsional", "Teknis", "Manajerial", "Sosial Kultural"}
    | {"Seminar", "Kursus", "Penataran", "Workshop", "Lokakarya", "Sertifikasi", "Bimbingan Teknis", "Webinar"}
)
_OLD_COURSE = re.compile(
    r"\b(?:(?:diklat ?)?pim(?:\.| tk\.?| tingkat)? ?(?:ii|iii|iv|[234])|spama|spamen|adum|sespa|sepada)\b"
)
_OLD_COURSE_NOW = {"ii": "PKN Tingkat II", "2": "PKN Tingkat II", "iii": "Pelatihan Kepemimpinan Administrator (PKA)"}
_OLD_COURSE_NOW |= {"3": _OLD_COURSE_NOW["iii"], "iv": "Pelatihan Kepemimpinan Pengawas (PKP)"}
_OLD_COURSE_NOW |= {"4": _OLD_COURSE_NOW["iv"]}
_DEGREE = re.compile(
    r"^(s\.? ?[-.]? ?[123]|d\.? ?[-.]? ?(?:iv|i{1,3}|[1-4])|slta|smk|sma|smu|sltp|smp|sd|sarjana|magister|doktor)\b"
    r"[ .,/-]*(.*)$",
    re.IGNORECASE,
)
_ECHELONS = frozenset(
    {"I.a", "I.b", "II.a", "II.b", "III.a", "III.b", "IV.a", "IV.b", "V.a"} | {"I", "II", "III", "IV", "V"}
)
_SEVERITY_CODES = {"R": "ringan", "S": "sedang", "B": "berat"}
"""Codes of SIASN."""
_OLD_PENALTY = re.compile(r"penundaan kenaikan (?:gaji|pangkat)|penurunan pangkat|penurunan gaji", re.IGNORECASE)
_TICK = frozenset({"v", "x", "√", "✓", "✔", "1", "ya", "y", "•", "o"})


def sex_of(text: str) -> str | None:
    """`L` or `P`, however it is written; `None` for anything else."""
    return _SEXES.get(folded(text))


def is_tick(text: str) -> bool:
    """Whether a text is a mark and no word."""
    return text.casefold() in _TICK


def _sex(raw: Raw, name: str) -> Said:
    found = sex_of(plain(raw))
    return Said({name: found}) if found else Said({}, "jk.tak_dikenal")


def _standing(raw: Raw, name: str) -> Said:
    text = cleaned(plain(raw))
    active = re.fullmatch(r"(?:(?:pns|pppk|cpns) )?aktif", text, re.IGNORECASE)
    return Said({name: text}, None if active else "pegawai.tidak_aktif")


def _echelon(raw: Raw, name: str) -> Said:
    text = plain(raw)
    found = re.fullmatch(r"(?:eselon )?(iv|i{1,3}|v)[ ./-]*([a-e])?\.?", text, re.IGNORECASE)
    if not found:
        return Said({name: text})
    code = f"{found.group(1).upper()}.{found.group(2).lower()}" if found.group(2) else found.group(1).upper()
    return Said({name: code}) if code in _ECHELONS else Said({}, "jabatan.eselon_tak_dikenal")


def _education(raw: Raw, name: str) -> Said:
    parsed = parse_education(raw)
    if parsed.value is None and (code := _one_of(plain(raw))):
        return Said({name: str(code)})
    if parsed.fault == "pendidikan.tak_dikenal" and (found := _DEGREE.match(plain(raw))) and found.group(2):
        return _education_mixed(raw, name)
    return Said({name: str(parsed.value)} if parsed.value else {}, parsed.fault, parsed.proposal)


def _education_mixed(raw: Raw, name: str) -> Said:
    """A degree with its field of study in one cell: `S-1 Manajemen`."""
    text = cleaned(plain(raw))
    whole = parse_education(raw)
    if whole.fault == "pendidikan.ganda":
        return Said({}, whole.fault)
    if code := whole.value or _one_of(text):
        return Said({name: text, "pendidikan.tingkat": str(code)})
    found = _DEGREE.match(text)
    if not found:
        return Said({name: text})
    parsed = parse_education(found.group(1))
    values = {name: text, "pendidikan.tingkat": str(parsed.value) if parsed.value else None}
    if found.group(2):
        values["pendidikan.jurusan"] = found.group(2)
    return Said({field: value for field, value in values.items() if value}, parsed.fault)


def _one_of(text: str) -> object:
    """The level of which several names are written: `SLTA/SMA/SMK`."""
    codes = {parse_education(part).value for part in text.split("/")}
    return codes.pop() if len(codes) == 1 else None


def _major(raw: Raw, name: str) -> Said:
    text = cleaned(plain(raw))
    found = _DEGREE.match(text)
    return Said({name: found.group(2) if found and found.group(2) else text})


def _rating(raw: Raw, name: str) -> Said:
    found = _RATINGS.get(folded(plain(raw)))
    if found is None:
        return Said({}, "rating.tak_dikenal", nearest(plain(raw), ["Di Atas Ekspektasi", "Sesuai Ekspektasi"]))
    return Said({name: found})


def _predicate(raw: Raw, name: str) -> Said:
    text = plain(raw)
    value = _PREDICATES.get(folded(text)) or parse_word(raw, Words.PREDICATES).value
    if value and not text.replace(",", "").isdigit():
        return Said({name: str(value)})
    return Said({}, "predikat.tak_dikenal", propose_word(raw, Words.PREDICATES))


def _severity(raw: Raw, name: str) -> Said:
    code = _SEVERITY_CODES.get(plain(raw).upper())
    parsed = parse_word(raw, Words.SEVERITIES)
    if value := code or parsed.value:
        return Said({name: str(value)})
    return Said({}, "tingkat_hukuman.tak_dikenal", propose_word(raw, Words.SEVERITIES))


def _penalty(raw: Raw, name: str) -> Said:
    text = cleaned(plain(raw))
    return Said({name: text}, "disiplin.jenis_lama" if _OLD_PENALTY.search(text) else None)


def _course(raw: Raw, name: str) -> Said:
    text = str(raw).strip()
    found = _OLD_COURSE.search(text.casefold())
    if found is None:
        return Said({name: text})
    return Said({name: text}, "pelatihan.nama_lama", _OLD_COURSE_NOW.get(found.group().split()[-1]))


def _attended(raw: Raw, name: str) -> Said:
    """A column of ticks under the name of a course; the name itself may stand there in place of a tick."""
    return Said({name: "ya"}) if is_tick(plain(raw)) else _course(raw, name)


def _course_kind(raw: Raw, name: str) -> Said:
    text = re.sub(r"^(?:diklat|pelatihan|kursus)\s+(?=\S)", "", cleaned(plain(raw)), flags=re.IGNORECASE)
    by_key = {folded(each): each for each in _COURSES}
    if found := by_key.get(folded(text)):
        return Said({name: found})
    meant = nearest(text, sorted(_COURSES))
    return Said({name: text}, "pelatihan.jenis_tak_dikenal" if meant else None, meant)


def _category(raw: Raw, name: str) -> Said:
    return Said({name: cleaned(plain(raw)).title()})


def _assignment(raw: Raw, name: str) -> Said:
    text = cleaned(plain(raw))
    parsed = parse_word(raw, Words.PLACEMENT_KINDS)
    return Said({name: str(parsed.value).upper()}) if parsed.value else Said({name: text}, "penugasan.tak_dikenal")


def _competency(raw: Raw, name: str) -> Said:
    text = re.sub(r"^(?:[a-z]|\d{1,2})[.)] ?", "", cleaned(plain(raw)), flags=re.IGNORECASE)
    parsed = parse_word(text, Words.COMPETENCIES)
    if parsed.value:
        return Said({name: str(parsed.value)})
    return Said({name: text}, "kompetensi.tak_dikenal", propose_word(text, Words.COMPETENCIES))


def _certificate(raw: Raw, name: str) -> Said:
    text = cleaned(plain(raw))
    return NOTHING_SAID if is_empty(text) else Said({name: text})


def _code(raw: Raw, name: str) -> Said:
    """A code; one that a spreadsheet turned into a date or a number without its zeros is destroyed."""
    parsed = parse_code(raw)
    return Said({name: str(parsed.value)} if parsed.value else {}, parsed.fault, parsed.proposal)


def _tick(raw: Raw, name: str) -> Said:
    return Said({name: plain(raw)})


TERMS: dict[str, Callable[[Raw, str], Said]] = {
    "sex": _sex,
    "tick_l": _tick,
    "tick_p": _tick,
    "importance": _tick,
    "standing": _standing,
    "echelon": _echelon,
    "education": _education,
    "education_mixed": _education_mixed,
    "major": _major,
    "rating": _rating,
    "predicate": _predicate,
    "severity": _severity,
    "penalty": _penalty,
    "course": _course,
    "attended": _attended,
    "course_kind": _course_kind,
    "category": _category,
    "assignment": _assignment,
    "certificate": _certificate,
    "code": _code,
    "competency": _competency,
}
"""For each kind of word what reads it."""
