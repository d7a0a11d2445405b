"""What examples teach about the terms that have any."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from matching.encoder import VectorRows
from matching.meaning.ngrams import Ngrams, Similarity, similarity
from matching.meaning.ridge import coefficients
from matching.meaning.terms import TermTexts

MEANING_SHARE = 0.5
"""How much likeness of meaning counts beside likeness of words, where examples are compared."""


class Learned:
    """A classifier over the names, descriptions and examples of all terms that have examples."""

    def __init__(
        self, terms: Sequence[TermTexts], encode: Callable[[Sequence[str]], VectorRows], ngrams: Ngrams
    ) -> None:
        """Learns; with n texts it takes n x n numbers of memory while it does."""
        self._count = len(terms)
        self._places = np.array([place for place, term in enumerate(terms) if term.examples], np.intp)
        taught = [(terms[place].name, terms[place].description, *terms[place].examples) for place in self._places]
        texts = [text for of_term in taught for text in of_term]
        self._runs, vectors = ngrams.of(texts), encode(texts)
        self._middle = vectors.mean(axis=0) if len(texts) else np.zeros(vectors.shape[1], np.float32)
        self._vectors = self._centred(vectors)
        whose = np.repeat(np.arange(len(taught)), [len(of_term) for of_term in taught])
        self._coefficients = coefficients(
            self._nearness(self._runs, self._vectors), whose, count=len(taught), of=self._count
        )

    def of(self, runs: Any, vectors: VectorRows) -> Similarity:
        """`[n, terms]`: how much the examples speak for each term; NaN for a term without any.

        Args:
            runs: `[n, runs]`, the letters of the texts, abbreviations written out.
            vectors: `[n, d]`, their vectors.
        """
        found = np.full((len(vectors), self._count), np.nan, np.float32)
        found[:, self._places] = self._nearness(runs, self._centred(vectors)) @ self._coefficients
        return found

    def _nearness(self, runs: Any, centred: VectorRows) -> Similarity:
        nearness: Similarity = similarity(runs, self._runs) + np.float32(MEANING_SHARE) * (centred @ self._vectors.T)
        return nearness

    def _centred(self, vectors: VectorRows) -> VectorRows:
        """Vectors seen from their middle: a sentence model holds all texts of one field to be alike."""
        from_middle = vectors - self._middle
        centred: VectorRows = from_middle / np.maximum(np.linalg.norm(from_middle, axis=1, keepdims=True), 1e-6)
        return centred
