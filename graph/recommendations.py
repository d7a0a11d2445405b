"""Questions that were kept with the digest of their answer, and the words in which they were answered."""

from dataclasses import asdict, dataclass
from datetime import date, datetime

from graph.ledger import LedgerReads
from ontology.errors import UnknownTerm
from ontology.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation(Term):
    """A recommendation that was kept: with it and the history of the graph the answer can be given again."""

    id: str
    question: str
    """`explain` or `candidates`."""
    asked: str
    """What it was asked about: a JSON object of the question's own parameters, with ids and codes."""
    as_of: date
    known_at: datetime
    rules_version: str
    settings: str
    """The choices of the agency that took part, as JSON."""
    edition: str
    """The id of the words: competencies, classes of jabatan, rules and scales as they were."""
    digest: str
    """SHA-256 of the answer's bytes."""
    kept_at: datetime
    kept_by: str


class RecommendationReads(LedgerReads):
    """Keeping, and what was kept."""

    def keep_edition(self, edition: str, words: str) -> None:
        """Keeps the whole vocabulary, as text; keeping it again changes nothing."""
        self._connection.write("recommendations/keep_edition", id=edition, words=words)

    def edition(self, edition: str) -> str:
        """The vocabulary that was kept under an id."""
        [row] = self._connection.read("recommendations/edition", id=edition)
        words: str = row["words"]
        return words

    def keep_recommendation(self, recommendation: Recommendation) -> None:
        """Keeps a recommendation; nothing changes it afterwards."""
        self._connection.write("recommendations/keep", properties=asdict(recommendation))

    def recommendation(self, recommendation: str) -> Recommendation:
        """The recommendation with this id; raises `UnknownTerm` where there is none."""
        rows = self._connection.read("recommendations/kept", id=recommendation)
        if not rows:
            raise UnknownTerm("rekomendasi", recommendation)
        return Recommendation(**rows[0]["kept"])

    def recommendations(self, limit: int) -> tuple[Recommendation, ...]:
        """What was kept last, newest first."""
        rows = self._connection.read("recommendations/newest", limit=limit)
        return tuple(Recommendation(**row["kept"]) for row in rows)
