"""The graph: keeps the facts, and answers what was true when, as known when."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graph.career_graph import CareerGraph
    from graph.settings import GraphSettings


def open_graph(settings: GraphSettings, *, id_key: str | None = None) -> CareerGraph:
    """The career graph that the settings name, ready to be asked: started if need be, with schema and words in place.

    `id_key` makes the ids of people in a graph that is new; by default it gets a random one, kept with it.
    """
    from graph.career_graph import CareerGraph
    from graph.connection import Connection
    from graph.embedded import start

    return CareerGraph.over(Connection.open(start(settings)), id_key=id_key, settings=settings)
