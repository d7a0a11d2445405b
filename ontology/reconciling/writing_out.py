"""Short forms written out."""

from functools import lru_cache

from ontology.reconciling.known_words import known_words
from ontology.reconciling.pieces import Piece
from ontology.reconciling.short_forms import Expansions, Words
from ontology.reconciling.slips import distance
from ontology.reconciling.steps import ROMAN
from ontology.reconciling.unit_words import UNITS

_SHORTEST_SLIPPED = 7
_SHORTEST_BODY = 2
"""The short form of a body stands for more words than this."""


def write_out(pieces: list[Piece], known: Expansions) -> tuple[list[Piece], tuple[str, ...]]:
    """Short forms written out, the longest first; that of a body behind other words begins a part of its own."""
    found: list[Piece] = []
    notes: list[str] = []
    at = 0
    while at < len(pieces):
        length, meant = _longest(pieces[at : at + known.longest], known)
        if meant:
            short = " ".join(piece.text for piece in pieces[at : at + length])
            body = at and length == 1 and len(meant) > _SHORTEST_BODY and meant[0] in UNITS
            cut = pieces[at].cut or ("·" if body else "")
            found += [Piece(word, "" if number else cut, False) for number, word in enumerate(meant)]
            notes.append(f"“{short}” = {' '.join(meant)}")
        else:
            found.append(pieces[at])
        at += length
    return found, tuple(notes)


def _longest(pieces: list[Piece], known: Expansions) -> tuple[int, Words]:
    """How many pieces the longest short form takes with which these begin, and what it means; 1 and nothing if none."""
    for length in range(len(pieces) if pieces[0].text in known.firsts else 0, 0, -1):
        if any(piece.cut for piece in pieces[1:length]):
            continue
        short = tuple(piece.text for piece in pieces[:length])
        meant = known.of.get(short) or known.of.get(tuple(ROMAN.get(word, word) for word in short))
        if meant:
            return length, meant
    return 1, _near_short_form(pieces[0].text, known)


@lru_cache(maxsize=100_000)
def _near_short_form(word: str, known: Expansions) -> Words:
    """What a short form with `ka` in front of it (`kadinkes`), or with one slip of the finger, is short for."""
    behind = known.of.get((word[2:],)) if word.startswith("ka") and len(word) > 4 else None
    if behind and word not in known_words():
        return ("kepala", *behind)
    if len(word) < _SHORTEST_SLIPPED or word in known_words():
        return ()
    near = {
        known.of[short]
        for short in known.of
        if len(short) == 1
        and len(known.of[short]) > 1
        and len(short[0]) >= _SHORTEST_SLIPPED
        and distance(word, short[0]) == 1
    }
    return near.pop() if len(near) == 1 and not _slipped_word(word) else ()


def _slipped_word(word: str) -> bool:
    """Whether a word that means itself is as near: `kementerin` is kementerian, not `kemenperin`."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    return process.extractOne(word, known_words(), scorer=OSA.distance, score_cutoff=1) is not None
