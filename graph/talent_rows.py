"""Everyone as rows of whole numbers."""

from graph.ledger import LedgerReads


class TalentReads(LedgerReads):
    """Reads that ranking rests on."""
