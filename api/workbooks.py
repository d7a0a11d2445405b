"""Workbooks for people to fill in, and the workbooks of an invented agency. Neither needs the graph."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ontology.errors import InvalidInput
from ontology.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesWritten(Term):
    """Files that were written for the user."""

    directory: str
    files: tuple[str, ...]


def write_template(directory: Path) -> FilesWritten:
    """Empty workbooks with headings, help and drop-down lists.

    Raises:
        InvalidInput: the folder cannot be written to.
    """
    from graph.intake import write_templates

    return _written(directory, lambda: write_templates(directory))


def write_sample(
    directory: Path,
    people: int,
    seed: int,
    as_of: date,
    *,
    dirty: int = 0,
    progress: Callable[[str], None] = lambda _: None,
) -> FilesWritten:
    """The workbooks of an invented agency of so many people as it stands on a day: the same seed, the same agency.

    `dirty` cells are written as people often write them: dates in words, decimal commas, blanks in a NIP, "n/a".

    Raises:
        InvalidInput: the folder cannot be written to.
    """
    from graph.sample.writing import write_sample as write

    return _written(directory, lambda: write(directory, people, seed, as_of, dirty=dirty, progress=progress))


def _written(directory: Path, write: Callable[[], tuple[Path, ...]]) -> FilesWritten:
    try:
        files = write()
    except OSError as refusal:
        raise InvalidInput(
            f"Folder {directory} tidak dapat ditulisi: {refusal.strerror}.",
            f"The folder {directory} cannot be written to: {refusal.strerror}.",
        ) from refusal
    return FilesWritten(directory=str(directory), files=tuple(file.name for file in files))
