"""Vectors kept on disk, so that a text that has not changed is never encoded again.

They are kept by the model's digest and the text's own: another model, another prefix or another word is another vector.
"""

import hashlib
import logging
import os
import tempfile
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from matching.encoder import Encoder, Progress, VectorRows

KEPT_AT_ONCE = 4096
"""Texts encoded between two writings to disk: about what is lost when a long list is interrupted."""

UNREADABLE = (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile)
"""What a file raises that is not there or damaged."""

Digests = NDArray[np.bytes_]
"""`[n]`, SHA-256 in hexadecimal digits."""


def text_digest(text: str) -> str:
    """The SHA-256 of a text, in hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def are_kept(cache: Path, model_digest: str, texts: Sequence[str]) -> bool:
    """Whether every text has a vector of this model already; asked without loading the model."""
    try:
        with np.load(_file(cache, model_digest), allow_pickle=False) as opened:
            kept = set(opened["digests"].tolist())
    except UNREADABLE:
        return False
    return all(text_digest(text).encode() in kept for text in texts)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class TextVectors:
    """Vectors of texts, and what they were made of and with."""

    model: str
    model_digest: str
    text_digests: tuple[str, ...]
    values: VectorRows
    """`[n, d]`, in the order of the digests."""


class VectorKeeping:
    """The vectors of one model, in one file of the cache."""

    def __init__(self, cache: Path, encoder: Encoder) -> None:
        self._encoder = encoder
        self._path = _file(cache, encoder.digest)
        self._digests, self._values = self._read()

    def of(self, texts: Sequence[str], progress: Progress = lambda _done, _of: None) -> TextVectors:
        """The vectors of the texts, in their order. Only texts never seen before are encoded and told to `progress`."""
        digests = [text_digest(text) for text in texts]
        known = set(self._digests.tolist())
        missing = {digest: text for digest, text in zip(digests, texts, strict=True) if digest.encode() not in known}
        new = sorted(missing, key=lambda digest: -len(missing[digest]))
        for start in range(0, len(new), KEPT_AT_ONCE):
            part = new[start : start + KEPT_AT_ONCE]

            def tell(done: int, _of: int, before: int = start) -> None:
                progress(before + done, len(new))

            self._keep(np.array(part, "S64"), self._encoder.encode([missing[digest] for digest in part], tell))
        place = {digest: row for row, digest in enumerate(self._digests.tolist())}
        values = self._values[[place[digest.encode()] for digest in digests]]
        return TextVectors(
            model=self._encoder.name, model_digest=self._encoder.digest, text_digests=tuple(digests), values=values
        )

    def at_hand(self, texts: Sequence[str]) -> VectorRows | None:
        """`[n, d]`: the vectors of the texts, in their order; `None` where one of them was never encoded."""
        known = set(self._digests.tolist())
        return self.of(texts).values if all(text_digest(text).encode() in known for text in texts) else None

    def _keep(self, digests: Digests, rows: VectorRows) -> None:
        """Adds to what the file holds now: another process may have added to it since."""
        kept, values = self._read()
        for more, vectors in ((self._digests, self._values), (digests, rows)):
            new = ~np.isin(more, kept)
            kept, values = np.concatenate([kept, more[new]]), np.concatenate([values, vectors[new]])
        self._digests, self._values = kept, values
        self._path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, passing = tempfile.mkstemp(dir=self._path.parent, suffix=".part")
        with os.fdopen(descriptor, "wb") as opened:
            np.savez(opened, digests=kept, values=values)
        Path(passing).replace(self._path)

    def _read(self) -> tuple[Digests, VectorRows]:
        """What the file holds; nothing where there is none, or where it is damaged: then it is made anew."""
        nothing = np.empty(0, "S64"), np.empty((0, self._encoder.dimension), np.float32)
        if not self._path.exists():
            return nothing
        try:
            with np.load(self._path, allow_pickle=False) as opened:
                digests, values = opened["digests"], opened["values"]
        except UNREADABLE:
            logging.getLogger(__name__).warning("vectors.damaged")
            return nothing
        whole = digests.dtype == "S64" and values.dtype == np.float32
        return (digests, values) if whole and values.shape == (len(digests), self._encoder.dimension) else nothing


def _file(cache: Path, model_digest: str) -> Path:
    return cache / "vectors" / f"{model_digest[:16]}.npz"
