"""The rules and scales that the graph holds, as they were known at a moment."""

from datetime import datetime

from graph.ledger import LedgerReads
from graph.restoring import restored, rule_of
from ontology.terms import JpmCategory, Rule


class RuleReads(LedgerReads):
    """Questions about the rules that decide."""

    def rules(self, known_at: datetime | None = None) -> tuple[Rule, ...]:
        """Every rule known at a moment, whenever it holds, by id."""
        rows = self._connection.read("vocabulary/rules", known_at=self.known_at(known_at))
        return tuple(rule_of(row["rule"]) for row in rows)

    def jpm_categories(self) -> tuple[JpmCategory, ...]:
        """The categories of every scale of the Job Person Match, by scale, highest first."""
        return tuple(
            restored(JpmCategory, row["category"]) for row in self._connection.read("vocabulary/jpm_categories")
        )
