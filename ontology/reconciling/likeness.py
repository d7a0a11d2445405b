"""The nearest known words, where none is found: only ever proposed, and never across classes."""

from collections.abc import Iterable

from ontology.reconciling.level_words import vetoed

_ALIKE = 82.0
"""From this likeness on (0 to 100) a word is proposed at all."""
_LOOKED_AT = 20
"""So many alike words are looked at: those of other classes are often the most alike."""


def nearest(text: str, known: Iterable[str]) -> str | None:
    """The known word that a text most resembles; one of another class never does, however alike the rest is."""
    return next(iter(nearest_few(text, known, 1)), None)


def nearest_few(text: str, known: Iterable[str], many: int = 3) -> tuple[str, ...]:
    """The known words that a text most resembles, the most alike first; none of another class."""
    from rapidfuzz import fuzz, process, utils

    alike = process.extract(
        text, known, scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=_ALIKE, limit=_LOOKED_AT
    )
    return tuple(word for word, *_ in alike if not vetoed(text, word))[:many]
