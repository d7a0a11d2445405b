"""Who has not had the yearly hours of development yet."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, datetime, timedelta

import numpy as np

from api.service.answers.hours import HoursAnswer, HoursOfKind, HoursOfPerson
from api.service.ground import Ground
from api.service.naming import named
from api.service.terms import ref
from graph.people import TrainingTaken
from matching.development.hours import yearly_hours
from ontology.columns import STAFF_KINDS
from ontology.terms import StaffKind


class HoursQuestions(Ground):
    """Development as the law counts it."""

    def hours(
        self,
        unit: str | None = None,
        *,
        limit: int = 50,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> HoursAnswer:
        """Hours (JP) from the beginning of the year up to the day, of the people of a unit and of all below it.

        The same certificate recorded twice counts once. A training without hours leaves open how many somebody had.

        Raises:
            UnknownTerm: no such unit.
        """
        moment = self.moment(as_of, known_at)
        found = None if unit is None else named(self.graph, "Unit", unit)
        view = self.view(moment)
        book, post, where = view.people.codebook, view.of_current_post("jabatan"), view.of_current_post("unit")
        rules = {kind: yearly_hours(moment.rules_in_force, kind) for kind in STAFF_KINDS}
        held = where >= 0
        if found is not None:
            held &= view.in_units(self.tree(moment).below(found.code))
        rows = [row for row in np.flatnonzero(held).tolist() if view.people.staff[row] >= 0]
        since, until = date(moment.as_of.year, 1, 1), moment.as_of + timedelta(days=1)
        taken = self.graph.trainings([view.people.id_of(row) for row in rows], since, until, moment.known_at)
        counts, short = defaultdict[StaffKind, Counter[str]](Counter), list[tuple[int, str, int, int, int]]()
        for row in rows:
            staff, person = STAFF_KINDS[int(view.people.staff[row])], view.people.id_of(row)
            asked = rules[staff].at_least
            if asked is None:
                continue
            hours, unknown, many = _gathered(taken.get(person, ()))
            standing = "met" if hours >= asked else "unknown" if unknown else "not_met"
            counts[staff][standing] += 1
            if standing != "met":
                short.append((hours, person, row, unknown, many))
        short.sort()
        posts = {each.code: ref(each) for each in self.graph.every_jabatan(moment.known_at)}
        names = self.graph.people([person for _, person, *_ in short[:limit]], moment.known_at)
        return HoursAnswer(
            **moment.stamp,
            unit=None if found is None else self.tree(moment).ref(found.code) or found,
            year=moment.as_of.year,
            kinds=tuple(
                HoursOfKind(
                    staff_kind=staff,
                    rule=rules[staff],
                    people=many.total(),
                    met=many["met"],
                    not_met=many["not_met"],
                    unknown=many["unknown"],
                )
                for staff, many in sorted(counts.items())
            ),
            below=tuple(
                HoursOfPerson(
                    person=names[person],
                    jabatan=posts.get(book.jabatan[int(post[row])]) if post[row] >= 0 else None,
                    staff_kind=(staff := STAFF_KINDS[int(view.people.staff[row])]),
                    hours=hours,
                    missing=(rules[staff].at_least or 0) - hours,
                    trainings=many,
                    of_unknown_hours=unknown,
                )
                for hours, person, row, unknown, many in short[:limit]
            ),
            total_below=len(short),
        )


def _gathered(taken: Iterable[TrainingTaken]) -> tuple[int, int, int]:
    """Hours, how many trainings have none on record, and how many trainings there are; a certificate counts once."""
    hours = unknown = many = 0
    seen = set[str]()
    for each in taken:
        if each.certificate is not None:
            if each.certificate in seen:
                continue
            seen.add(each.certificate)
        many, unknown, hours = many + 1, unknown + (each.hours is None), hours + (each.hours or 0)
    return hours, unknown, many
