"""Why: the same functions that ranked, asked again for the few people shown, and put into words."""

from collections.abc import Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray

from matching.calendar import as_date
from matching.demand import Demand
from matching.eligibility import judge
from matching.gates import gates
from matching.jpm import jpm
from matching.on_day import OnDay
from matching.points import PointColumns, score
from matching.reasons import reasons
from matching.shares import hundredths, percent
from matching.talent import Talent
from matching.verdict import Outcome, Verdicts, combine
from matching.worth import possible_points
from ontology.findings import Gate, GateResult, Jpm, Match, Reason, Score, TermRef, Verdict
from ontology.terms import Aspect


def explain(talent: Talent, demand: Demand, rows: NDArray[np.int64] | Sequence[int], as_of: date) -> list[Match]:
    """Every person in `rows` against the jabatan, in the order of `rows`.

    Persons are named by their id and records by theirs alone: whoever keeps names and documents fills them in.
    """
    everyone = talent.at(as_of, demand.validity_on(as_of))
    view = OnDay(talent.take(np.asarray(rows, dtype=np.int64)), as_of, everyone.validity)
    return explained(view, demand, everyone.population)


def explained(view: OnDay, demand: Demand, population: NDArray[np.int64]) -> list[Match]:
    """Every person of a view against the jabatan; `population` is `OnDay.population` of everyone there is."""
    judged = judge(view, demand)
    verdicts = combine(judged, len(view))
    scored = score(view, demand, population, np.arange(len(view)))
    jabatan = TermRef(id=demand.jabatan.code, code=demand.jabatan.code, label=demand.jabatan.name)
    return [
        _match(
            view,
            demand,
            jabatan,
            row,
            _score(demand, scored, row),
            reasons(view, demand, scored, row),
            gates(view, demand, judged, verdicts, row),
            verdicts,
        )
        for row in range(len(view))
    ]


def _match(
    view: OnDay,
    demand: Demand,
    jabatan: TermRef,
    row: int,
    points: Score,
    why: tuple[Reason, ...],
    conditions: tuple[Gate, ...],
    verdicts: Verdicts,
) -> Match:
    person = view.people.id_of(row)
    outcome = Outcome(verdicts.outcome[row])
    window = outcome in (Outcome.LAYAK, Outcome.BELUM_LAYAK)
    return Match(
        person=TermRef(id=person, code=person, label=person),
        jabatan=jabatan,
        verdict=Verdict[outcome.name],
        eligible_from=as_date(int(verdicts.from_day[row])) if window else None,
        eligible_until=as_date(int(verdicts.until_day[row])) if window else None,
        score=points,
        jpm=_jpm(demand, why),
        jpm_by_group=_by_group(demand, why),
        reasons=why,
        gates=conditions,
        unknown=(
            *(reason.sentence for reason in why if reason.attained is None),
            *(gate.sentence for gate in conditions if gate.result is GateResult.TIDAK_DIKETAHUI),
        ),
    )


def _score(demand: Demand, scored: PointColumns, row: int) -> Score:
    possible, known = possible_points(demand), scored.known[:, row]
    total, points, expected = sum(possible), int(scored.points[:, row].sum()), int(scored.expected[:, row].sum())
    highest = points + sum(part for part, is_known in zip(possible, known, strict=True) if not is_known)
    return Score(
        points=points,
        expected=expected,
        highest=highest,
        possible=total,
        percent=percent(hundredths(points, total)),
        expected_percent=percent(hundredths(expected, total)),
        highest_percent=percent(hundredths(highest, total)),
        known=int(known.sum()),
        required=len(possible),
        known_weight=sum(weight for weight, is_known in zip(demand.weights, known, strict=True) if is_known),
        required_weight=sum(demand.weights),
    )


def _jpm(demand: Demand, why: Sequence[Reason]) -> Jpm:
    pairs = [(reason.attained, reason.standard) for reason in why]
    return jpm(pairs, demand.vocabulary.jpm_categories, demand.settings.scale)


def _by_group(demand: Demand, why: Sequence[Reason]) -> dict[str, Jpm]:
    groups = {
        "mansoskul": [reason for reason in why if reason.aspect is not Aspect.TEKNIS],
        "teknis": [reason for reason in why if reason.aspect is Aspect.TEKNIS],
    }
    return {name: _jpm(demand, members) for name, members in groups.items() if members}
