"""Fetches the files of a Neo4j release into the cache by name and version; only those with the locked hash are used."""

import hashlib
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from graph.embedded import locks
from graph.embedded.releases import Jar, Release
from graph.settings import GraphSettings
from ontology.errors import GraphUnavailable

if TYPE_CHECKING:
    from jgo.maven import MavenContext

Tell = Callable[[str], None]
"""Takes a sentence in Bahasa Indonesia about what is going on, for whoever waits."""

AT_ONCE = 8
"""How many files are fetched side by side."""

TRIES = 3
"""How often one file is asked for before the fetch gives up."""

TURN = 600
"""Seconds to wait while another process fetches the same files."""

PATIENCE = 60
"""Seconds that the registry may take to begin its answer."""


def keep_quiet(_: str) -> None:
    """Tells nobody."""


def fetch_distribution(settings: GraphSettings, tell: Tell = keep_quiet) -> tuple[Path, ...]:
    """The class path of the release that the settings ask for, fetched first where the cache does not have it."""
    return fetch(Release.locked(settings.neo4j_version), settings.cache, tell)


def fetch(release: Release, cache: Path, tell: Tell = keep_quiet) -> tuple[Path, ...]:
    """The files of a release in the order of its lock, each of them checked against it once.

    Raises:
        GraphUnavailable: a file cannot be had, or is not the file that the lock names.
    """
    folder = cache / "maven"
    paths = tuple(folder / jar.place for jar in release.jars)
    checked = cache / f"neo4j-{release.version}-{release.digest}.checked"
    if not _complete(checked, paths):
        with locks.one_at_a_time(cache / "fetch.lock", TURN):
            if not _complete(checked, paths):
                tell(f"Mengambil Neo4j {release.version} ({len(release.jars)} berkas) …")
                registry = _registry(folder)
                with ThreadPoolExecutor(AT_ONCE) as pool:
                    list(pool.map(lambda jar: _fetch(registry, jar), release.jars))
                checked.touch()
    return paths


def _complete(checked: Path, paths: Sequence[Path]) -> bool:
    """Whether everything was once fetched and found right, and is still there."""
    return checked.exists() and all(path.exists() for path in paths)


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _registry(folder: Path) -> "MavenContext":
    """The registry, or the mirror that the user's own jgo configuration names; `folder` keeps what comes."""
    from jgo.config import GlobalSettings  # costs half a second, which only a fetch should pay
    from jgo.constants import MAVEN_CENTRAL_URL
    from jgo.maven import MavenContext

    registries = {"central": MAVEN_CENTRAL_URL, **GlobalSettings.load().repositories}
    return MavenContext(repo_cache=folder, remote_repos=registries, timeout=PATIENCE)


def _fetch(registry: "MavenContext", jar: Jar) -> None:
    """Has the file in its place with the locked hash: a broken download is thrown away and asked for again."""
    path = registry.repo_cache / jar.place
    project = registry.project(jar.group, jar.artifact)
    found, reason = "", ""
    for _ in range(TRIES):
        try:
            project.at_version(jar.version).artifact(jar.classifier).resolve()
            found = sha256_of(path)
        except (OSError, RuntimeError) as error:
            reason = str(error)
        if found == jar.sha256:
            return
        with suppress(FileNotFoundError):
            path.unlink()
    if found:
        raise GraphUnavailable(
            f"Berkas {jar.coordinate} bukan berkas yang diharapkan: SHA-256-nya {found}, seharusnya {jar.sha256}. "
            "Berkas itu tidak dipakai.",
            f"File {jar.coordinate} is not the expected one: its SHA-256 is {found} instead of {jar.sha256}. "
            "It is not used.",
        )
    raise GraphUnavailable(
        f"Berkas {jar.coordinate} tidak dapat diambil; periksa sambungan internet, lalu jalankan lagi. ({reason})",
        f"File {jar.coordinate} cannot be fetched; check the connection and run it again. ({reason})",
    )
