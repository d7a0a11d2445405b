"""The Neo4j releases that can be run here: the files each consists of, and what differs between their lines."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from ontology.errors import GraphUnavailable

FOLDER = Path(__file__).parent
"""Where the lock files are, one for each release: `neo4j-<version>.lock`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Jar:
    """One file of a release: its Maven coordinate and the SHA-256 of its bytes."""

    group: str
    artifact: str
    version: str
    classifier: str
    sha256: str

    @classmethod
    def read(cls, line: str) -> Self:
        """A jar from a line of a lock file: `group:artifact:version[:classifier] sha256`."""
        coordinate, sha256 = line.split()
        group, artifact, version, *classifier = coordinate.split(":")
        return cls(group=group, artifact=artifact, version=version, classifier="".join(classifier), sha256=sha256)

    def __str__(self) -> str:
        """The line that `read` reads."""
        parts = (self.group, self.artifact, self.version, *((self.classifier,) if self.classifier else ()))
        return f"{':'.join(parts)} {self.sha256}"

    @property
    def coordinate(self) -> str:
        """The coordinate alone, as messages name the file."""
        return str(self).split()[0]

    @property
    def place(self) -> Path:
        """Where the file is inside a folder that is laid out as Maven does."""
        suffix = f"-{self.classifier}" if self.classifier else ""
        folder = Path(*self.group.split("."), self.artifact, self.version)
        return folder / f"{self.artifact}-{self.version}{suffix}.jar"


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A version of Neo4j Community, ready to be fetched and started."""

    version: str
    jars: tuple[Jar, ...]
    digest: str
    """Changes when any file of the release changes; names what is derived from them."""

    @classmethod
    def locked(cls, version: str) -> Self:
        """The release that the lock file of that version describes; versions without one are refused."""
        path = lock_path(version)
        if not path.exists():
            known = ", ".join(sorted(lock.stem.removeprefix("neo4j-") for lock in FOLDER.glob("neo4j-*.lock")))
            raise GraphUnavailable(
                f"Neo4j versi {version} tidak dikenal; yang tersedia: {known}.",
                f"Neo4j version {version} is not known; available: {known}.",
            )
        text = path.read_text(encoding="utf-8")
        lines = (line for line in text.splitlines() if line and not line.startswith("#"))
        digest = hashlib.sha256(text.encode()).hexdigest()[:16]
        return cls(version=version, jars=tuple(map(Jar.read, lines)), digest=digest)

    @property
    def line(self) -> str:
        """The first number of the version. Releases of one line read each other's stores; lines do not go back."""
        return self.version.split(".")[0]

    @property
    def main_class(self) -> str:
        """The class that starts the server; it was renamed after line 5."""
        return "org.neo4j.server.CommunityEntryPoint" if self.line == "5" else "org.neo4j.server.Neo4jCommunity"

    @property
    def prompt_stop(self) -> str:
        """The setting that makes a stop take a second instead of ten: no quiet period for connections of our own."""
        name = "internal.dbms.bolt.netty_server_shutdown_quiet_period"
        return f"{name}=0" if self.line == "5" else f"{name}_duration=0s"


def lock_path(version: str) -> Path:
    """The lock file of a version, whether it exists or not."""
    return FOLDER / f"neo4j-{version}.lock"
