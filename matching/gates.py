"""Condition by condition: what was asked of one person, what was found, and the record behind it."""

from collections.abc import Sequence

from matching.calendar import as_date
from matching.demand import Demand
from matching.eligibility import CRITERIA, Case, Judged, Result
from matching.families import FAMILIES
from matching.on_day import OnDay
from matching.verdict import Verdicts
from matching.wording import written_date, written_window
from ontology.findings import Evidence, Gate, GateResult
from ontology.terms import Importance

_FAMILIES = {family.name: family for family in FAMILIES}


def gates(view: OnDay, demand: Demand, judged: Sequence[Judged], verdicts: Verdicts, row: int) -> tuple[Gate, ...]:
    """One gate per rule that is about this person."""
    cases = (Case(view, demand, rule, gate, row) for rule, gate in judged)
    return tuple(_gate(case, verdicts) for case in cases if case.result is not Result.NOT_APPLICABLE)


def _gate(case: Case, verdicts: Verdicts) -> Gate:
    words = CRITERIA[case.condition.criterion].words(case)
    known = case.result is not Result.TIDAK_DIKETAHUI
    return Gate(
        rule=case.rule.id,
        criterion=case.condition.criterion,
        label=case.rule.label_id,
        importance=case.condition.importance,
        result=GateResult[case.result.name],
        from_=case.holds_from if case.result in (Result.LULUS, Result.BELUM) else None,
        until=case.holds_until if known else None,
        required=words.required,
        found=words.found,
        legal_basis=case.rule.legal_basis,
        mark=case.rule.mark,
        evidence=_evidence(case),
        sentence=words.sentence + _window(case, verdicts),
    )


def _evidence(case: Case) -> tuple[Evidence, ...]:
    if not case.positions:
        return ()
    family, records = _FAMILIES[case.gate.family], case.records
    dates = records[family.date_column]
    found = {
        records.ids[at].decode(): Evidence(
            record=str(records.ids[at].decode()),
            kind=family.kind,
            date_=as_date(int(dates[at])) if family.dated else None,
        )
        for at in case.positions
    }
    return tuple(found.values())


def _window(case: Case, verdicts: Verdicts) -> str:
    """What waiting comes to, together with everything that ends: said where the waiting ends last."""
    opens = int(verdicts.from_day[case.row])
    decides = case.condition.importance is Importance.MUTLAK and case.result is Result.BELUM
    first, last = as_date(opens), as_date(int(verdicts.until_day[case.row]))
    if not decides or first is None or last is None or int(case.gate.from_day[case.row]) != opens:
        return ""
    if first > last:
        return f" Itu sesudah {written_date(last)}, hari terakhir yang masih memenuhi syarat lain."
    return f" Jendela pengangkatan: {written_window(first, last)}."
