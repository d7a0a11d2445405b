"""Search: by name, by words, by meaning, and by what stands in the graph between them."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import date, datetime

from api.service.answers import Hit, SearchAnswer
from api.service.fetching import KINDS, Place
from api.service.finding import LABELS, Finding
from api.service.ground import Ground
from api.service.meaning_in_graph import MeaningState, Progress
from api.service.meaning_keeping import Meaning
from api.service.moment import Moment
from api.service.naming import named
from api.service.standings import gaps_of
from matching.search import Question, read_question
from ontology.errors import UnknownTerm
from ontology.words.agency import finder_for

BEGUN = 2
"""Letters from which on it is worth guessing what somebody is typing."""

PLACED = ("jabatan", "programme")
"""What can stand in a unit or at a class of jabatan; only these are looked for where one is given."""


class SearchQuestions(Ground):
    """What words may mean."""

    def search(
        self,
        text: str,
        *,
        limit: int = 10,
        kinds: Collection[str] = (),
        unit: str | None = None,
        level: str | None = None,
        wait: bool = False,
        typing: bool = False,
        progress: Progress = lambda _done, _of, _what: None,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> SearchAnswer:
        """What the words may mean, best first: what goes by just this name or code, then by words and meaning.

        Args:
            text: some words, a code, or a whole question.
            limit: how many hits at most.
            kinds: what to look for (`finding.KINDS`); empty: what the question names, or everything.
            unit: jabatan in this unit and below it; programmes that build what its people lack.
            level: jabatan of this class (a code); programmes open to it.
            wait: whether to open the model and make what is missing; otherwise words alone answer until it is there.
            typing: whether somebody is still typing: names answer, where they find little words, then the model.
            progress: told how far that is.
            as_of: the day whose standards count; today if left out.
            known_at: what was known at this moment; what is found by its present name or text is shown as known then.

        Raises:
            ModelUnavailable: `wait`, and the model cannot be opened.
            UnknownTerm: no such unit, or no such class of jabatan.
        """
        moment, question = self.moment(as_of, known_at), read_question(text)
        place = self._place(moment, question, limit, kinds, unit, level)
        meaning, state = self._meaning(wait, progress)
        words = finder_for(self.graph.words_held()) if meaning is None else meaning.index.words
        exact = self._exactly(text, question)
        asked = _by_name(question, exact)

        says = bool(asked.words) and not (typing and max(map(len, asked.words)) < BEGUN)
        hits: tuple[Hit, ...] = ()
        by = None if typing else meaning
        for by, names_only in _ways(meaning, typing, place) if says else ():
            finding = Finding(self.graph, self.words.competencies, words, asked, place, by)
            hits = finding.hits(exact, add=known_at is None, names_only=names_only)
            if 2 * len(hits) >= limit:
                break
        return SearchAnswer(
            **moment.stamp | {"model": None if by is None else by.encoder.name},
            query=text,
            kinds=tuple(place.kinds),
            without=question.without,
            meaning=state,
            model_digest=None if by is None else by.encoder.digest,
            hits=hits,
        )

    def _meaning(self, wait: bool, progress: Progress) -> tuple[Meaning | None, MeaningState]:
        if wait:
            return self.meaning_in_graph.opened(progress), MeaningState.READY
        return self.meaning_in_graph.at_hand(self.graph.ledger().revision)

    def _exactly(self, text: str, question: Question) -> dict[str, dict[str, str]]:
        """By label, the names by id of what goes by just this code or name."""
        found: dict[str, dict[str, str]] = defaultdict(dict)
        for said in dict.fromkeys((text.strip(), question.subject)):
            for label, term in self.graph.find_among(LABELS, said) if said else ():
                found[label][term.id] = term.label
        return found

    def _place(
        self,
        moment: Moment,
        question: Question,
        limit: int,
        kinds: Collection[str],
        unit: str | None,
        level: str | None,
    ) -> Place:
        units = lacking = None
        if unit is not None:
            units = self.tree(moment).below(named(self.graph, "Unit", unit).code)
            gaps = gaps_of(self.view(moment), units, self.targets.at(moment), self.words)
            lacking = [gap.competency.code for gap in gaps if gap.short]
        if level is not None and level not in self.words.levels:
            raise UnknownTerm("jenjang", level, tuple(self.words.levels))
        wanted = kinds or question.kinds or (PLACED if unit is not None or level is not None else KINDS)
        return Place(
            as_of=moment.as_of,
            known_at=moment.known_at,
            limit=limit,
            kinds=[kind for kind in KINDS if kind in wanted],
            levels=None if level is None else [level],
            units=units,
            lacking=lacking,
        )


def _ways(meaning: Meaning | None, typing: bool, place: Place) -> Iterator[tuple[Meaning | None, bool]]:
    """By which model, and whether by names only, to look for hits: one way after the other until there are enough."""
    if typing and not place.is_bounded:
        yield None, True
    if typing or meaning is None:
        yield None, False
    if meaning is not None:
        yield meaning, False


def _by_name(question: Question, exact: dict[str, dict[str, str]]) -> Question:
    """The question, or where it is only a code, the name of what has the code: that is what else is like it."""
    names = [name for found in exact.values() for name in found.values()]
    if not names or any(name.casefold() == question.subject.casefold() for name in names):
        return question
    return read_question(names[0])
