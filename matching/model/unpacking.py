"""Unpacks the shipped model once into the user's cache, whoever asks first, and looks at it before every use."""

import fcntl
import hashlib
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from matching.model import DIGEST, NAME, PACKED
from matching.model.packed import unpack
from ontology.errors import ModelUnavailable

SUMS = "SHA256SUMS"
"""Lists what was unpacked, so that `sha256sum -c` can look at it too."""
PASSING = ".unpacking-"


def unpacked(cache: Path, packed: Path = PACKED, digest: str = DIGEST) -> Path:
    """The folder of the shipped model under `cache`; whole, or made anew. About a third of a second if it is there.

    Raises:
        ModelUnavailable: the packed file is not the one that was shipped, or the cache cannot be written.
    """
    folder = cache / "models" / f"{NAME}-{digest[:12]}"
    if is_whole(folder):
        return folder
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with _alone(folder.with_suffix(".lock")):
            if not is_whole(folder):  # whoever was here before us may have made it
                _trust(packed, digest)
                _replace(folder, packed)
    except OSError as error:
        raise ModelUnavailable(
            f"Model bahasa tidak dapat disiapkan di {folder.parent}: {error.strerror or error}. "
            "Pastikan folder itu dapat ditulisi dan cakram tidak penuh, atau tunjuk folder lain dengan JENJANG_CACHE.",
            f"The sentence model cannot be made ready in {folder.parent}: {error.strerror or error}. "
            "See that the folder can be written and the disk is not full, or name another with JENJANG_CACHE.",
        ) from error
    return folder


def is_whole(folder: Path) -> bool:
    """Whether every file is there as it was unpacked."""
    try:
        listed = (folder / SUMS).read_text(encoding="utf-8").splitlines()
        return bool(listed) and all(
            digest == sha256(folder / name) for digest, _, name in (line.partition("  ") for line in listed)
        )
    except (OSError, UnicodeDecodeError):
        return False


def sha256(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal digits."""
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _trust(packed: Path, digest: str) -> None:
    found = sha256(packed)
    if found != digest:
        raise ModelUnavailable(
            f"Berkas model {packed} bukan berkas yang diharapkan: SHA-256-nya {found}, seharusnya {digest}. "
            "Pasang ulang Jenjang, atau tunjuk model lain dengan JENJANG_MODEL.",
            f"The model file {packed} is not the expected one: its SHA-256 is {found} instead of {digest}. "
            "Install Jenjang again, or name another model with JENJANG_MODEL.",
        )


def _replace(folder: Path, packed: Path) -> None:
    """Puts a fresh folder in the place of what is there; before it is complete, nobody sees it under its name."""
    for left in folder.parent.glob(f"{PASSING}*"):  # by somebody who was killed: we alone are at work here
        shutil.rmtree(left)
    fresh = Path(tempfile.mkdtemp(prefix=PASSING, dir=folder.parent))
    unpack(packed, fresh)
    files = sorted(path for path in fresh.rglob("*") if path.is_file())
    sums = "".join(f"{sha256(path)}  {path.relative_to(fresh).as_posix()}\n" for path in files)
    (fresh / SUMS).write_text(sums, encoding="utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    fresh.rename(folder)


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """One process at a time; the operating system lets the next one in however this one ends."""
    with path.open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
