"""The words of an agency: those that ship, without the ones that it switched off, and its own."""

from functools import lru_cache

from ontology.agreements import AgencyWord
from ontology.names import folded
from ontology.words.finding import WordFinder
from ontology.words.word_entry import WordEntry, WordKind


@lru_cache(maxsize=4)
def finder_for(agency: tuple[AgencyWord, ...]) -> WordFinder:
    """Finds the words of an agency, given those of its entries that hold; equal entries have the very same finder."""
    from ontology.words import load_words

    off = {_meaning(each.word, each.expansion) for each in agency if each.switched_off}
    shipped = (entry for entry in load_words() if _meaning(entry.word, entry.expansion) not in off)
    return WordFinder((*own_entries(agency), *shipped))


def own_entries(agency: tuple[AgencyWord, ...]) -> tuple[WordEntry, ...]:
    """What an agency added."""
    return tuple(
        WordEntry(word=each.word, expansion=each.expansion, kind=WordKind.OWN, as_written=each.as_written)
        for each in agency
        if not each.switched_off
    )


def _meaning(word: str, expansion: str) -> tuple[str, str]:
    return folded(word), folded(expansion)
