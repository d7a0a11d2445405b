"""What was worked out once from the very same examples is not worked out again."""

import hashlib
import logging
import os
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from matching.vectors import UNREADABLE

Floats = NDArray[np.float32]
Remembering = Callable[[str, Callable[[], Floats]], Floats]
"""Takes the digest of all that a result follows from, and how to work it out; gives the result."""

KEPT = 8
"""Results in a folder: the dictionary that ships, and a few catalogues or states of review. A result takes some MB."""


def forgetting(_digest: str, work: Callable[[], Floats]) -> Floats:
    """Works everything out anew."""
    return work()


def kept_in(cache: Path) -> Remembering:
    """Keeps results in a folder of the cache, those used last; what is damaged or cannot be kept is worked out."""
    folder = cache / "learned"

    def remembered(digest: str, work: Callable[[], Floats]) -> Floats:
        path = folder / f"{digest[:32]}.npy"
        try:
            result: Floats = np.load(path, allow_pickle=False)
            path.touch()
        except UNREADABLE:
            result = work()
            try:
                _keep(path, result)
            except OSError:
                logging.getLogger(__name__).warning("learned.not_kept")
        return result

    return remembered


def digest_of(parts: Iterable[NDArray[np.generic] | float]) -> str:
    """The SHA-256 of arrays and numbers, in hexadecimal digits: equal where results are."""
    content = hashlib.sha256()
    for part in parts:
        array = np.ascontiguousarray(part)
        content.update(f"{array.dtype.str}{array.shape}".encode())
        content.update(array.data)
    return content.hexdigest()


def _keep(path: Path, result: Floats) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, passing = tempfile.mkstemp(dir=path.parent, suffix=".part")
    with os.fdopen(descriptor, "wb") as opened:
        np.save(opened, result, allow_pickle=False)
    Path(passing).replace(path)
    by_use = sorted(path.parent.glob("*.npy"), key=lambda file: file.stat().st_mtime, reverse=True)
    for forgotten in by_use[KEPT:]:
        forgotten.unlink(missing_ok=True)
