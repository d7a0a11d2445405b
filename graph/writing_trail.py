"""How far a load has come, noted on the ledger, so that the same load goes on from there after an interruption.

A load writes its batches in the order in which its facts were taken in. With every batch the ledger notes, in the same
transaction, how many there are and a fingerprint over all that they hold. Whoever loads next and begins with just the
same batches need not write them again; to everybody else they are what a dead load left behind.
"""

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Self

from graph.connection import Connection, Transaction
from graph.writing_staged import Entry, Staged
from graph.writing_turn import Turn

RESUMED_WITHIN = timedelta(days=1)
"""After so long a load begins anew: what it wrote bears its first moment, at which it would seem to have been known."""


class Trail:
    """The batches that a load has gone through: how many, and a fingerprint over what they hold and who wrote it."""

    def __init__(self, actor: str) -> None:
        """`actor` is who loads: records bear the name, so another's are not gone on with."""
        self.batches = 0
        self._sum = hashlib.sha256(actor.encode())

    @property
    def fingerprint(self) -> str:
        """64 hexadecimal digits."""
        return self._sum.hexdigest()

    def follow(self, entries: Iterable[Entry]) -> None:
        """Goes on by one batch."""
        for entry in entries:
            record, source = entry.record, entry.source
            self._sum.update(f"{record.key}|{record.digest}|{source.digest}|{source.name}\n".encode())
        self.batches += 1

    def note(self, staged: Staged, transaction: Transaction) -> None:
        """Notes how far the load is, within the transaction that writes its latest batch."""
        counts = {"appended": staged.appended, "superseded": staged.superseded, "unchanged": staged.unchanged}
        transaction.run(
            "writing/note_trail",
            recorded_at=staged.recorded_at,
            batches=self.batches,
            fingerprint=self.fingerprint,
            counts=json.dumps(counts),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Interrupted:
    """A load that ended before its switch."""

    recorded_at: datetime
    batches: int
    fingerprint: str
    counts: dict[str, dict[str, int]]

    @classmethod
    def found(cls, connection: Connection, clock: Callable[[], datetime]) -> Self | None:
        """The load that may be gone on with, if there is one and it is recent."""
        for noted in connection.read("writing/trail"):
            if clock() - noted["recorded_at"] < RESUMED_WITHIN:
                return cls(**{**noted, "counts": json.loads(noted["counts"])})
        return None

    def matches(self, trail: Trail) -> bool:
        """Whether another load has gone through just the same batches."""
        return (trail.batches, trail.fingerprint) == (self.batches, self.fingerprint)

    def again(self, turn: Turn, actor: str) -> Staged:
        """The load as it stood, in the turn of whoever goes on with it."""
        staged = Staged(turn=turn, actor=actor, recorded_at=self.recorded_at)
        staged.appended.update(self.counts["appended"])
        staged.superseded.update(self.counts["superseded"])
        staged.unchanged.update(self.counts["unchanged"])
        return staged
