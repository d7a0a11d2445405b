"""The words of a list that a cell comes near to: only ever shown, and never those of another class."""

from functools import cache
from typing import TYPE_CHECKING

from graph.intake.layouts.kinds import Words
from graph.intake.remarks import NearName
from graph.intake.values.cells import Raw, plain
from ontology.names import code_of, labels
from ontology.reconciling.likeness import nearest
from ontology.spellings import spellings

if TYPE_CHECKING:
    from ontology.reconciling import KnownNames

SHOWN = 3
"""So many names are shown at most."""
_LOOKED_AT = 12
"""So many writings are looked at: a word has several."""


def propose_word(raw: Raw, words: Words) -> str | None:
    """The writing of a word of the list that a cell most resembles, if it resembles any: slow, so only on demand."""
    return nearest(plain(raw), _writings(words))


def meant_word(raw: Raw, words: Words) -> str | None:
    """The writing of the word that a cell resembles or, with short forms and slips, can only mean; likewise slow."""
    return propose_word(raw, words) or known_words_of(words).reconcile(plain(raw)).name


def near_words(raw: Raw, words: Words) -> tuple[NearName, ...]:
    """Up to three words of the list that a cell may mean, each once, by what people read; slow, so only on demand."""
    text, known = plain(raw), labels(words)
    found: dict[str, NearName] = {}
    for near in known_words_of(words).near(text, _LOOKED_AT):
        code = code_of(words, near.name)
        if code is not None:
            found.setdefault(code, NearName(value=known[code], name=known[code], why=near.why))
    return tuple(found.values())[:SHOWN]


@cache
def known_words_of(words: Words) -> "KnownNames":
    """The writings of a list, ready to be found again."""
    from ontology.reconciling import KnownNames

    return KnownNames(words, _writings(words))


@cache
def _writings(words: Words) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.writing for each in spellings(words)))
