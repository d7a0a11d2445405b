"""A server as it is run: a process of its own, and clients beside it that ask over the network."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

from bench.measuring import seconds

SERVE = (sys.executable, "-c", "from api.cli import app; app()", "serve", "--port", "0")


@contextmanager
def served(home: Path) -> Iterator[Callable[[str], bytes]]:
    """What asks a server over the graph at `home` for a path."""
    with subprocess.Popen(
        SERVE,
        env=os.environ | {"JENJANG_HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            assert process.stdout
            address = urlsplit(next(word for word in process.stdout.readline().split() if word.startswith("http")))

            def ask(path: str) -> bytes:
                connection = HTTPConnection(str(address.hostname), address.port, timeout=120)
                connection.request("GET", path)
                answer = connection.getresponse()
                body: bytes = answer.read()
                connection.close()
                assert answer.status == 200, body
                return body

            yield ask
        finally:
            process.terminate()


def together(ask: Callable[[str], object], paths: Sequence[str], clients: int) -> list[float]:
    """The seconds of each of some questions, asked by so many clients at once that never pause."""
    with ThreadPoolExecutor(clients) as crowd:
        return list(crowd.map(lambda path: seconds(lambda: ask(path)), paths))
