"""Words of the civil service and what they stand for: abbreviations, loan words, names of products and regulations.

`load_words()` reads the Turtle files beside this module; `WordFinder` finds the words in a text. An agency's own
entries are entries like these. This is not `docs/glossary.md`, which describes the terms of the product itself.
"""

from functools import cache

from ontology.words.finding import WordFinder
from ontology.words.word_entry import WordEntry, WordKind

__all__ = ["WordEntry", "WordFinder", "WordKind", "load_words", "words_version"]


@cache
def load_words() -> tuple[WordEntry, ...]:
    """All entries that ship with the product, by kind and alphabet; read once per process (about half a second)."""
    from ontology.words.reading import read_words

    return read_words()


@cache
def words_version() -> str:
    """Twelve hexadecimal digits that change with any entry: what is kept of a text's expansion names them."""
    import hashlib

    return hashlib.sha256(repr(load_words()).encode()).hexdigest()[:12]
