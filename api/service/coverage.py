"""Critical and target posts against those who could succeed, and who leaves within five years."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime

import numpy as np

from api.service.answers.coverage import (
    CoverageAnswer,
    Covered,
    Leaving,
    Risk,
    SamePerson,
    UnitRisk,
    YearAhead,
)
from api.service.comparing import ComparingQuestions
from api.service.moment import Moment
from api.service.talent_mapping import Mapped
from api.service.terms import ref
from matching.calendar import BEGINNING, FOREVER, add_years, as_date, day_number, first_of_next_month
from matching.pool.succession import Way
from ontology.errors import MissingStandard
from ontology.facts import Jabatan
from ontology.findings import TermRef
from ontology.talent import TalentMatter

YEARS = 5
"""How far the timeline looks ahead."""
SOON = 2
"""Years within which a post must have somebody ready."""
RETIREMENT, TERM = "pensiun", "masa jabatan berakhir"


class CoverageQuestions(ComparingQuestions):
    """Which posts would have nobody."""

    def coverage(
        self, unit: str | None = None, *, as_of: date | None = None, known_at: datetime | None = None
    ) -> CoverageAnswer:
        """Marked posts of a unit and below it with their successors, and retirements over five years.

        Args:
            unit: its code or name; the whole agency else.
            as_of: the day asked about; today if left out.
            known_at: only what was known, and decided, by then counts.

        Raises:
            UnknownTerm: no such unit.
            InvalidInput: several agencies with measures of their own, and no unit.
        """
        moment = self.moment(as_of, known_at)
        found = self.unit_then(unit, moment)
        agency = self.agency(moment, found.code if found else None)
        tree = self.tree(moment)
        units = tree.below(found.code) if found else [each.code for each in tree if each.instansi == agency.code]
        posts = {each.code: each for each in self.graph.jabatan_in(units, moment.known_at)}
        marks = defaultdict[str, set[TalentMatter]](set)
        for each in self.decisions_held(moment, known_at):
            if each.about in posts:
                marks[each.about].add(each.matter)
        mapped = self.mapped(moment, agency, known_at)
        leaving = self._leaving(mapped, posts, moment)
        covered = [self._covered(posts[code], marks[code], leaving[code], mapped, moment) for code in sorted(marks)]
        covered.sort(key=lambda each: (list(Risk).index(each.risk), each.jabatan.code))
        return CoverageAnswer(
            **moment.stamp,
            unit=found,
            instansi=ref(agency),
            marked=len(covered),
            posts=tuple(covered),
            timeline=_timeline(moment.as_of, leaving, covered),
            units=_risk_of_units(covered),
            several=_several(covered),
        )

    def _leaving(self, mapped: Mapped, posts: Mapping[str, Jabatan], moment: Moment) -> defaultdict[str, list[Leaving]]:
        """Holders of every post with the day on which they leave it, the earliest first."""
        view, held = mapped.view, mapped.view.of_current_post("jabatan")
        codes = view.people.codebook.jabatan
        rows = [int(row) for row in np.flatnonzero(held >= 0) if codes[held[row]] in posts]
        names = self.graph.people([view.people.id_of(row) for row in rows], moment.known_at)
        ends = view.of_current_post("end")
        leaving = defaultdict[str, list[Leaving]](list)
        for row in rows:
            post = posts[codes[held[row]]]
            age = post.retirement_age or self.words.levels[post.level].retirement_age
            birth = view.people.birth[row : row + 1]
            retires = int(first_of_next_month(add_years(birth, age))[0]) if birth[0] > BEGINNING else FOREVER
            day = min(retires, int(ends[row]))
            leaving[post.code].append(
                Leaving(
                    person=names[view.people.id_of(row)],
                    leaves_on=as_date(day),
                    why="" if day == FOREVER else RETIREMENT if day == retires else TERM,
                )
            )
        for each in leaving.values():
            each.sort(key=lambda holder: (holder.leaves_on or date.max, holder.person.id))
        return leaving

    def _covered(
        self, post: Jabatan, marks: set[TalentMatter], holders: list[Leaving], mapped: Mapped, moment: Moment
    ) -> Covered:
        vacant = max(0, (post.formation or 0) - len(holders))
        ready, soon, first, without = 0, 0, tuple[TermRef, ...](), None
        try:
            demand = self.targets.of(ref(post), moment)
        except MissingStandard as error:
            without = str(error)
        else:
            found = self.succession_field(demand, moment)
            group = np.flatnonzero(mapped.talent.in_group(mapped.box) & self._free(mapped, demand))
            able = found.order(mapped.talent, mapped.box, group[found.way[group] == Way.READY])
            later = group[(found.way[group] == Way.LATER) & (found.verdicts.from_day[group] > BEGINNING)]
            until = day_number(date(moment.as_of.year + SOON, moment.as_of.month, min(moment.as_of.day, 28)))
            ready, soon = len(able), int((found.verdicts.from_day[later] <= until).sum())
            ids = [mapped.view.people.id_of(int(row)) for row in able[: mapped.talent.measures["successors"]]]
            names = self.graph.people(ids, moment.known_at)
            first = tuple(names[each] for each in ids)
        risk, why = _risk(moment.as_of, vacant, holders, ready)
        return Covered(
            jabatan=ref(post),
            unit=self.tree(moment).ref(post.unit),
            critical=TalentMatter.CRITICAL in marks,
            target=TalentMatter.TARGET in marks,
            holders=tuple(holders),
            vacant=vacant,
            ready=ready,
            soon=soon,
            first=first,
            risk=risk,
            why=why,
            without=without,
        )


def _risk(as_of: date, vacant: int, holders: list[Leaving], ready: int) -> tuple[Risk, str]:
    """How much a post is at risk, and why: places that are or fall free within two years against who is ready."""
    going = [each for each in holders if each.leaves_on and each.leaves_on < _years_later(as_of, SOON)]
    free = vacant + len(going)
    if not holders and not vacant:
        free = 1
    said = f"{free} tempat kosong atau ditinggalkan dalam {SOON} tahun, {ready} orang siap sekarang"
    if free and not ready:
        return Risk.TINGGI, f"{said}."
    if not ready:
        return Risk.SEDANG, f"{said}; belum mendesak, tetapi belum ada penerus."
    if free >= ready:
        return Risk.SEDANG, f"{said}: tidak ada cadangan."
    return Risk.RENDAH, f"{said}."


def _years_later(day: date, years: int) -> date:
    return date(day.year + years, day.month, min(day.day, 28))


def _timeline(as_of: date, leaving: Mapping[str, list[Leaving]], covered: Iterable[Covered]) -> tuple[YearAhead, ...]:
    """How many leave in each of the next years, and for how many freed places of marked posts somebody is ready."""
    every, marked, filled = Counter[int](), Counter[int](), Counter[int]()
    for holders in leaving.values():
        every.update(each.leaves_on.year for each in holders if each.leaves_on)
    for post in covered:
        left = post.ready - post.vacant
        for each in post.holders:
            if each.leaves_on:
                marked[each.leaves_on.year] += 1
                filled[each.leaves_on.year] += left > 0
                left -= 1
    years = range(as_of.year, as_of.year + YEARS)
    return tuple(
        YearAhead(year=year, leaving=every[year], of_marked=marked[year], ready=filled[year]) for year in years
    )


def _risk_of_units(covered: Iterable[Covered]) -> tuple[UnitRisk, ...]:
    counts = defaultdict[TermRef, Counter[Risk]](Counter)
    for each in covered:
        if each.unit is not None:
            counts[each.unit][each.risk] += 1
    told = (
        UnitRisk(unit=unit, high=many[Risk.TINGGI], middle=many[Risk.SEDANG], low=many[Risk.RENDAH])
        for unit, many in counts.items()
    )
    return tuple(sorted(told, key=lambda each: (-each.high, -each.middle, each.unit.code)))


def _several(covered: Iterable[Covered]) -> tuple[SamePerson, ...]:
    """Who stands first for more than one post."""
    posts = defaultdict[TermRef, list[TermRef]](list)
    for each in covered:
        if each.first:
            posts[each.first[0]].append(each.jabatan)
    told = (SamePerson(person=person, jabatan=tuple(all_)) for person, all_ in posts.items() if len(all_) > 1)
    return tuple(sorted(told, key=lambda each: (-len(each.jabatan), each.person.id)))
