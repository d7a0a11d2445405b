"""What the talent committee decided, at hand for every question that rests on it."""

from graph.agreements import AgreementReads
from ontology.talent import TalentDecision


class TalentDecisionReads(AgreementReads):
    """The decisions of the talent committee."""

    _decisions: tuple[tuple[int, int], tuple[TalentDecision, ...]] = ((0, 0), ())

    def talent_decisions(self) -> tuple[TalentDecision, ...]:
        """Every decision that was ever made, those taken back too, oldest first; quick where nothing was added."""
        stamp = self.talent_decisions_extent()
        if self._decisions[0] != stamp:
            self._decisions = stamp, self.agreements(TalentDecision)
        return self._decisions[1]

    def talent_decisions_extent(self) -> tuple[int, int]:
        """How many were made and how many of them taken back: it changes with every decision."""
        [extent] = self._connection.look("talent_decisions/extent")
        return extent["made"], extent["revoked"]
