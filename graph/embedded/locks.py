"""Locks on files that the operating system gives back when their holder dies, however it dies.

The embedded server holds one for as long as it lives, through a file it inherits. So "is it running?" never depends
on a process number that may have been given to somebody else since.
"""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ontology.errors import GraphUnavailable

PAUSE = 0.02
"""Seconds between two looks at a lock that somebody else holds."""


def take(path: Path) -> int | None:
    """An open file that holds the lock at `path`, or nothing while somebody else holds it. Close it to give it back."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        return None
    return descriptor


def is_held(path: Path) -> bool:
    """Whether somebody holds the lock at `path` now."""
    if not path.exists():
        return False
    descriptor = take(path)
    if descriptor is None:
        return True
    os.close(descriptor)
    return False


def wait_until_free(path: Path, seconds: float) -> bool:
    """Waits for the holder of the lock to let go; tells whether it did within the time."""
    until = time.monotonic() + seconds
    while is_held(path):
        if time.monotonic() > until:
            return False
        time.sleep(PAUSE)
    return True


@contextmanager
def one_at_a_time(path: Path, seconds: float) -> Iterator[None]:
    """Lets one process through and keeps the others waiting; `GraphUnavailable` after `seconds`."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    until = time.monotonic() + seconds
    while (descriptor := take(path)) is None:
        if time.monotonic() > until:
            raise GraphUnavailable(
                f"Proses lain masih bekerja di {path.parent}; coba lagi sebentar lagi.",
                f"Another process is still at work in {path.parent}; try again in a moment.",
            )
        time.sleep(PAUSE)
    try:
        yield
    finally:
        os.close(descriptor)
