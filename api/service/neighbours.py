"""Neighbours of jabatan and competencies: by shared requirements, and by meaning."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import TypedDict

from api.service.answers.neighbours import NearByMeaning, Neighbours
from api.service.dictionary import DictionaryQuestions
from api.service.naming import named
from api.service.nearness import asking, competencies_like, jabatan_like, levels_asked
from api.service.terms import ref
from matching.meaning import TermTexts
from matching.neighbours import nearest_meanings
from ontology.errors import ModelUnavailable, UnknownTerm
from ontology.findings import TermRef

NOT_YET = "Model bahasa sedang dibuka, atau teksnya belum dikodekan; muat ulang sebentar lagi."
"""What is said where nobody wants to wait for it."""


class _Meant(TypedDict):
    """The fields of an answer that the sentence model has to say."""

    by_meaning: tuple[NearByMeaning, ...]
    model: str | None
    model_digest: str | None
    without_meaning: str | None


class NeighbourQuestions(DictionaryQuestions):
    """What is near to what: two lists that say different things and are never mixed."""

    def neighbours(
        self, term: str, *, limit: int = 10, as_of: date | None = None, known_at: datetime | None = None
    ) -> Neighbours:
        """The neighbours of the competency or, where none goes by this code or name, of the jabatan.

        Raises:
            UnknownTerm: neither a competency nor a jabatan.
        """
        try:
            return self.competency_neighbours(term, limit=limit, as_of=as_of, known_at=known_at)
        except UnknownTerm as no_competency:
            try:
                return self.jabatan_neighbours(term, limit=limit, as_of=as_of, known_at=known_at)
            except UnknownTerm as no_jabatan:
                names = (*no_jabatan.nearest, *no_competency.nearest)
                ambiguous = no_jabatan.ambiguous
                raise UnknownTerm("jabatan atau kompetensi", term, names, ambiguous=ambiguous) from no_jabatan

    def jabatan_neighbours(
        self,
        jabatan: str,
        *,
        limit: int = 10,
        wait: bool = True,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> Neighbours:
        """Jabatan that ask for the same competencies at like levels; jabatan whose names and summaries mean alike.

        Args:
            jabatan: its code or name.
            limit: how many in each list.
            wait: whether to wait for the sentence model, and for vectors that are not there yet.
            as_of: the day on which the standards are valid; today if left out.
            known_at: only what was known then counts.

        Raises:
            UnknownTerm: no such jabatan.
        """
        moment, found = self.moment(as_of, known_at), named(self.graph, "Jabatan", jabatan)
        post = self.graph.jabatan(found.code, moment.known_at)
        posts, demands = self.graph.every_jabatan(moment.known_at), self.targets.at(moment)
        described = {ref(each): (each.name, each.summary or each.field) for each in posts}
        return Neighbours(
            as_of=moment.as_of,
            known_at=moment.known_at,
            rules_version=moment.rules_version,
            **self._by_meaning(described, found.code, limit, wait=wait),
            kind="jabatan",
            term=ref(post),
            asked=len(levels_asked(found.code, demands)),
            by_requirements=jabatan_like(found.code, demands, self._competency_ref, limit),
        )

    def competency_neighbours(
        self,
        competency: str,
        *,
        limit: int = 10,
        wait: bool = True,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> Neighbours:
        """Competencies that the same jabatan ask for at like levels; competencies whose definitions mean alike.

        Args:
            competency: its code or name.
            limit: how many in each list.
            wait: whether to wait for the sentence model, and for vectors that are not there yet.
            as_of: the day on which the standards are valid; today if left out.
            known_at: only what was known then counts.

        Raises:
            UnknownTerm: no such competency.
        """
        moment, found = self.moment(as_of, known_at), self._competency(competency)
        demands = self.targets.at(moment)
        described = {
            self._competency_ref(each.code): (each.label_id, each.definition_id)
            for each in self.vocabulary.competencies
        }
        return Neighbours(
            as_of=moment.as_of,
            known_at=moment.known_at,
            rules_version=moment.rules_version,
            **self._by_meaning(described, found.code, limit, wait=wait),
            kind="competency",
            term=self._competency_ref(found.code),
            asked=len(asking(found.code, demands)),
            by_requirements=competencies_like(
                found.code, demands, self._competency_ref, lambda code: ref(demands[code].jabatan), limit
            ),
        )

    def _competency_ref(self, code: str) -> TermRef:
        return self.words.ref("competency", code)

    def _by_meaning(
        self, described: Mapping[TermRef, tuple[str, str | None]], own: str, limit: int, *, wait: bool
    ) -> _Meant:
        """`described`: each term with its name and what it stands for, if that is known."""
        texts = [TermTexts(id="", name=name, definition=more or "").description for name, more in described.values()]
        try:
            meaning = self.meaning.opened() if wait else self.meaning.at_hand()
        except ModelUnavailable as error:
            return _nothing(str(error))
        vectors = None if meaning is None else meaning.vectors(texts) if wait else meaning.vectors_at_hand(texts)
        if meaning is None or vectors is None:
            return _nothing(NOT_YET)
        terms = {term.code: term for term in described}
        near = nearest_meanings([*terms], vectors, own, limit)
        return _Meant(
            by_meaning=tuple(NearByMeaning(term=terms[code], cosine=cosine) for code, cosine in near),
            model=meaning.encoder.name,
            model_digest=meaning.encoder.digest,
            without_meaning=None,
        )


def _nothing(why: str) -> _Meant:
    return _Meant(by_meaning=(), model=None, model_digest=None, without_meaning=why)
