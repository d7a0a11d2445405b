"""Words that make another thing of what is otherwise alike: muda is not madya, II is not III, kepala is not wakil."""

import re

TOKENS = re.compile(r"[a-z]+|\d+")
_LEVELS = frozenset(
    {"utama", "madya", "muda", "pertama", "pratama", "penyelia", "mahir", "terampil", "pemula", "junior", "senior"}
    | {"administrator", "pengawas", "pelaksana", "pimpinan", "ut", "ma", "md", "mu", "pt", "py", "mh", "tr", "pm"}
    | {"sangat", "kurang", "butuh", "ringan", "sedang", "berat", "plt", "plh", "pj"}
    | {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"}
)
_OPPOSED: tuple[frozenset[str], ...] = (
    frozenset({"kepala", "wakil", "ketua", "sekretaris", "anggota", "asisten", "ajudan"}),
    frozenset({"ahli", "terampil"}),
    frozenset({"atas", "bawah"}),
    frozenset({"umum", "khusus"}),
)
"""Of each set one word is never a slip of another, though a text may lack it."""
_GRADE = re.compile(r"(?<![a-z0-9])(i{1,3}|iv|[1-4]) ?[-/.]? ?([a-e])(?![a-z0-9])")
"""A golongan: `III/d`, `iiid`, `3 d`."""


def level_words(text: str) -> frozenset[str]:
    """What in a text says which class, level or number it is: two texts that differ here are never alike."""
    folded = text.casefold()
    grades = {number + letter for number, letter in _GRADE.findall(folded)}
    return frozenset({token for token in TOKENS.findall(folded) if token.isdigit() or token in _LEVELS} | grades)


def opposed(one: str, other: str) -> bool:
    """Whether each of two texts holds a word that the other has the opposite of."""
    first, second = (frozenset(TOKENS.findall(text.casefold())) for text in (one, other))
    return any((first & words) and (second & words) and (first & words) != (second & words) for words in _OPPOSED)


def vetoed(one: str, other: str) -> bool:
    """Whether two texts can never mean the same, however alike the rest of them is."""
    return level_words(one) != level_words(other) or opposed(one, other)
