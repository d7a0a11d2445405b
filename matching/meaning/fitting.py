"""Finds how much each sign counts and how sure one may be, from texts that were kept away from the signs.

Five times a fifth of the texts is asked for, with only the other four fifths known. The weights are those under which
the right terms are likeliest (a conditional logit, none below zero). Sureness is fitted to the same answers together
with the answers that come when the right term is not there at all. Nothing is drawn by lot.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from matching.meaning.found import Found, Scores
from matching.meaning.index import Encode, TermIndex
from matching.meaning.sureness import Clues, clues
from matching.meaning.terms import TermTexts, Written
from matching.meaning.weights import SIGNS, Confidence, Weights
from ontology.words import WordEntry

FOLDS = 5
CAUTION = 0.02
"""What it costs to give a sign weight."""

RIGHT_WHEN_SURE = 0.96
"""The share of right answers among sure ones; a point more than is promised."""
WITHOUT_RIGHT = 0.2
"""The share of texts without a right term in the lists that agencies have; an assumption."""
NONE_FOUND = 0.72
"""The share of texts without a right term of which it is said that nothing fits; likewise."""

Floats = NDArray[np.float64]
Ways = NDArray[np.object_]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Texts whose terms are known."""

    texts: tuple[str, ...]
    written: Ways
    """`[n]`: how each came to be written."""
    right: NDArray[np.intp]
    """`[n]`: the place of the term that each means."""


def without(terms: Sequence[TermTexts], hidden: frozenset[str]) -> tuple[TermTexts, ...]:
    """The terms as if these texts had never been written."""
    return tuple(
        replace(term, examples=tuple(example for example in term.examples if example not in hidden)) for term in terms
    )


def held_out(terms: Sequence[TermTexts], asked: Asked, encode: Encode, words: Sequence[WordEntry]) -> Found:
    """What would be known of each text had it and a fifth of the others not been written."""
    fold = np.array([crc32(text.encode()) % FOLDS for text in asked.texts])
    likenesses = {name: np.zeros((len(asked.texts), len(terms)), np.float32) for name in SIGNS}
    for number in range(FOLDS):
        places = np.flatnonzero(fold == number)
        texts = [asked.texts[place] for place in places]
        found = TermIndex(without(terms, frozenset(texts)), encode, words).find(texts, encode(texts))
        for name, values in likenesses.items():
            values[places] = getattr(found, name)
    return Found(**likenesses, examples=np.array([len(term.examples) for term in terms]))


def fitted_signs(found: Found, asked: Asked) -> Mapping[Written, tuple[float, ...]]:
    """The weights of the signs, for each way of writing, under which the right terms are likeliest."""
    return {
        way: tuple(_likeliest(found.signs[of_way], asked.right[of_way]).round(3).tolist())
        for way in Written
        for of_way in [asked.written == way]
    }


def fitted_confidence(clues_with: Clues, right: NDArray[np.bool_], clues_without: Clues, written: Ways) -> Confidence:
    """How likely a first term is right, where a fifth of the texts has no right term.

    Args:
        clues_with: of the rankings with the right term among the others.
        right: `[n]`, whether it came first.
        clues_without: of the same texts with their right term taken away.
        written: `[n]`, how each text came to be written.
    """
    from sklearn.linear_model import LogisticRegression

    every = np.concatenate([clues_with, clues_without])
    middle, spread = every.mean(axis=0), every.std(axis=0) + 1e-9
    ways = np.tile(np.column_stack([written == way for way in Written]).astype(float), (2, 1))
    met = np.concatenate([right, np.zeros(len(right), bool)])
    seen = np.column_stack([(every - middle) / spread, ways])
    weight = np.repeat((1, WITHOUT_RIGHT / (1 - WITHOUT_RIGHT)), len(right))
    model = LogisticRegression(max_iter=2000).fit(seen, met, weight)
    likely = model.predict_proba(seen)[:, 1]
    weights, intercepts = model.coef_[0][: every.shape[1]], model.coef_[0][every.shape[1] :] + model.intercept_[0]
    return Confidence(
        middle=_written(middle),
        spread=_written(spread),
        weights=_written(weights),
        intercepts=dict(zip(Written, _written(intercepts), strict=True)),
        sure=_sure_from(likely, met, weight),
        none=round(float(np.quantile(likely[len(right) :], NONE_FOUND)), 4),
    )


def fitted(terms: Sequence[TermTexts], asked: Asked, found: Found) -> Weights:
    """All that is to be fitted."""
    hidden = np.array([term.for_search_only for term in terms], bool)
    unsure = Confidence(middle=(), spread=(), weights=(), intercepts={}, sure=1, none=0)
    weights = Weights(of=fitted_signs(found, asked), confidence=unsure)
    scores = found.scores(weights, asked.written, hidden)
    first = scores.argmax(axis=1)
    return replace(
        weights,
        confidence=fitted_confidence(
            clues(found, scores), first == asked.right, clues(found, taken_away(scores, asked.right)), asked.written
        ),
    )


def taken_away(scores: Scores, right: NDArray[np.intp]) -> Scores:
    """The scores as they would be without the right term of each text."""
    left = scores.copy()
    left[np.arange(len(left)), right] = -np.inf
    left -= left.max(axis=1, keepdims=True)
    left -= np.log(np.exp(left).sum(axis=1, keepdims=True))
    return left


def _likeliest(signs: NDArray[np.float32], right: NDArray[np.intp]) -> Floats:
    from scipy.optimize import minimize

    rows = np.arange(len(right))

    def cost(weights: Floats) -> tuple[float, Floats]:
        scores = signs @ weights
        scores -= scores.max(axis=1, keepdims=True)
        likely = np.exp(scores)
        likely /= likely.sum(axis=1, keepdims=True)
        surprise = -np.log(likely[rows, right] + 1e-12).mean()
        likely[rows, right] -= 1
        slope = np.einsum("nt,nts->s", likely, signs) / len(right)
        return float(surprise + CAUTION * (weights @ weights)), slope + 2 * CAUTION * weights

    start = np.full(len(SIGNS), 0.2)
    found = minimize(cost, start, jac=True, method="L-BFGS-B", bounds=[(0, None)] * len(SIGNS))
    return np.asarray(found.x, np.float64)


def _sure_from(likely: Floats, met: NDArray[np.bool_], weight: Floats) -> float:
    """The lowest confidence from which on answers are right often enough."""
    order = np.argsort(-likely, kind="stable")
    right_so_far = np.cumsum((met * weight)[order]) / np.cumsum(weight[order])
    enough = np.flatnonzero(right_so_far >= RIGHT_WHEN_SURE)
    return round(float(likely[order][enough[-1]]), 4) if len(enough) else 1.0


def _written(values: Floats) -> tuple[float, ...]:
    return tuple(values.round(4).tolist())
