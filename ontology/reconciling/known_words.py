"""Words that mean themselves: whoever writes one of them made no slip of the finger."""

from collections import Counter
from functools import cache

from ontology.reconciling.letters import plain_letters, runs
from ontology.reconciling.listed_words import plain_words
from ontology.reconciling.manners import Manner
from ontology.reconciling.short_forms import short_forms

_OFTEN = 4
"""From so many texts on a word of the shipped texts is no slip: they hold slips too, as people make them."""
_LONG = 6
"""Shorter words of the texts may be short forms."""


@cache
def known_words() -> frozenset[str]:
    """Plain words, what short forms stand for, and the words that many shipped texts use."""
    from ontology.texts import load_texts

    counted = Counter(word for text in load_texts() for word in set(runs(plain_letters(text.text))))
    used = {word for word, times in counted.items() if times >= _OFTEN and len(word) >= _LONG}
    meant = {
        word
        for manner in Manner
        for meanings in short_forms(manner).values()
        for meaning in meanings
        for word in meaning
        if word.isalpha()
    }
    return frozenset(plain_words() | used | meant)
