"""Are two names of people two spellings of one? Only ever asked, never believed: two people may share a name.

Titles, capitals, old spellings (`oe`, `dj`, `tj`), doubled letters, usual short forms (`Muh.`, `Abd.`), initials and
one slip of the finger do not matter.
"""

import re
import unicodedata
from functools import lru_cache
from itertools import zip_longest
from operator import eq

from ontology.reconciling.same_names import one_slip

_TITLES = frozenset(
    {"prof", "dr", "drs", "dra", "drg", "drh", "ir", "apt", "ns", "kh", "h", "hj", "rr", "raden", "st", "se", "sh"}
    | {"skom", "spd", "sip", "sos", "ssos", "mm", "mh", "msi", "mpd", "mt", "amd", "skm", "phd"}
)
_SHORT: dict[str, str] = {
    **dict.fromkeys(("muhammad", "muhamad", "mohammad", "mohamad", "mochammad", "mochamad", "muchammad"), "m"),
    **dict.fromkeys(("muh", "moh", "moch", "much", "mhd", "md", "mohd", "muhd"), "m"),
    **dict.fromkeys(("abd", "abdul", "abdoel", "abdu", "abdoul"), "abdul"),
    **dict.fromkeys(("achmad", "akhmad", "ahmad", "achmat", "ahmat"), "ahmad"),
}
_OLD: tuple[tuple[str, str], ...] = (
    *(("oe", "u"), ("dj", "j"), ("tj", "c"), ("sj", "sy"), ("nj", "ny"), ("kh", "h"), ("ch", "h")),
    *(("dh", "d"), ("th", "t"), ("ie", "i"), ("y", "i"), ("q", "k"), ("v", "f")),
)
_SIGNS = re.compile(r"[^a-z0-9\s.-]+")
_DOUBLED = re.compile(r"(.)\1+")


def spelled(name: str) -> tuple[str, ...]:
    """The words of a name by which most of its spellings are equal; empty where there are only titles."""
    bare = name.partition(",")[0]
    plain = (bare if bare.isascii() else unicodedata.normalize("NFKD", bare)).casefold()
    if not plain.replace(" ", "").isalpha() or not plain.isascii():
        plain = _SIGNS.sub("", plain).replace("-", " ").replace(". ", " ").replace(".", " ")
    words = plain.split()
    if len(words) > 1 and not _TITLES.isdisjoint(words):
        words = [word for word in words if word not in _TITLES]
    return tuple(map(_spelled_word, words))


def same_person_name(one: str, other: str) -> bool:
    """Whether two names may be spellings of one name."""
    return alike(spelled(one), spelled(other))


def alike(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Whether the words of two names, as `spelled` gives them, may be those of one."""
    if not first or not second:
        return False
    if "".join(first) == "".join(second):
        return True
    if 1 in {len(first), len(second)} or not any(map(eq, first, second)):
        return False
    differing = [(one, other) for one, other in zip_longest(first, second, fillvalue="") if one != other]
    if len(differing) != 1:
        return False
    one, other = differing[0]
    return _initial(one, other) or (one.isalpha() and other.isalpha() and one_slip(one, other))


def traits(words: tuple[str, ...]) -> tuple[str, ...]:
    """What of a name two alike names share at least one of: a word in its place, or all letters."""
    return ("".join(words), *(f"{place} {word}" for place, word in enumerate(words)))


def _initial(one: str, other: str) -> bool:
    """Whether one of two words is the first letter of the other."""
    return bool(one and other) and one[0] == other[0] and 1 in {len(one), len(other)}


@lru_cache(maxsize=50_000)
def _spelled_word(word: str) -> str:
    if word in _SHORT:
        return _SHORT[word]
    for old, new in _OLD:
        word = word.replace(old, new)
    word = _DOUBLED.sub(r"\1", word)
    return f"abdulr{word[5:]}" if word.startswith("abdur") else word
