"""Which jabatan lead to which, kept as relationships so that routes can be asked of the graph.

They are derived from what is known of jabatan and placements, and can be derived again: no digest of the graph covers
them, and no export holds them. They hold for one state of knowledge and one day, which are noted with them.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from graph.ledger import LedgerReads

ROWS_AT_ONCE = 5_000

MOST_ROUTES = 2_000
"""So many routes are handed out at most, those of fewest moves first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptMove:
    """A way from one jabatan to another."""

    start: str
    end: str
    kind: str
    moved: int
    """How many people made it."""


class MoveReads(LedgerReads):
    """Keeping moves, and asking for routes over them."""

    def moves_derived(self) -> tuple[datetime | None, date | None]:
        """Of which moment as known, and for which day, the kept moves are; `None` where none are kept."""
        [row] = self._connection.read("career/derived")
        return row["known_at"], row["as_of"]

    def keep_moves(self, moves: Sequence[KeptMove], *, known_at: datetime, as_of: date) -> None:
        """Puts moves in the place of all earlier ones, wholly or not at all."""
        with self._connection.transaction() as transaction:
            transaction.run("career/forget")
            for start in range(0, len(moves), ROWS_AT_ONCE):
                rows = [
                    {"start": move.start, "end": move.end, "kind": move.kind, "moved": move.moved}
                    for move in moves[start : start + ROWS_AT_ONCE]
                ]
                transaction.run("career/keep", rows=rows)
            transaction.run("career/note", known_at=known_at, as_of=as_of)

    def kept_routes(
        self, starts: Collection[str], target: str, *, moves: int, most: int = MOST_ROUTES
    ) -> tuple[tuple[str, ...], ...]:
        """Routes of at most 4 moves that visit no jabatan twice, with both ends: the fewest moves first, then codes."""
        rows = self._connection.read("career/routes", starts=sorted(starts), target=target, moves=moves, most=most)
        return tuple(tuple(row["route"]) for row in rows)

    def moves_onward(self, starts: Collection[str], *, moves: int) -> tuple[KeptMove, ...]:
        """The moves that can be made within so many moves, at most 3, from some jabatan."""
        rows = self._connection.read("career/onward", starts=sorted(starts), moves=moves)
        return tuple(KeptMove(**row) for row in rows)
