"""Steps applied a second time, to a person's row as the graph hands it out, and the criteria asked about that row.

Nothing here calls what found the steps: what passes until a later day, and what assessments after programmes find, is
worked out again with plain loops.
"""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import replace
from datetime import date, timedelta

from matching.development.becoming.deeds import Deed
from matching.eligibility import judge
from matching.families import FAMILIES
from matching.on_day import OnDay
from matching.talent import Talent
from matching.verdict import Outcome, combine
from ontology.columns import TalentRow
from ontology.terms import Importance
from tests.matching.development.cases import BOOK, GeneratedCase

EPOCH = date(1970, 1, 1)


def day(number: int) -> date:
    return EPOCH + timedelta(days=number)


def written(number: int) -> int:
    on = day(number)
    return on.year * 10_000 + on.month * 100 + on.day


def last_day(case: GeneratedCase, deeds: Sequence[Deed]) -> date:
    return max([case.situation.as_of, *(day(deed.on) for deed in deeds if deed.on is not None)])


def leads_to_eligibility(case: GeneratedCase, deeds: Sequence[Deed], levels: dict[str, int] | None = None) -> bool:
    """Whether the person is LAYAK and meets all that is mutlak on the day on which these steps are done.

    `levels`: what an assessment of everything finds that day, where it is not left to the steps.
    """
    on = last_day(case, deeds)
    row = known_then(case.row, case.situation.as_of)
    newest = row.performances[-1] if row.performances else None
    for deed in deeds:
        for record in deed.records:
            add(row, record.family, record.columns)
        if deed.staff is not None:
            row.staff = deed.staff
    found = levels if levels is not None else retested(deeds)
    for competency, level in found.items():
        moment = next((deed.on for deed in deeds if deed.retests), None) or (on - EPOCH).days
        add(row, "levels", assessed(case, competency, level, moment))
    carry_on(row, newest, case.situation.as_of, on)
    demand = case.demand
    vouched = demand.discipline_complete_until
    kept_up = vouched is not None and case.situation.as_of <= vouched + timedelta(days=366)
    if kept_up or any(deed.vouches for deed in deeds):
        demand = replace(demand, discipline_complete_until=on)
    view = OnDay(Talent.build(BOOK, [row]), on, demand.validity_on(on))
    return combine(judge(view, demand), 1).outcome[0] == Outcome.LAYAK and all(
        view.levels.known[at, 0] and view.levels.half_steps[at, 0] >= 2 * requirement.level
        for requirement in demand.standard.requirements
        if requirement.importance is Importance.MUTLAK
        for at in [BOOK.competencies.index(requirement.competency)]
    )


def retested(deeds: Sequence[Deed]) -> dict[str, int]:
    levels = {code: level for deed in deeds for code, level in deed.retests.items()}
    for deed in deeds:
        for rise in deed.course.rises if deed.course else ():
            if rise.competency in levels and rise.start <= levels[rise.competency] < rise.end:
                levels[rise.competency] = rise.end
    return levels


def assessed(case: GeneratedCase, competency: str, level: int, on: int) -> dict[str, int]:
    for_level = BOOK.jabatan_levels.index(case.demand.jabatan.level)
    return {
        "competency": BOOK.competencies.index(competency),
        "half_steps": level,
        "assessed_on": on,
        "for_level": for_level,
    }


def known_then(row: TalentRow, as_of: date) -> TalentRow:
    """The row without what happened after the day; a year's predicate is known when the year is over."""
    cut, today = deepcopy(row), as_of.year * 10_000 + as_of.month * 100 + as_of.day
    for family in FAMILIES:
        numbers, ids, width = getattr(cut, family.name), getattr(cut, family.ids), len(family.columns)
        at = family.columns.index(family.date_column)
        kept = [
            place
            for place in range(len(ids))
            if numbers[width * place + at] <= (today if family.dated else as_of.year - 1)
        ]
        setattr(
            cut, family.name, [number for place in kept for number in numbers[width * place : width * place + width]]
        )
        setattr(cut, family.ids, [ids[place] for place in kept])
    return cut


def add(row: TalentRow, name: str, columns: dict[str, int]) -> None:
    family = next(each for each in FAMILIES if each.name == name)
    days = dict(family.days)
    for column in family.columns:
        given = columns.get(column)
        nothing = 0 if column in days else -1
        getattr(row, name).append(nothing if given is None else written(given) if column in days else given)
    getattr(row, family.ids).append(f"~{len(getattr(row, family.ids)):03d}")


def carry_on(row: TalentRow, newest: int | None, as_of: date, on: date) -> None:
    """Years that pass end with the predicate of the newest year on record."""
    if newest is None or on <= as_of:
        return
    recorded = set(row.performances[::2])
    for year in range(as_of.year - 1, on.year):
        due = year >= as_of.year or (as_of.month < 7 and on >= date(year + 1, 7, 1))
        if due and year not in recorded:
            row.performances += [year, newest]
            row.performance_ids.append(f"~{year}")
