"""Search by name."""

import re
from datetime import date, datetime

from api.service.answers import Hit, SearchAnswer, Why
from api.service.ground import Ground


class SearchQuestions(Ground):
    """What words may name."""

    def search(
        self, text: str, *, limit: int = 10, as_of: date | None = None, known_at: datetime | None = None
    ) -> SearchAnswer:
        """People, jabatan and units whose names fit the words, best first."""
        moment, words = self.moment(as_of, known_at), re.findall(r"\w+", text.lower())
        hits = []
        for hit in self.graph.search(text, limit, known_at=moment.known_at):
            shared = tuple(word for word in words if word in hit.term.label.lower())
            hits.append(
                Hit(
                    kind=hit.kind.lower(),
                    id=hit.term.id,
                    code=hit.term.code,
                    label=hit.term.label,
                    detail=hit.detail,
                    score=round(len(shared) / len(words), 2),
                    why=Why(words=shared),
                )
            )
        return SearchAnswer(**moment.stamp, query=text, hits=tuple(hits))
