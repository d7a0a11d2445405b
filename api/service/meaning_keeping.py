"""The sentence model and what is made with it, at hand: a server opens it behind its answers, a command when asked."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from threading import Lock, Thread

import structlog

from matching.encoder import Encoder, Progress, Vector, VectorRows
from matching.meaning import TermIndex, TermTexts, kept_in
from matching.meaning.shipped import shipped_terms
from matching.settings import EncoderSettings
from matching.vectors import VectorKeeping
from ontology.errors import JenjangError, ModelUnavailable
from ontology.terms import Vocabulary
from ontology.words import WordFinder, load_words
from ontology.words.agency import finder_for

Examples = Mapping[str, Sequence[str]]
"""Texts that reviewers confirmed to mean a term, by its code."""


def none_confirmed() -> Examples:
    """Where nobody has confirmed anything."""
    return {}


def shipped_words() -> WordFinder:
    """Where an agency has no words of its own."""
    return finder_for(())


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """A model that is open, and the terms that texts are compared with. Threads may share it."""

    encoder: Encoder
    index: TermIndex
    """Over the terms of the dictionary, with the texts that ship and those that were confirmed."""
    examples: Examples
    """What was confirmed when the index was made."""
    _kept: VectorKeeping
    _turn: Lock

    def vectors(self, texts: Sequence[str], progress: Progress = lambda _done, _of: None) -> VectorRows:
        """`[n, d]`: the vectors of texts that are likely to come again; they are kept on disk."""
        with self._turn:
            return self._kept.of(texts, progress).values

    def vectors_at_hand(self, texts: Sequence[str]) -> VectorRows | None:
        """The same where all of them are kept already; `None` where one would have to be encoded."""
        with self._turn:
            return self._kept.at_hand(texts)

    def vector(self, text: str) -> Vector:
        """The vector of a text that somebody asks for now; some ten milliseconds, and nothing of it is kept."""
        return self.encoder.encode_one(text)


class MeaningKeeping:
    """Gives out the open model and the index of terms, made again when other texts have been confirmed."""

    def __init__(
        self,
        settings: EncoderSettings,
        vocabulary: Vocabulary,
        confirmed: Callable[[], Examples] = none_confirmed,
        words: Callable[[], WordFinder] = shipped_words,
    ) -> None:
        """Opens nothing yet.

        Args:
            settings: which model.
            vocabulary: the dictionary whose terms are compared with.
            confirmed: the texts that reviewers confirmed; asked before every answer, so it must be quick, and equal to
                what it gave before unless something was decided.
            words: finds the abbreviations and the like that hold; asked as often, the same finder for the same words.
        """
        self._settings, self._vocabulary, self._confirmed, self._words = settings, vocabulary, confirmed, words
        self._made: Meaning | None = None
        self._turn, self._making = Lock(), Lock()
        self.trouble: ModelUnavailable | None = None
        """Why the model could not be opened when that was last tried."""

    def opened(self) -> Meaning:
        """What is made of everything confirmed by now; waits seconds the first time, and while it is made again.

        Raises:
            ModelUnavailable: the sentence model cannot be opened.
        """
        with self._making:
            confirmed = self._confirmed()
            if self._made is None or self._made.examples != confirmed:
                self._made = self._make(confirmed)
            return self._worded(self._made)

    def at_hand(self) -> Meaning | None:
        """What is ready, perhaps without what was confirmed this very moment; never waits. `None`: nothing is yet."""
        made = self._made
        if made is not None and made.examples != self._confirmed():
            self.open_in_background()
        return None if made is None else self._worded(made)

    def open_in_background(self) -> None:
        """Begins to open or make again, unless somebody is at it, and returns at once."""
        if not self._making.locked():
            Thread(target=self._open, name="meaning", daemon=True).start()

    def _open(self) -> None:
        try:
            self.opened()
        except JenjangError as error:
            structlog.get_logger().warning("meaning not opened", error=type(error).__name__)

    def _worded(self, made: Meaning) -> Meaning:
        """The same with the words that hold by now, which takes no time: nothing is learned of them."""
        words = self._words()
        if made.index.words is words:
            return made
        worded = replace(made, index=made.index.with_words(words))
        if self._made is made:
            self._made = worded
        return worded

    def _make(self, confirmed: Examples) -> Meaning:
        encoder, kept = (self._made.encoder, self._made._kept) if self._made is not None else self._model()
        terms = [_with_examples(term, confirmed.get(term.id, ())) for term in shipped_terms(self._vocabulary)]

        def encode(texts: Sequence[str]) -> VectorRows:
            with self._turn:
                return kept.of(texts).values

        index = TermIndex(terms, encode, load_words(), remembered=kept_in(self._settings.cache))
        return Meaning(encoder=encoder, index=index, examples=confirmed, _kept=kept, _turn=self._turn)

    def _model(self) -> tuple[Encoder, VectorKeeping]:
        try:
            encoder = Encoder.open(self._settings)
        except ModelUnavailable as error:
            self.trouble = error
            raise
        self.trouble = None
        return encoder, VectorKeeping(self._settings.cache, encoder)


def _with_examples(term: TermTexts, more: Sequence[str]) -> TermTexts:
    return replace(term, examples=tuple(dict.fromkeys((*term.examples, *more)))) if more else term
