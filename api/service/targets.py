"""What every jabatan asks for on a day, as it was known at a moment."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from api.service.moment import Moment
from api.service.recent import Recent
from graph.career_graph import CareerGraph
from matching.demand import Demand, demands
from matching.settings import MatchingSettings
from ontology.errors import MissingStandard
from ontology.facts import Instansi
from ontology.findings import TermRef
from ontology.terms import Vocabulary

DAYS_KEPT = 4
"""How many pairs of day and moment are held in memory."""


class Targets:
    """Gives out the demand of a jabatan, compiled from its standard and the rules."""

    def __init__(self, graph: CareerGraph, vocabulary: Vocabulary, settings: MatchingSettings) -> None:
        self._graph, self._vocabulary, self.settings = graph, vocabulary, settings
        self._kept = Recent[tuple[date, datetime], Mapping[str, Demand]](DAYS_KEPT)

    def at(self, moment: Moment) -> Mapping[str, Demand]:
        """The demands of all jabatan that have a standard on the day, by code."""
        return self._kept.get((moment.as_of, moment.known_at), lambda: self._compiled(moment))

    def of(self, jabatan: TermRef, moment: Moment) -> Demand:
        """The demand of one jabatan.

        Raises:
            MissingStandard: it has no standard on the day.
        """
        demand = self.at(moment).get(jabatan.code)
        if demand is None:
            day = moment.as_of.isoformat()
            raise MissingStandard(
                f"Jabatan {jabatan.label} belum mempunyai standar kompetensi yang berlaku pada {day}.",
                f"The jabatan {jabatan.label} has no competency standard that is valid on {day}.",
            )
        return demand

    def _compiled(self, moment: Moment) -> Mapping[str, Demand]:
        found = demands(
            self._graph.standards(moment.as_of, moment.known_at),
            moment.rules,
            self._vocabulary,
            self.settings,
            _discipline_complete(self._graph.instansi(moment.known_at)),
        )
        return {demand.jabatan.code: demand for demand in found}


def _discipline_complete(agencies: Iterable[Instansi]) -> date | None:
    """Up to which day every agency vouches that all penalties are on record; `None` where one does not."""
    days = [agency.discipline_complete_until for agency in agencies]
    known = [day for day in days if day is not None]
    return min(known) if known and len(known) == len(days) else None
