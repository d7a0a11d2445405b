"""What was ever recorded about a person, corrections and what they replaced included."""

from dataclasses import dataclass
from datetime import datetime

from graph.ledger import LedgerReads
from graph.people import KINDS
from graph.restoring import KeptFact, evidence_of, fact_of


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownFact(KeptFact):
    """A fact as it was on record for a time."""

    version: int
    """1 for the first that was said of it, 2 for its first correction."""
    recorded_by: str
    superseded_at: datetime | None
    superseded_by: str | None
    """The id of the record that replaced it."""


class PersonHistoryReads(LedgerReads):
    """Reads that look back."""

    def history(self, person: str, known_at: datetime | None = None) -> tuple[KnownFact, ...]:
        """Every version of every record about a person up to a moment, in the order of recording."""
        moment = self.known_at(known_at)
        return tuple(
            KnownFact(
                fact=fact_of(KINDS[row["kind"]], row["nip"], row["record"], levels=row["levels"]),
                evidence=evidence_of(row["kind"], row["record"], row["source"]),
                valid_from=row["record"].get("valid_from"),
                valid_until=row["record"].get("valid_until"),
                version=row["record"]["version"],
                recorded_by=row["record"]["recorded_by"],
                superseded_at=row["record"].get("superseded_at") if row["superseded_by"] else None,
                superseded_by=row["superseded_by"],
            )
            for row in self._connection.read("people/history", id=person, known_at=moment)
        )
