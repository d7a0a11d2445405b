"""From texts to proposals that can be kept: ranked terms, how surely, and the model that was asked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from api.linking.levels import LevelsRead, likely_levels, plain_levels
from api.linking.texts import TextAsked
from api.service.meaning_keeping import Meaning
from matching.encoder import Progress
from matching.meaning import Query, Ranking, Sureness
from ontology.facts import Programme
from ontology.links import Link
from ontology.terms import Vocabulary

OFFERED = 5
"""Terms kept for a text: about as many as somebody reads before looking for another one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposing:
    """Who asks for proposals, when, and from which file."""

    meaning: Meaning
    vocabulary: Vocabulary
    file: str
    file_digest: str
    at: datetime
    by: str

    def links(self, texts: Sequence[TextAsked], progress: Progress) -> Iterator[Link]:
        """A proposal for each text, in their order."""
        encoder, index = self.meaning.encoder, self.meaning.index
        vectors = self.meaning.vectors([each.text for each in texts], progress)
        queries = [Query(text=each.text, written=each.written) for each in texts]
        for asked, ranking in zip(texts, index.rank(queries, vectors, OFFERED), strict=True):
            terms = tuple(each.id for each in ranking.ranked)
            levels = None if asked.programme is None else self._levels(asked.programme, terms)
            yield Link(
                id=asked.link,
                text=asked.text,
                written=asked.written.value,
                programme=asked.programme.code if asked.programme else None,
                proposed_terms=terms,
                scores=tuple(round(each.score, 4) for each in ranking.ranked),
                from_levels=levels.from_levels if levels else (),
                to_levels=levels.to_levels if levels else (),
                level_reason=levels.reason if levels else None,
                confidence=round(ranking.confidence, 4),
                sureness=_sureness(ranking, levels).value,
                expansions=tuple(f"{word.word}: {word.expansion}" for word in index.words.find(asked.text)),
                model=encoder.name,
                model_digest=encoder.digest,
                file=self.file,
                file_digest=self.file_digest,
                row=asked.row,
                proposed_at=self.at,
                proposed_by=self.by,
            )

    def _levels(self, programme: Programme, terms: Sequence[str]) -> LevelsRead:
        plain = plain_levels(programme, self.vocabulary, len(terms))
        return plain or likely_levels(programme.name, terms, self.vocabulary, self.meaning.vectors)


def _sureness(ranking: Ranking, levels: LevelsRead | None) -> Sureness:
    """Levels that were guessed are to be looked at, however sure the competency is."""
    guessed = levels is not None and not levels.plain
    return Sureness.LOOK if guessed and ranking.sureness == Sureness.SURE else ranking.sureness
