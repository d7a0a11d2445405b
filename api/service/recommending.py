"""Recommendations that are kept, and answered again to the same bytes whatever was learned since.

Facts and rules have their history in the graph. What has none there - labels, classes, scales - is kept whole with the
recommendation, as the edition of the vocabulary that it was said in; so are the choices of the agency.
"""

import json
from datetime import date, datetime
from functools import cached_property
from hashlib import sha256
from typing import Any

from api.service.answers.recommendations import KeptRecommendation
from api.service.kept import KeptQuestions
from api.service.naming import named
from api.service.placement import PlacementQuestions
from api.service.recent import Recent
from api.service.targets import Targets
from graph.recommendations import Recommendation
from graph.records import digest_of
from graph.writing import now
from matching.settings import MatchingSettings
from ontology.errors import InvalidInput
from ontology.findings import Candidates, Explanation
from ontology.terms import Importance, Vocabulary

EDITIONS_KEPT = 4

Asked = dict[str, Any]
"""The parameters of a question, with ids and codes."""


class RecommendationQuestions(PlacementQuestions, KeptQuestions):
    """What was recommended, and why, as it was known then."""

    def keep_explanation(
        self, person: str, jabatan: str, *, as_of: date | None = None, known_at: datetime | None = None
    ) -> KeptRecommendation:
        """Explains one person and one jabatan, and keeps the question with the digest of the answer.

        Raises:
            UnknownTerm: no such person or jabatan.
            MissingStandard: the jabatan has no standard on the day.
        """
        answer = self.explain(person, jabatan, as_of=as_of, known_at=known_at)
        return self._kept("explain", {"person": answer.person.id, "jabatan": answer.jabatan.code}, answer)

    def keep_candidates(
        self,
        jabatan: str,
        *,
        limit: int = 20,
        unit: str | None = None,
        decide: bool = False,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> KeptRecommendation:
        """Ranks people for a jabatan, and keeps the question with the digest of the answer.

        Raises:
            UnknownTerm: no such jabatan or unit.
            MissingStandard: the jabatan has no standard on the day.
        """
        within = None if unit is None else named(self.graph, "Unit", unit).code
        answer = self.candidates(jabatan, limit=limit, unit=within, decide=decide, as_of=as_of, known_at=known_at)
        asked = {"jabatan": answer.jabatan.code, "limit": limit, "unit": within, "decide": decide}
        return self._kept("candidates", asked, answer)

    def replay(self, recommendation: str) -> Explanation | Candidates:
        """The answer of a kept recommendation, found again from the facts, rules and words as they were known.

        Raises:
            UnknownTerm: none was kept under this id.
            InvalidInput: the answer is not the same to the byte, as this version of the product says it otherwise.
        """
        kept = self.graph.recommendation(recommendation)
        then = self._as_then(kept)
        asked: Asked = json.loads(kept.asked) | {"as_of": kept.as_of, "known_at": kept.known_at}
        answer = then.explain(**asked) if kept.question == "explain" else then.candidates(**asked)
        if _digest(answer) != kept.digest:
            raise InvalidInput(
                f"Rekomendasi {kept.id} tidak dapat diulang persis sama: versi produk ini menjawab dengan cara lain.",
                f"Recommendation {kept.id} cannot be given again to the byte: this version answers otherwise.",
            )
        return answer

    @cached_property
    def _editions(self) -> set[str]:
        """The editions that this service has kept already."""
        return set()

    @cached_property
    def _past(self) -> Recent[tuple[str, str], PlacementQuestions]:
        return Recent(EDITIONS_KEPT)

    @cached_property
    def _edition(self) -> str:
        return digest_of(self.vocabulary)

    def _kept(self, question: str, asked: Asked, answer: Explanation | Candidates) -> KeptRecommendation:
        from api.wire import to_json

        if self._edition not in self._editions:
            self.graph.keep_edition(self._edition, to_json(self.vocabulary).decode())
            self._editions.add(self._edition)
        kept_at, digest = now(), _digest(answer)
        kept = Recommendation(
            id="k" + sha256(f"{digest}|{question}|{asked}|{kept_at.isoformat()}".encode()).hexdigest()[:15],
            question=question,
            asked=json.dumps(asked),
            as_of=answer.as_of,
            known_at=answer.known_at,
            rules_version=answer.rules_version,
            settings=_written(self.targets.settings),
            edition=self._edition,
            digest=digest,
            kept_at=kept_at,
            kept_by=self.actor,
        )
        self.graph.keep_recommendation(kept)
        [told] = self._told([kept])
        return told

    def _as_then(self, kept: Recommendation) -> PlacementQuestions:
        """A service that speaks as this one did then."""
        if (kept.edition, kept.settings) == (self._edition, _written(self.targets.settings)):
            return self
        return self._past.get((kept.edition, kept.settings), lambda: self._speaking(kept))

    def _speaking(self, kept: Recommendation) -> PlacementQuestions:
        from api.wire import adapter

        words = adapter(Vocabulary).validate_json(self.graph.edition(kept.edition))
        return PlacementQuestions(
            graph=self.graph,
            vocabulary=words,
            talent=self.talent.speaking(words),
            targets=Targets(self.graph, words, _read(kept.settings)),
            meaning=self.meaning,
            today=self.today,
            actor=self.actor,
        )


def _digest(answer: Explanation | Candidates) -> str:
    from api.wire import to_json

    return sha256(to_json(answer)).hexdigest()


def _written(settings: MatchingSettings) -> str:
    weights = {str(importance): weight for importance, weight in settings.weights.items()}
    return json.dumps(
        {
            "weights": weights,
            "prior_strength": settings.prior_strength,
            "age_reading": settings.age_reading,
            "scale": settings.scale,
        },
        sort_keys=True,
    )


def _read(text: str) -> MatchingSettings:
    said = json.loads(text)
    weights = {Importance(importance): weight for importance, weight in said.pop("weights").items()}
    return MatchingSettings(weights=weights, **said)
