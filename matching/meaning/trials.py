"""How good the ranking and its confidence are, on texts that neither had seen.

The signs of a text come from an index without it and without a fifth of all other texts. How much they count and how
sure one may be is fitted anew five times, each time without the families that are then asked about.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from matching.meaning.fitting import FOLDS, WITHOUT_RIGHT, Asked, Floats, fitted, taken_away, without
from matching.meaning.found import Found, Scores
from matching.meaning.index import Encode, TermIndex
from matching.meaning.sureness import clues, confidence_of
from matching.meaning.terms import TermTexts
from matching.meaning.weights import SIGNS, Weights
from ontology.words import WordEntry

Flags = NDArray[np.bool_]

BINS = 10
"""Of the calibration table, each a tenth of confidence wide."""
TAUGHT_ANEW = 2
"""Of five parts of the terms, how many are taught anew to see what few examples do: an index each takes seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What was answered to texts, first with their right term among the others, then without it."""

    ranks: Floats
    """`[n]`: one over the place of the right term; 0 from the eleventh place on."""
    confidence: Floats
    """`[2, n]`: of the first term, with and without the right one among the terms."""
    sure: Flags
    none: Flags
    """`[2, n]`: what was said of the first term."""

    @property
    def right(self) -> Flags:
        """`[2, n]`: whether the first term was right; without the right term it never is."""
        return np.stack([self.ranks == 1, np.zeros(len(self.ranks), bool)])


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Texts of like confidence."""

    texts: int
    said: float
    """Their mean confidence."""
    found: float
    """The share in which the first term was right, where a fifth of the texts has no right term."""


def unseen(terms: Sequence[TermTexts], asked: Asked, found: Found, families: Sequence[str]) -> Answered:
    """Every text answered by weights that were fitted without its family."""
    hidden = np.array([term.for_search_only for term in terms], bool)
    fold = np.array([crc32(family.encode()) % FOLDS for family in families])
    count = len(fold)
    ranks, confidence = np.zeros(count), np.zeros((2, count))
    sure, none = np.zeros((2, count), bool), np.zeros((2, count), bool)
    for number in range(FOLDS):
        away = fold == number
        weights = fitted(terms, _texts(asked, ~away), _rows(found, ~away))
        own, theirs = _rows(found, away), _texts(asked, away)
        scores = own.scores(weights, theirs.written, hidden)
        ranks[away] = reciprocal(scores, theirs.right)
        for row, each in enumerate((scores, taken_away(scores, theirs.right))):
            said = _confidence(own, each, theirs, weights)
            confidence[row, away] = said
            sure[row, away], none[row, away] = said >= weights.confidence.sure, said < weights.confidence.none
    return Answered(ranks=ranks, confidence=confidence, sure=sure, none=none)


def calibration(answered: Answered) -> tuple[Bin, ...]:
    """How often the first term is right beside how often it was said to be, tenth by tenth of confidence."""
    weight = np.array([[1.0], [WITHOUT_RIGHT / (1 - WITHOUT_RIGHT)]]) * np.ones(answered.confidence.shape)
    place = np.minimum((answered.confidence * BINS).astype(int), BINS - 1)
    bins = []
    for number in range(BINS):
        within = place == number
        if total := weight[within].sum():
            said = (weight * answered.confidence)[within].sum() / total
            bins.append(Bin(texts=int(within.sum()), said=said, found=(weight * answered.right)[within].sum() / total))
    return tuple(bins)


def with_examples(
    terms: Sequence[TermTexts], asked: Asked, encode: Encode, words: Sequence[WordEntry], weights: Weights, count: int
) -> Floats:
    """Of terms that have only so many examples, among others that have all: one over the place of the right term.

    The same texts are asked about whatever `count` is: those beyond the tenth of each term.
    """
    hidden = np.array([term.for_search_only for term in terms], bool)
    part = np.array([crc32(term.id.encode()) % FOLDS for term in terms])
    taught = [_spread(term.examples) for term in terms]
    ranks = []
    for number in range(TAUGHT_ANEW):
        bare = part == number
        fewer = [
            replace(term, examples=few[:count]) if is_bare else term
            for term, few, is_bare in zip(terms, taught, bare, strict=True)
        ]
        later = {text for few, is_bare in zip(taught, bare, strict=True) if is_bare for text in few[10:]}
        theirs = _texts(asked, np.array([text in later for text in asked.texts]) & bare[asked.right])
        found = TermIndex(fewer, encode, words).find(theirs.texts, encode(theirs.texts))
        ranks.append(reciprocal(found.scores(weights, theirs.written, hidden), theirs.right))
    return np.concatenate(ranks)


def without_families(
    terms: Sequence[TermTexts],
    asked: Asked,
    encode: Encode,
    words: Sequence[WordEntry],
    weights: Weights,
    families: Sequence[str],
) -> tuple[Floats, Floats]:
    """Texts of families for which nothing was ever written: by all signs, and by meaning and words alone."""
    fold = np.array([crc32(family.encode()) % FOLDS for family in families])
    hidden = np.array([term.for_search_only for term in terms], bool)
    ours, plain = np.zeros(len(fold)), np.zeros(len(fold))
    for number in range(FOLDS):
        away = fold == number
        theirs = _texts(asked, away)
        index = TermIndex(without(terms, frozenset(theirs.texts)), encode, words)
        found = index.find(theirs.texts, encode(theirs.texts))
        ours[away] = reciprocal(found.scores(weights, theirs.written, hidden), theirs.right)
        plain[away] = reciprocal(found.signs[:, :, :2].sum(axis=2, dtype=np.float64), theirs.right)
    return ours, plain


def reciprocal(scores: Scores, right: NDArray[np.intp]) -> Floats:
    """`[n]`: one over the place of the right term; 0 from the eleventh place on."""
    places = (scores > scores[np.arange(len(right)), right][:, None]).sum(axis=1) + 1
    return np.where(places <= 10, 1 / places, 0)


def _confidence(found: Found, scores: Scores, asked: Asked, weights: Weights) -> Floats:
    intercepts = np.array([weights.confidence.intercepts[way] for way in asked.written])
    return confidence_of(clues(found, scores), intercepts, weights.confidence)


def _texts(asked: Asked, chosen: Flags) -> Asked:
    places = np.flatnonzero(chosen)
    texts = tuple(asked.texts[place] for place in places)
    return Asked(texts=texts, written=asked.written[places], right=asked.right[places])


def _rows(found: Found, chosen: Flags) -> Found:
    return Found(**{name: getattr(found, name)[chosen] for name in SIGNS}, examples=found.examples)


def _spread(examples: Sequence[str]) -> tuple[str, ...]:
    """The examples in an order that has nothing to do with how they were written."""
    return tuple(sorted(examples, key=lambda text: crc32(text.encode())))
