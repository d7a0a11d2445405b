"""The smallest set of steps that leads to eligibility, told; or what makes that there is none."""

from datetime import date

import numpy as np

from matching.calendar import as_date, date_of
from matching.demand import Demand
from matching.development.becoming.assumptions import assumptions
from matching.development.becoming.deeds import Deed
from matching.development.becoming.finding import find
from matching.development.becoming.situation import Situation
from matching.development.catalogue import Catalogue
from matching.talent import Talent
from ontology.development import Advice, Step, Way
from ontology.findings import TermRef


def advise(talent: Talent, demand: Demand, row: int, as_of: date, catalogue: Catalogue) -> Advice:
    """What would make one person eligible for the jabatan, and by when; steps in the order in which they are taken.

    The steps are minimal: without any one of them the person would not be eligible on the day that the others allow.
    """
    people = talent.take(np.array([row], dtype=np.int64))
    return advice_for(Situation.of(people, demand, catalogue, as_of))


def advice_for(situation: Situation) -> Advice:
    """What would make the person of a situation eligible, and by when."""
    people, demand, found = situation.people, situation.demand, find(situation)
    then = situation.ask(found.deeds, found.day)
    person = people.id_of(0)
    way = Way.TIDAK_ADA_JALAN if found.obstacles else Way.ADA_JALAN if found.deeds else Way.SUDAH_LAYAK
    dated = not found.obstacles and all(deed.on is not None for deed in found.deeds)
    programmes = [deed.course.programme for deed in found.deeds if deed.course]
    costs = [programme.cost for programme in programmes]
    return Advice(
        person=TermRef(id=person, code=person, label=person),
        jabatan=TermRef(id=demand.jabatan.code, code=demand.jabatan.code, label=demand.jabatan.name),
        way=way,
        eligible_on=date_of(found.day) if dated else None,
        eligible_until=as_date(int(then.verdicts.until_day[0])) if dated else None,
        steps=tuple(_step(deed, demand) for deed in found.deeds),
        hours=sum(programme.hours or 0 for programme in programmes),
        cost=None if None in costs else sum(cost or 0 for cost in costs),
        obstacles=found.obstacles,
        assumptions=assumptions(situation, found.deeds, found.day),
    )


def _step(deed: Deed, demand: Demand) -> Step:
    programme = deed.course.programme if deed.course else None
    return Step(
        kind=deed.kind,
        on=None if deed.on is None else date_of(deed.on),
        programme=TermRef(id=programme.code, code=programme.code, label=programme.name) if programme else None,
        competencies=tuple(
            TermRef(id=code, code=code, label=demand.competencies[code].label_id) for code in deed.competencies
        ),
        hours=programme.hours if programme else None,
        cost=programme.cost if programme else None,
        opens=deed.opens,
        sentence=deed.sentence,
    )
