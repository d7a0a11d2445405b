"""Short forms in names, and what they are short for: `short-forms.tsv` holds them, a line for each meaning."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from ontology.reconciling.listed_words import plain_words
from ontology.reconciling.manners import Manner

Words = tuple[str, ...]


@cache
def short_forms(manner: Manner) -> Mapping[Words, tuple[Words, ...]]:
    """For each short form of a manner, by its words, all that it may be short for, each by its words."""
    text = files("ontology.reconciling").joinpath("short-forms.tsv").read_text(encoding="utf-8")
    found: defaultdict[Words, list[Words]] = defaultdict(list)
    for line in text.splitlines()[1:]:
        short, meant, where = line.split("\t")
        if not where or manner in where.split():
            found[tuple(short.split())].append(tuple(meant.split()))
    return {short: tuple(meanings) for short, meanings in found.items()}


@cache
def old_names(manner: Manner) -> frozenset[str]:
    """Single words of a manner that things were called by before they were called what these are written out as."""
    text = files("ontology.reconciling").joinpath("short-forms.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return frozenset(short for short, _, where in rows if {"old", manner} <= set(where.split()) and " " not in short)


@dataclass(frozen=True, slots=True, eq=False)
class Expansions:
    """Short forms that are written out without being held against a list of names."""

    of: Mapping[Words, Words]
    firsts: frozenset[str]
    """The first word of each."""
    longest: int
    """How many words the longest one has."""


@cache
def expansions(manner: Manner, *, words: bool = True, initials: bool = True) -> Expansions:
    """The short forms that have one meaning only, and that are no words themselves.

    Args:
        manner: the manner of the names.
        words: with those of single words, which may well be short for others too.
        initials: with those made of first letters, likewise.
    """
    known = {
        short: meanings[0]
        for short, meanings in short_forms(manner).items()
        if ((len(meanings) == 1 and short[0] not in plain_words()) or len(short) > 1)
        and (words or len(short) > 1 or len(meanings[0]) > 1)
        and (initials or not _made_of_initials(short, meanings[0]))
    }
    return Expansions(known, frozenset(short[0] for short in known), max(map(len, known)))


def _made_of_initials(short: Words, meaning: Words) -> bool:
    letters = "".join(word[0] for word in meaning)
    return len(short) == 1 and short[0] in {letters, "".join(word[0] for word in meaning if word != "dan")}
