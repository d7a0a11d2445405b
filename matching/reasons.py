"""Requirement by requirement: what one person has against what is asked, in figures and in a sentence."""

from matching.calendar import date_of
from matching.demand import Demand
from matching.levels import KNOWN, NOT_ASSESSED
from matching.on_day import OnDay
from matching.points import PointColumns
from matching.shares import percent, shares
from matching.wording import written_date, written_number, written_points
from matching.worth import possible_points
from ontology.facts import Requirement
from ontology.findings import Evidence, Reason, Standing, TermRef


def reasons(view: OnDay, demand: Demand, scored: PointColumns, row: int) -> tuple[Reason, ...]:
    """One reason per requirement, in the order of the standard; what is shown adds up to the score's percentage."""
    possible = possible_points(demand)
    points = [int(value) for value in scored.points[:, row]]
    shown = shares(points, sum(possible))
    return tuple(
        _reason(view, demand, number, row, points[number], possible[number], int(scored.expected[number, row]), share)
        for number, share in enumerate(shown)
    )


def _reason(
    view: OnDay, demand: Demand, number: int, row: int, points: int, possible: int, expected: int, share: int
) -> Reason:
    requirement = demand.standard.requirements[number]
    competency = demand.competencies[requirement.competency]
    at = view.people.codebook.positions["competencies"][requirement.competency]
    state, position = int(view.levels.state[at, row]), int(view.levels.evidence[at, row])
    attained = int(view.levels.half_steps[at, row]) if state == KNOWN else None
    standing = _standing(attained, demand.half_steps[number], state)
    results = view.people.levels
    evidence: tuple[Evidence, ...] = ()
    if position >= 0:
        assessed_on = date_of(int(results["assessed_on"][position]))
        evidence = (Evidence(record=str(results.ids[position].decode()), kind="Assessment", date_=assessed_on),)
    return Reason(
        requirement=TermRef(id=competency.code, code=competency.code, label=competency.label_id),
        aspect=competency.aspect,
        importance=requirement.importance,
        standard=requirement.level,
        attained=None if attained is None else attained / 2,
        standing=standing,
        points=points,
        possible=possible,
        shown=percent(share),
        expected=expected,
        evidence=evidence,
        sentence=_sentence(view, competency.label_id, requirement, standing, attained, position, expected, possible),
    )


def _standing(attained: int | None, standard: int, state: int) -> Standing:
    if attained is None:
        return Standing.BELUM_DINILAI if state == NOT_ASSESSED else Standing.KEDALUWARSA
    if attained >= standard:
        return Standing.TERPENUHI
    return Standing.SEBAGIAN if standard - attained <= 2 else Standing.KURANG


def _sentence(
    view: OnDay,
    name: str,
    requirement: Requirement,
    standing: Standing,
    attained: int | None,
    position: int,
    expected: int,
    possible: int,
) -> str:
    asked = written_number(requirement.level)
    guess = f"diperkirakan bernilai {written_points(expected)} dari {written_points(possible)} poin"
    if standing is Standing.BELUM_DINILAI:
        return f"{name} belum pernah dinilai (standar level {asked}); {guess}."
    results = view.people.levels
    level = written_number(int(results["half_steps"][position]) / 2)
    on = written_date(date_of(int(results["assessed_on"][position])))
    if attained is None:
        until = written_date(date_of(int(view.levels.expires_on[position]) - 1))
        return f"{name} level {level} dari asesmen {on} hanya berlaku sampai {until} dan perlu dinilai ulang; {guess}."
    gap = attained - round(2 * requirement.level)
    if gap == 0:
        return f"{name} level {level}, sesuai standar (asesmen {on})."
    if gap > 0:
        return (
            f"{name} level {level}, di atas standar {asked}; kelebihannya tidak menutup kekurangan lain (asesmen {on})."
        )
    return f"{name} level {level}, kurang {written_number(-gap / 2)} dari standar {asked} (asesmen {on})."
