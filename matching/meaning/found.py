"""What is known of some texts and all terms."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from matching.meaning.ngrams import Similarity
from matching.meaning.signs import Signs, standardised
from matching.meaning.terms import Written
from matching.meaning.weights import Weights

ENOUGH = 20
"""From this many examples on they alone say how a term is written; fewer can only speak for it, never against it."""

IN_FAVOUR = 1.6
"""How much more the plain signs of a term with few examples count in their place: right terms stand out less by them.
Measured: at 1 new terms lose to meaning and words alone, at 2 known ones lose too much to new ones."""

Scores = NDArray[np.float64]
"""`[n, terms]`: the natural logarithm of how likely each term is, if one of them is right."""


@dataclass(frozen=True, kw_only=True)
class Found:
    """The likeness of texts and terms; each `[n, terms]`, NaN where a term has no examples to be like."""

    meaning: Similarity
    """The cosine between text and description."""
    words: Similarity
    """The cosine between the runs of letters of both, after abbreviations are written out."""
    near_meaning: Similarity
    near_words: Similarity
    """The same with the nearest examples of the term."""
    learned: Similarity
    """How much all examples together speak for the term: about 1 for a sure case, about 0 for none."""
    examples: NDArray[np.intp]
    """`[terms]`: how many examples each term has."""

    @cached_property
    def signs(self) -> Signs:
        """All likenesses in the order of `weights.SIGNS`, each as far from the ordinary as among all terms.

        Where a term has no examples its description is its only one. While it has few, what meaning and words say of it
        stands in for what the examples say, unless they say more: without that a new term could never stand against
        terms with many examples. But it never stands out more than the best of these does.
        """
        plain = [standardised(self.meaning), standardised(self.words)]
        instead, known = IN_FAVOUR * (plain[0] + plain[1]) / 2, self.examples >= ENOUGH
        nearest = (_filled(self.near_meaning, self.meaning), _filled(self.near_words, self.words))
        learned = [standardised(each) for each in (*nearest, np.nan_to_num(self.learned))]
        if known.any():
            limits = [each[:, known].max(axis=1, keepdims=True) for each in learned]
            learned = [
                np.where(known, each, np.maximum(each, np.minimum(instead, limit)))
                for each, limit in zip(learned, limits, strict=True)
            ]
        return np.stack([*plain, *learned], axis=2)

    def scores(self, weights: Weights, written: NDArray[np.object_], hidden: NDArray[np.bool_]) -> Scores:
        """How likely each term is for each text.

        Args:
            weights: how much each sign counts.
            written: `[n]`, how each text came to be written.
            hidden: `[terms]`, terms that only searches may find.
        """
        counts = np.array([weights.of[way] for way in written], np.float64)
        summed: Scores = np.einsum("nts,ns->nt", self.signs, counts)
        summed[np.ix_(written != Written.SEARCH, hidden)] = -np.inf
        summed -= summed.max(axis=1, keepdims=True)
        summed -= np.log(np.exp(summed).sum(axis=1, keepdims=True))
        return summed


def _filled(values: Similarity, with_: Similarity) -> Similarity:
    return np.where(np.isnan(values), with_, values)
