"""What can be done before the first search: the model unpacked, the texts that ship encoded and learned from.

`python -m api.preparation` is what `make setup` runs; a second time it only looks at what is there. Whoever installed
the product otherwise has the same done when texts are first asked for.
"""

import sys
from collections.abc import Callable, Sequence

from api.settings import read_settings
from matching.encoder import Encoder
from matching.meaning import TermIndex, kept_in
from matching.meaning.shipped import shipped_terms
from matching.model import DIGEST
from matching.model.unpacking import unpacked
from matching.settings import EncoderSettings
from matching.vectors import VectorKeeping, are_kept
from ontology.errors import JenjangError
from ontology.vocabulary import load_vocabulary
from ontology.words import load_words

TOLD_EVERY = 500
"""Texts between two sentences about how far it is."""


def shipped_texts() -> tuple[str, ...]:
    """The texts by which the terms that ship are found: descriptions, names and written examples, and indicators."""
    vocabulary = load_vocabulary()
    of_terms = (text for term in shipped_terms(vocabulary) for text in (term.description, term.name, *term.examples))
    indicators = (indicator for level in vocabulary.competency_levels for indicator in level.indicators)
    return tuple(dict.fromkeys((*of_terms, *indicators)))


def prepare(settings: EncoderSettings, texts: Sequence[str], tell: Callable[[str], None]) -> VectorKeeping | None:
    """Has the model unpacked and the vectors of the texts kept; loads nothing where they are.

    Returns:
        The vectors; `None` where there was nothing to do.

    Raises:
        ModelUnavailable: the model cannot be opened.
    """
    if not settings.model and settings.prefix is None:
        unpacked(settings.cache)
        if are_kept(settings.cache, DIGEST, texts):
            return None
    tell("Membuka model bahasa …")
    encoder = Encoder.open(settings)

    def progress(done: int, of: int) -> None:
        if done == of or done // TOLD_EVERY != (done - 1) // TOLD_EVERY:
            tell(f"Mengodekan teks bawaan: {done} dari {of} …")

    vectors = VectorKeeping(settings.cache, encoder)
    vectors.of(texts, progress)
    return vectors


def learn(settings: EncoderSettings, vectors: VectorKeeping) -> None:
    """Has kept what the examples that ship teach of their terms: seconds and memory that no later start needs."""
    terms = shipped_terms(load_vocabulary())
    TermIndex(terms, lambda texts: vectors.of(texts).values, load_words(), remembered=kept_in(settings.cache))


def _say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    try:
        chosen = read_settings().encoder
        if encoded := prepare(chosen, shipped_texts(), _say):
            learn(chosen, encoded)
    except JenjangError as error:
        sys.exit(str(error))
