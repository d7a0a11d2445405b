"""Placement: people for a jabatan, jabatan for a person, and why."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

import numpy as np

from api.service.ground import Ground
from api.service.moment import Moment
from api.service.naming import named
from api.service.terms import ref
from matching.demand import Demand
from matching.explaining import explain
from matching.ranking import Rows, positions, shortlist
from matching.talent import Talent
from ontology.findings import Candidates, Explanation, JpmAnswer, Match, Positions, Standing, TermRef


class PlacementQuestions(Ground):
    """Who fits where."""

    def candidates(
        self,
        jabatan: str,
        *,
        limit: int = 20,
        unit: str | None = None,
        decide: bool = False,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> Candidates:
        """People for a jabatan, at most `limit` in each list.

        Args:
            jabatan: its code or unambiguous name.
            limit: how many matches each list holds at most.
            unit: only people of this unit and below it.
            decide: rank only people who are fully assessed, and list the others apart.
            as_of: the day asked about; today if left out.
            known_at: only what was known then counts.

        Raises:
            UnknownTerm: no such jabatan or unit.
            MissingStandard: the jabatan has no standard on the day.
        """
        moment, post = self.moment(as_of, known_at), named(self.graph, "Jabatan", jabatan)
        demand, talent = self.targets.of(post, moment), self.talent.at(moment.known_at)
        rows = None if unit is None else self._members(talent, unit, moment)
        short = shortlist(talent, demand, moment.as_of, limit=limit, rows=rows, decide=decide)
        lists = (short.candidates, short.becoming_eligible, short.not_assessed)
        best, becoming, apart = self._explained(talent, demand, lists, moment)
        return Candidates(
            **moment.stamp,
            jabatan=ref(demand.jabatan),
            decide=decide,
            considered=short.considered,
            candidates=best,
            becoming_eligible=becoming,
            not_assessed=apart,
        )

    def positions(
        self, person: str, *, limit: int = 20, as_of: date | None = None, known_at: datetime | None = None
    ) -> Positions:
        """Jabatan for a person, at most `limit`: open ones first, then those that open with time.

        Raises:
            UnknownTerm: nobody of this id, number or name was known.
        """
        moment, who = self.moment(as_of, known_at), named(self.graph, "Person", person)
        matches, considered = self._positions(who, moment, limit)
        then = self.graph.people([who.id], moment.known_at).get(who.id, who)
        return Positions(**moment.stamp, person=then, considered=considered, positions=matches)

    def explain(
        self, person: str, jabatan: str, *, as_of: date | None = None, known_at: datetime | None = None
    ) -> Explanation:
        """One person and one jabatan: the verdict, every gate, every point, what is unknown, and all evidence.

        Raises:
            UnknownTerm: no such person or jabatan.
            MissingStandard: the jabatan has no standard on the day.
        """
        moment = self.moment(as_of, known_at)
        match = self._match(named(self.graph, "Person", person), named(self.graph, "Jabatan", jabatan), moment)
        parts = {name: getattr(match, name) for name in Match.__dataclass_fields__}
        return Explanation(**parts, **moment.stamp)

    def jpm(
        self, person: str, jabatan: str, *, as_of: date | None = None, known_at: datetime | None = None
    ) -> JpmAnswer:
        """The official Job Person Match, and the requirements that are short or not known, lowest first.

        Raises:
            UnknownTerm: no such person or jabatan.
            MissingStandard: the jabatan has no standard on the day.
        """
        moment = self.moment(as_of, known_at)
        match = self._match(named(self.graph, "Person", person), named(self.graph, "Jabatan", jabatan), moment)
        short = [reason for reason in match.reasons if reason.standing is not Standing.TERPENUHI]
        return JpmAnswer(
            **moment.stamp,
            person=match.person,
            jabatan=match.jabatan,
            jpm=match.jpm,
            jpm_by_group=match.jpm_by_group,
            gaps=tuple(sorted(short, key=lambda reason: (reason.attained or 0) / reason.standard)),
        )

    def _match(self, who: TermRef, post: TermRef, moment: Moment) -> Match:
        demand, talent = self.targets.of(post, moment), self.talent.at(moment.known_at)
        return self.filling.filled(explain(talent, demand, [talent.row_of(who.id)], moment.as_of), moment.known_at)[0]

    def _positions(self, who: TermRef, moment: Moment, limit: int) -> tuple[tuple[Match, ...], int]:
        """The best jabatan for a person, and how many were looked at."""
        talent, demands = self.talent.at(moment.known_at), tuple(self.targets.at(moment).values())
        row = talent.row_of(who.id)
        best = positions(talent, demands, row, moment.as_of, limit=limit)
        matches = [explain(talent, demand, [row], moment.as_of)[0] for demand in best]
        return self.filling.filled(matches, moment.known_at), len(demands)

    def _members(self, talent: Talent, unit: str, moment: Moment) -> Rows:
        """The rows of the people of a unit and of everything below it."""
        codes = self.graph.units_below(named(self.graph, "Unit", unit).code, moment.known_at)
        people = self.graph.unit_members(codes, moment.as_of, moment.known_at)
        return np.flatnonzero(np.isin(talent.ids, np.array([person.encode() for person in people], dtype="S")))

    def _explained(
        self, talent: Talent, demand: Demand, lists: Sequence[Rows], moment: Moment
    ) -> Iterator[tuple[Match, ...]]:
        """Several lists explained at once, so that the graph is asked once for all of them."""
        matches = self.filling.filled(explain(talent, demand, np.concatenate(lists), moment.as_of), moment.known_at)
        ends = np.cumsum([len(rows) for rows in lists])
        return (matches[end - len(rows) : end] for rows, end in zip(lists, ends, strict=True))
