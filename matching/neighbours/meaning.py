"""Whose texts mean something like another's: cosines seen from the middle of all of them."""

from collections.abc import Sequence

import numpy as np

from matching.encoder import VectorRows

DIGITS = 3
"""Of a cosine: what is equal up to here is equal, whatever machine multiplied."""


def nearest_meanings(codes: Sequence[str], vectors: VectorRows, own: str, limit: int) -> list[tuple[str, float]]:
    """The terms whose texts mean the most similar, most first, equals by code.

    A sentence model holds all texts of one field to be alike: without the middle taken away every cosine would lie
    between .8 and 1, and say little.

    Args:
        codes: `[n]`, each once.
        vectors: `[n, d]`, of their texts, of unit length.
        own: the code whose neighbours are sought; it is none of them.
        limit: how many at most.

    Returns:
        Codes with their cosines, -1 to 1; only those above 0, the ordinary likeness of two of these texts.
    """
    apart = vectors - vectors.mean(axis=0)
    apart /= np.maximum(np.linalg.norm(apart, axis=1, keepdims=True), 1e-6)
    cosines = (apart @ apart[codes.index(own)]).astype(np.float64).round(DIGITS).tolist()
    found = [(code, cosine) for code, cosine in zip(codes, cosines, strict=True) if code != own and cosine > 0]
    return sorted(found, key=lambda entry: (-entry[1], entry[0]))[:limit]
