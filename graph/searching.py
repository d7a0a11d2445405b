"""Terms by words and by meaning in one question each, joined with where they stand and what they build."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from graph.ledger import LedgerReads
from graph.names import as_written
from ontology.facts import Builds, Requirement
from ontology.terms import Importance, Term

AS_MANY = 4
"""How many times as many as are wanted are fetched from an index: what is left out afterwards must not be missed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Near(Term):
    """A term that some words may mean; what speaks for it is judged elsewhere."""

    label: str
    id: str
    code: str
    """By which its page is found: its own, or that of the competency that an indicator belongs to."""
    name: str
    text: str
    """What describes it beside its name."""
    detail: str | None
    meaning: float | None
    """The cosine between the question and the term; `None` where no vector was asked by or none is kept."""
    formerly: str | None = None
    """The text that described it as it was known, where another one does by now: only that text has its meaning."""
    builds: tuple[Builds, ...] = ()
    """Of a programme: the competencies that it leads from one level to another."""
    asks: tuple[Requirement, ...] = ()
    """Of a post: what its standards ask for among the competencies that the words mean, the newest standard first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is looked for: words, a meaning, or both."""

    words: Sequence[str]
    """Words of the question and words that its abbreviations stand for."""
    limit: int
    vector: Sequence[float] | None = None
    model_digest: str | None = None
    """Of the model that gave the vector."""
    known_at: datetime | None = None


class SearchReads(LedgerReads):
    """One question for each kind of term. Candidates come in no order that means anything."""

    def near_jabatan(
        self,
        wanted: Wanted,
        *,
        as_of: date,
        meant: Collection[str] = (),
        levels: Collection[str] | None = None,
        units: Collection[str] | None = None,
    ) -> tuple[Near, ...]:
        """Posts near the words, and those that ask for a competency which the words mean.

        Args:
            wanted: what is looked for.
            as_of: the day whose standards count.
            meant: competencies that the words mean.
            levels: only posts of these classes.
            units: only posts in these units.
        """
        asked = self._asked(wanted) | {"written": _written(wanted), "known_at": self.known_at(wanted.known_at)}
        structure = {"meant": list(meant), "levels": _listed(levels), "units": _listed(units)}
        return self._near("Jabatan", "search/jabatan", asked | structure | {"as_of": as_of})

    def near_programmes(
        self,
        wanted: Wanted,
        *,
        meant: Collection[str] = (),
        lacking: Collection[str] | None = None,
        steps: tuple[float, float] | None = None,
        levels: Collection[str] | None = None,
    ) -> tuple[Near, ...]:
        """Programmes near the words, and those that build a competency which the words mean.

        Args:
            wanted: what is looked for.
            meant: competencies that the words mean.
            lacking: only programmes that build one of these.
            steps: only programmes that lead from this level (or a lower one) to that (or a higher one).
            levels: only programmes that are open to one of these classes of jabatan.
        """
        from_level, to_level = steps or (None, None)
        asked = self._asked(wanted) | {"written": _written(wanted), "known_at": self.known_at(wanted.known_at)}
        structure = {"meant": list(meant), "lacking": _listed(lacking), "levels": _listed(levels)}
        return self._near(
            "Programme", "search/programmes", asked | structure | {"from_level": from_level, "to_level": to_level}
        )

    def near_competencies(self, wanted: Wanted, *, meant: Collection[str] = ()) -> tuple[Near, ...]:
        """Competencies near the words, and those of `meant`."""
        asked = self._asked(wanted) | {"written": _written(wanted), "meant": list(meant)}
        return self._near("Competency", "search/competencies", asked)

    def near_indicators(self, wanted: Wanted) -> tuple[Near, ...]:
        """Indicators of behaviour near the words."""
        return self._near("Indicator", "search/indicators", self._asked(wanted))

    def _asked(self, wanted: Wanted) -> dict[str, object]:
        return {
            "words": " ".join(_searchable(wanted.words)),
            "vector": None if wanted.vector is None else [float(number) for number in wanted.vector],
            "model_digest": wanted.model_digest,
            "many": AS_MANY * wanted.limit,
        }

    def _near(self, label: str, question: str, asked: dict[str, object]) -> tuple[Near, ...]:
        rows = self._connection.read(question, **asked)
        return tuple(
            Near(
                label=label,
                id=row["id"],
                code=row["code"] if "code" in row else row["id"],
                name=row["name"],
                text=row["text"],
                detail=row["detail"],
                meaning=row["meaning"],
                formerly=row.get("formerly"),
                builds=tuple(Builds(**built) for built in row.get("builds", ())),
                asks=tuple(_asked_for(asked) for asked in row.get("asks", ())),
            )
            for row in rows
        )


def _searchable(words: Sequence[str]) -> list[str]:
    """Letters and digits only: everything else would mean something to the index."""
    return [piece for word in words for piece in re.findall(r"[^\W_]+", word.lower())]


def _written(wanted: Wanted) -> str:
    return " ".join(as_written(word) for word in _searchable(wanted.words))


def _asked_for(row: dict[str, Any]) -> Requirement:
    return Requirement(competency=row["competency"], level=row["level"], importance=Importance(row["importance"]))


def _listed(codes: Collection[str] | None) -> list[str] | None:
    return None if codes is None else list(codes)
