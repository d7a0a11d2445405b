"""Learns from examples which term a text means: kernel ridge regression, in closed form, in seconds.

Nothing is tuned by steps and nothing is drawn by lot: equal examples give equal answers. (Saunders, Gammerman and Vovk,
"Ridge regression learning algorithm in dual variables", 1998.)
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

PENALTY = 0.3
"""How much a single example is distrusted."""


def coefficients(kernel: Floats, terms: NDArray[np.intp], count: int, of: int) -> Floats:
    """What each example says for and against each term.

    Args:
        kernel: `[n, n]`, how near the examples are to each other: symmetric, no eigenvalue below zero. It is used up,
            so that there is never a second one.
        terms: `[n]`, the place of each example's term.
        count: how many terms have examples.
        of: how many terms there are: that a text means just this one is a surprise of one in so many.

    Returns:
        `[n, count]`; a new text's scores are its nearness to the examples, `[n]`, times this.
    """
    from scipy.linalg import cho_factor, cho_solve

    targets = np.full((len(terms), count), -1 / max(of, 1), np.float32)
    targets[np.arange(len(terms)), terms] += 1
    if not len(terms):
        return targets
    kernel.flat[:: len(terms) + 1] += np.float32(PENALTY)
    factor = cho_factor(kernel.T, lower=True, overwrite_a=True, check_finite=False)  # the order that is solved in place
    solved: Floats = cho_solve(factor, targets, overwrite_b=True, check_finite=False)
    return solved
