"""Names that a known name carries in itself: behind a stroke, in brackets, or as its first letters."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from ontology.reconciling.asides import without_asides
from ontology.reconciling.letters import plain_letters, runs
from ontology.reconciling.manners import Manner
from ontology.reconciling.short_forms import short_forms

_INSIDE = re.compile(r"\(([a-z]{3,})\)|/\s*([a-z]{3,})\s*$")
_SORTS = frozenset({"pelatihan", "diklat", "training", "kursus"})
_FEWEST, _MOST = 3, 8
"""So many words have names that are called by their first letters."""


def bare(cell: str, manner: Manner) -> str:
    """The only word of a cell besides what stands around it; empty where there are more."""
    words = _own(runs(without_asides(plain_letters(cell), manner).text), manner)
    return words[0] if len(words) == 1 and words[0].isalpha() else ""


def _own(words: list[str], manner: Manner) -> list[str]:
    """The words without the one that says what sort of course it is."""
    return words[1:] if manner is Manner.COURSE and words[:1] and words[0] in _SORTS and words[1:] else words


def by_names(names: Iterable[str], manner: Manner) -> Mapping[str, int]:
    """The place of the name in the list for each by-name that only one of them has."""
    found: list[tuple[str, int]] = []
    words_of_all: Counter[str] = Counter()
    for place, name in enumerate(names):
        plain = plain_letters(name)
        words = runs(plain)
        words_of_all.update(set(words))
        own = {met[1] or met[2] for met in _INSIDE.finditer(plain)}
        for told in (words, _own(words, manner)):
            if _FEWEST <= len(told) <= _MOST and all(word.isalpha() for word in told):
                own |= {"".join(word[0] for word in told), "".join(word[0] for word in told if word != "dan")}
        found += [(each, place) for each in own if len(each) >= _FEWEST and (each,) not in short_forms(manner)]
    times = Counter(each for each, _ in found)
    return {each: place for each, place in found if times[each] == 1 and words_of_all[each] <= 1}
