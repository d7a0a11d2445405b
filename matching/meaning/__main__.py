"""`python -m matching.meaning CACHE`: fits the weights anew from the shipped texts, tells how good they are, keeps.

Minutes on two cores. What it writes is the same every time for the same texts, words and model.
"""

import argparse
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from zlib import crc32

import numpy as np

from matching.encoder import Encoder
from matching.meaning.fitting import FOLDS, Asked, fitted, held_out, taken_away, without
from matching.meaning.found import Found
from matching.meaning.index import Encode, TermIndex
from matching.meaning.shipped import shipped_terms
from matching.meaning.sureness import clues, confidence_of
from matching.meaning.terms import TermTexts, Written
from matching.meaning.weights import SIGNS, Weights
from matching.settings import EncoderSettings
from matching.vectors import VectorKeeping
from ontology.texts import load_texts
from ontology.vocabulary import load_vocabulary
from ontology.words import load_words

WEIGHTS = Path(__file__).with_name("weights.json")
DRAWS = 2000
"""Of the paired bootstrap."""


def main() -> None:
    """Fits, tells, keeps."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("cache", type=Path, help="where the model is unpacked and vectors are kept")
    arguments.add_argument("--dry-run", action="store_true", help="only tell")
    chosen = arguments.parse_args()
    encoder = Encoder.open(EncoderSettings(cache=chosen.cache))
    keeping = VectorKeeping(chosen.cache, encoder)
    terms = shipped_terms(load_vocabulary())
    asked = _asked(terms)

    def encode(texts: Sequence[str]) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
        return keeping.of(texts).values

    found = held_out(terms, asked, encode, load_words())
    weights = fitted(terms, asked, found)
    for line in (*_accuracy(terms, asked, found, weights), *_families(terms, asked, encode, weights)):
        print(line)  # noqa: T201
    if not chosen.dry_run:
        kept = {
            "signs": {way: dict(zip(SIGNS, weights.of[way], strict=True)) for way in Written},
            "confidence": asdict(weights.confidence),
            "model": encoder.digest,
        }
        WEIGHTS.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


def _asked(terms: Sequence[TermTexts]) -> Asked:
    place = {term.id: number for number, term in enumerate(terms)}
    texts = load_texts()
    return Asked(
        texts=tuple(text.text for text in texts),
        written=np.array([Written(text.kind.value) for text in texts], object),
        right=np.array([place[text.term] for text in texts]),
    )


def _reciprocal(scores: np.ndarray, right: np.ndarray) -> np.ndarray:
    """`[n]`: one over the place of the right term; 0 from the eleventh place on."""
    places = (scores > scores[np.arange(len(right)), right][:, None]).sum(axis=1) + 1
    return np.where(places <= 10, 1 / places, 0)


def _accuracy(terms: Sequence[TermTexts], asked: Asked, found: Found, weights: Weights) -> Iterable[str]:
    hidden = np.array([term.for_search_only for term in terms], bool)
    scores = found.scores(weights, asked.written, hidden)
    ranks = _reciprocal(scores, asked.right)
    yield "texts kept away, a fifth at a time: MRR@10, first place right"
    for way in Written:
        of_way = asked.written == way
        yield f"  {way:8} {of_way.sum():6} {ranks[of_way].mean():.3f} {(ranks[of_way] == 1).mean():.3f}"
    intercepts = np.array([weights.confidence.intercepts[way] for way in asked.written])
    sure = confidence_of(clues(found, scores), intercepts, weights.confidence)
    lone = confidence_of(clues(found, taken_away(scores, asked.right)), intercepts, weights.confidence)
    above, below = sure >= weights.confidence.sure, lone < weights.confidence.none
    right, astray = (ranks[above] == 1).mean(), (lone >= weights.confidence.sure).mean()
    yield f"sure: {above.mean():.1%} of texts, right in {right:.1%}; {astray:.1%} of texts without a right term"
    lost = sure < weights.confidence.none
    yield f"none: said of {below.mean():.1%} of texts without a right term, of {lost.mean():.1%} with one"


def _families(terms: Sequence[TermTexts], asked: Asked, encode: Encode, weights: Weights) -> Iterable[str]:
    """How the texts of whole families fare when nothing was ever written for them: against meaning and words alone."""
    fold = np.array([crc32(text.family.encode()) % FOLDS for text in load_texts()])
    hidden = np.array([term.for_search_only for term in terms], bool)
    ours, plain = np.zeros(len(fold)), np.zeros(len(fold))
    for number in range(FOLDS):
        places = np.flatnonzero(fold == number)
        texts = [asked.texts[place] for place in places]
        found = TermIndex(without(terms, frozenset(texts)), encode, load_words()).find(texts, encode(texts))
        ours[places] = _reciprocal(found.scores(weights, asked.written[places], hidden), asked.right[places])
        plain[places] = _reciprocal(found.signs[:, :, 0] + found.signs[:, :, 1], asked.right[places])
    draws = np.random.default_rng(1).integers(0, len(ours), (DRAWS, len(ours)))
    low, high = np.quantile((ours - plain)[draws].mean(axis=1), (0.025, 0.975))
    yield f"families without any text: {ours.mean():.3f}; meaning and words alone: {plain.mean():.3f}"
    yield f"  difference {(ours - plain).mean():+.3f} [{low:+.3f}, {high:+.3f}]"


if __name__ == "__main__":
    main()
