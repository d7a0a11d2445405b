"""Candidates for one question, fetched from the graph at the same time where none waits for another."""

from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import date, datetime

from graph.career_graph import CareerGraph
from graph.searching import Near, Wanted
from matching.search import Question
from ontology.terms import Aspect, Competency

KINDS = ("person", "jabatan", "unit", "competency", "programme", "indicator")
"""What can be looked for; among equals the earlier comes first."""

NAMED_ONLY = {"Person": "person", "Unit": "unit"}
"""People and units are found by name and by nothing else."""

HAVE_NAMES = NAMED_ONLY | {"Jabatan": "jabatan", "Programme": "programme", "Competency": "competency"}
"""What has a name, by label."""

NAMES = 3
"""How many times as many names of a kind as are wanted are fetched: the index counts words that say nothing."""

Candidate = tuple[str, Near]
"""Its kind, and what is known of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where and when to look."""

    as_of: date
    known_at: datetime
    limit: int
    kinds: Collection[str]
    levels: Collection[str] | None = None
    """Posts of these classes, programmes open to them."""
    units: Collection[str] | None = None
    """Posts in these units."""
    lacking: Collection[str] | None = None
    """Programmes that build one of these competencies."""

    @property
    def is_bounded(self) -> bool:
        """Whether more than a name decides what may be shown."""
        return not (self.levels is self.units is self.lacking is None)


class Fetching:
    """Asks the graph for what may be meant."""

    def __init__(self, graph: CareerGraph, question: Question, place: Place, wanted: Wanted) -> None:
        """`wanted`: the words and the vector that everything but names is looked for by."""
        self._graph, self._question, self._place, self._wanted = graph, question, place, wanted

    def by_name(self) -> list[Candidate]:
        """Candidates whose names hold the words, in no order: one question, quick enough for who is still typing."""
        labels = [label for label, kind in HAVE_NAMES.items() if kind in self._place.kinds]
        return [(HAVE_NAMES[near.label], near) for near in self._named(labels, self._wanted.words)]

    def candidates(
        self,
        likely: Sequence[str],
        post_words: Sequence[str],
        meant_of: Callable[[Sequence[Near]], Collection[Competency]],
    ) -> list[Candidate]:
        """All candidates of the kinds that are wanted, in no order.

        Args:
            likely: competencies to be among them, whatever their words.
            post_words: words of posts that are likely meant.
            meant_of: tells, once the candidates among competencies are known, which ones are meant.
        """
        kinds = self._place.kinds
        with ThreadPoolExecutor(4) as pool:
            labels = [label for label, kind in NAMED_ONLY.items() if kind in kinds]
            by_name = pool.submit(self._named, labels, self._question.words)
            coming: list[tuple[str, Future[tuple[Near, ...]]]] = []
            if "indicator" in kinds:
                coming.append(("indicator", pool.submit(self._graph.near_indicators, self._wanted)))
            competencies = self._graph.near_competencies(self._wanted, meant=likely)
            meant = meant_of(competencies)
            if "jabatan" in kinds:
                coming.append(("jabatan", pool.submit(self._jabatan, meant, post_words)))
            if "programme" in kinds:
                coming.append(("programme", pool.submit(self._programmes, meant)))
            found = [(kind, near) for kind, future in coming for near in future.result()]
            found += [(NAMED_ONLY[near.label], near) for near in by_name.result()]
        return found + ([("competency", near) for near in competencies] if "competency" in kinds else [])

    def _named(self, labels: Sequence[str], words: Sequence[str]) -> tuple[Near, ...]:
        place = self._place
        each = NAMES * place.limit
        found = self._graph.search(" ".join(words), each * len(labels), labels, each=each, known_at=place.known_at)
        return tuple(
            Near(
                label=hit.kind,
                id=hit.term.id,
                code=hit.term.code,
                name=hit.term.label,
                text="",
                detail=hit.detail,
                meaning=None,
            )
            for hit in found
        )

    def _jabatan(self, meant: Collection[Competency], post_words: Sequence[str]) -> tuple[Near, ...]:
        """Every post asks for the common competencies, so that only technical ones tell posts apart."""
        place = self._place
        return self._graph.near_jabatan(
            replace(self._wanted, words=list(dict.fromkeys([*self._wanted.words, *post_words]))),
            as_of=place.as_of,
            meant=[each.code for each in meant if each.aspect is Aspect.TEKNIS],
            levels=place.levels,
            units=place.units,
        )

    def _programmes(self, meant: Collection[Competency]) -> tuple[Near, ...]:
        return self._graph.near_programmes(
            self._wanted,
            meant=[each.code for each in meant],
            lacking=self._place.lacking,
            steps=self._question.steps,
            levels=self._place.levels,
        )
