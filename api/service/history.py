"""What was ever recorded: the history of a person, and digests of the graph."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from itertools import groupby

from api.service.answers.history import Described, GraphDigest, Learned, PersonHistory, RecordOfHistory
from api.service.answers.people import PersonFact
from api.service.ground import Ground
from api.service.naming import named
from graph.history.people import KnownFact
from ontology.facts import Person
from ontology.findings import TermRef


class HistoryQuestions(Ground):
    """What was known when."""

    def history(self, person: str, *, as_of: date | None = None, known_at: datetime | None = None) -> PersonHistory:
        """Every record of a person that was ever known, by the load that brought it, newest first.

        Raises:
            UnknownTerm: nobody of this id, number or name was known.
        """
        moment, who = self.moment(as_of, known_at), named(self.graph, "Person", person)
        described = self.graph.person(who.id, moment.known_at)
        known = self.graph.history(who.id, moment.known_at)
        loads = [_learned(tuple(load), who) for _, load in groupby(known, key=_load)]
        return PersonHistory(**moment.stamp, person=replace(who, label=described.name), learned=tuple(reversed(loads)))

    def digest(self, *, known_at: datetime | None = None) -> GraphDigest:
        """What the graph holds in a few letters: equal for equal graphs, whatever the order of loading."""
        return self.graph.digest(known_at)


def _load(known: KnownFact) -> datetime | None:
    return known.evidence.recorded_at


def _learned(load: tuple[KnownFact, ...], who: TermRef) -> Learned:
    recorded_at = load[0].evidence.recorded_at
    assert recorded_at is not None
    return Learned(
        recorded_at=recorded_at,
        recorded_by=load[0].recorded_by,
        sources=tuple(sorted(set(_sources(load)))),
        records=tuple(_record(known, who) for known in load),
    )


def _sources(load: Iterable[KnownFact]) -> Iterable[str]:
    return (known.evidence.source for known in load if known.evidence.source is not None)


def _record(known: KnownFact, who: TermRef) -> RecordOfHistory:
    return RecordOfHistory(
        kind=type(known.fact).__name__,
        fact=_told(known, who),
        valid_from=known.valid_from,
        valid_until=known.valid_until,
        evidence=known.evidence,
        version=known.version,
        superseded_at=known.superseded_at,
        superseded_by=known.superseded_by,
    )


def _told(known: KnownFact, who: TermRef) -> PersonFact | Described:
    """The fact as it may be shown: who it is about is told by id."""
    fact = known.fact
    if isinstance(fact, Person):
        return Described(name=fact.name, birth_date=fact.birth_date, staff_kind=fact.staff_kind)
    assert isinstance(fact, PersonFact)
    return replace(fact, person=who.id)
