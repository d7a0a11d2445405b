"""From headings to fields: what a column holds, by its own words and by the words above it.

`headings.csv` beside this file is the one list. A heading such as `TMT` means something only under another one; its
rows name that subject in the column `under`.
"""

import csv
import re
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from graph.intake.values.cells import plain
from ontology.names import code_of, folded, labels

_LIKE = 88.0
"""From this likeness on (0 to 100) a misspelled heading is taken for a known one."""
_SHORTEST = 6
"""Shorter headings are never taken for another."""
_APART = ("awal", "akhir", "lama", "baru", "mulai", "selesai", "induk", "depan", "belakang", "sudah", "belum", "total")
"""Words by which two headings differ, however alike they are."""
_SUBJECTS: tuple[tuple[str, str], ...] = (
    ("masakerja", "masa_kerja"),
    ("waktupenyelesaian", "waktu"),
    ("normawaktu", "waktu"),
    ("mkgol", "masa_kerja"),
    ("kelamin", "kelamin"),
    ("pendidikan", "pendidikan"),
    ("pendakhir", "pendidikan"),
    ("ijazah", "pendidikan"),
    ("kepemimpinan", "kepemimpinan"),
    ("diklatpim", "kepemimpinan"),
    ("latihan", "pelatihan"),
    ("diklat", "pelatihan"),
    ("kursus", "pelatihan"),
    ("sertifikat", "pelatihan"),
    ("disiplin", "disiplin"),
    ("hukuman", "disiplin"),
    ("talent", "talenta"),
    ("potensi", "potensial"),
    ("kinerja", "kinerja"),
    ("skp", "kinerja"),
    ("predikat", "kinerja"),
    ("keputusan", "keputusan"),
    ("lahir", "lahir"),
    ("pangkat", "pangkat"),
    ("pkt", "pangkat"),
    ("golongan", "pangkat"),
    ("jabatan", "jabatan"),
)
"""What a group of columns is about, by a word in its heading; the first that fits."""
_REFUSED = re.compile(
    r"agama|kawin|\bnik\b|isvalidnik|\bhp\b|nomorhp|telepon|telp|email|alamat|npwp|bpjs|golongandarah|goldarah|"
    r"nomorkk|nokk|suami|istri|\banak\b|namaayah|namaibu|orangtua|kesehatan|suku|rekening|flagikd|keluarga|pasangan|"
    r"wanomor|whatsapp|medsos"
)


_DECREE = {"nomor": "nomorsk", "no": "nomorsk", "tanggal": "tanggalsk", "tgl": "tanggalsk"}
"""Headings below one that says that a decree follows."""


_BEGUN = re.compile(r"^(.+\S)[\s/,&-]+(?:dan )?tmt\.?$", re.IGNORECASE)
"""A heading that ends with the word for the day from which what is named before it holds."""
_DAYS = {"golongan": "pangkat.tmt", "rank": "pangkat.tmt", "post": "jabatan.tmt"}
_IN_BRACKETS = re.compile(r"\([^)]*\)")
_WITHOUT_PEOPLE = frozenset({"unor", "referensi"})
"""Subjects of sheets that are not about people: a name on them is no person's."""


class Field(NamedTuple):
    """What a column holds."""

    names: tuple[str, ...]
    """Fields in the speech of the domain, such as `pegawai.nip`; more than one where a cell holds several facts."""
    kind: str
    """How its cells are read."""
    sure: bool = True
    """Whether the heading is one of the list, and not only like one."""


NOTHING = Field(("-",), "none")
"""A column that is known and of no use."""
REFUSED = Field(("-",), "refused")
"""A column that is not read by design."""


class _Known(NamedTuple):
    alone: dict[str, Field]
    under: dict[tuple[str, str], Field]
    second: dict[str, Field]
    """What a heading means beside another column that holds its first meaning."""


@cache
def _known() -> _Known:
    text = files(__name__.rpartition(".")[0]).joinpath("headings.csv").read_text(encoding="utf-8")
    alone: dict[str, Field] = {}
    under: dict[tuple[str, str], Field] = {}
    second: dict[str, Field] = {}
    for row in csv.DictReader(text.splitlines()):
        field = Field(tuple(row["field"].split("+")), row["kind"])
        for writing in row["spellings"].split("|"):
            if row["under"]:
                under.setdefault((row["under"], key_of(writing)), field)
            elif alone.setdefault(key_of(writing), field) != field:
                second.setdefault(key_of(writing), field)
    return _Known(alone, under, second)


@lru_cache(maxsize=100_000)
def key_of(text: str) -> str:
    """What a heading is looked up by; signs count where a heading is nothing but signs."""
    return folded(text.replace("-\n", "").replace("- ", "")) or re.sub(r"\s|[()]", "", text)


def heading_field(text: str) -> Field | None:
    """What a text means as a heading that stands alone, letter by letter."""
    return _known().alone.get(key_of(text))


@cache
def meanings() -> tuple[str, ...]:
    """Everything that a column can be said to hold, as `field_named` takes it; levels of competencies come by code."""
    known = _known()
    return tuple(dict.fromkeys(" + ".join(each.names) for each in (*known.alone.values(), *known.under.values())))


def field_named(meaning: str) -> Field:
    """The field that a meaning stands for: names joined by ` + `, or `-` for a column that is not used.

    Raises:
        ValueError: there is no such field.
    """
    names = tuple(meaning.split(" + "))
    if names == NOTHING.names:
        return NOTHING
    known = _known()
    found = next((each for each in (*known.alone.values(), *known.under.values()) if each.names == names), None)
    if found is not None:
        return found
    parts = meaning.split(".")
    if len(parts) == 3 and parts[0] == "kompetensi" and parts[2] == "level" and parts[1] in labels("competency"):
        return Field(names, "found_level")
    raise ValueError(meaning)


def is_heading(text: str) -> bool:
    """Whether a text is a heading of the list, letter by letter."""
    return key_of(text) in _known().alone


def subject_of(heading: str) -> str | None:
    """What a group of columns is about, by the words of its heading."""
    key = folded(heading)
    found = next((subject for word, subject in _SUBJECTS if word in key), None)
    return found or next((subject for word, subject in _SUBJECTS if len(word) >= _SHORTEST and _slip(key, word)), None)


def _slip(one: str, other: str) -> bool:
    """Whether two words differ by one letter that is missing, wrong, or has changed places with its neighbour."""
    from rapidfuzz.distance import OSA

    return one[:1] == other[:1] and OSA.distance(one, other, score_cutoff=1) <= 1


@cache
def field_of(path: tuple[str, ...], context: str | None, default: str | None) -> Field | None:
    """The field of a column by its heading with the headings above it, or `None` where it is not known.

    `context` is the subject of the columns to its left and `default` that of the whole sheet: they count for words
    that mean nothing alone.
    """
    known = _known()
    own, above = path[-1], path[:-1]
    key = key_of(own)
    group = next(filter(None, (subject_of(each) for each in reversed(above))), None)
    if _REFUSED.search(key) or _REFUSED.search(plain(own).casefold()):
        return REFUSED
    if group == "keputusan":
        subject = context if default is None else default
        return known.under.get((subject or "jabatan", _DECREE.get(key, key)))
    if group and default and (found := known.under.get((f"{default}_{group}", key))):
        return found
    if group and (found := known.under.get((group, key)) or _slipped(group, key)):
        return found
    if above and (found := known.alone.get(key_of(" ".join(path)))):
        several = found.kind == "education_mixed" or len(found.names) > 1
        if not (several and key in known.alone):
            return found
    competency = _competency(own) if key not in known.alone else None
    if competency:
        return competency
    alone = known.alone.get(key)
    overruled = default in _WITHOUT_PEOPLE
    personal = not overruled and alone is not None and (alone.kind == "none" or alone.names[0].startswith("pegawai."))
    if default and (found := known.under.get((default, key))) and not personal:
        return found
    if alone is not None:
        return alone
    for subject in (context, default):
        if subject and (found := known.under.get((subject, key))):
            return found
    if begun := _BEGUN.match(own):
        before = field_of((*above, begun.group(1)), context, default)
        if before is not None and (day := _DAYS.get(before.kind)):
            return before._replace(
                names=(*before.names, day), kind="golongan" if before.kind == "rank" else before.kind
            )
    bare = key_of(_IN_BRACKETS.sub("", own))
    if bare and bare != key and (found := known.alone.get(bare)):
        return found
    return _alike(key)


def second_meaning(heading: str) -> Field | None:
    """What a heading means beside another column that holds its first meaning, `None` for most."""
    return _known().second.get(key_of(heading))


def _competency(text: str) -> Field | None:
    code = code_of("competency", text)
    sure = code is not None
    if code is None:
        from graph.intake.layouts.kinds import Words
        from graph.intake.values.near_words import propose_word

        if len(text) >= _SHORTEST and (meant := propose_word(text, Words.COMPETENCIES)):
            code = code_of("competency", meant)
    return Field((f"kompetensi.{code}.level",), "found_level", sure) if code else None


def _slipped(group: str, key: str) -> Field | None:
    """A heading below a group that is misspelled by one letter."""
    if len(key) < _SHORTEST - 1:
        return None
    near = (field for (under, word), field in _known().under.items() if under == group and _slip(key, word))
    found = next(near, None)
    return found and found._replace(sure=False)


def _alike(key: str) -> Field | None:
    from rapidfuzz import fuzz, process

    if len(key) < _SHORTEST:
        return None
    near = process.extract(key, _known().alone.keys(), scorer=fuzz.ratio, score_cutoff=_LIKE, limit=5)
    ours = _telling(key)
    return next((_known().alone[each]._replace(sure=False) for each, *_ in near if _telling(each) == ours), None)


def _telling(key: str) -> tuple[bool, ...]:
    """Which words that make another thing of a heading are in it."""
    return (key.endswith("id"), *(_says(key, word) for word in _APART))


def _says(key: str, word: str) -> bool:
    """Whether a word is in a heading, be it with two letters that changed places."""
    if word in key or len(word) < _SHORTEST - 1:
        return word in key
    parts = (key[at : at + len(word)] for at in range(len(key) - len(word) + 1))
    return any(part != word and sorted(part) == sorted(word) and _slip(part, word) for part in parts)
