"""Backup and restore of the embedded graph: the server pauses for seconds while its files are copied.

Neo4j Community has no online backup. A backup is checked by opening it: a second server starts on it, and its digests
must be those of the graph.
"""

import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from graph.career_graph import CareerGraph
from graph.connection import Connection
from graph.embedded import start, status, stop
from graph.embedded.copies import Card, pack, replace_folder, unpacked
from graph.embedded.distribution import Tell, keep_quiet
from graph.embedded.home import Home
from graph.embedded.lifecycle import paused
from graph.embedded.releases import Release
from graph.history.digests import GraphDigest
from graph.settings import GraphSettings
from graph.writing import now
from graph.writing_turn import Turn
from ontology.errors import InvalidInput
from ontology.terms import Term

COPIED = ("data", "password")
"""What makes a graph: its stores with their accounts, and the password that opens them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup(Term):
    """What came of a backup or of its restoring."""

    path: str
    size: int
    """Bytes."""
    paused: float
    """For how many seconds the graph did not answer."""
    checked: bool
    """Whether it was opened and found equal."""
    digest: str
    history: str
    known_at: datetime


def back_up(settings: GraphSettings, path: Path, *, check: bool = True, tell: Tell = keep_quiet) -> Backup:
    """Writes the embedded graph into a new file; a server that runs pauses meanwhile and comes back at its address.

    Raises:
        InvalidInput: the graph is on a server of your own, or the file exists already.
        LoadUnderway: somebody is loading data.
        GraphUnavailable: the graph does not start, or the backup, once opened, does not hold the same.
    """
    _refuse_foreign(settings)
    if path.exists():
        raise InvalidInput(
            f"Berkas {path} sudah ada dan tidak ditimpa.", f"The file {path} exists and is not overwritten."
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    release, ran = Release.locked(settings.neo4j_version), status(settings).running
    taken_at, before = _undisturbed(settings)
    if not ran:
        stop(settings)
    tell("Menyalin berkas graf …")
    with tempfile.TemporaryDirectory(prefix="backup-", dir=settings.home) as draft:
        begun = time.monotonic()
        with paused(settings, tell) as home:
            for name in COPIED:
                _copy(home.folder / name, Path(draft) / name)
        pause = time.monotonic() - begun if ran else 0.0
        card = Card(
            line=release.line,
            version=release.version,
            known_at=taken_at.isoformat(),
            digest=before.digest,
            history=before.history,
        )
        pack(Path(draft), card, path)
    if check:
        tell("Memeriksa cadangan …")
        _check(settings, path)
    return Backup(
        path=str(path),
        size=path.stat().st_size,
        paused=round(pause, 2),
        checked=check,
        digest=before.digest,
        history=before.history,
        known_at=before.known_at,
    )


def restore(settings: GraphSettings, path: Path, *, replace_it: bool = False, tell: Tell = keep_quiet) -> Backup:
    """Puts a backup in the place of the embedded graph, and starts it.

    Raises:
        InvalidInput: the file is damaged or of another line of Neo4j, or there is a graph that was not to be replaced.
        GraphUnavailable: what was restored does not start, or does not hold what was backed up.
    """
    _refuse_foreign(settings)
    release = Release.locked(settings.neo4j_version)
    home = Home.of(settings, release)
    begun = time.monotonic()
    with unpacked(path, settings.home) as (folder, card):
        if card.line != release.line:
            raise InvalidInput(
                f"Cadangan itu dari Neo4j {card.version}; di sini dipakai {release.version}. "
                "Pindahkan isinya dengan `jenjang graph export` dan `jenjang graph import`.",
                f"That backup is of Neo4j {card.version}; this is {release.version}. Move what it holds by "
                "`jenjang graph export` and `jenjang graph import`.",
            )
        with paused(settings, tell, comes_back=False):
            if not replace_it and (home.folder / "data").exists():
                raise InvalidInput(
                    "Sudah ada graf di sini. Untuk menggantinya, tambahkan --replace.",
                    "There is a graph here. To replace it, add --replace.",
                )
            for name in COPIED:
                replace_folder(home.folder / name, folder / name)
    found = _same_as(card, settings)
    return Backup(
        path=str(path),
        size=path.stat().st_size,
        paused=round(time.monotonic() - begun, 2),
        checked=True,
        digest=found.digest,
        history=found.history,
        known_at=found.known_at,
    )


def _check(settings: GraphSettings, path: Path) -> None:
    """Opens a backup in a home of its own, which is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="check-", dir=settings.home) as draft:
        other = replace(settings, home=Path(draft))
        try:
            restore(other, path)
        finally:
            stop(other)


def _same_as(card: Card, settings: GraphSettings) -> GraphDigest:
    found = _digest(settings, datetime.fromisoformat(card.known_at))
    if (found.digest, found.history) != (card.digest, card.history):
        raise InvalidInput(
            "Isi cadangan tidak sama dengan graf yang dicadangkan; jangan dipakai.",
            "The backup does not hold what the graph held; do not use it.",
        )
    return found


def _digest(settings: GraphSettings, known_at: datetime) -> GraphDigest:
    with _opened(settings) as (_, graph):
        return graph.digest(known_at)


def _undisturbed(settings: GraphSettings) -> tuple[datetime, GraphDigest]:
    """The digest of what is known, agreed on and recommended by now, while nobody loads; and that moment."""
    with _opened(settings) as (connection, graph):
        turn = Turn(connection, now)
        turn.take()
        turn.end()
        moment = max(now(), graph.ledger().committed_at)
        return moment, graph.digest(moment)


@contextmanager
def _opened(settings: GraphSettings) -> Iterator[tuple[Connection, CareerGraph]]:
    connection = Connection.open(start(settings))
    with CareerGraph.over(connection) as graph:
        yield connection, graph


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target)
    else:
        shutil.copy2(source, target)


def _refuse_foreign(settings: GraphSettings) -> None:
    if not settings.is_embedded:
        raise InvalidInput(
            "Graf di server sendiri dicadangkan di server itu; dari sini hanya dapat diekspor "
            "(`jenjang graph export`).",
            "A graph on a server of your own is backed up there; from here it can only be exported "
            "(`jenjang graph export`).",
        )
