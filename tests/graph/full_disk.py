"""A disk that is full at a chosen moment: a small one of its own where mounting is allowed, else a limit on files."""

import os
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

SIZE = "160m"
"""A graph with a small world takes some 10 MB; a start needs a few more."""

FILLER = "penuh"


@contextmanager
def small_disk(folder: Path) -> Iterator[None]:
    """Mounts a disk of its own on a folder, if whoever runs the tests may."""
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)]
    mounted = os.geteuid() == 0 and subprocess.run(mount, check=False, capture_output=True).returncode == 0
    try:
        yield
    finally:
        if mounted:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def full(folder: Path, process: int, left: int) -> Iterator[None]:
    """Leaves so many bytes on the disk at `folder`, or to the largest file that a process writes there."""
    if folder.is_mount():
        _fill(folder, left)
    else:
        largest = max(file.stat().st_size for file in folder.rglob("neostore.transaction.db.*"))
        _, hard = resource.prlimit(process, resource.RLIMIT_FSIZE)
        resource.prlimit(process, resource.RLIMIT_FSIZE, (largest + left, hard))
    try:
        yield
    finally:
        (folder / FILLER).unlink(missing_ok=True)


def _fill(folder: Path, left: int) -> None:
    """Takes all room but so much; again, if somebody else took some meanwhile."""
    with (folder / FILLER).open("wb") as filler:
        while True:
            state = os.statvfs(folder)
            with suppress(OSError):
                os.posix_fallocate(filler.fileno(), 0, max(1, state.f_bavail * state.f_frsize - left))
                return
