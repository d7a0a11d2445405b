"""Programmes: which build what, whose gaps one closes here, and levels before and after it."""

from collections import Counter
from collections.abc import Collection
from datetime import date, datetime, timedelta

import numpy as np

from api.service.answers.programmes import (
    Built,
    OutcomeShown,
    ProgrammeList,
    ProgrammeProfile,
    ProgrammeSummary,
    UnitCount,
)
from api.service.dictionary import DictionaryQuestions
from api.service.moment import Moment
from api.service.naming import named
from api.service.telling_portfolios import counted
from api.service.terms import ref
from matching.calendar import day_number
from matching.development.catalogue import Course, course
from matching.development.outcomes import Outcome, outcomes
from matching.on_day import OnDay
from ontology.errors import UnknownTerm
from ontology.facts import Programme

YEARS = 3
"""Whole years before that of the day whose participants are counted where no year is named."""

CAVEAT = (
    "Perbedaan sebelum dan sesudah bukan bukti bahwa program ini penyebabnya: peserta tidak dipilih secara acak, dan "
    "hal lain pun berubah."
)
CAVEAT_EN = (
    "A difference before and after is no proof that the programme caused it: participants were not chosen at random, "
    "and other things changed too."
)


class ProgrammeQuestions(DictionaryQuestions):
    """What programmes are there for."""

    def programmes(
        self,
        *,
        competency: str | None = None,
        from_level: float | None = None,
        to_level: float | None = None,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> ProgrammeList:
        """The programmes of the agency; those that lead somebody at a level of a competency to another, if asked so.

        Raises:
            UnknownTerm: no such competency.
        """
        moment = self.moment(as_of, known_at)
        code = None if competency is None else self._competency(competency).code
        found = (each for each in self.graph.programmes(moment.known_at) if _leads(each, code, from_level, to_level))
        return ProgrammeList(**moment.stamp, programmes=tuple(map(self._summary, found)))

    def programme(
        self,
        programme: str,
        *,
        year: int | None = None,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> ProgrammeProfile:
        """A programme, whose gaps it closes here, and levels before and after it among those who finished it.

        Args:
            programme: code or unambiguous name.
            year: who finished it in that year; in this year or the three before where left out.
            as_of: the day asked about; today if left out.
            known_at: only what was known then counts.

        Raises:
            UnknownTerm: no such programme.
        """
        moment = self.moment(as_of, known_at)
        wanted = named(self.graph, "Programme", programme).code
        kept = next((each for each in self.graph.programmes(moment.known_at) if each.code == wanted), None)
        if kept is None:
            raise UnknownTerm("program", programme)
        since, until = _time(year, moment.as_of)
        found, view = course(kept), self.view(moment)
        people = self._suited(found, view, moment) if found else {}
        took = outcomes(view, found, day_number(since), day_number(until)) if found else ()
        return ProgrammeProfile(
            **moment.stamp,
            summary=self._summary(kept),
            suits=len(people),
            closes=counted(self.words, Counter(code for codes in people.values() for code in codes)),
            units=self._units(people.keys(), view, moment),
            finished_from=since,
            finished_until=until,
            outcomes=tuple(map(self._outcome, took)),
            caveat=CAVEAT,
            caveat_en=CAVEAT_EN,
        )

    def _summary(self, programme: Programme) -> ProgrammeSummary:
        return ProgrammeSummary(
            programme=ref(programme),
            provider=programme.provider,
            kind=programme.kind,
            mode=programme.mode,
            hours=programme.hours,
            cost=programme.cost,
            target_levels=tuple(self.words.ref("jabatan_level", code) for code in programme.target_levels),
            builds=tuple(
                Built(
                    competency=self.words.ref("competency", each.competency),
                    from_level=each.from_level,
                    to_level=each.to_level,
                )
                for each in programme.builds
            ),
        )

    def _suited(self, found: Course, view: OnDay, moment: Moment) -> dict[str, set[str]]:
        """Who has a gap that the programme closes at least in part, and in which competencies."""
        from matching.portfolio import done_since_assessed, needs_of, problem

        rows = np.flatnonzero(view.of_current_post("jabatan") >= 0)
        needed = needs_of(view, rows, self.targets.at(moment))
        done = done_since_assessed(view, rows, [found])
        seats = problem(needed.participants, needed.needs, [found], done=done)
        return {
            seats.seat(number)[0]: {seats.needs[place].competency for place, _ in uses}
            for number, uses in enumerate(seats.uses)
        }

    def _units(self, people: Collection[str], view: OnDay, moment: Moment) -> tuple[UnitCount, ...]:
        unit, book, tree = view.of_current_post("unit"), view.people.codebook, self.tree(moment)
        held = unit[np.isin(view.people.ids, [person.encode() for person in people])].tolist()
        by_unit = Counter(book.units[place] for place in held if place >= 0)
        shown = ((tree.ref(code), many) for code, many in sorted(by_unit.items(), key=lambda each: (-each[1], each[0])))
        return tuple(UnitCount(unit=unit, people=many) for unit, many in shown if unit is not None)

    def _outcome(self, found: Outcome) -> OutcomeShown:
        both = found.raised + found.same + found.lower
        return OutcomeShown(
            competency=self.words.ref("competency", found.competency),
            took=found.took,
            not_assessed_before=found.not_assessed_before,
            not_assessed_after=found.not_assessed_after,
            raised=found.raised,
            same=found.same,
            lower=found.lower,
            reached=found.reached,
            mean_change=f"{found.half_steps / 2 / both:+.2f}" if both else None,
        )


def _leads(programme: Programme, competency: str | None, from_level: float | None, to_level: float | None) -> bool:
    """Whether it takes somebody at a level, and leads to one that is as high as asked for."""
    if competency is None and from_level is None and to_level is None:
        return True
    return any(
        competency in (None, each.competency)
        and (from_level is None or each.from_level <= from_level < each.to_level)
        and (to_level is None or each.to_level >= to_level)
        for each in programme.builds
    )


def _time(year: int | None, as_of: date) -> tuple[date, date]:
    """From when on and until when people must have finished; the last day is out."""
    if year is None:
        return date(as_of.year - YEARS, 1, 1), as_of + timedelta(days=1)
    return date(year, 1, 1), date(year + 1, 1, 1)
