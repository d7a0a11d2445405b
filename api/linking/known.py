"""What people have confirmed, ruled out and named, if the graph that knows it answers: linking starts no graph."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from graph.links import LinkReads, Settled
from graph.settings import GraphSettings
from ontology.agreements import AgencyWord
from ontology.errors import GraphUnavailable


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the graph says about texts that were decided on."""

    confirmed: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Texts that mean a term, by the term."""
    settled: Settled = field(default_factory=lambda: Settled({}, frozenset(), {}))
    words: tuple[AgencyWord, ...] = ()
    """Abbreviations and the like of the agency's own, and shipped ones that it switched off."""
    asked: bool = False
    """Whether the graph answered."""


def known_links(settings: GraphSettings) -> Known:
    """What the graph knows, where it runs; nothing, where it does not."""
    with _links(settings) as links:
        if links is None:
            return Known()
        return Known(confirmed=links.confirmed_links(), settled=links.settled(), words=links.words_held(), asked=True)


def known_words(settings: GraphSettings) -> tuple[AgencyWord, ...]:
    """The words of the agency that hold, where the graph runs."""
    with _links(settings) as links:
        return () if links is None else links.words_held()


@contextmanager
def _links(settings: GraphSettings) -> Iterator[LinkReads | None]:
    from graph import embedded
    from graph.connection import Connection

    if embedded.status(settings).running is False:
        yield None
        return
    try:
        connection = Connection.open(embedded.start(settings))
    except GraphUnavailable:
        yield None
        return
    with connection:
        yield LinkReads(connection)
