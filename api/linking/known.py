"""What people have confirmed and ruled out, if the graph that knows it answers already: linking starts no graph."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from graph.links import LinkReads, Settled
from graph.settings import GraphSettings
from ontology.errors import GraphUnavailable


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the graph says about texts that were decided on."""

    confirmed: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Texts that mean a term, by the term."""
    settled: Settled = field(default_factory=lambda: Settled({}, frozenset(), {}))
    asked: bool = False
    """Whether the graph answered."""


def known_links(settings: GraphSettings) -> Known:
    """What the graph knows, where it runs; nothing, where it does not."""
    from graph import embedded
    from graph.connection import Connection

    if embedded.status(settings).running is False:
        return Known()
    try:
        with Connection.open(embedded.start(settings)) as connection:
            links = LinkReads(connection)
            return Known(confirmed=links.confirmed_links(), settled=links.settled(), asked=True)
    except GraphUnavailable:
        return Known()
