"""Who comes first by a number known to within some slack: all who may be among the first, and few others."""

import numpy as np
from numpy.typing import NDArray

STEPS = 1 << 14
"""Into so many steps the range of the numbers is cut for counting."""


def leading(values: NDArray[np.float32], limit: int, slack: float) -> NDArray[np.int64]:
    """Positions, ascending, of all that may be among the `limit` greatest if each value may be off by `slack`.

    Counting finds the threshold in one pass, where sorting even a part takes several.
    """
    if len(values) <= limit:
        return np.arange(len(values))
    lowest, highest = float(values.min()), float(values.max())
    width = (highest - lowest) / STEPS or 1.0
    steps = ((values - np.float32(lowest)) * np.float32(1 / width)).astype(np.int32)
    from_above = np.cumsum(np.bincount(steps, minlength=STEPS + 1)[::-1])
    reached = len(from_above) - 1 - int(np.searchsorted(from_above, limit))
    return np.flatnonzero(values >= lowest + (reached - 1) * width - 2 * slack)
