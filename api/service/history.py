"""What was ever recorded: digests of the graph."""

from datetime import datetime

from api.service.answers.history import GraphDigest
from api.service.ground import Ground


class HistoryQuestions(Ground):
    """What was known when."""

    def digest(self, *, known_at: datetime | None = None) -> GraphDigest:
        """What the graph holds in a few letters: equal for equal graphs, whatever the order of loading."""
        return self.graph.digest(known_at)
