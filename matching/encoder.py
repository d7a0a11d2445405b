"""Turns texts into vectors whose cosine says how near their meanings are. The only door to sentence-transformers.

What comes out proposes what words refer to. It sets no level, opens no gate and enters no Job Person Match.
"""

import hashlib
import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from matching.model import DIGEST, NAME, PREFIX
from matching.model.unpacking import unpacked
from matching.settings import EncoderSettings
from ontology.errors import ModelUnavailable

Vector = NDArray[np.float32]
"""`[d]`, of unit length."""
VectorRows = NDArray[np.float32]
"""`[n, d]`, one text a row, each of unit length: products of rows are cosines."""
Progress = Callable[[int, int], None]
"""Told how many texts are done, and of how many."""

AT_ONCE = 32
"""Texts in a batch: fewer are slower each, more keep a search waiting while a long list is encoded."""

HUB_SECONDS = 10
"""How long the hub may take to say whether it has a model."""


class Encoder:
    """A sentence model that is loaded. Threads may share one: batches take turns."""

    def __init__(self, model: Any, name: str, digest: str, prefix: str) -> None:
        self.name = name
        """The model's name, to be shown with every suggestion."""
        self.prefix = prefix
        """What goes before every text."""
        self.digest = digest
        """Equal where texts get the same vectors: of the model's content and the prefix."""
        self._model, self._turn = model, threading.Lock()
        self.dimension = self.encode_one("kompetensi").shape[0]  # the first text makes ready what later ones use
        """Numbers in a vector."""

    @classmethod
    def open(cls, settings: EncoderSettings) -> Self:
        """Loads the model that the settings name; seconds, nearly all of them for the libraries.

        Raises:
            ModelUnavailable: it is damaged, cannot be reached, or is no sentence model.
        """
        if not settings.model:
            model = _loaded(str(unpacked(settings.cache)), settings.threads)
            prefix = PREFIX if settings.prefix is None else settings.prefix
            return cls(model, NAME, DIGEST if prefix == PREFIX else _with_prefix(DIGEST, prefix), prefix)
        model = _foreign(settings.model, settings.threads)
        folder = Path(settings.model).expanduser()
        name = folder.resolve().name if folder.is_dir() else settings.model
        own = model.prompts.get(model.default_prompt_name) or ""
        prefix = own if settings.prefix is None else settings.prefix
        return cls(model, name, _with_prefix(_content(model), prefix), prefix)

    def encode(self, texts: Sequence[str], progress: Progress = lambda _done, _of: None) -> VectorRows:
        """The vectors of many texts, in their order. Texts of like length go together, the longest first."""
        rows = np.zeros((len(texts), self.dimension), np.float32)
        order = sorted(range(len(texts)), key=lambda place: -len(texts[place]))
        for start in range(0, len(order), AT_ONCE):
            places = order[start : start + AT_ONCE]
            rows[places] = self._batch([texts[place] for place in places])
            progress(start + len(places), len(order))
        return rows

    def encode_one(self, text: str) -> Vector:
        """The vector of one text, such as a query; some ten milliseconds."""
        vector: Vector = self._batch([text])[0]
        return vector

    def _batch(self, texts: list[str]) -> VectorRows:
        with self._turn:  # the tokenizer cannot be used twice at the same time
            vectors: VectorRows = self._model.encode(
                texts, prompt=self.prefix, batch_size=AT_ONCE, normalize_embeddings=True, show_progress_bar=False
            )
        return vectors.astype(np.float32, copy=False)


def open_in_background(settings: EncoderSettings) -> Future[Encoder]:
    """Begins to load the model and returns at once; `.result()` waits for it, or raises what went wrong."""
    opened: Future[Encoder] = Future()

    def work() -> None:
        try:
            opened.set_result(Encoder.open(settings))
        except BaseException as error:
            opened.set_exception(error)

    threading.Thread(target=work, name="model", daemon=True).start()  # nobody waits for it at the end
    return opened


def _loaded(model: str, threads: int, *, fetch: bool = False) -> Any:
    os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")  # read when the libraries are imported
    os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
    import torch
    from sentence_transformers import SentenceTransformer

    torch.set_num_threads(threads or len(os.sched_getaffinity(0)))
    return SentenceTransformer(model, local_files_only=not fetch)


def _foreign(named: str, threads: int) -> Any:
    """A model of others. Whatever their libraries raise, a person is told what was asked for and what can be done."""
    folder = Path(named).expanduser()
    if folder.is_dir():
        try:
            return _loaded(str(folder), threads)
        except Exception as error:
            said = str(error).partition("\n")[0]
            raise ModelUnavailable(
                f"Folder “{named}” (JENJANG_MODEL) tidak berisi model sentence-transformers yang dapat dibuka: {said}",
                f"The folder “{named}” (JENJANG_MODEL) holds no sentence-transformers model that opens: {said}",
            ) from error
    if named.count("/") > 1 or named.startswith(("/", ".", "~")):
        raise ModelUnavailable(
            f"Folder model “{named}” (JENJANG_MODEL) tidak ada.",
            f"The model folder “{named}” (JENJANG_MODEL) does not exist.",
        )
    try:
        return _of_the_hub(named, threads)
    except Exception as error:
        raise ModelUnavailable(
            f"Model “{named}” (JENJANG_MODEL) tidak ada di komputer ini dan tidak dapat diambil dari hub. "
            "Periksa namanya dan jaringannya; atau salin foldernya ke sini dan tunjuk folder itu; "
            "atau kosongkan JENJANG_MODEL untuk memakai model bawaan.",
            f"The model “{named}” (JENJANG_MODEL) is not on this machine and cannot be fetched from the hub. "
            "Check its name and the network; or copy its folder here and name that; "
            "or leave JENJANG_MODEL empty for the model that ships.",
        ) from error


def _of_the_hub(named: str, threads: int) -> Any:
    """What was fetched before needs no network; what was not is asked for once before it is fetched."""
    import huggingface_hub

    try:
        return _loaded(named, threads)
    except (OSError, ValueError):
        huggingface_hub.model_info(named, timeout=HUB_SECONDS)  # fetching would try again for minutes
        return _loaded(named, threads, fetch=True)


def _content(model: Any) -> str:
    """SHA-256 over the weights, the vocabulary and the parts of a model, wherever it came from."""
    content = hashlib.sha256(repr(model).encode())
    content.update(repr(sorted(model.tokenizer.get_vocab().items())).encode())
    for name, tensor in sorted(model.state_dict().items()):
        content.update(name.encode())
        content.update(tensor.detach().cpu().float().numpy().tobytes())
    return content.hexdigest()


def _with_prefix(digest: str, prefix: str) -> str:
    return hashlib.sha256(f"{digest}\n{prefix}".encode()).hexdigest()
