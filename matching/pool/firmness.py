"""How firm the order of successors is: every weight of the potential axis a tenth more, and a tenth less."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matching.pool.axes import potential
from matching.pool.boxes import boxes_of
from matching.pool.mapping import TalentMap
from matching.pool.measures import POTENTIAL
from matching.pool.succession import Field, Rows, Way

TENTHS = (9, 11)
"""What a weight is multiplied by while the others are multiplied by ten: ten percent either way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One weight changed, and who would stand first then."""

    component: str
    tenths: int
    first: tuple[int, ...]
    """Rows of people."""


def trials(
    talent: TalentMap, found: Field, free: NDArray[np.bool_], decided: Mapping[int, int], many: int
) -> Iterator[Trial]:
    """The first ready successors under every change of one weight.

    Args:
        talent: everyone mapped by the measures that hold.
        found: the same people before the jabatan.
        free: who may succeed at all: not its holders.
        decided: boxes that people decided, by row; they stay.
        many: how many successors are looked at.
    """
    weights = {name: talent.measures[weight] for weight, name in POTENTIAL.items()}
    for name in (each for each, weight in weights.items() if 0 < weight < sum(weights.values())):
        for tenths in TENTHS:
            changed = {each: weight * (tenths if each == name else 10) for each, weight in weights.items()}
            box = boxes_of(talent.performance.grade, potential(talent.components, talent.measures, changed).grade)
            for row, said in decided.items():
                box[row] = said if box[row] else box[row]
            yield Trial(component=name, tenths=tenths, first=first_ready(talent, found, box, free, many))


def first_ready(
    talent: TalentMap, found: Field, box: NDArray[np.int8], free: NDArray[np.bool_], many: int
) -> tuple[int, ...]:
    """The first of those who are ready today, in the order of succession."""
    ready: Rows = np.flatnonzero(talent.in_group(box) & free & (found.way == Way.READY))
    return tuple(found.order(talent, box, ready)[:many].tolist())
