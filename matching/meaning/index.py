"""Terms and the texts that mean them, made ready to be asked."""

from collections.abc import Callable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass

import numpy as np

from matching.encoder import VectorRows
from matching.meaning.found import Found, Scores
from matching.meaning.learning import Learned
from matching.meaning.ngrams import Ngrams, similarity
from matching.meaning.remembering import Remembering, forgetting
from matching.meaning.signs import nearest_by_term
from matching.meaning.sureness import Sureness, clues, confidence_of, sureness_of
from matching.meaning.terms import Query, TermTexts
from matching.meaning.weights import Weights, shipped_weights
from ontology.reconciling.classes import class_in
from ontology.words import WordEntry, WordFinder

Encode = Callable[[Sequence[str]], VectorRows]
"""Turns texts into vectors of unit length."""

AT_ONCE = 256
"""Texts that are ranked together: bounds the memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """A term that a text may mean."""

    id: str
    score: float
    """How likely it is, if one of the terms is right; 0 to 1."""
    meaning: float
    """The cosine between text and description."""
    words: float
    """The cosine between the runs of letters of both, after abbreviations are written out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """The terms that a text may mean, best first, and how sure one may be of the first."""

    ranked: tuple[Ranked, ...]
    confidence: float
    """How likely the first term is right; 0 to 1."""
    sureness: Sureness


class TermIndex:
    """Ranks terms for texts by meaning, words and examples. Making it takes seconds; asking it, milliseconds."""

    def __init__(
        self,
        terms: Sequence[TermTexts],
        encode: Encode,
        words: Sequence[WordEntry],
        weights: Weights | None = None,
        remembered: Remembering = forgetting,
    ) -> None:
        """Encodes what describes and exemplifies the terms, and learns from it.

        Args:
            terms: what may be meant, each with its own id.
            encode: gives vectors; what it has seen before it should remember.
            words: abbreviations, products and the like, with what they stand for.
            weights: how much each sign counts; those that ship, if left out.
            remembered: gives what was learned from the very same texts before.
        """
        self.terms, self.words = tuple(terms), WordFinder(words)
        self._given_weights = weights
        self.for_search_only = np.array([term.for_search_only for term in terms], bool)
        self._posts = [(place, class_in(term.name)) for place, term in enumerate(terms) if term.for_search_only]
        descriptions = [term.description for term in terms]
        examples = [example for term in terms for example in term.examples]
        self._starts = np.cumsum([0, *(len(term.examples) for term in terms)])
        self._ngrams = Ngrams([*descriptions, *examples, *(word.expansion for word in words)])
        self._description_runs, self._example_runs = self._ngrams.of(descriptions), self._ngrams.of(examples)
        self._description_vectors, self._example_vectors = encode(descriptions), encode(examples)
        self._learned = self._taught(encode, remembered)

    def with_words(self, words: WordFinder) -> "TermIndex":
        """The same terms, asked with other words: nothing that was learned of the terms hangs on them."""
        other = copy(self)
        other.words = words
        return other

    def rank(self, queries: Sequence[Query], vectors: VectorRows, top: int = 10) -> Iterator[Ranking]:
        """For each text the terms that it most likely means; equal scores by the order of the terms.

        Args:
            queries: the texts.
            vectors: `[n, d]`, their vectors, by the encoder that the terms were encoded by.
            top: how many terms at most.
        """
        for start in range(0, len(queries), AT_ONCE):
            yield from self._rank(queries[start : start + AT_ONCE], vectors[start : start + AT_ONCE], top)

    def find(self, texts: Sequence[str], vectors: VectorRows) -> Found:
        """What is known of each text and each term."""
        expanded = self._ngrams.of([self.words.expanded(text) for text in texts])
        return Found(
            meaning=vectors @ self._description_vectors.T,
            words=similarity(expanded, self._description_runs),
            near_meaning=nearest_by_term(vectors @ self._example_vectors.T, self._starts),
            near_words=nearest_by_term(similarity(self._ngrams.of(texts), self._example_runs), self._starts),
            learned=self._learned.of(expanded, vectors),
            examples=np.diff(self._starts),
        )

    def _taught(self, encode: Encode, remembered: Remembering) -> Learned:
        """What examples, descriptions and names teach of the terms that have examples."""
        from scipy.sparse import vstack

        numbers = np.diff(self._starts)
        places = np.flatnonzero(numbers)
        names = [self.terms[place].name for place in places]
        return Learned(
            np.concatenate([np.repeat(np.arange(len(numbers)), numbers), places, places]),
            vstack([self._example_runs, self._description_runs[places], self._ngrams.of(names)], format="csr"),
            np.concatenate([self._example_vectors, self._description_vectors[places], encode(names)]),
            of=len(numbers),
            remembered=remembered,
        )

    def _rank(self, queries: Sequence[Query], vectors: VectorRows, top: int) -> Iterator[Ranking]:
        found = self.find([query.text for query in queries], vectors)
        written = np.array([query.written for query in queries], object)
        weights = self._given_weights or shipped_weights()
        scores, fitted = found.scores(weights, written, self.for_search_only), weights.confidence
        scores = self._without_other_classes(scores, queries)
        intercepts = np.array([fitted.intercepts[way] for way in written])
        confidence = confidence_of(clues(found, scores), intercepts, fitted)
        for row, best in enumerate(np.argsort(-scores, axis=1, kind="stable")[:, :top]):
            yield Ranking(
                ranked=tuple(self._ranked(found, scores, row, place) for place in best if scores[row, place] > -np.inf),
                confidence=float(confidence[row]),
                sureness=sureness_of(float(confidence[row]), fitted),
            )

    def _without_other_classes(self, scores: Scores, queries: Sequence[Query]) -> Scores:
        """The scores without posts of another class or number than a text names: muda is never madya."""
        for row, query in enumerate(queries if self._posts else ()):
            said = class_in(query.text)
            others = [place for place, named in self._posts if named.differs(said)]
            scores[row, others] = -np.inf
            best = scores[row].max()
            if others and best > -np.inf:
                scores[row] -= best + np.log(np.exp(scores[row] - best).sum())
        return scores

    def _ranked(self, found: Found, scores: Scores, row: int, place: int) -> Ranked:
        return Ranked(
            id=self.terms[place].id,
            score=float(np.exp(scores[row, place])),
            meaning=float(found.meaning[row, place]),
            words=float(found.words[row, place]),
        )
