"""Which files are meant by the paths that somebody names."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from graph.intake.files.opening import TEXT_SUFFIXES, WORKBOOK_SUFFIXES


class Found(NamedTuple):
    """A file, or a path that leads to none."""

    path: Path
    exists: bool
    named: bool
    """Whether it was named itself, and not only its folder."""

    @property
    def looks_readable(self) -> bool:
        """Whether its name is that of a workbook or a table of text."""
        return self.path.suffix.lower() in WORKBOOK_SUFFIXES | TEXT_SUFFIXES


def find_files(paths: Iterable[Path]) -> Iterator[Found]:
    """The files of the paths, each once, folders with all that lies below them in the order of names.

    Hidden files and the lock files of open workbooks (`~$name.xlsx`) are not looked at.
    """
    seen: set[Path] = set()
    for path in paths:
        for found in _below(path):
            if found.path.absolute() not in seen:
                seen.add(found.path.absolute())
                yield found


def _below(path: Path) -> Iterator[Found]:
    try:
        if path.is_dir():
            for file in sorted(path.rglob("*")):
                inside = file.relative_to(path).parts
                if file.is_file() and not any(part.startswith((".", "~$")) for part in inside):
                    yield Found(file, exists=True, named=False)
        else:
            yield Found(path, exists=path.exists(), named=True)
    except (OSError, ValueError):
        yield Found(path, exists=False, named=True)
