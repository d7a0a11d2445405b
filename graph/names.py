"""Finding things by what people call them: exactly, or by words, beginnings of words and small slips."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from graph.ledger import LedgerReads
from ontology.findings import TermRef
from ontology.terms import Term

NAMED = ("Person", "Jabatan", "Unit")
"""What is searched unless more is asked for; `Programme` and `Competency` have names too."""

STEMMED = {
    "Jabatan": ("jabatan_texts", "name"),
    "Unit": ("unit_texts", "name"),
    "Programme": ("programme_texts", "name"),
    "Competency": ("competency_texts", "label_id"),
}
"""The index that knows the names of a kind by their stems, and the property in it; what a person is called has none."""

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
        self,
        text: str,
        limit: int = 10,
        kinds: Collection[str] = NAMED,
        *,
        each: int | None = None,
        known_at: datetime | None = None,
    ) -> list[Hit]:
        """The things whose names come nearest to some words, nearest first; nothing for no words.

        They are found by the names they have now, and shown by those that were known at the moment.

        Args:
            text: the words.
            limit: how many things at most.
            kinds: their labels.
            each: how many of each kind are looked at; as many as are wanted, if left out.
            known_at: the moment.
        """
        words = re.findall(r"[^\W_]+", text.lower())
        if not words or not kinds:
            return []
        rows = self._connection.read(
            "search/by_name",
            words=words,
            asked=[asked for kind in kinds for asked in _asked(kind, words)],
            each=each or limit,
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


def _asked(kind: str, words: Sequence[str]) -> Iterator[dict[str, str]]:
    """What the indexes of one kind are asked: for the words as written, and for their stems."""
    yield {"index": f"{kind.lower()}_names", "words": " ".join(map(as_written, words))}
    if kind in STEMMED:
        index, name = STEMMED[kind]
        yield {"index": index, "words": f"{name}:({' '.join(words)})"}


def as_written(word: str) -> str:
    """A word for the index of names as written: itself, better than as a beginning, better than with a slip."""
    slip = f" {word}~1" if len(word) >= SHORTEST_SLIP else ""
    return f"({word}^4 {word}*^2{slip})"
