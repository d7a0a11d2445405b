"""Levels of education at the beginning or the end of a text, in their many writings and titles."""

import re

_NUMBER = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "satu": "1", "dua": "2", "tiga": "3", "empat": "4", "l": "1"}
_CODE = re.compile(
    r"(?<![a-z0-9])(d|diploma|dipl|s|strata)[\s.\-/]*(iv|iii|ii|i|[1-4]|l|satu|dua|tiga|empat)(?![a-z0-9])"
)
_WORDS: tuple[tuple[str, str], ...] = (
    (r"\b(?:sarjana|srjn|sarj) (?:muda|mud|md)\b", "diploma3"),
    (r"\b(?:sarjana|sarj|srjn) (?:terapan|terap|trp|sains terapan)\b", "diploma4"),
    (r"\b(?:magister|master|mag|mgr|pasca ?sarjana|mgstr)\b(?: terapan)?", "strata2"),
    (r"\b(?:doktor|doctor|dokt)\b", "strata3"),
    (r"\b(?:sarjana|sarj|srjn|bachelor|sarjan)\b", "strata1"),
    (r"\b(?:ahli madya|a\.? ?md)\b", "diploma3"),
    (r"\b(?:profesi|prof)\b", "profesi"),
    (r"\b(?:slta|sma|sekolah|sltp)(?: menengah)? kejuruan\b", "smk"),
    (r"\b(?:slta|smta|sma|smu)\b[\s/,(-]*(?:jur(?:usan)?\.?\s+)?(?:ipa|ips|bahasa|a[ /-]?[1-4])\b\)?", "sma"),
    (r"\b(?:sma|smu|sekolah menengah (?:atas|umum)|sman|smun)\b", "sma"),
    (r"\b(?:smk|stm|smea|smkk|sekolah menengah kejuruan|smkn)\b", "smk"),
    (r"\b(?:slta|sederajat slta|sekolah lanjutan (?:tingkat )?atas)\b", "slta"),
    (r"\b(?:smp|sltp|sekolah menengah pertama|smpn|mts)\b", "smp"),
    (r"\b(?:sd|sekolah dasar|sr)\b", "sd"),
)
_TITLES: tuple[tuple[str, str, str], ...] = (
    (r"ners|ns", "profesi", "ners"),
    (r"apt|apoteker", "profesi", "apoteker"),
    (r"akbid|akademi kebidanan", "diploma3", "kebidanan"),
    (r"akper|akademi keperawatan", "diploma3", "keperawatan"),
    (r"akzi|akademi gizi", "diploma3", "gizi"),
    (r"akfar|akademi farmasi", "diploma3", "farmasi"),
    (r"s\.? ?t", "strata1", "teknik"),
    (r"m\.? ?pd", "strata2", "pendidikan"),
    (r"s\.? ?pd", "strata1", "pendidikan"),
    (r"s\.? ?kom", "strata1", "komputer"),
    (r"s\.? ?h", "strata1", "hukum"),
    (r"s\.? ?e", "strata1", "ekonomi"),
    (r"s\.? ?ak", "strata1", "akuntansi"),
    (r"s\.? ?ap", "strata1", "administrasi publik"),
    (r"s\.? ?ip", "strata1", "politik"),
    (r"s\.? ?sos", "strata1", "sosial"),
    (r"s\.? ?psi", "strata1", "psikologi"),
    (r"s\.? ?kep", "strata1", "keperawatan"),
    (r"s\.? ?farm", "strata1", "farmasi"),
    (r"s\.? ?km", "strata1", "kesehatan masyarakat"),
    (r"s\.? ?hut", "strata1", "kehutanan"),
    (r"s\.? ?p", "strata1", "pertanian"),
    (r"s\.? ?pt", "strata1", "peternakan"),
    (r"s\.? ?pi", "strata1", "perikanan"),
    (r"s\.? ?stat", "strata1", "statistika"),
    (r"m\.? ?h", "strata2", "hukum"),
    (r"m\.? ?kom", "strata2", "komputer"),
    (r"m\.? ?ak", "strata2", "akuntansi"),
    (r"m\.? ?m", "strata2", "manajemen"),
    (r"m\.? ?kes", "strata2", "kesehatan"),
    (r"m\.? ?ap", "strata2", "administrasi publik"),
    (r"m\.? ?psi", "strata2", "psikologi"),
    (r"m\.? ?t", "strata2", "teknik"),
    (r"s\.? ?h\.? ?i", "strata1", "hukum islam"),
    (r"s\.? ?pd\.? ?i", "strata1", "pendidikan agama islam"),
    (r"s\.? ?stp|s\.? ?tr\.? ?ip", "diploma4", "pemerintahan"),
    (r"amk", "diploma3", "keperawatan"),
    (r"a\.? ?md\.? ?kep", "diploma3", "keperawatan"),
    (r"a\.? ?md\.? ?keb", "diploma3", "kebidanan"),
)
_TITLE = tuple((re.compile(rf"\(?{pattern}\.?\)?"), level, field) for pattern, level, field in _TITLES)
_MADE_TITLES = (
    (re.compile(r"\(?(?:a\.? ?md|a\.md)\.? ?([a-z]{2,6})\.?\)?"), "diploma3"),
    (re.compile(r"\(?(?:s\.? ?tr|s\.? ?s\.? ?t)\.? ?([a-z]{2,6})\.?\)?"), "diploma4"),
    (re.compile(r"\(?s\. ?([a-z]{2,5})\.?\)?"), "strata1"),
    (re.compile(r"\(?m\. ?([a-z]{2,5})\.?\)?"), "strata2"),
)
"""Titles made of a level and a short form of its field, whatever the field: `S.Gz`, `A.Md.Gz`, `S.Tr.Keb`."""
_ALONE = frozenset({"profesi", "sma", "smk", "slta", "smp", "sd"})
"""Words that name a level only where no other does: one studies to be a teacher of an SD."""
_COMPILED = tuple((re.compile(pattern), level) for pattern, level in _WORDS)
_BEFORE = re.compile(
    r"^\W*(?:ijazah|pendidikan|lulusan|tamat(?:an)?|pend|pddkn|gelar|tingkat|jenjang)\b[\s.:]*(?:terakhir\b[\s.:]*)?"
)
_SEVERAL = re.compile(r"sma[\s/]*smk|slta[\s/]*(?:sma|smk)|smk[\s/]*sma")


def _titled(plain: str) -> tuple[str, str] | None:
    """Level and field of a text that is nothing but a title; of two, a profession is the one that was learned last."""
    text = plain.strip(" .,")
    first, _, last = text.rpartition(",")
    if first and (profession := _titled(last)) and profession[0] == "profesi" and _titled(first):
        return profession
    for title, level, field in _TITLE:
        if title.fullmatch(text):
            return level, field
    made = ((found.group(1), level) for title, level in _MADE_TITLES if (found := title.fullmatch(text)))
    return next(((level, field) for field, level in made), None)


def degree_in(plain: str) -> tuple[str | None, str]:
    """The level that a plain text names as one word (`strata1`, `slta`), and the text without it.

    A title is a level with its field: `s.kom` is `strata1` and `komputer`. Of levels in alternative (`S-1/D-IV`) all
    are named, joined by a stroke; of `Profesi` beside another level that other one counts, with the word left in.
    """
    if titled := _titled(plain):
        return titled
    text = _BEFORE.sub("", plain)
    text = _SEVERAL.sub(" slta ", text)
    levels: list[str] = []

    def coded(found: re.Match[str]) -> str:
        if levels and found.group().isalpha():
            return found.group()
        number = _NUMBER.get(found.group(2), found.group(2))
        levels.append(("diploma" if found.group(1)[0] == "d" else "strata") + number)
        return " "

    text = _CODE.sub(coded, text)
    for pattern, level in _COMPILED:
        if levels and level in _ALONE:
            continue
        if pattern.search(text):
            levels.append(level)
            text = pattern.sub(" ", text)
    named = sorted(set(levels))
    return ("/".join(named) if named else None), text
