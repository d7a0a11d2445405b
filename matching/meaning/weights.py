"""How much each sign counts, and how sure one may be: what `python -m matching.meaning.fitting` found."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from matching.meaning.terms import Written

SIGNS = ("meaning", "words", "near_meaning", "near_words", "learned")
"""What is known of a text and a term, in the order in which `Found.signs` gives it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Confidence:
    """A logistic regression from what is known of a ranking to how likely its first term is right."""

    middle: tuple[float, ...]
    spread: tuple[float, ...]
    """Of each clue (`matching.meaning.sureness`) where it was fitted."""
    weights: tuple[float, ...]
    """Of each clue, in spreads from its middle."""
    intercepts: Mapping[Written, float]
    sure: float
    """From here on the first term is right in at least 95 of 100 texts."""
    none: float
    """Below it "nothing fits" is the better answer: at least 70 of 100 texts without a right term lie there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """All that was fitted."""

    of: Mapping[Written, tuple[float, ...]]
    """The weight of each sign for each way of writing."""
    confidence: Confidence

    @classmethod
    def read(cls, kept: Mapping[str, Any]) -> "Weights":
        """From the JSON that `fitting` writes."""
        sureness = kept["confidence"]
        return cls(
            of={written: tuple(kept["signs"][written][sign] for sign in SIGNS) for written in Written},
            confidence=Confidence(
                middle=tuple(sureness["middle"]),
                spread=tuple(sureness["spread"]),
                weights=tuple(sureness["weights"]),
                intercepts={written: sureness["intercepts"][written] for written in Written},
                sure=sureness["sure"],
                none=sureness["none"],
            ),
        )


@cache
def shipped_weights() -> Weights:
    """The weights that ship with the product."""
    return Weights.read(json.loads(files("matching.meaning").joinpath("weights.json").read_text("utf-8")))
