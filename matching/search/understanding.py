"""What a sentence model, and the terms that it is compared with, make of a question."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from matching.encoder import Vector
from matching.meaning import Query, TermIndex
from matching.search.fusing import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """How likely each term is meant, and what counts as near."""

    shares: Mapping[str, float]
    """By the id of a term, 0 to 1: how likely it is meant, when nothing may be meant as well."""
    standing: Standing
    """Against which a cosine with anything else is measured."""


def understood(subject: str, vector: Vector, index: TermIndex) -> Understood:
    """Asks the index of terms for one question, whose vector is by the same model."""
    [ranking] = index.rank([Query(text=subject)], vector[None], len(index.terms))
    return Understood(
        shares={each.id: each.score * ranking.confidence for each in ranking.ranked},
        standing=Standing(np.array([each.meaning for each in ranking.ranked], np.float32)),
    )
