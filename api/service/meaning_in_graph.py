"""The meanings of what the graph describes, kept in it: made where a text is new or has changed, and no more."""

import time
from collections.abc import Callable
from enum import StrEnum
from threading import Event, Lock, Thread

import structlog

from api.service.meaning_keeping import Meaning, MeaningKeeping
from graph.career_graph import CareerGraph
from graph.meaning import KeptMeaning
from matching.vectors import text_digest
from ontology.errors import JenjangError

AT_ONCE = 256
"""Texts that are encoded between two writings."""

A_BREATH = 0.01
"""Seconds after each batch in which a search gets the model."""

Progress = Callable[[int, int, str], None]
"""Told how many texts are done, of how many, and what is being done: `meaning`."""


class MeaningState(StrEnum):
    """Whether meaning takes part in a search."""

    READY = "ready"
    FILLING = "filling"
    """It does; but the meanings of new texts are still being made."""
    OPENING = "opening"
    """Not yet: the model is being opened, or nobody has asked for it."""
    UNAVAILABLE = "unavailable"
    """The model cannot be opened."""


class MeaningInGraph:
    """Keeps the graph's meanings those of its texts and of the model that is open."""

    def __init__(self, graph: CareerGraph, keeping: MeaningKeeping, closing: Event) -> None:
        """`closing` is set when nobody needs an answer any more."""
        self._graph, self._keeping, self._closing = graph, keeping, closing
        self._filled: tuple[int, str] | None = None
        self._turn = Lock()
        self._told: tuple[Meaning | None, str] = None, ""

    def at_hand(self, revision: int) -> tuple[Meaning | None, MeaningState]:
        """The model if it is open, and how far things are; never waits.

        `revision` is the graph's: after a load the meanings of new texts are made behind the answers.
        """
        meaning = self._keeping.at_hand()
        if meaning is None:
            return None, MeaningState.UNAVAILABLE if self._keeping.trouble else MeaningState.OPENING
        if self._filled == (revision, meaning.encoder.digest):
            return meaning, MeaningState.READY
        if not self._turn.locked():
            self.begin()
        return meaning, MeaningState.FILLING

    def state(self, revision: int) -> str:
        """A word that changes whenever meaning may have changed an answer."""
        meaning, state = self.at_hand(revision)
        if meaning is None:
            return state
        if meaning is not self._told[0]:
            self._told = meaning, text_digest(f"{meaning.encoder.digest} {sorted(meaning.examples.items())}")
        return f"{state} {self._told[1]}"

    def opened(self, progress: Progress = lambda _done, _of, _what: None) -> Meaning:
        """The open model, once every meaning is made; minutes for thousands of new texts.

        Raises:
            ModelUnavailable: the sentence model cannot be opened.
        """
        meaning = self._keeping.opened()
        with self._turn:
            self._fill(meaning, progress)
        return meaning

    def begin(self) -> None:
        """Opens the model and makes the meanings in the background, and returns at once."""
        Thread(target=self._behind, name="meanings", daemon=True).start()

    def _behind(self) -> None:
        try:
            self.opened()
        except JenjangError as error:
            if not self._closing.is_set():
                structlog.get_logger().warning("meanings not made", error=type(error).__name__)

    def _fill(self, meaning: Meaning, progress: Progress) -> None:
        revision, digest = self._graph.ledger().revision, meaning.encoder.digest
        if self._filled == (revision, digest):
            return
        self._graph.forget_meanings(except_of=digest)
        terms = [(term, text_digest(term.text)) for term in self._graph.described_terms()]
        new = [(term, of_text) for term, of_text in terms if (term.text_digest, term.model_digest) != (of_text, digest)]
        for start in range(0, len(new), AT_ONCE):
            if self._closing.is_set():
                return
            part = new[start : start + AT_ONCE]
            vectors = meaning.vectors([term.text for term, _ in part], lambda _done, _of: time.sleep(A_BREATH))
            self._graph.keep_meanings(
                [
                    KeptMeaning(term=term, text_digest=of_text, vector=vector.tolist())
                    for (term, of_text), vector in zip(part, vectors, strict=True)
                ],
                model=meaning.encoder.name,
                model_digest=digest,
            )
            progress(start + len(part), len(new), "meaning")
        self._filled = revision, digest
        if new:
            structlog.get_logger().info("meanings made", texts=len(new))
