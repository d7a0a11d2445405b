"""Finding things by what people call them: exactly, or by words, beginnings of words and small slips."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from graph.ledger import LedgerReads
from ontology.findings import TermRef
from ontology.terms import Term

NAMED = ("Person", "Jabatan", "Unit")
"""What is searched unless more is asked for; `Programme` and `Competency` have names too."""

SHORTEST_SLIP = 4
"""Words shorter than this are only found as written: a slip in them could mean anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit(Term):
    """Something found by its name."""

    kind: str
    """The label of the node: `Person`, `Jabatan`, `Unit`, `Programme` or `Competency`."""
    term: TermRef
    detail: str | None
    """What helps to tell it from its namesakes: the post of a person, the unit of a post."""


class NameReads(LedgerReads):
    """Questions by name, as things are called now."""

    def find(self, kind: str, text: str) -> tuple[TermRef, ...]:
        """The things of a kind (a label) whose id, code, NIP or name is exactly this, whatever the capitals."""
        return tuple(found for _, found in self.find_among([kind], text))

    def find_among(self, kinds: Collection[str], text: str) -> tuple[tuple[str, TermRef], ...]:
        """The same for several kinds at once, each with its kind."""
        rows = self._connection.read("search/exactly", labels=list(kinds), text=" ".join(text.split()))
        return tuple((row["label"], TermRef(id=row["id"], code=row["id"], label=row["name"])) for row in rows)

    def search(
        self, text: str, limit: int = 10, kinds: Collection[str] = NAMED, *, known_at: datetime | None = None
    ) -> list[Hit]:
        """The things whose names come nearest to some words, nearest first; nothing for no words.

        They are found by the names they have now, and shown by those that were known at the moment.
        """
        words = re.findall(r"\w+", text.lower())
        if not words:
            return []
        rows = self._connection.read(
            "search/by_name",
            stemmed=" ".join(words),
            written=" ".join(as_written(word) for word in words),
            labels=list(kinds),
            limit=limit,
            known_at=self.known_at(known_at),
        )
        return [
            Hit(
                kind=row["label"],
                term=TermRef(id=row["id"], code=row["id"], label=row["name"]),
                detail=row["detail"],
            )
            for row in rows
        ]


def as_written(word: str) -> str:
    """A word for the index of names as written: itself, better than as a beginning, better than with a slip."""
    slip = f" {word}~1" if len(word) >= SHORTEST_SLIP else ""
    return f"({word}^4 {word}*^2{slip})"
