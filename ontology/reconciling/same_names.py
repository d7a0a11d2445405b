"""Are two names of a post or a unit the same?

Capitals, abbreviations, punctuation and the order of words do not matter, nor does one slip of the finger. A word that
says which level or number it is never is a slip.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Generic, NamedTuple, TypeVar

from ontology.reconciling.level_words import level_words, opposed
from ontology.reconciling.manners import Manner
from ontology.reconciling.short_forms import expansions
from ontology.reconciling.steps import ROMAN

T = TypeVar("T")
_WORDS = re.compile(r"[a-z]+|\d+")
_JOINED = ("bagian", "bidang", "seksi", "direktorat", "unit")
"""What is written both behind `sub` and together with it."""
_FILLING = frozenset({"dan", "di", "pada", "dari", "untuk", "yang", "serta", "lingkungan", "the"})
_SHORTEST_SLIP = 5
"""In a shorter word one letter makes another word."""


class Words(NamedTuple):
    """A name as its words, abbreviations written out."""

    words: tuple[str, ...]
    levels: tuple[str, ...]
    """Words of level, numbers and single letters, in order of the alphabet."""

    @property
    def joined(self) -> str:
        """All words as one, in their order."""
        return "".join(self.words)


def words_of(text: str) -> Words:
    """The words of a name by which two writings of it are equal."""
    short = expansions(Manner.PLAIN).of
    plain = unicodedata.normalize("NFKD", text).casefold().replace("&", " dan ")
    tokens: list[str] = _WORDS.findall(plain)
    words: list[str] = []
    for token in tokens:
        for word in short.get((token,), (token,)):
            if words and words[-1] == "sub" and word in _JOINED:
                words[-1] = f"sub{word}"
            elif word not in _FILLING:
                words.append(ROMAN.get(word, word))
    levels = (word for word in words if len(word) == 1 or word.isdigit() or level_words(word))
    return Words(tuple(words), tuple(sorted(levels)))


def one_slip(one: str, other: str) -> bool:
    """Whether two words differ by one letter that is missing, too many, wrong or exchanged with its neighbour."""
    from rapidfuzz.distance import OSA

    return min(len(one), len(other)) >= _SHORTEST_SLIP and OSA.distance(one, other, score_cutoff=1) <= 1


def same(one: Words, other: Words) -> bool:
    """Whether two names may be one: equal words in any order, or all but one, in which a finger slipped."""
    if one.levels != other.levels or opposed(" ".join(one.words), " ".join(other.words)):
        return False
    if one.joined == other.joined or sorted(one.words) == sorted(other.words):
        return True
    lacking, extra = list(one.words), []
    for word in other.words:
        if word in lacking:
            lacking.remove(word)
        else:
            extra.append(word)
    return len(lacking) == len(extra) == 1 and one_slip(lacking[0], extra[0])


class Names(Generic[T]):
    """Names that were met, each with whose it is, found again under any writing without comparing them all."""

    def __init__(self) -> None:
        self._met: dict[str, list[tuple[Words, T]]] = {}

    def find(self, text: str) -> T | None:
        """Whose name this is, or may be: of several the first one that was met."""
        words = words_of(text)
        for key in _keys(words):
            for met, whose in self._met.get(key, ()):
                if same(met, words):
                    return whose
        return None

    def add(self, text: str, whose: T) -> None:
        """Keeps a name."""
        words = words_of(text)
        for key in _keys(words):
            self._met.setdefault(key, []).append((words, whose))


def _keys(words: Words) -> Iterator[str]:
    """What two writings of one name have in common at least once: the words in order, sorted, or less one letter."""
    yield words.joined
    yield " ".join(sorted(words.words))
    for place, word in enumerate(words.words):
        if len(word) >= _SHORTEST_SLIP and word not in words.levels:
            rest = " ".join(sorted(words.words[:place] + words.words[place + 1 :]))
            for less in {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}:
                yield f"{rest}|{less}"
