"""Texts by the runs of letters that they are made of: slips of the finger and endings change few of them."""

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Similarity = NDArray[np.float32]
"""`[n, m]`: how near each of n texts is to each of m others."""

LENGTHS = (3, 5)
"""The shortest and the longest run of letters, within words."""


class Ngrams:
    """Runs of letters weighed by how rare they are (TF-IDF) in the texts that it was made of."""

    def __init__(self, texts: Iterable[str]) -> None:
        from sklearn.feature_extraction.text import TfidfVectorizer

        self._weighing = TfidfVectorizer(
            analyzer="char_wb", ngram_range=LENGTHS, sublinear_tf=True, dtype=np.float32
        ).fit(texts)

    def of(self, texts: Sequence[str]) -> Any:
        """The weighed runs of each text, one a row: a sparse matrix `[n, runs]` whose rows are of unit length."""
        return self._weighing.transform(texts) if len(texts) else self._weighing.transform([""])[:0]


def similarity(some: Any, others: Any) -> Similarity:
    """The cosines between the rows of two sparse matrices."""
    cosines: Similarity = (some @ others.T).toarray().astype(np.float32, copy=False)
    return cosines
