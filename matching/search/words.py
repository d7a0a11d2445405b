"""Which words of a question a name or a text holds: as they are, begun, bent, misspelt, or written out."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from matching.search.lists import word_list
from matching.search.question import pieces

SAME, BEGUN, BENT, MISSPELT = 1.0, 0.9, 0.85, 0.7
"""How much a word counts that is there just so, begins a word, is of one root with it, or differs by a slip."""

IN_TEXT = 0.6
"""How much a word in the description counts beside one in the name."""

WRITTEN_OUT = 0.9
"""How much the words count that an abbreviation stands for."""

COMMON = word_list("common-words")
"""Words of so many names that they tell little."""
LITTLE = 0.4
"""How much such a word weighs beside another."""

SHORTEST_BEGUN, SHORTEST_ROOT, SHORTEST_SLIP = 2, 4, 5

_BEFORE = re.compile(r"^(?:me(?:ng|ny|m|n)?|pe(?:ng|ny|m|n|r)?|ber|ter|di|ke|se)")
_BEHIND = re.compile(r"(?:kannya|annya|kan|nya|an|i)$")

Expansions = Mapping[str, Sequence[tuple[str, ...]]]
"""For a word of a question that is in the glossary: what it stands for, as words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matched:
    """What a name and a text have of a question."""

    share: float
    """How much of the question, 0 to 1."""
    words: tuple[str, ...]
    """Its words that are there in some form."""
    written_out: tuple[str, ...]
    """Its words that are there only as what they stand for."""


class Sought:
    """The words of one question, ready to be compared with many names."""

    def __init__(self, words: Iterable[str], expansions: Expansions | None = None) -> None:
        """`words`: without those that say nothing; `expansions`: for those that are in the glossary."""
        self._words = tuple(words)
        self._roots = {word: root(word) for word in self._words}
        self._expansions = expansions or {}
        self._weights = {word: LITTLE if word in COMMON else 1.0 for word in self._words}

    def matched(self, name: str, text: str = "") -> Matched:
        """How much of the question a name and the text that describes it hold."""
        in_name, in_text = pieces(name), pieces(text)
        share = 0.0
        words: list[str] = []
        written_out: list[str] = []
        for word in self._words:
            direct = self._there(word, self._roots[word], in_name, in_text)
            meant = WRITTEN_OUT * self._stood_for(word, in_name, in_text)
            if max(direct, meant) <= 0:
                continue
            (words if direct >= meant else written_out).append(word)
            share += self._weights[word] * max(direct, meant)
        whole = sum(self._weights.values())
        return Matched(share=share / whole if whole else 0.0, words=tuple(words), written_out=tuple(written_out))

    def _stood_for(self, word: str, in_name: Sequence[str], in_text: Sequence[str]) -> float:
        shares = [
            sum(self._there(each, root(each), in_name, in_text) for each in meaning) / len(meaning)
            for meaning in self._expansions.get(word, ())
        ]
        best = max(shares, default=0.0)
        return best if best >= 0.5 else 0.0

    @staticmethod
    def _there(word: str, root_of: str, in_name: Sequence[str], in_text: Sequence[str]) -> float:
        named = max((alike(word, root_of, each) for each in in_name), default=0.0)
        if named == SAME or not in_text:
            return named
        return max(named, IN_TEXT * max((alike(word, root_of, each) for each in in_text), default=0.0))


def alike(word: str, root_of: str, other: str) -> float:
    """How much a word of a name stands for a word of a question, whose root is given too."""
    if word == other:
        return SAME
    if len(word) >= SHORTEST_BEGUN and other.startswith(word):
        return BEGUN
    if len(root_of) >= SHORTEST_ROOT and root_of in root(other):
        return BENT
    if len(word) >= SHORTEST_SLIP and abs(len(word) - len(other)) <= 1 and _slipped(word, other):
        return MISSPELT
    return 0.0


@lru_cache(maxsize=20_000)
def root(word: str) -> str:
    """What is left of a word without what is put before and behind it; the first letter may be lost with it.

    `mengelola` and `pengelolaan` both hold `elola`: that is enough to know them for one.
    """
    shorter = _BEFORE.sub("", word)
    shorter = shorter if len(shorter) >= SHORTEST_ROOT else word
    bare = _BEHIND.sub("", shorter)
    return bare if len(bare) >= SHORTEST_ROOT else shorter


def _slipped(word: str, other: str) -> bool:
    from rapidfuzz.distance import OSA

    return OSA.distance(word, other, score_cutoff=1) <= 1
