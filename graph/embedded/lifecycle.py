"""Starting, adopting, stopping and emptying the embedded graph. With a server of your own these do nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from graph.embedded import configuration, locks, process, torn
from graph.embedded.archive import archive_flags
from graph.embedded.copies import put_right
from graph.embedded.distribution import Tell, fetch_distribution, keep_quiet
from graph.embedded.home import Home, Running
from graph.embedded.releases import Release
from graph.settings import Address, GraphSettings
from ontology.errors import GraphUnavailable, InvalidInput

TURN = 300
"""Seconds to wait for another starter or stopper; longer than a start may take."""

RECOVERY_HEAP = "4g"
"""Java heap for a start that failed for want of it. Where a full disk cut the transaction log off in the middle of a
record, Neo4j takes what follows for a length and asks for that many bytes, at most 2 GB, before it sees the end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """Whether the graph runs and where; of a server of your own only the address is known."""

    embedded: bool
    running: bool | None
    """Unknown (`None`) for a server of your own: ask it with a connection."""
    uri: str | None
    version: str | None = None
    pid: int | None = None
    folder: Path | None = None
    log: Path | None = field(default=None)


def start(settings: GraphSettings, tell: Tell = keep_quiet) -> Address:
    """The address of a graph that answers: the one that runs already, else one that is started here.

    A server that was killed recovers everything it had committed. It goes on running when the caller ends.

    Raises:
        GraphUnavailable: Neo4j's files cannot be had, or it does not come up. The sentence says why.
    """
    if not settings.is_embedded:
        return Address(
            uri=settings.uri, username=settings.username, password=settings.password, database=settings.database
        )
    release = Release.locked(settings.neo4j_version)
    home = Home.of(settings, release)
    with locks.one_at_a_time(home.starters, TURN):
        running = home.running()
        if running is None:
            running = _brought_up(home, release, settings, tell)
        else:
            process.wait_until_it_answers(home, running)
    return home.address(running, settings)


def stop(settings: GraphSettings) -> None:
    """Stops the embedded graph, whoever started it; does nothing when it does not run."""
    if settings.is_embedded:
        home = Home.of(settings, Release.locked(settings.neo4j_version))
        with locks.one_at_a_time(home.starters, TURN):
            _ended(home)


def status(settings: GraphSettings) -> Status:
    """What is known about the graph without speaking to it."""
    if not settings.is_embedded:
        return Status(embedded=False, running=None, uri=settings.uri)
    home = Home.of(settings, Release.locked(settings.neo4j_version))
    running = home.running()
    return Status(
        embedded=True,
        running=running is not None and process.answers(running.port),
        uri=f"bolt://127.0.0.1:{running.port}" if running else None,
        version=running.version if running else None,
        pid=running.pid if running else None,
        folder=home.folder,
        log=home.log,
    )


def reset(settings: GraphSettings) -> None:
    """Stops the embedded graph and removes everything in it, for good."""
    if not settings.is_embedded:
        raise InvalidInput(
            "Graf di server sendiri tidak dikosongkan dari sini; lakukan di server itu.",
            "A graph on a server of your own is not emptied from here; do it on that server.",
        )
    home = Home.of(settings, Release.locked(settings.neo4j_version))
    with locks.one_at_a_time(home.starters, TURN):
        _ended(home)
        home.empty()


@contextmanager
def paused(settings: GraphSettings, tell: Tell = keep_quiet, *, comes_back: bool = True) -> Iterator[Home]:
    """The folder of the embedded graph while no server runs on it, and nobody else may start one.

    A server that ran before runs again after the block, at the same address, so that those who were connected go on.
    With `comes_back=False` it only does if the block raises.
    """
    release = Release.locked(settings.neo4j_version)
    home = Home.of(settings, release)
    with locks.one_at_a_time(home.starters, TURN):
        running, whole = home.running(), False
        _ended(home)
        try:
            yield home
            whole = True
        finally:
            if running is not None and (comes_back or not whole):
                _brought_up(home, release, settings, tell, running.port)


def _brought_up(home: Home, release: Release, settings: GraphSettings, tell: Tell, port: int | None = None) -> Running:
    """A server that was started and answers; after a full disk it may need more memory, and leave to cut a log off."""
    once = ""
    while True:
        begun = torn.mark(home)
        running = _launched(home, release, settings, tell, port, once)
        try:
            process.wait_until_it_answers(home, running)
            process.wait_until_settled(home)
        except GraphUnavailable:
            if settings.heap == RECOVERY_HEAP or not process.ran_out_of_memory(home):
                raise
            settings = replace(settings, heap=RECOVERY_HEAP)
            continue
        if once or not torn.is_torn(home, begun):
            return running
        tell("Catatan transaksi terpotong, misalnya karena diska penuh; ujungnya yang tidak selesai dibuang …")
        _ended(home)
        once = torn.FORGIVING


def _launched(
    home: Home, release: Release, settings: GraphSettings, tell: Tell, port: int | None = None, once: str = ""
) -> Running:
    class_path = fetch_distribution(settings, tell)
    tell(f"Menyalakan Neo4j {release.version} …")
    home.forget()
    put_right(home.folder / "data")
    port = port or process.free_port()
    configuration.configure(home, release, settings, port, once)
    pid = process.launch(home, release, class_path, settings, archive_flags(settings, class_path))
    running = Running(pid=pid, port=port, version=release.version)
    home.announce(running)
    return running


def _ended(home: Home) -> None:
    if running := home.running():
        process.end(home, running)
    if locks.is_held(home.alive):
        raise GraphUnavailable(
            f"Neo4j di {home.folder} tidak dapat dihentikan; hentikan prosesnya sendiri.",
            f"The Neo4j in {home.folder} cannot be stopped; end its process yourself.",
        )
    home.forget()
