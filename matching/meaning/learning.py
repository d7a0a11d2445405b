"""What examples teach about the terms that have any."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from matching.encoder import VectorRows
from matching.meaning.ngrams import Similarity, similarity
from matching.meaning.remembering import Remembering, digest_of, forgetting
from matching.meaning.ridge import PENALTY, Floats, coefficients

MEANING_SHARE = 0.5
"""How much likeness of meaning counts beside likeness of words, where examples are compared."""

AT_ONCE = 512
"""Texts that are compared with all others together: bounds the memory."""


class Learned:
    """A classifier over texts whose terms are known."""

    def __init__(
        self,
        whose: NDArray[np.intp],
        runs: Any,
        vectors: VectorRows,
        *,
        of: int,
        remembered: Remembering = forgetting,
    ) -> None:
        """Learns; with n texts it takes n x n numbers of memory while it does, unless it is remembered.

        Args:
            whose: `[n]`, the place of the term that each text means.
            runs: `[n, runs]`, the letters of the texts.
            vectors: `[n, d]`, their vectors.
            of: how many terms there are, those without texts as well.
            remembered: gives what was learned from the very same before.
        """
        self._count = of
        self._places, own = np.unique(whose, return_inverse=True)
        self._runs = runs
        self._middle = vectors.mean(axis=0) if len(whose) else np.zeros(vectors.shape[1], np.float32)
        self._vectors = self._centred(vectors)
        follows_from = (whose, of, runs.data, runs.indices, runs.indptr, self._vectors, MEANING_SHARE, PENALTY)
        self._coefficients = remembered(
            digest_of(follows_from), lambda: coefficients(self._all_nearness(), own, count=len(self._places), of=of)
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

    def _all_nearness(self) -> Floats:
        """`[n, n]`, how near the texts are to each other."""
        found = np.empty((len(self._vectors), len(self._vectors)), np.float32)
        for start in range(0, len(found), AT_ONCE):
            part = slice(start, start + AT_ONCE)
            found[part] = self._nearness(self._runs[part], self._vectors[part])
        return found

    def _nearness(self, runs: Any, centred: VectorRows) -> Similarity:
        nearness: Similarity = similarity(runs, self._runs) + np.float32(MEANING_SHARE) * (centred @ self._vectors.T)
        return nearness

    def _centred(self, vectors: VectorRows) -> VectorRows:
        """Vectors seen from their middle: a sentence model holds all texts of one field to be alike."""
        from_middle = vectors - self._middle
        centred: VectorRows = from_middle / np.maximum(np.linalg.norm(from_middle, axis=1, keepdims=True), 1e-6)
        return centred
