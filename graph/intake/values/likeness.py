"""The nearest known word, where none is found: only ever proposed, and never across classes."""

import re
from collections.abc import Iterable

_TOKENS = re.compile(r"[a-z]+|\d+")
_CLASS_WORDS = frozenset(
    {"utama", "madya", "muda", "pertama", "pratama", "penyelia", "mahir", "terampil", "pemula", "junior", "senior"}
    | {"administrator", "pengawas", "pelaksana", "pimpinan", "ut", "ma", "md", "mu", "pt", "py", "mh", "tr", "pm"}
    | {"sangat", "kurang", "butuh", "ringan", "sedang", "berat", "plt", "plh", "pj"}
    | {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"}
)
"""Words that make another thing of what is otherwise alike: muda is not madya, II is not III."""
_ALIKE = 82.0
"""From this likeness on (0 to 100) a word is proposed at all."""


def class_words(text: str) -> frozenset[str]:
    """What in a text says which class, level or number it is: two texts that differ here are never alike."""
    tokens = _TOKENS.findall(text.casefold())
    return frozenset(token for token in tokens if token.isdigit() or token in _CLASS_WORDS)


def nearest(text: str, known: Iterable[str]) -> str | None:
    """The known word that a text most resembles; one of another class never does, however alike the rest is."""
    from rapidfuzz import fuzz, process, utils

    ours = class_words(text)
    alike = process.extract(
        text, known, scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=_ALIKE, limit=5
    )
    return next((word for word, *_ in alike if class_words(word) == ours), None)
