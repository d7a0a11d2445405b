"""The numbers of the nine boxes. They do not run row by row: 7 is high performance with middle potential."""

from enum import IntEnum

import numpy as np
from numpy.typing import NDArray


class Grade(IntEnum):
    """The three grades of an axis: below, as and above expectation; low, middle and high potential."""

    LOW = 0
    MIDDLE = 1
    HIGH = 2


UNKNOWN = -1
"""The grade of whom something that weighs is not known."""

NO_BOX = 0
"""In place of a box: belum dinilai. Never box 1."""

BOXES: tuple[tuple[int, int, int], ...] = ((1, 3, 6), (2, 5, 8), (4, 7, 9))
"""The box for each grade of performance (rows) and potential (columns), PermenPANRB 3/2020 art. 17 as amended."""

IN_SUCCESSION_GROUP = (7, 8, 9)
"""The boxes whose people enter the succession group (KRS)."""

PLACEMENT_REVIEW = 6
"""Low performance with high potential points to the wrong post: look at the placement first."""


def boxes_of(performance: NDArray[np.int8], potential: NDArray[np.int8]) -> NDArray[np.int8]:
    """The box of everyone by their two grades; `NO_BOX` where either is not known."""
    table = np.array(BOXES, dtype=np.int8)
    known = (performance >= 0) & (potential >= 0)
    return np.where(known, table[performance, potential], np.int8(NO_BOX))
