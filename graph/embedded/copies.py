"""A copy of the embedded graph in one file: made while the server pauses, checked byte by byte when it is read.

The file is a zip with a card on top: which line of Neo4j it belongs to, and the SHA-256 of every file in it. It holds
everything, the password and the key of the people's ids too; only its owner may read it.
"""

import hashlib
import json
import os
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from graph.embedded.home import PRIVATE_FILE
from ontology.errors import InvalidInput

CARD = "jenjang-backup.json"
FORMAT = 1
BLOCK = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What a copy says of itself."""

    line: str
    """The line of Neo4j whose stores it holds."""
    version: str
    known_at: str
    """Up to when it knows, in ISO form."""
    digest: str
    history: str
    """The digests that the graph had when it was copied."""


def pack(folder: Path, card: Card, path: Path) -> None:
    """Writes the files of a folder into a new file, whole or not at all."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with (
            os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE), "wb") as file,
            zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed,
        ):
            sums = {name: _packed(packed, folder / name, name) for name in _names(folder)}
            fields = {name: getattr(card, name) for name in Card.__dataclass_fields__}
            packed.writestr(CARD, json.dumps({"format": FORMAT, **fields, "files": sums}, indent=1))
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


@contextmanager
def unpacked(path: Path, beside: Path) -> Iterator[tuple[Path, Card]]:
    """The files of a copy in a folder of their own next to `beside`, every byte checked; the folder goes at the end.

    Raises:
        InvalidInput: it is not such a file, or it is damaged.
    """
    beside.mkdir(parents=True, exist_ok=True, mode=0o700)
    with tempfile.TemporaryDirectory(prefix="unpacked-", dir=beside, ignore_cleanup_errors=True) as draft:
        folder = Path(draft)
        try:
            with zipfile.ZipFile(path) as packed:
                said = json.loads(packed.read(CARD))
                card = Card(**{name: said[name] for name in Card.__dataclass_fields__})
                whole = said["format"] == FORMAT and all(
                    _taken(packed, name, folder) == wanted for name, wanted in said["files"].items()
                )
        except FileNotFoundError:
            raise InvalidInput(f"Berkas {path} tidak ada.", f"There is no file {path}.") from None
        except (zipfile.BadZipFile, zlib.error, KeyError, ValueError, TypeError, OSError) as error:
            raise _damaged(path) from error
        if not whole:
            raise _damaged(path)
        yield folder, card


def _names(folder: Path) -> list[str]:
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())


def _packed(packed: zipfile.ZipFile, file: Path, name: str) -> str:
    with file.open("rb") as source, packed.open(name, "w", force_zip64=True) as target:
        return _copied(source, target)


def _taken(packed: zipfile.ZipFile, name: str, folder: Path) -> str:
    """Unpacks one file and gives its SHA-256; a name that would lead out of the folder is not taken."""
    if PurePosixPath(name).is_absolute() or ".." in PurePosixPath(name).parts:
        raise ValueError(name)
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with packed.open(name) as source, file.open("wb") as target:
        sha256 = _copied(source, target)
    file.chmod(PRIVATE_FILE)
    return sha256


def _copied(source: IO[bytes], target: IO[bytes]) -> str:
    digest = hashlib.sha256()
    while block := source.read(BLOCK):
        digest.update(block)
        target.write(block)
    return digest.hexdigest()


def _damaged(path: Path) -> InvalidInput:
    return InvalidInput(
        f"Berkas {path} bukan cadangan graf yang utuh; tidak ada yang diubah.",
        f"The file {path} is not a whole backup of a graph; nothing was changed.",
    )


def replace_folder(old: Path, new: Path) -> None:
    """Puts a folder (or a file) in the place of another, which is gone afterwards; see `put_right`."""
    former = _former(old)
    _remove(former)
    if old.exists():
        old.rename(former)
    new.rename(old)
    _remove(former)


def put_right(old: Path) -> None:
    """Brings back what was moved away by a `replace_folder` that was killed before the new came into its place."""
    former = _former(old)
    if former.exists() and not old.exists():
        former.rename(old)
    _remove(former)


def _former(old: Path) -> Path:
    return old.with_name(f"{old.name}.former")


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
