"""Which way a person would come into a jabatan: some rules are only about one way."""

import numpy as np
from numpy.typing import NDArray

from matching.demand import Demand
from matching.eligibility.lookup import is_one_of
from matching.on_day import OnDay


def concerns(view: OnDay, demand: Demand, move: str) -> NDArray[np.bool_]:
    """For whom a rule about `move` holds: `any`, or one of the two ways into a functional jabatan.

    `promotion`: from a post of the same family, one level below. `transfer`: from anywhere else, except a post of the
    same family and level, whose holder only changes units.
    """
    if move == "any":
        return np.ones(len(view), dtype=np.bool_)
    if not demand.is_functional:
        return np.zeros(len(view), dtype=np.bool_)
    codebook = view.people.codebook
    same_family = is_one_of(view.of_current_post("jabatan"), codebook.jabatan, demand.family)
    level = view.of_current_post("level")
    promoted = same_family & is_one_of(level, codebook.jabatan_levels, demand.levels_below)
    if move == "promotion":
        return np.asarray(promoted)
    stays = same_family & is_one_of(level, codebook.jabatan_levels, (demand.jabatan.level,))
    return np.asarray(~promoted & ~stays)
