"""The folder in which one embedded Neo4j lives: what is where, who may read it, and who runs on it."""

import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from graph.embedded import locks
from graph.embedded.releases import Release
from graph.settings import Address, GraphSettings

PRIVATE_FILE, PRIVATE_FOLDER = 0o600, 0o700


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """What a running server left in its folder, so that others can find and stop it."""

    pid: int
    port: int
    version: str


@dataclass(frozen=True, slots=True)
class Home:
    """The folder of one line of Neo4j: lines do not read each other's stores, so each has its own."""

    folder: Path

    @classmethod
    def of(cls, settings: GraphSettings, release: Release) -> Self:
        """The folder that these settings mean; it need not exist yet."""
        return cls(settings.home / f"neo4j-{release.line}")

    @property
    def configuration(self) -> Path:
        """The folder of `neo4j.conf`."""
        return self.folder / "conf"

    @property
    def accounts(self) -> Path:
        """The file from which Neo4j takes its first password, once."""
        return self.folder / "data" / "dbms" / "auth.ini"

    @property
    def log(self) -> Path:
        """What Neo4j says while it starts and runs."""
        return self.folder / "logs" / "neo4j.log"

    @property
    def details(self) -> Path:
        """What Neo4j notes down for those who look into its faults."""
        return self.folder / "logs" / "debug.log"

    @property
    def transactions(self) -> Path:
        """The folder of the transaction logs of the one database that facts are kept in."""
        return self.folder / "data" / "transactions" / "neo4j"

    @property
    def console(self) -> Path:
        """What Java says where Neo4j has nothing to say any more, from the newest start only."""
        return self.folder / "logs" / "console.log"

    @property
    def starters(self) -> Path:
        """The lock that lets one starter, stopper or cleaner through at a time."""
        return self.folder / "starters.lock"

    @property
    def alive(self) -> Path:
        """The lock that the server itself holds as long as it lives."""
        return self.folder / "server.lock"

    @property
    def _card(self) -> Path:
        return self.folder / "server.json"

    @property
    def _secret(self) -> Path:
        return self.folder / "password"

    def running(self) -> Running | None:
        """The server that lives on this folder now; what a dead one left behind counts for nothing."""
        if not locks.is_held(self.alive) or not self._card.exists():
            return None
        return Running(**json.loads(self._card.read_text(encoding="utf-8")))

    def announce(self, running: Running) -> None:
        """Tells later processes how to find the server that was just started."""
        card = {"pid": running.pid, "port": running.port, "version": running.version}
        write_private(self._card, json.dumps(card))

    def forget(self) -> None:
        """Removes what a server that is gone left behind, so that nobody looks for it."""
        self._card.unlink(missing_ok=True)

    def address(self, running: Running, settings: GraphSettings) -> Address:
        """How to speak to that server."""
        return Address(
            uri=f"bolt://127.0.0.1:{running.port}",
            username="neo4j",
            password=self._secret.read_text(encoding="utf-8"),
            database=settings.database,
        )

    def password(self) -> str | None:
        """The password of the data in this folder, if there are any."""
        return self._secret.read_text(encoding="utf-8") if self._secret.exists() else None

    def keep_password(self, password: str) -> None:
        """Keeps the password beside the data it opens, for this user alone."""
        write_private(self._secret, password)

    def empty(self) -> None:
        """Removes everything but the locks, which others may be waiting at."""
        for path in self.folder.iterdir():
            if path.is_dir():
                shutil.rmtree(path)
            elif path not in {self.starters, self.alive}:
                path.unlink()


def write_private(path: Path, text: str) -> None:
    """Writes a file that only this user may read, whole or not at all; makes its folder likewise."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=PRIVATE_FOLDER)
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    draft.replace(path)
