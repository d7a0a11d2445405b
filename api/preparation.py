"""What can be done before the first search: the sentence model unpacked, and the texts that ship encoded.

`python -m api.preparation` is what `make setup` runs; a second time it only looks at what is there. Whoever installed
the product otherwise has the same done when texts are first asked for.
"""

import sys
from collections.abc import Callable, Sequence

from api.settings import read_settings
from matching.encoder import Encoder
from matching.meaning.shipped import shipped_terms
from matching.model import DIGEST
from matching.model.unpacking import unpacked
from matching.settings import EncoderSettings
from matching.vectors import VectorKeeping, are_kept
from ontology.errors import JenjangError
from ontology.vocabulary import load_vocabulary

TOLD_EVERY = 500
"""Texts between two sentences about how far it is."""


def shipped_texts() -> tuple[str, ...]:
    """The texts by which the terms that ship are found: descriptions, names and written examples, and indicators."""
    vocabulary = load_vocabulary()
    of_terms = (text for term in shipped_terms(vocabulary) for text in (term.description, term.name, *term.examples))
    indicators = (indicator for level in vocabulary.competency_levels for indicator in level.indicators)
    return tuple(dict.fromkeys((*of_terms, *indicators)))


def prepare(settings: EncoderSettings, texts: Sequence[str], tell: Callable[[str], None]) -> None:
    """Has the model unpacked and the vectors of the texts kept; loads nothing where they are.

    Raises:
        ModelUnavailable: the model cannot be opened.
    """
    if not settings.model and settings.prefix is None:
        unpacked(settings.cache)
        if are_kept(settings.cache, DIGEST, texts):
            return
    tell("Membuka model bahasa …")
    encoder = Encoder.open(settings)

    def progress(done: int, of: int) -> None:
        if done == of or done // TOLD_EVERY != (done - 1) // TOLD_EVERY:
            tell(f"Mengodekan teks bawaan: {done} dari {of} …")

    VectorKeeping(settings.cache, encoder).of(texts, progress)


def _say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    try:
        prepare(read_settings().encoder, shipped_texts(), _say)
    except JenjangError as error:
        sys.exit(str(error))
