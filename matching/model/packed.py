"""The packed form of a sentence model: one safetensors file, unpacked into an ordinary sentence-transformers folder.

What the file holds:

- `X.scales` (float16 `[rows, columns / 32]`) and `X.nibbles` (uint8 `[rows, columns / 2]`): a matrix in 4 bits. Each
  block of 32 weights has one scale and 16 bytes; the low halves are its first 16 weights, the high halves the others.
- `X` (float16): a tensor kept in 16 bits.
- `pieces` (UTF-8, a line each) and `scores` (float64): the vocabulary of the tokenizer.
- the metadata `files`: every text file of the folder by its path, the tokenizer without its vocabulary.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

TOKENIZER = "tokenizer.json"
WEIGHTS = "model.safetensors"


def unpack(packed: Path, folder: Path) -> None:
    """Writes the folder that `packed` holds, about 140 MB, into `folder`, which exists and is empty."""
    from safetensors import safe_open
    from safetensors.numpy import save_file

    with safe_open(packed, framework="numpy") as opened:
        tensors: dict[str, NDArray[np.generic]] = {name: opened.get_tensor(name) for name in opened.keys()}  # noqa: SIM118
        files: dict[str, str] = json.loads(opened.metadata()["files"])
    pieces = bytes(tensors.pop("pieces").tobytes()).decode().split("\n")
    scores = tensors.pop("scores").tolist()
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(_with_vocabulary(text, pieces, scores) if name == TOKENIZER else text, encoding="utf-8")
    save_file(dict(_weights(tensors)), folder / WEIGHTS, {"format": "pt"})


def _with_vocabulary(tokenizer: str, pieces: list[str], scores: list[float]) -> str:
    content = json.loads(tokenizer)
    content["model"]["vocab"] = list(zip(pieces, scores, strict=True))
    return json.dumps(content, ensure_ascii=False)


def _weights(tensors: dict[str, NDArray[np.generic]]) -> Iterator[tuple[str, NDArray[np.float32]]]:
    for name, tensor in tensors.items():
        if name.endswith(".nibbles"):
            whole = name.removesuffix(".nibbles")
            yield whole, from_blocks(tensors[f"{whole}.scales"], tensor)
        elif not name.endswith(".scales"):
            yield name, tensor.astype(np.float32)


def from_blocks(scales: NDArray[np.generic], nibbles: NDArray[np.generic]) -> NDArray[np.float32]:
    """The matrix `[rows, columns]` that scales and nibbles stand for; half a byte of 8 is a weight of 0."""
    rows, blocks = scales.shape
    halves = nibbles.astype(np.uint8, copy=False).reshape(rows, blocks, 16)
    weights = np.concatenate([halves & 15, halves >> 4], axis=2).astype(np.float32) - 8
    return np.ascontiguousarray((weights * scales.astype(np.float32)[:, :, None]).reshape(rows, blocks * 32))
