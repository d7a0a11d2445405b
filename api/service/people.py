"""A person's profile."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import TypedDict, TypeVar

from api.service.answers import LevelFound, PersonFact, PersonProfile, Record
from api.service.moment import Moment
from api.service.naming import named
from api.service.placement import PlacementQuestions
from api.service.terms import ref
from graph.restoring import KeptFact
from ontology.errors import MissingStandard
from ontology.facts import Assessment, Education, Fact, Person, Placement, Rank
from ontology.findings import Match, TermRef
from ontology.nip import mask_nip

POSITIONS_SHOWN = 5
"""How many jabatan that fit best stand on a profile."""

Kind = TypeVar("Kind", bound=Fact)


class PostHeld(TypedDict):
    """The part of a profile that is about the post held."""

    jabatan: TermRef | None
    jabatan_name: str | None
    level: TermRef | None
    unit: TermRef | None
    since: date | None


class PeopleQuestions(PlacementQuestions):
    """Who somebody is."""

    def person(self, person: str, *, as_of: date | None = None, known_at: datetime | None = None) -> PersonProfile:
        """A person: the post of the day, the levels against it, the best positions, and every record.

        Raises:
            UnknownTerm: nobody of this id, number or name was known.
        """
        moment, who = self.moment(as_of, known_at), named(self.graph, "Person", person)
        described = self.graph.person(who.id, moment.known_at)
        kept = [each for each in self.graph.records(who.id, moment.known_at) if not isinstance(each.fact, Person)]
        begun = [each for each in kept if each.valid_from is None or each.valid_from <= moment.as_of]
        post, rank = (
            _post_on(begun, moment.as_of),
            max(_facts(begun, Rank), key=lambda each: each.valid_from, default=None),
        )
        return PersonProfile(
            **moment.stamp,
            **self._held(post, moment),
            person=replace(who, label=described.name),
            nip=mask_nip(described.nip),
            birth_date=described.birth_date,
            staff_kind=described.staff_kind,
            golongan=None if rank is None else self.words.ref("golongan", rank.golongan),
            education=self._education(_facts(begun, Education)),
            own=self._own(who, post, moment),
            positions=self._positions(who, moment, POSITIONS_SHOWN)[0],
            levels=tuple(self._levels(begun)),
            records=tuple(_record(each, who) for each in sorted(kept, key=_newest_first)),
        )

    def _held(self, post: Placement | None, moment: Moment) -> PostHeld:
        if post is None:
            return PostHeld(jabatan=None, jabatan_name=None, level=None, unit=None, since=None)
        return PostHeld(
            jabatan=ref(self.graph.jabatan(post.jabatan, moment.known_at)) if post.jabatan else None,
            jabatan_name=post.jabatan_name,
            level=self.words.ref("jabatan_level", post.level),
            unit=ref(self.graph.unit(post.unit, moment.known_at)) if post.unit else None,
            since=post.valid_from,
        )

    def _education(self, educations: Iterable[Education]) -> TermRef | None:
        """The highest level of education."""
        orders = {level.code: level.order for level in self.vocabulary.education_levels}
        highest = max(educations, key=lambda each: orders.get(each.level, 0), default=None)
        return None if highest is None else self.words.ref("education_level", highest.level)

    def _own(self, who: TermRef, post: Placement | None, moment: Moment) -> Match | None:
        """The person against the post held; `None` where it is not of this agency or has no standard."""
        if post is None or post.jabatan is None:
            return None
        try:
            return self._match(who, named(self.graph, "Jabatan", post.jabatan), moment)
        except MissingStandard:
            return None

    def _levels(self, begun: Iterable[KeptFact]) -> Iterator[LevelFound]:
        """The newest level of each competency, in the order of the dictionary."""
        newest: dict[str, LevelFound] = {}
        assessed = [(each.fact, each.evidence) for each in begun if isinstance(each.fact, Assessment)]
        for fact, evidence in sorted(assessed, key=lambda each: (each[0].assessed_on, each[1].record)):
            for found in fact.levels:
                newest[found.competency] = LevelFound(
                    competency=self.words.ref("competency", found.competency),
                    aspect=self.words.competencies[found.competency].aspect,
                    level=found.level,
                    evidence=evidence,
                )
        yield from (newest[code] for code in self.words.competencies if code in newest)


def _facts(kept: Iterable[KeptFact], kind: type[Kind]) -> list[Kind]:
    return [each.fact for each in kept if isinstance(each.fact, kind)]


def _post_on(begun: Iterable[KeptFact], day: date) -> Placement | None:
    """The post held definitively: the one that started last, if it has not ended."""
    posts = [post for post in _facts(begun, Placement) if post.kind == "definitif"]
    last = max(posts, key=lambda post: post.valid_from, default=None)
    return last if last is not None and (last.valid_until is None or day < last.valid_until) else None


def _record(kept: KeptFact, who: TermRef) -> Record:
    fact = kept.fact
    assert isinstance(fact, PersonFact)
    return Record(
        kind=type(fact).__name__,
        fact=replace(fact, person=who.id),
        valid_from=kept.valid_from,
        valid_until=kept.valid_until,
        evidence=kept.evidence,
    )


def _newest_first(kept: KeptFact) -> tuple[int, str]:
    return (-(kept.valid_from.toordinal() if kept.valid_from else 0), kept.evidence.record)
