"""One loader at a time: who may write is noted on the ledger, and a loader that died is passed over."""

import os
import secrets
import socket
import sys
from collections.abc import Callable
from datetime import datetime, timedelta

from graph.connection import Connection, Transaction
from ontology.errors import LoadUnderway

PATIENCE = timedelta(minutes=10)
"""After so long without a sign, a loader on another machine is taken for dead."""


class Turn:
    """The turn to write. Every batch renews it, so a loader that was passed over cannot go on unnoticed."""

    def __init__(self, connection: Connection, clock: Callable[[], datetime]) -> None:
        """`clock` gives the time as an aware datetime."""
        self._connection = connection
        self._clock = clock
        self._owner = f"{socket.gethostname()}/{os.getpid()}/{secrets.token_hex(4)}"

    def take(self) -> None:
        """Begins the turn.

        Raises:
            LoadUnderway: another loader is alive.
        """
        now = self._clock()
        loader = self._connection.read("writing/loader")[0]
        gone = loader["owner"] if loader["owner"] and _is_gone(loader["owner"]) else None
        taken = self._connection.write(
            "writing/take_turn", owner=self._owner, now=now, gone=gone, lost_before=now - PATIENCE
        )
        if not taken[0]["taken"]:
            raise LoadUnderway(
                "Pemuatan lain sedang berjalan; tunggu sampai selesai, lalu ulangi.",
                "Another load is under way; wait until it has ended, then try again.",
            )

    def keep(self, transaction: Transaction) -> None:
        """Renews the turn within a transaction that writes; raises `LoadUnderway` if it was lost meanwhile."""
        kept = transaction.run("writing/keep_turn", owner=self._owner, now=self._clock())
        if not kept[0]["kept"]:
            raise LoadUnderway(
                "Giliran menulis telah diambil pemuat lain karena pemuatan ini terlalu lama tidak memberi tanda.",
                "Another loader took the turn to write, as this load gave no sign for too long.",
            )

    def end(self) -> None:
        """Ends the turn; harmless if it was lost."""
        self._connection.write("writing/end_turn", owner=self._owner)


def _is_gone(owner: str) -> bool:
    """Whether the owner was a process of this machine that no longer runs."""
    host, process, _ = owner.split("/")
    if host != socket.gethostname() or sys.platform == "win32":
        return False
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False
