"""A plan for one person: from the reasons of a match to programmes in years. Deterministic to the last tie."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from matching.demand import Demand
from matching.development.catalogue import Catalogue, Course
from matching.development.choosing import Aim, least_hours
from matching.development.gaps import gaps
from matching.development.hours import YEARS_OF_NO_RULE
from matching.development.ordering import OpenGap, Scheduled, in_order, scheduled
from matching.development.projection import Levels, after, leads_to, with_finished
from matching.jpm import jpm
from ontology.development import Gap, Plan, PlannedProgramme, PlanYear, Raise, YearlyHours
from ontology.findings import Jpm, Match, TermRef
from ontology.terms import Importance

_RANK = {importance: rank for rank, importance in enumerate(Importance)}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFor:
    """What a plan depends on besides the match and the catalogue."""

    classes: frozenset[str]
    """The class of jabatan held and the one aimed at: programmes for others are left out."""
    first_year: int
    cap: int | None = None
    """At most so many hours a year."""
    finished: Mapping[str, date] | None = None
    """When the person last finished a programme, by its code."""
    yearly_hours: YearlyHours = YEARS_OF_NO_RULE


def plan(match: Match, demand: Demand, catalogue: Catalogue, wanted: PlanFor) -> Plan:
    """The programmes that close all known gaps with the fewest hours (ties: fewer programmes, then codes).

    What is not known is to be assessed first; what no open programme closes is told, and the rest is solved.
    """
    open_ = gaps(match, held=False)
    courses = catalogue.open_to(wanted.classes)
    known = {gap.requirement.code: gap for gap in open_.short}
    levels = {code: round(2 * (gap.attained or 0)) for code, gap in known.items()}
    assessed_on = {code: gap.evidence[0].date_ for code, gap in known.items() if gap.evidence}
    begun = with_finished(levels, assessed_on, catalogue.courses, wanted.finished or {})
    short = {
        code: OpenGap(attained=begun[code], standard=round(2 * gap.standard), importance=gap.importance)
        for code, gap in known.items()
        if begun[code] < 2 * gap.standard
    }
    closable = _closable(courses, begun, short)
    chosen = least_hours(courses, Aim(levels=begun, goals={code: gap.standard for code, gap in closable.items()}))
    planned = _planned(chosen or (), closable, begun, wanted)
    projected = {**_known(match), **begun}
    for each in planned:
        projected = after(projected, each.course)
    return Plan(
        person=match.person,
        jabatan=match.jabatan,
        cap=wanted.cap,
        assess_first=(*open_.not_assessed, *open_.expired),
        trained_already=tuple(gap for code, gap in known.items() if code not in short),
        no_programme=tuple(known[code] for code in short if code not in closable),
        programmes=tuple(_programme(each, demand, catalogue) for each in planned),
        years=_years(planned, wanted.yearly_hours),
        hours=sum(each.course.hours for each in planned),
        cost=_sum(each.course.programme.cost for each in planned),
        jpm=match.jpm,
        projected_jpm=_projected(match, demand, projected),
        yearly_hours=wanted.yearly_hours,
        remarks=_remarks(catalogue, (known[code] for code in short if code not in closable)),
    )


def _closable(courses: Sequence[Course], levels: Levels, short: Mapping[str, OpenGap]) -> dict[str, OpenGap]:
    """The gaps that the programmes close, all together; where they cannot, the less important ones give way."""
    goals: dict[str, int] = {}
    order = sorted(short, key=lambda code: (_RANK[short[code].importance], -_size(short[code]), code))
    for code in order:
        more = goals | {code: short[code].standard}
        useful = [course for course in courses if course.competencies & more.keys()]
        if leads_to(levels, useful, more):
            goals = more
    return {code: gap for code, gap in short.items() if code in goals}


def _size(gap: OpenGap) -> int:
    return gap.standard - gap.attained


def _planned(
    chosen: Sequence[Course], closable: Mapping[str, OpenGap], levels: Levels, wanted: PlanFor
) -> tuple[Scheduled, ...]:
    ordered = in_order(chosen, closable, levels)
    return scheduled(ordered, levels, cap=wanted.cap, first_year=wanted.first_year)


def _programme(each: Scheduled, demand: Demand, catalogue: Catalogue) -> PlannedProgramme:
    programme = each.course.programme
    return PlannedProgramme(
        programme=TermRef(id=programme.code, code=programme.code, label=programme.name),
        provider=programme.provider,
        mode=programme.mode,
        hours=each.course.hours,
        cost=programme.cost,
        year=each.year,
        raises=tuple(
            Raise(
                competency=TermRef(id=code, code=code, label=demand.competencies[code].label_id),
                from_level=before / 2,
                to_level=reached / 2,
            )
            for code, (before, reached) in each.raises.items()
        ),
        needs=tuple(TermRef(id=code, code=code, label=catalogue.by_code[code].name) for code in each.needs),
        exceeds_cap=each.exceeds_cap,
    )


def _years(planned: Sequence[Scheduled], hours: YearlyHours) -> tuple[PlanYear, ...]:
    found = []
    for year in sorted({each.year for each in planned}):
        courses = [each.course for each in planned if each.year == year]
        spent = sum(course.hours for course in courses)
        met = None if hours.at_least is None else spent >= hours.at_least
        cost = _sum(course.programme.cost for course in courses)
        found.append(PlanYear(year=year, hours=spent, cost=cost, minimum_met=met))
    return tuple(found)


def _sum(costs: Iterable[int | None]) -> int | None:
    known = list(costs)
    return None if None in known else sum(cost or 0 for cost in known)


def _known(match: Match) -> dict[str, int]:
    """The levels that are known, in half steps: programmes raise them also where nothing is short."""
    return {
        reason.requirement.code: round(2 * reason.attained) for reason in match.reasons if reason.attained is not None
    }


def _projected(match: Match, demand: Demand, levels: Levels) -> Jpm:
    found = {code: level / 2 for code, level in levels.items()}
    pairs = [(found.get(reason.requirement.code), reason.standard) for reason in match.reasons]
    return jpm(pairs, demand.vocabulary.jpm_categories, demand.settings.scale)


def _remarks(catalogue: Catalogue, left: Iterable[Gap]) -> tuple[str, ...]:
    return tuple(
        f"{programme.name} membangun {gap.requirement.label}, tetapi JP-nya belum tercatat sehingga tidak dapat "
        "direncanakan."
        for gap in left
        for programme in catalogue.of_unknown_hours(gap.requirement.code)
    )
