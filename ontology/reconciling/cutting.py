"""Cells that a narrow column cut off: `BADAN PENANGGULANGAN BENC`."""

from itertools import islice

from ontology.reconciling.known_words import known_words
from ontology.reconciling.letters import plain_letters, runs
from ontology.reconciling.reading import FILLING, Reading
from ontology.reconciling.steps import CLASSES
from ontology.reconciling.word_list import WordList

_SHORTEST = 18
"""Columns are at least so wide."""
_ROUND = 5
"""And mostly so many letters, or a multiple."""


def is_cut(cell: str) -> bool:
    """Whether a cell can be the beginning of something longer."""
    return len(cell) >= _SHORTEST and cell[-1].isalpha()


def goes_on(cell: str, written: Reading, known: Reading, listed: WordList) -> bool:
    """Whether a known name begins as a cut cell does, word by word, and only its last word is broken off."""
    own, others = written.words, known.words
    if not own or len(own) > len(others) or (last := _last(cell)) is None:
        return False
    for word, other in islice(zip(own, others, strict=False), len(own) - 1):
        if word.text != other.text and other.text not in listed.readings(word.text, dotted=word.dotted):
            return False
    broken = others[len(own) - 1].text
    if last in FILLING:
        return last == broken and len(own) < len(others)
    if not broken.startswith(last) or broken == last:
        return False
    is_word = last in known_words() or own[-1].text != last or own[-1].text in listed
    return not is_word or len(cell) % _ROUND == 0


def may_be_cut(written: Reading, known: Reading) -> bool:
    """Whether what was cut off holds no class of posts and no number: of these nothing can be said."""
    return not any(
        word.text in CLASSES or word.text.isdigit() or len(word.text) == 1
        for word in known.words[len(written.words) - 1 :]
    )


def _last(cell: str) -> str | None:
    """The last word of a cell in small letters."""
    found = runs(plain_letters(cell))
    return found[-1] if found else None
