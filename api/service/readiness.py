"""How ready a successor is, from when on, and the one condition that decides it, in words."""

from datetime import date

from api.service.answers.successors import Readiness
from matching.calendar import BEGINNING, as_date
from matching.eligibility import Result
from matching.pool.succession import Field
from matching.wording import written_date
from ontology.development import Advice, Plan, Way
from ontology.findings import GateResult, Match
from ontology.terms import Importance

READY_BECAUSE = "Semua syarat mutlak terpenuhi, JPM kategori tertinggi, tanpa kesenjangan mutlak."
SOON = 24
"""Months within which somebody is ready in one to two years."""


def judged_readiness(match: Match, advice: Advice, plan: Plan, as_of: date) -> tuple[Readiness, date | None, str]:
    """Readiness of somebody who is not ready today, the day from which they would be, and what decides it."""
    if advice.way is Way.TIDAK_ADA_JALAN:
        why = advice.obstacles[0].sentence if advice.obstacles else "Tidak ada jalan yang ditemukan."
        return Readiness.TIDAK_MEMENUHI, None, why
    short = match.jpm.category != _highest_category(plan)
    if short and plan.projected_jpm.category != _highest_category(plan):
        missing = ", ".join(gap.requirement.label for gap in plan.no_programme) or "kesenjangan yang tersisa"
        why = f"JPM sesudah seluruh program {plan.projected_jpm.official or 'belum diketahui'}: {missing}."
        return Readiness.JANGKA_PANJANG, None, why
    if advice.way is Way.ADA_JALAN and advice.eligible_on is None:
        return Readiness.JANGKA_PANJANG, None, _undated(advice)
    days = [(advice.eligible_on or as_of, _last_step(match, advice))]
    if short and plan.years:
        year = max(each.year for each in plan.years)
        days.append((date(year, 12, 31), f"Program penutup kesenjangan selesai akhir {year}."))
    day, because = max(days, key=lambda each: each[0])
    if advice.eligible_until is not None and day > advice.eligible_until:
        until = written_date(advice.eligible_until)
        return Readiness.TIDAK_MEMENUHI, None, f"Baru siap {written_date(day)}, sesudah syarat berakhir {until}."
    soon = day <= _months_later(as_of, SOON)
    return (Readiness.SIAP_1_2_TAHUN if soon else Readiness.JANGKA_PANJANG), day, because


def _highest_category(plan: Plan) -> str | None:
    from ontology.vocabulary import load_vocabulary

    of_scale = [each for each in load_vocabulary().jpm_categories if each.scale == plan.jpm.scale]
    return max(of_scale, key=lambda each: each.at_least).code if of_scale else None


def _last_step(match: Match, advice: Advice) -> str:
    dated = [step for step in advice.steps if step.on == advice.eligible_on]
    if dated:
        return dated[-1].sentence
    waiting = [gate for gate in match.gates if gate.result is GateResult.BELUM and gate.from_ == advice.eligible_on]
    return waiting[0].sentence if waiting else "Syarat mutlak terpenuhi; kesenjangan ditutup menurut rencana."


def _undated(advice: Advice) -> str:
    open_ = [step.sentence for step in advice.steps if step.on is None]
    return open_[0] if open_ else "Tanggalnya belum dapat dihitung."


def _months_later(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    last = 28 if month == 1 else 30 if month in (3, 5, 8, 10) else 31
    return date(day.year + years, month + 1, min(day.day, last))


def not_known(found: Field, row: int) -> str:
    """What decides and is not known about somebody."""
    open_ = [
        rule.label_id
        for rule, gate in found.judged
        if rule.condition.importance is Importance.MUTLAK and gate.result[row] == Result.TIDAK_DIKETAHUI
    ]
    said = "; ".join(dict.fromkeys(open_)) or "sebagian kompetensi standar"
    return f"Belum diketahui: {said}. Lakukan penilaian atau lengkapi datanya."


def deciding_gate(found: Field, row: int) -> str:
    """The condition that somebody cannot meet any more."""
    failed = [
        rule.label_id
        for rule, gate in found.judged
        if rule.condition.importance is Importance.MUTLAK and gate.result[row] == Result.GAGAL
    ]
    if failed:
        return f"Tidak terpenuhi: {'; '.join(dict.fromkeys(failed))}."
    from_day, until = int(found.verdicts.from_day[row]), as_date(int(found.verdicts.until_day[row]))
    start = as_date(from_day) if from_day > BEGINNING else None
    if start and until:
        return f"Baru memenuhi syarat {written_date(start)}, padahal jendelanya berakhir {written_date(until)}."
    return "Syarat tidak dapat dipenuhi lagi."
