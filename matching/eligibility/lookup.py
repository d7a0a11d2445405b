"""From positions to meaning: which records, codes and orders the numbers in the columns stand for."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ontology.errors import InvalidInput


def of_records(values: NDArray[Any], positions: NDArray[np.int32], missing: int = -1) -> NDArray[Any]:
    """The values of some records, `missing` where the position is -1."""
    if not len(values):
        return np.full(positions.shape, missing, dtype=values.dtype)
    return np.where(positions < 0, values.dtype.type(missing), values[positions])


def is_one_of(positions: NDArray[np.int32], codes: tuple[str, ...], chosen: Iterable[str]) -> NDArray[np.bool_]:
    """Which positions in a list of codes stand for a chosen code; never a position that is not known."""
    return np.asarray(_table(codes, tuple(chosen))[positions])


@lru_cache(maxsize=1024)
def _table(codes: tuple[str, ...], chosen: tuple[str, ...]) -> NDArray[np.bool_]:
    wanted = set(chosen)
    return np.array([*(code in wanted for code in codes), False])


def orders(codes: tuple[str, ...], order: dict[str, int]) -> NDArray[np.int16]:
    """The order of each code of a codebook, and -1 at the end for a position that is not known."""
    return np.array([*(order.get(code, -1) for code in codes), -1], dtype=np.int16)


def order_of(threshold: str | None, order: dict[str, int], what: str) -> int:
    """The order of the code that a condition asks for.

    Raises:
        InvalidInput: the vocabulary does not know it.
    """
    if threshold not in order:
        raise InvalidInput(f"Ambang {what} “{threshold}” tidak dikenal.")
    return order[threshold]
