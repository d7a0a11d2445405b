"""How sure one may be that the first term of a ranking is right, or that none is."""

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from matching.meaning.found import Found, Scores
from matching.meaning.weights import Confidence

Clues = NDArray[np.float64]
"""`[n, 9]`: what is known of each ranking; see `clues`."""


class Sureness(StrEnum):
    """What may be done with a proposal."""

    SURE = "sure"
    """Right in at least 95 of 100 cases."""
    LOOK = "look"
    """Somebody should look at it."""
    NONE = "none"
    """Most likely nothing fits."""


def clues(found: Found, scores: Scores) -> Clues:
    """How far the first term leads, and how near it is in itself: a lead alone may be over nothing."""
    rows = np.arange(len(scores))
    order = np.argsort(-scores, axis=1, kind="stable")
    first = order[:, 0]
    second = scores[rows, order[:, 1]] if scores.shape[1] > 1 else np.full(len(scores), -np.inf)
    lead = np.minimum(scores[rows, first] - second, 20)
    of_first = [np.nan_to_num(each[rows, first]) for each in _likenesses(found)]
    best = [np.nan_to_num(each).max(axis=1) for each in (found.words, found.learned)]
    return np.column_stack([scores[rows, first], lead, *of_first, *best]).astype(np.float64)


def confidence_of(clues: Clues, intercepts: NDArray[np.float64], fitted: Confidence) -> NDArray[np.float64]:
    """`[n]`: how likely the first term of each ranking is right."""
    apart = (clues - np.array(fitted.middle)) / np.array(fitted.spread)
    sure: NDArray[np.float64] = 1 / (1 + np.exp(-(apart @ np.array(fitted.weights) + intercepts)))
    return sure


def sureness_of(confidence: float, fitted: Confidence) -> Sureness:
    """What may be done with a proposal of this confidence."""
    if confidence >= fitted.sure:
        return Sureness.SURE
    return Sureness.NONE if confidence < fitted.none else Sureness.LOOK


def _likenesses(found: Found) -> tuple[NDArray[np.float32], ...]:
    return found.meaning, found.words, found.near_meaning, found.near_words, found.learned
