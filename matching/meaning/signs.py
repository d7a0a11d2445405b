"""Likeness made comparable: with the nearest examples of each term, and against the other terms."""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from matching.meaning.ngrams import Similarity

Signs = NDArray[np.float32]
"""`[n, terms, signs]`, in standard deviations."""

NEAREST = 3
"""How many of a term's examples are asked: one alone may resemble by accident."""


def nearest_by_term(similarities: Similarity, starts: NDArray[np.intp]) -> Similarity:
    """How near texts are to the nearest examples of each term.

    Args:
        similarities: `[n, examples]`, the examples of a term side by side.
        starts: `[terms + 1]`, where the examples of each term begin, and where the last ones end.

    Returns:
        `[n, terms]`: the mean over the nearest examples of each term; NaN for a term without any.
    """
    nearest = np.full((len(similarities), len(starts) - 1), np.nan, np.float32)
    for term, (start, end) in enumerate(pairwise(starts)):
        if start < end:
            own = similarities[:, start:end]
            if own.shape[1] > NEAREST:
                own = np.partition(own, own.shape[1] - NEAREST, axis=1)[:, -NEAREST:]
            nearest[:, term] = own.mean(axis=1)
    return nearest


def standardised(values: Similarity) -> Similarity:
    """For each text, how far each term is from the ordinary one, in standard deviations."""
    apart: Similarity = values - values.mean(axis=1, keepdims=True)
    apart /= values.std(axis=1, keepdims=True) + np.float32(1e-6)
    return apart
