"""The only place where real things are chosen and put together."""

from collections.abc import Callable
from datetime import date

from api.service import CareerService
from api.service.meaning_keeping import MeaningKeeping
from api.service.talent_keeping import TalentKeeping
from api.service.targets import Targets
from api.settings import Settings
from graph import open_graph
from graph.career_graph import CareerGraph
from graph.embedded import start
from matching.settings import MatchingSettings
from ontology.vocabulary import load_vocabulary
from ontology.words.agency import finder_for

Tell = Callable[[str], None]
"""Takes a sentence about what is going on."""


def open_service(settings: Settings, tell: Tell = lambda _: None) -> CareerService:
    """The service over the graph that the settings name; the embedded one is started where it does not run.

    Raises:
        GraphUnavailable: the graph cannot be started or reached.
    """
    start(settings.graph, tell)
    return service_over(open_graph(settings.graph), settings)


def service_over(graph: CareerGraph, settings: Settings, today: Callable[[], date] = date.today) -> CareerService:
    """The service over a graph that is open; `today` is the only clock that answers look at."""
    vocabulary = load_vocabulary()
    matching = MatchingSettings(
        prior_strength=settings.prior_strength, age_reading=settings.age_reading, scale=settings.scale
    )
    return CareerService(
        graph=graph,
        vocabulary=vocabulary,
        talent=TalentKeeping(graph, vocabulary, settings.graph.home / "talent"),
        targets=Targets(graph, vocabulary, matching),
        meaning=MeaningKeeping(
            settings.encoder, vocabulary, graph.confirmed_links, lambda: finder_for(graph.words_held())
        ),
        today=today,
        actor=settings.actor,
    )
