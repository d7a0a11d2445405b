"""`python -m matching.meaning CACHE`: fits the weights anew from the shipped texts, tells how good they are, keeps.

Minutes on two cores. What it writes is the same every time for the same texts, words and model.
"""

import argparse
import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np

from matching.encoder import Encoder
from matching.meaning import report
from matching.meaning.drawing import drawing
from matching.meaning.fitting import Asked, fitted, held_out
from matching.meaning.shipped import shipped_terms
from matching.meaning.terms import TermTexts, Written
from matching.meaning.trials import calibration, unseen, with_examples, without_families
from matching.meaning.weights import SIGNS, Weights
from matching.settings import EncoderSettings
from matching.vectors import VectorKeeping
from ontology.texts import load_texts
from ontology.vocabulary import load_vocabulary
from ontology.words import load_words

WEIGHTS = Path(__file__).with_name("weights.json")
BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"
"""Between these lines of the documentation stand the figures."""
EXAMPLES = (0, 1, 3, 10)


def main() -> None:
    """Fits, tells, keeps."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("cache", type=Path, help="where the model is unpacked and vectors are kept")
    arguments.add_argument("--dry-run", action="store_true", help="keep nothing")
    arguments.add_argument("--docs", type=Path, help="write the figures into meaning.md of this folder, and the plot")
    chosen = arguments.parse_args()
    encoder = Encoder.open(EncoderSettings(cache=chosen.cache))
    keeping = VectorKeeping(chosen.cache, encoder)

    def encode(texts: Sequence[str]) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
        return keeping.of(texts).values

    terms, words, families = shipped_terms(load_vocabulary()), load_words(), [text.family for text in load_texts()]
    asked = _asked(terms)
    found = held_out(terms, asked, encode, words)
    weights = fitted(terms, asked, found)
    answered = unseen(terms, asked, found, families)
    bins = calibration(answered)
    few = {count: with_examples(terms, asked, encode, words, weights, count) for count in EXAMPLES}
    parts = (
        report.by_kind(answered, asked.written),
        report.calibrated(bins),
        report.by_examples(few),
        [report.families(*without_families(terms, asked, encode, words, weights, families))],
    )
    told = "\n\n".join("\n".join(part) for part in parts)
    print(told)  # noqa: T201
    kept = _written(weights, encoder.digest)
    if not chosen.dry_run:
        WEIGHTS.write_text(kept, encoding="utf-8")
    if chosen.docs:
        plot = drawing(bins, sure=weights.confidence.sure, none=weights.confidence.none)
        (chosen.docs / "meaning-calibration.svg").write_text(plot, encoding="utf-8")
        _tell_in(chosen.docs / "meaning.md", told, kept)


def _written(weights: Weights, model: str) -> str:
    kept = {
        "signs": {way: dict(zip(SIGNS, weights.of[way], strict=True)) for way in Written},
        "confidence": asdict(weights.confidence),
        "model": model,
    }
    return json.dumps(kept, indent=1) + "\n"


def _tell_in(page: Path, told: str, kept: str) -> None:
    """Puts the figures between their two lines, with the digest of the weights that they are of."""
    before, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    of = f"Weights {hashlib.sha256(kept.encode()).hexdigest()[:12]}."
    page.write_text(f"{before}{BEGIN}\n{told}\n\n{of}\n{END}{rest.partition(END)[2]}", encoding="utf-8")


def _asked(terms: Sequence[TermTexts]) -> Asked:
    place = {term.id: number for number, term in enumerate(terms)}
    texts = load_texts()
    return Asked(
        texts=tuple(text.text for text in texts),
        written=np.array([Written(text.kind.value) for text in texts], object),
        right=np.array([place[text.term] for text in texts]),
    )


if __name__ == "__main__":
    main()
