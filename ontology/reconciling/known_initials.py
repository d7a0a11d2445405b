"""First letters that the glossary knows: they are never the first letters of other words that happen to fit."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from functools import cache

from ontology.words import load_words

_TOO_SHORT = 2
"""Two letters stand for too much to say that they stand for nothing else."""


def means_else(short: str, words: Collection[str]) -> bool:
    """Whether a short form in small letters stands for something, and for none of these words in a row.

    `pkp` is a course, so that it is no `penilaian kinerja dan penghargaan`, be that the only name it fits.
    """
    meanings = _meanings().get(short, ()) if len(short) > _TOO_SHORT else ()
    return bool(meanings) and not any(meaning.issuperset(words) for meaning in meanings)


@cache
def _meanings() -> Mapping[str, list[frozenset[str]]]:
    found: defaultdict[str, list[frozenset[str]]] = defaultdict(list)
    for entry in load_words():
        found[entry.word.casefold()].append(frozenset(entry.expansion.casefold().split(", ")[0].split()))
    return found
