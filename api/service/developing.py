"""Development: what somebody lacks, which programmes close it, and what would make them eligible by when."""

from dataclasses import replace
from datetime import date, datetime
from functools import cached_property
from typing import NamedTuple

import numpy as np

from api.service.moment import Moment
from api.service.naming import named
from api.service.placement import PlacementQuestions
from api.service.recent import Recent
from matching.demand import Demand, validity
from matching.development.becoming import advise
from matching.development.catalogue import Catalogue
from matching.development.gaps import gaps
from matching.development.hours import yearly_hours
from matching.development.personal import classes, finished, staff_kind
from matching.development.planning import PlanFor, plan
from matching.on_day import OnDay
from ontology.development import AdviceAnswer, GapsAnswer, PlanAnswer
from ontology.errors import InvalidInput, MissingStandard
from ontology.findings import TermRef
from ontology.forms import forms_outside_class

CATALOGUES_KEPT = 8


class DevelopmentQuestions(PlacementQuestions):
    """What is missing, and how to close it."""

    def gaps(
        self,
        person: str,
        jabatan: str | None = None,
        *,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> GapsAnswer:
        """What a person lacks against the jabatan held and, where one is named, the one aimed at.

        Raises:
            UnknownTerm: no such person or jabatan.
            MissingStandard: the jabatan named, or the only one there is, has no standard on the day.
            InvalidInput: no jabatan is named and none of the agency is held.
        """
        moment, who = self.moment(as_of, known_at), named(self.graph, "Person", person)
        target = None if jabatan is None else named(self.graph, "Jabatan", jabatan)
        held = self._post_held(who, moment)
        asked = [post for post in dict.fromkeys((held, target)) if post is not None]
        if not asked:
            raise _no_post(who)
        found = []
        for post in asked:
            try:
                found.append(gaps(self._match(who, post, moment), held=post == held))
            except MissingStandard:
                if post == target or len(asked) == 1:
                    raise
        return GapsAnswer(**moment.stamp, person=found[0].person, against=tuple(found))

    def plan(
        self,
        person: str,
        jabatan: str | None = None,
        *,
        cap: int | None = None,
        first_year: int | None = None,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> PlanAnswer:
        """The programmes of fewest hours that close a person's gaps against a jabatan, year by year.

        Args:
            person: id, identity number or unambiguous name.
            jabatan: code or unambiguous name; the jabatan held where left out.
            cap: at most so many hours (JP) a year; what the rules allow at most where left out.
            first_year: the year in which to begin; that of the day where left out.
            as_of: the day asked about; today if left out.
            known_at: only what was known then counts.

        Raises:
            UnknownTerm: no such person or jabatan.
            MissingStandard: the jabatan has no standard on the day.
            InvalidInput: no jabatan is named and none of the agency is held; or a cap below 1.
        """
        if cap is not None and cap < 1:
            raise InvalidInput("Batas JP per tahun paling kecil 1.", "The yearly cap is at least 1.")
        moment, who = self.moment(as_of, known_at), named(self.graph, "Person", person)
        at = self._standing(who, self._target(who, jabatan, moment), moment)
        hours = yearly_hours(moment.rules_in_force, staff_kind(at.view))
        wanted = PlanFor(
            classes=classes(at.view, at.demand),
            first_year=first_year or moment.as_of.year,
            cap=cap or hours.at_most,
            finished=finished(at.view),
            yearly_hours=hours,
        )
        match = self._match(who, at.post, moment)
        return PlanAnswer(
            **moment.stamp,
            plan=plan(match, at.demand, self._catalogue(moment), wanted),
            forms=forms_outside_class(),
        )

    def eligible_when(
        self, person: str, jabatan: str, *, as_of: date | None = None, known_at: datetime | None = None
    ) -> AdviceAnswer:
        """The smallest set of steps that makes a person eligible for a jabatan, and the earliest day; or why not.

        Raises:
            UnknownTerm: no such person or jabatan.
            MissingStandard: the jabatan has no standard on the day.
        """
        moment, who = self.moment(as_of, known_at), named(self.graph, "Person", person)
        demand = self.targets.of(named(self.graph, "Jabatan", jabatan), moment)
        talent = self.talent.at(moment.known_at)
        advice = advise(talent, demand, talent.row_of(who.id), moment.as_of, self._catalogue(moment))
        then = self.graph.people([who.id], moment.known_at).get(who.id, who)
        return AdviceAnswer(**moment.stamp, advice=replace(advice, person=then))

    @cached_property
    def _catalogues(self) -> Recent[datetime, Catalogue]:
        return Recent(CATALOGUES_KEPT)

    def _catalogue(self, moment: Moment) -> Catalogue:
        known = moment.known_at
        return self._catalogues.get(known, lambda: Catalogue.of(self.graph.programmes(known)))

    def _standing(self, who: TermRef, post: TermRef, moment: Moment) -> "_Standing":
        demand, talent = self.targets.of(post, moment), self.talent.at(moment.known_at)
        one = talent.take(np.array([talent.row_of(who.id)]))
        return _Standing(post, demand, OnDay(one, moment.as_of, demand.validity_on(moment.as_of)))

    def _target(self, who: TermRef, jabatan: str | None, moment: Moment) -> TermRef:
        """The jabatan named, else the one held."""
        if jabatan is not None:
            return named(self.graph, "Jabatan", jabatan)
        held = self._post_held(who, moment)
        if held is None:
            raise _no_post(who)
        return held

    def _post_held(self, who: TermRef, moment: Moment) -> TermRef | None:
        """The jabatan of the agency that a person holds definitively on the day."""
        talent = self.talent.at(moment.known_at)
        one = talent.take(np.array([talent.row_of(who.id)]))
        view = OnDay(one, moment.as_of, validity((), self.vocabulary))
        position = int(view.of_current_post("jabatan")[0])
        return named(self.graph, "Jabatan", one.codebook.jabatan[position]) if position >= 0 else None


class _Standing(NamedTuple):
    """A person before a jabatan."""

    post: TermRef
    demand: Demand
    view: OnDay


def _no_post(who: TermRef) -> InvalidInput:
    return InvalidInput(
        f"{who.label} tidak memegang jabatan definitif instansi ini pada hari itu; sebutkan jabatan yang dituju.",
        f"{who.label} holds no definitive jabatan of this agency on the day; name the jabatan aimed at.",
    )
