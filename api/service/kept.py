"""What was kept of recommendations: told by names, without answering again."""

import json
from collections.abc import Iterable

from api.service.answers.recommendations import KeptRecommendation, KeptRecommendations
from api.service.ground import Ground
from graph.recommendations import Recommendation
from ontology.findings import TermRef


class KeptQuestions(Ground):
    """Which recommendations were kept, by whom and when."""

    def recommendations(self, *, limit: int = 20) -> KeptRecommendations:
        """The recommendations that were kept last, newest first."""
        return KeptRecommendations(recommendations=self._told(self.graph.recommendations(limit)))

    def kept(self, recommendation: str) -> KeptRecommendation:
        """One recommendation that was kept.

        Raises:
            UnknownTerm: none was kept under this id.
        """
        [told] = self._told([self.graph.recommendation(recommendation)])
        return told

    def _told(self, kept: Iterable[Recommendation]) -> tuple[KeptRecommendation, ...]:
        asked = [(each, json.loads(each.asked)) for each in kept]
        people = self.graph.people(sorted({about["person"] for _, about in asked if "person" in about}))
        codes = {about["jabatan"] for _, about in asked}
        jabatan = {code: self.graph.find("Jabatan", code) for code in codes}
        return tuple(
            KeptRecommendation(
                id=each.id,
                question=each.question,
                jabatan=next(iter(jabatan[about["jabatan"]]), _unnamed(about["jabatan"])),
                person=people.get(about["person"], _unnamed(about["person"])) if "person" in about else None,
                unit=about.get("unit"),
                limit=about.get("limit"),
                decide=about.get("decide"),
                as_of=each.as_of,
                known_at=each.known_at,
                rules_version=each.rules_version,
                digest=each.digest,
                kept_at=each.kept_at,
                kept_by=each.kept_by,
            )
            for each, about in asked
        )


def _unnamed(code: str) -> TermRef:
    """Something that has no name now: what is kept outlives what it is about."""
    return TermRef(id=code, code=code, label=code)
