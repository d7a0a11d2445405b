"""The web server around the application."""

from collections.abc import Callable
from socket import socket

import uvicorn
from fastapi import FastAPI

from ontology.errors import InvalidInput


class _Announcing(uvicorn.Server):
    """Tells its address once it answers."""

    def __init__(self, config: uvicorn.Config, announce: Callable[[], None]) -> None:
        super().__init__(config)
        self._announce = announce

    async def startup(self, sockets: list[socket] | None = None) -> None:
        """Begins to listen."""
        await super().startup(sockets)
        self._announce()


def serve_until_stopped(app: FastAPI, host: str, port: int, announce: Callable[[str], None]) -> None:
    """Serves the application until the process is told to stop.

    Its own log says what is to be known of requests (`api.logs`); the server's, which would tell whole addresses with
    names and numbers in them, is off.

    Args:
        app: what is served.
        host: the address to listen at.
        port: 0 takes any that is free.
        announce: told the address once it answers.

    Raises:
        InvalidInput: the port is taken or the address is not this machine's.
    """
    config = uvicorn.Config(
        app,
        host=host,
        port=port,
        access_log=False,
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=5,
    )
    with socket() if ":" not in host else socket(10) as listening:
        listening.setsockopt(1, 2, 1)
        try:
            listening.bind((host, port))
        except OSError as refusal:
            raise InvalidInput(
                f"Tidak dapat menunggu di {host} port {port}: {refusal.strerror}. Pilih port lain dengan --port.",
                f"Cannot listen at {host} port {port}: {refusal.strerror}. Choose another port by --port.",
            ) from refusal
        name = f"[{host}]" if ":" in host else host
        address = f"http://{name}:{listening.getsockname()[1]}/"
        _Announcing(config, lambda: announce(address)).run(sockets=[listening])
