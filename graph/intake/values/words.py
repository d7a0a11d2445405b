"""Words of the vocabulary in a cell: each list with its own manners of writing."""

import re

from graph.intake.conditions import CONDITION_KINDS
from graph.intake.layouts.kinds import Words
from graph.intake.values.cells import EMPTY, Parsed, Raw, is_empty, plain
from graph.intake.values.education import parse_education
from graph.intake.values.golongan import parse_golongan
from ontology.names import code_of, labels

_SUBJECT = {
    Words.STAFF_KINDS: "jenis_pegawai",
    Words.JABATAN_LEVELS: "jenjang",
    Words.EDUCATION_FIELDS: "bidang_ilmu",
    Words.FIELDS: "urusan",
    Words.PREDICATES: "predikat",
    Words.SEVERITIES: "tingkat_hukuman",
    Words.TALENT_COMPONENTS: "unsur_talenta",
    Words.PLACEMENT_KINDS: "penugasan",
    Words.IMPORTANCES: "kepentingan",
    Words.CRITERIA: "syarat",
    Words.COMPETENCIES: "kompetensi",
    Words.JPM_CATEGORIES: "kategori",
}
_CODE_FIRST = re.compile(r"(?P<code>\S+?)[ :–-]+(?P<name>\D.+)")
_CODE_LAST = re.compile(r"(?P<name>.+?)[ :–-]*\((?P<code>\S+)\)")
_SHOWN_BY_LABEL = frozenset({Words.CRITERIA, Words.PLACEMENT_KINDS})


def parse_word(raw: Raw, words: Words) -> Parsed:
    """A word of a list as its code; any other word is refused (see `near_words`)."""
    if words is Words.GOLONGAN:
        return parse_golongan(raw, ranks=labels(words))
    if words is Words.EDUCATION_LEVELS:
        return parse_education(raw)
    text = plain(raw)
    if is_empty(text):
        return EMPTY
    code = code_of(words, text) or (_code_beside_name(words, text) if words is Words.COMPETENCIES else None)
    return Parsed(code) if code else Parsed(None, f"{_SUBJECT[words]}.tak_dikenal")


def _code_beside_name(words: Words, text: str) -> str | None:
    """The code where a text holds both code and name, as in `KOM - Komunikasi` or `Komunikasi (KOM)`."""
    for pattern in (_CODE_FIRST, _CODE_LAST):
        if found := pattern.fullmatch(text):
            code = code_of(words, found["code"])
            if code is not None and code == code_of(words, found["name"]):
                return code
    return None


def shown_words(words: Words) -> tuple[str, ...]:
    """The words of a list as a drop-down list offers them: codes, or labels where codes say nothing to people."""
    known = labels(words)
    if words is Words.CRITERIA:
        known = {code: label for code, label in known.items() if code in CONDITION_KINDS}
    return tuple(known.values() if words in _SHOWN_BY_LABEL else known)
