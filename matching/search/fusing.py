"""One number from words and meaning, so that everything found stands in one order."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

WORDS, MEANING = 0.55, 0.45
"""What the words of a question and its meaning count in the sum."""

SHOWN_FROM = 0.27
"""Below it, what is found by meaning or by a few of many words is more likely chance than an answer."""

SHOWN_OF_A_KIND = 0.1
"""The same where one kind of thing was asked for: then the nearest are an answer, though they be far."""

ORDINARY, PLAIN = 2.0, 5.0
"""In standard deviations above the middle of all terms: how near a thing must be to count at all, and to count fully.
A sentence model holds any two texts of one field to be near, each model by another number; this asks
what stands out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """How well something fits a question."""

    exact: bool
    """Its name or code is just what was asked for."""
    words: float
    """The share of the question's words that it holds, 0 to 1."""
    meaning: float | None
    """How near its meaning is, 0 to 1; `None` where meaning does not speak: of people and units, or without a model."""


def fused(fit: Fit) -> float:
    """0 to 1: a linear sum of words and meaning; what is asked for exactly is above everything else.

    Where words are all there is, half a name is worth less than a half: it is somebody else's more often than not.
    """
    if fit.exact:
        return 1.0
    if fit.meaning is None:
        return 0.99 * fit.words**2
    return 0.99 * (WORDS * fit.words + MEANING * fit.meaning)


class Standing:
    """How much a cosine stands out among those of a question with all terms of the dictionary."""

    def __init__(self, cosines: NDArray[np.float32]) -> None:
        """`cosines`: `[terms]`."""
        self._middle, self._spread = float(cosines.mean()), max(float(cosines.std()), 1e-6)

    def of(self, cosine: float) -> float:
        """0 to 1."""
        apart = (cosine - self._middle) / self._spread
        return min(1.0, max(0.0, (apart - ORDINARY) / (PLAIN - ORDINARY)))
