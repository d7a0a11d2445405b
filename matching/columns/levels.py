"""Everyone's levels in few bytes: four competencies to a word where many people have a level, lists where few have."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Self

import numpy as np
from numpy.typing import NDArray

from matching.levels import UNKNOWN_LEVEL

NIBBLE = 4
"""Bits that a level takes: 0 to 10 half steps, and one number for unknown."""
IN_A_WORD = 4
UNKNOWN = 15
DENSE_FROM = 0.1
"""Half a byte for everyone is less than five bytes for this share of them."""

Words = NDArray[np.uint16]


@dataclass(frozen=True, slots=True, kw_only=True)
class Few:
    """One competency that few people have a level in."""

    rows: NDArray[np.int32]
    """Who, in ascending order."""
    half_steps: NDArray[np.uint8]


@dataclass(frozen=True, kw_only=True)
class LevelColumns:
    """The same as `Levels.half_steps`, for passes over everyone."""

    people: int
    words: Words
    """Shape (words, people); the competency in place `p` of `dense` is in word `p // 4`, from bit `4 (p % 4)` on."""
    dense: tuple[int, ...]
    """Competencies, by their position in the codebook."""
    few: Mapping[int, Few]
    """All others that anybody has a level in."""

    @classmethod
    def of(cls, half_steps: NDArray[np.uint8]) -> Self:
        """Packs levels of shape (competencies, people), `UNKNOWN_LEVEL` where there is none."""
        competencies, people = half_steps.shape
        known = np.array([np.count_nonzero(row != UNKNOWN_LEVEL) for row in half_steps])
        dense = tuple(np.flatnonzero(known > DENSE_FROM * people).tolist())
        words = np.zeros((-(-len(dense) // IN_A_WORD), people), dtype=np.uint16)
        for place, competency in enumerate(dense):
            levels = np.minimum(half_steps[competency], UNKNOWN).astype(np.uint16)
            words[place // IN_A_WORD] |= levels << (NIBBLE * (place % IN_A_WORD))
        few = {
            competency: _few(half_steps[competency])
            for competency in range(competencies)
            if known[competency] and competency not in dense
        }
        return cls(people=people, words=words, dense=dense, few=few)

    @cached_property
    def places(self) -> dict[int, tuple[int, int]]:
        """The word and the place in it of each dense competency."""
        return {competency: divmod(place, IN_A_WORD) for place, competency in enumerate(self.dense)}

    @property
    def nbytes(self) -> int:
        """Bytes that all of it takes."""
        return self.words.nbytes + sum(each.rows.nbytes + each.half_steps.nbytes for each in self.few.values())


def _few(half_steps: NDArray[np.uint8]) -> Few:
    rows = np.flatnonzero(half_steps != UNKNOWN_LEVEL)
    return Few(rows=rows.astype(np.int32), half_steps=half_steps[rows])
