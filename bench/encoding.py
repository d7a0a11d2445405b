"""How fast texts become vectors, beside the same model as a first script would use it: 32 at a time, as they come."""

import itertools
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.measuring import median_ms, seconds, show
from matching.encoder import Encoder
from matching.model.unpacking import unpacked
from matching.settings import EncoderSettings
from matching.vectors import VectorKeeping
from ontology.texts import load_texts

MANY = 10_000
SOME = 1_000
OPENING = """
import sys
from pathlib import Path
from matching.encoder import Encoder
from matching.settings import EncoderSettings
Encoder.open(EncoderSettings(cache=Path(sys.argv[1])))
"""
LIBRARIES = "import sentence_transformers"


def run(people: int) -> None:
    """`people` is not looked at: what is encoded are lines as they stand in lists of courses and notes of assessors."""
    with TemporaryDirectory(prefix="jenjang-bench-") as scratch:
        cache = Path(scratch)
        unpacking = seconds(lambda: unpacked(cache))
        encoder, plain = Encoder.open(EncoderSettings(cache=cache)), _Plain(unpacked(cache))
        texts = _lines(MANY)
        one, one_plain = _one(encoder.encode_one, texts), _one(lambda text: plain.encode([text]), texts)
        some = SOME / seconds(lambda: encoder.encode(texts[:SOME]))
        some_plain = SOME / seconds(lambda: plain.encode(texts[:SOME]))
        many = MANY / seconds(lambda: VectorKeeping(cache, encoder).of(texts))
        again = MANY / seconds(lambda: VectorKeeping(cache, encoder).of(texts))
        cold, libraries = _process(OPENING, scratch), _process(LIBRARIES)
    show(
        "Encoding texts",
        ("what", "ours", "plain"),
        [
            ("one text, ms (median)", f"{one:.1f}", f"{one_plain:.1f}"),
            (f"{SOME:,} texts, a second", f"{some:,.0f}", f"{some_plain:,.0f}"),
            (f"{MANY:,} texts and kept, a second", f"{many:,.0f}", "–"),
            (f"the same {MANY:,} once more, a second", f"{again:,.0f}", "–"),
            ("unpacking the model, s (once)", f"{unpacking:.1f}", "–"),
            ("a new process until the model is ready, s", f"{cold:.1f}", f"{libraries:.1f} (libraries alone)"),
        ],
    )


class _Plain:
    """The model by hand: texts in the order they come, each batch as long as its longest text."""

    def __init__(self, folder: Path) -> None:
        from sentence_transformers import SentenceTransformer

        model: Any = SentenceTransformer(str(folder), local_files_only=True)
        self._tokenizer, self._model = model.tokenizer, model[0].auto_model.eval()

    def encode(self, texts: list[str]) -> None:
        import torch

        with torch.inference_mode():
            for start in range(0, len(texts), 32):
                asked = [f"query: {text}" for text in texts[start : start + 32]]
                batch = self._tokenizer(asked, padding=True, truncation=True, return_tensors="pt")
                hidden, mask = self._model(**batch).last_hidden_state, batch["attention_mask"].unsqueeze(-1)
                torch.nn.functional.normalize((hidden * mask).sum(1) / mask.sum(1))


def _lines(number: int) -> list[str]:
    """The texts that ship, and then again as of another year, until there are enough."""
    shipped = [each.text for each in load_texts()]
    lines = (f"{text} {year}" for year in itertools.count(2020) for text in shipped)
    return list(itertools.islice(lines, number))


def _one(encode: Any, texts: list[str]) -> float:
    several = itertools.cycle(texts)
    return median_ms(lambda: encode(next(several)), times=50)


def _process(program: str, *arguments: str) -> float:
    """Seconds of a process that does nothing else; the median of three."""
    command = [sys.executable, "-c", program, *arguments]
    environment = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    return median_ms(lambda: subprocess.run(command, check=True, env=environment, capture_output=True), times=3) / 1000
