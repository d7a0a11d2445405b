"""Proposed links with what people decided about them, and what follows from it for later texts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any

from graph.agreements import AgreementReads, agreement_of, row_of
from ontology.errors import UnknownTerm
from ontology.links import CONFIRMING, Link, LinkDecision, LinkVerdict
from ontology.terms import Term

AT_ONCE = 1_000
"""Proposals that one transaction writes."""

PROPOSED = "proposed"
"""The state of a link about which nothing holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedLink(Term):
    """A proposal, and everything that was ever decided about it."""

    link: Link
    decisions: tuple[LinkDecision, ...]
    """Newest first, those that were taken back too."""

    @property
    def standing(self) -> LinkDecision | None:
        """What holds: the newest decision that was not taken back."""
        return next((each for each in self.decisions if each.revoked_at is None), None)

    @property
    def ruled_out(self) -> frozenset[str]:
        """The terms that the text does not mean."""
        held = (each for each in self.decisions if each.revoked_at is None)
        return frozenset(each.term for each in held if each.link_verdict == LinkVerdict.REJECTED and each.term)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkCount(Term):
    """How many links of a file are in a state."""

    file: str
    digest: str
    proposed_at: datetime
    state: str
    """`proposed`, or the verdict that holds."""
    sureness: str
    many: int


@dataclass(frozen=True, slots=True)
class Settled:
    """What people have settled, by the id of a text's link: no machine says otherwise."""

    confirmed: Mapping[str, str]
    """The term that a text means."""
    nothing: frozenset[str]
    """Texts that mean no term."""
    ruled_out: Mapping[str, frozenset[str]]
    """Terms that a text does not mean."""


class LinkReads(AgreementReads):
    """Keeping proposals, and what was proposed and decided."""

    _examples: tuple[tuple[int, int], Mapping[str, tuple[str, ...]]] = ((0, 0), MappingProxyType({}))

    def keep_links(self, links: Sequence[Link]) -> int:
        """Keeps proposals, each of another text; gives how many are new: a text that was proposed before stays."""
        rows = [row_of(link) for link in links]
        parts = (rows[start : start + AT_ONCE] for start in range(0, len(rows), AT_ONCE))
        return sum(int(self._connection.write("links/keep", rows=part)[0]["kept"]) for part in parts)

    def known_links(self, ids: Sequence[str]) -> frozenset[str]:
        """Which of these are kept already."""
        return frozenset(row["id"] for row in self._connection.read("links/known", ids=list(ids)))

    def link(self, link: str) -> DecidedLink:
        """One proposal; raises `UnknownTerm` where there is none with this id."""
        rows = self._connection.read("links/one", id=link)
        if not rows:
            raise UnknownTerm("usul tautan", link)
        return _decided(rows[0])

    def links(
        self,
        *,
        state: str | None = None,
        sureness: str | None = None,
        file: str | None = None,
        skip: int = 0,
        limit: int = 20,
    ) -> tuple[DecidedLink, ...]:
        """Proposals in the order in which they were made; `None`: of every state, sureness or file (by its digest)."""
        rows = self._connection.read("links/listed", state=state, sureness=sureness, file=file, skip=skip, limit=limit)
        return tuple(map(_decided, rows))

    def link_counts(self) -> tuple[LinkCount, ...]:
        """How many links there are, by file, state and sureness; the newest file first."""
        return tuple(LinkCount(**row) for row in self._connection.read("links/counts"))

    def newest_decisions(self, limit: int) -> tuple[LinkDecision, ...]:
        """What was decided last and holds, newest first."""
        rows = self._connection.read("link_decisions/newest", limit=limit)
        return tuple(agreement_of(LinkDecision, row["kept"]) for row in rows)

    def settled(self) -> Settled:
        """What holds about every text that was decided on."""
        confirmed: dict[str, str] = {}
        nothing: set[str] = set()
        ruled_out: dict[str, set[str]] = {}
        for row in self._connection.read("link_decisions/standing"):
            link = row["link"]
            confirmed.pop(link, None)
            nothing.discard(link)
            if row["verdict"] in CONFIRMING:
                confirmed[link] = row["term"]
            elif row["verdict"] == LinkVerdict.NOTHING_FITS:
                nothing.add(link)
            else:
                ruled_out.setdefault(link, set()).add(row["term"])
        return Settled(confirmed, frozenset(nothing), {link: frozenset(terms) for link, terms in ruled_out.items()})

    def confirmed_links(self) -> Mapping[str, tuple[str, ...]]:
        """The texts that people confirmed to mean a term, by the term; quick where nothing was decided since."""
        [extent] = self._connection.look("link_decisions/extent")
        stamp = (extent["made"], extent["revoked"])
        if self._examples[0] != stamp:
            self._examples = stamp, self._confirmed()
        return self._examples[1]

    def _confirmed(self) -> Mapping[str, tuple[str, ...]]:
        newest = {row["link"]: row for row in self._connection.read("link_decisions/standing")}
        found: dict[str, list[str]] = {}
        for row in newest.values():
            if row["verdict"] in CONFIRMING:
                found.setdefault(row["term"], []).append(row["text"])
        return MappingProxyType({term: tuple(texts) for term, texts in found.items()})


def _decided(row: dict[str, Any]) -> DecidedLink:
    return DecidedLink(
        link=agreement_of(Link, row["kept"]),
        decisions=tuple(agreement_of(LinkDecision, each) for each in row["decisions"]),
    )
