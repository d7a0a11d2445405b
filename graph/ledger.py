"""What the graph knows up to when: no reader looks past the last load that was let count."""

from dataclasses import dataclass
from datetime import datetime

from graph.connection import Connection
from ontology.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger(Term):
    """The state of the graph's one book of loads."""

    committed_at: datetime
    """Everything recorded up to this moment is visible, nothing after it."""
    revision: int
    """How many loads have changed something: equal revisions mean equal facts."""


class LedgerReads:
    """Reads that all others rest on."""

    def __init__(self, connection: Connection) -> None:
        """`connection` leads to a graph whose schema is in place."""
        self._connection = connection
        self._committed_at: datetime | None = None

    def ledger(self) -> Ledger:
        """The moment up to which the graph is known, and its revision."""
        ledger = Ledger(**self._connection.look("organisation/ledger")[0])
        self._committed_at = ledger.committed_at
        return ledger

    def known_at(self, asked: datetime | None = None) -> datetime:
        """The moment as known at which a question is answered: the one asked, but never later than the last load."""
        if asked is not None and self._committed_at is not None and asked <= self._committed_at:
            return asked  # the ledger only moves forward, so what was visible before stays so
        committed_at = self.ledger().committed_at
        return committed_at if asked is None else min(asked, committed_at)
