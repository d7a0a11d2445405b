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

SINGLE_KEPT = 64
"""How many jabatan are held that were asked for before all of them were there."""

When = tuple[date, datetime]


class Targets:
    """Gives out the demand of a jabatan, compiled from its standard and the rules."""

    def __init__(self, graph: CareerGraph, vocabulary: Vocabulary, settings: MatchingSettings) -> None:
        self._graph, self._vocabulary, self.settings = graph, vocabulary, settings
        self._all = Recent[When, Mapping[str, Demand]](DAYS_KEPT)
        self._single = Recent[tuple[When, str], Mapping[str, Demand]](SINGLE_KEPT)

    def at(self, moment: Moment) -> Mapping[str, Demand]:
        """The demands of all jabatan that have a standard on the day, by code."""
        return self._all.get((moment.as_of, moment.known_at), lambda: self._compiled(moment))

    def of(self, jabatan: TermRef, moment: Moment) -> Demand:
        """The demand of one jabatan; the first question of a day does not wait for all the others.

        Raises:
            MissingStandard: it has no standard on the day.
        """
        when, code = (moment.as_of, moment.known_at), jabatan.code
        found = self._all.at_hand(when) or self._single.get((when, code), lambda: self._compiled(moment, code))
        if code not in found:
            day = moment.as_of.isoformat()
            raise MissingStandard(
                f"Jabatan {jabatan.label} belum mempunyai standar kompetensi yang berlaku pada {day}.",
                f"The jabatan {jabatan.label} has no competency standard that is valid on {day}.",
            )
        return found[code]

    def _compiled(self, moment: Moment, code: str | None = None) -> Mapping[str, Demand]:
        """All demands, or those of one jabatan and its family, by which rises are told from other moves."""
        known = moment.known_at
        related = None if code is None else self._family(code, known)
        found = demands(
            self._graph.standards(moment.as_of, known, related),
            moment.rules,
            self._vocabulary,
            self.settings,
            discipline_complete(self._graph.instansi(known)),
            {programme.code: programme.name for programme in self._graph.programmes(known)},
        )
        return {demand.jabatan.code: demand for demand in found}

    def _family(self, code: str, known_at: datetime) -> list[str]:
        posts = {post.code: post for post in self._graph.every_jabatan(known_at)}
        family = posts[code].family if code in posts else None
        return [each.code for each in posts.values() if each.code == code or (family and each.family == family)]


def discipline_complete(agencies: Iterable[Instansi]) -> date | None:
    """Up to which day every agency vouches that all penalties are on record; `None` where one does not."""
    days = [agency.discipline_complete_until for agency in agencies]
    known = [day for day in days if day is not None]
    return min(known) if known and len(known) == len(days) else None
