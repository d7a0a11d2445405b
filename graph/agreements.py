"""Accepted corrections, confirmed columns, decisions about links, words of an agency: kept, and taken back by a date.

They are no facts and wait for no load: they count from the moment they are accepted.
"""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from typing import Any, TypeVar

from graph.ledger import LedgerReads
from graph.restoring import restored
from ontology.agreements import AgencyWord, ColumnMapping, Correction
from ontology.development_plans import DevelopmentPlan, PlanStep
from ontology.errors import UnknownTerm
from ontology.links import Link, LinkDecision
from ontology.talent import TalentDecision
from ontology.terms import Term

Agreement = TypeVar("Agreement", Correction, ColumnMapping, LinkDecision, AgencyWord, TalentDecision)
Kept = TypeVar("Kept", bound=Term)
Row = dict[str, Any]

FOLDERS: dict[type[Term], str] = {
    Correction: "corrections",
    ColumnMapping: "columns",
    LinkDecision: "link_decisions",
    AgencyWord: "words",
    TalentDecision: "talent_decisions",
}
"""Where the questions about each kind lie."""
KINDS: dict[type[Term], str] = {
    Correction: "koreksi",
    ColumnMapping: "pemetaan kolom",
    LinkDecision: "putusan tautan",
    AgencyWord: "kata instansi",
    TalentDecision: "putusan talenta",
}
"""What people call them."""
MADE_AT = ("accepted_at", "confirmed_at", "decided_at", "added_at")
"""The fields that say when an agreement was made, one for each kind."""


def row_of(
    kept: Correction | ColumnMapping | LinkDecision | AgencyWord | TalentDecision | Link | DevelopmentPlan | PlanStep,
) -> Row:
    """The properties that an agreement, a proposal, a plan or one of its steps is kept by."""
    filled = {name: value for name, value in asdict(kept).items() if value is not None}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in filled.items()}


def agreement_of(kind: type[Kept], properties: dict[str, Any], **parts: object) -> Kept:
    """What was kept with these properties; `parts` are those of its fields that are kept as nodes of their own."""
    said = {name: tuple(value) if isinstance(value, list) else value for name, value in properties.items()}
    return restored(kind, said, **parts)


class AgreementReads(LedgerReads):
    """Keeping what was agreed on, and what was."""

    def agreements(self, kind: type[Agreement]) -> tuple[Agreement, ...]:
        """Every agreement of a kind that was ever made, the revoked ones too, oldest first."""
        rows = self._connection.read(f"{FOLDERS[kind]}/kept")
        return tuple(agreement_of(kind, row["kept"]) for row in rows)

    def words_held(self) -> tuple[AgencyWord, ...]:
        """The words of the agency that hold now, oldest first."""
        rows = self._connection.look("words/held")
        return tuple(agreement_of(AgencyWord, row["kept"]) for row in rows)

    def agree(self, kind: type[Agreement], made: Iterable[Agreement]) -> None:
        """Keeps agreements of a kind; corrections and mappings that held for the same are revoked then."""
        rows = [row_of(each) for each in made]
        if rows:
            self._connection.write(f"{FOLDERS[kind]}/keep", rows=rows)

    def revoke(self, kind: type[Agreement], agreement: str, *, at: datetime, by: str) -> Agreement:
        """Takes an agreement back; what was taken back before stays as it was.

        Raises:
            UnknownTerm: there is none with this id.
        """
        rows = self._connection.write(f"{FOLDERS[kind]}/revoke", id=agreement, at=at, by=by)
        if not rows:
            raise UnknownTerm(KINDS[kind], agreement)
        return agreement_of(kind, rows[0]["kept"])
