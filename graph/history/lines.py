"""The file of an export: one JSON text a line, the first and the last say what it is and whether it is whole.

`{"jenjang": 1, …}`, then a line for each source, then one for each version of each record, then one for each accepted
correction, confirmed mapping of columns, decision about a link, proposed link, version of a development plan, edition
of the vocabulary, and recommendation that was said in it, then `{"end": …}` with the digests over all of it. Days and
moments are marked as such, so that every value comes back as it was.
"""

import gzip
import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields
from datetime import date, datetime
from pathlib import Path
from typing import IO, Any, cast

from graph.history.versions import Version
from ontology.errors import InvalidInput

FORMAT = 1
VERSION_FIELDS = tuple(field.name for field in fields(Version))

Line = dict[str, Any]


def write_lines(path: Path, lines: Iterable[Line]) -> None:
    """Writes a new file that only its owner may read, whole or not at all; packed where its name ends in `.gz`."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    path.parent.mkdir(parents=True, exist_ok=True)
    draft.touch(mode=0o600)
    try:
        with _opened(draft, "wt", packed=path.suffix == ".gz") as file:
            for line in lines:
                file.write(
                    json.dumps(line, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_marked) + "\n"
                )
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


@contextmanager
def _opened(path: Path, mode: str, *, packed: bool) -> Iterator[IO[str]]:
    opener = cast("Callable[..., IO[str]]", gzip.open if packed else open)
    with opener(path, mode, encoding="utf-8") as file:
        yield file


def read_lines(path: Path) -> Iterator[Line]:
    """The lines of a file.

    Raises:
        InvalidInput: it is no export of ours, or it breaks off.
    """
    try:
        with _opened(path, "rt", packed=path.suffix == ".gz") as file:
            first = json.loads(file.readline(), object_hook=_unmarked)
            if first.get("jenjang") != FORMAT:
                raise damaged(path)
            yield first
            for text in file:
                yield json.loads(text, object_hook=_unmarked)
    except FileNotFoundError:
        raise InvalidInput(f"Berkas {path} tidak ada.", f"There is no file {path}.") from None
    except (OSError, ValueError, EOFError, AttributeError) as error:
        raise damaged(path) from error


def damaged(path: Path) -> InvalidInput:
    """What is said of a file that cannot be taken."""
    return InvalidInput(
        f"Berkas {path} bukan hasil ekspor graf yang utuh; tidak ada yang diubah.",
        f"The file {path} is not a whole export of a graph; nothing was changed.",
    )


def line_of(version: Version) -> Line:
    """A version as a line."""
    return {name: getattr(version, name) for name in VERSION_FIELDS}


def version_of(line: Line) -> Version:
    """The version in a line."""
    return Version(**{name: line[name] for name in VERSION_FIELDS})


def _marked(value: date) -> Line:
    return {"moment" if isinstance(value, datetime) else "day": value.isoformat()}


def _unmarked(found: Line) -> Any:
    match found:
        case {"day": str(text)} if len(found) == 1:
            return date.fromisoformat(text)
        case {"moment": str(text)} if len(found) == 1:
            return datetime.fromisoformat(text)
    return found
