"""Time in posts, counted in whole days of definitif placements; acting assignments (PLT, PLH, PJ) never count."""

from datetime import timedelta

import numpy as np
from numpy.typing import NDArray

from matching.calendar import FOREVER, years_and_months
from matching.demand import Demand
from matching.eligibility.criterion import Case, GateColumns, Result, Words, columns
from matching.eligibility.lookup import is_one_of
from matching.on_day import OnDay
from matching.tenure import Spells, gather_time
from matching.wording import alternatives, written_date, written_span
from ontology.terms import Condition


def _judge(view: OnDay, fits: NDArray[np.bool_], unclear: NDArray[np.bool_], condition: Condition) -> GateColumns:
    """Time gathered in the fitting spells against the years asked for.

    Where an unclear spell, if it fitted, would change the result for the better, the result is not known.
    """
    spells, years = view.spells, condition.amount or 0
    result, gathered, reached_on = _reach(view, spells.where(fits), years)
    if unclear.any():
        best, _, _ = _reach(view, spells.where(fits | unclear), years)
        result = np.where(best < result, Result.TIDAK_DIKETAHUI, result)
    recorded = np.bincount(spells.owners, minlength=len(view)) > 0
    return columns(
        np.where(recorded, result, Result.TIDAK_DIKETAHUI),
        from_day=reached_on,
        family="placements",
        evidence=spells.where(fits).by_person(len(view)),
        found=gathered,
    )


def _reach(view: OnDay, spells: Spells, years: int) -> tuple[NDArray[np.int8], NDArray[np.int64], NDArray[np.int32]]:
    time = gather_time(spells, len(view), view.day, years)
    later = np.where(time.reached_on < FOREVER, np.int8(Result.BELUM), np.int8(Result.GAGAL))
    return np.where(time.reached_on <= view.day, np.int8(Result.LULUS), later), time.days, time.reached_on


def _words(case: Case, required: str, what: str) -> Words:
    view, days, years = case.view, case.found, case.condition.amount or 0
    if case.result is Result.TIDAK_DIKETAHUI:
        return Words(required, None, f"Riwayat jabatan belum cukup tercatat untuk menghitung {what}.")
    span = written_span(*years_and_months(view.as_of - timedelta(days=days), view.as_of)) if days else "belum ada"
    if case.result is Result.LULUS:
        return Words(required, span, f"{what[0].upper()}{what[1:]}: {span}; diminta {_least(case)}.")
    if case.result is Result.BELUM and case.holds_from:
        so_far = f"baru {span}" if days else span
        sentence = f"{what[0].upper()}{what[1:]} {so_far}; genap {years} tahun pada {written_date(case.holds_from)}."
    elif days:
        sentence = f"{what[0].upper()}{what[1:]} hanya {span} dan tidak sedang bertambah; diminta {_least(case)}."
    else:
        sentence = f"{what[0].upper()}{what[1:]} belum ada; diminta {_least(case)}."
    acting = " Penugasan selain definitif (PLT, PLH, PJ) tidak dihitung." if _has_acting(case) else ""
    return Words(required, span, sentence + acting)


def _least(case: Case) -> str:
    return f"paling singkat {case.condition.amount} tahun" if case.condition.amount else "sekurang-kurangnya satu hari"


def _has_acting(case: Case) -> bool:
    placements = case.view.people.placements
    own = slice(int(placements.starts[case.row]), int(placements.starts[case.row + 1]))
    acting = (placements["definitif"][own] != 1) & (placements["start"][own] <= case.view.day)
    return bool(acting.any())


def held_levels_words(case: Case) -> Words:
    """`held_levels` for one person."""
    labels = {code: level.label_id for code, level in case.demand.levels.items()}
    posts = alternatives([labels.get(code, code) for code in case.condition.codes])
    required = f"{_least(case)} sebagai {posts} (definitif)"
    return _words(case, required, f"masa jabatan definitif sebagai {posts}")


def held_levels(view: OnDay, condition: Condition, demand: Demand) -> GateColumns:
    """Masa jabatan definitif pada jenjang yang diminta, dijumlahkan.

    `codes`: classes of jabatan that add up where they do not overlap. `amount`: years.
    """
    levels = view.people.placements["level"][view.spells.positions]
    fits = is_one_of(levels, view.people.codebook.jabatan_levels, condition.codes)
    return _judge(view, fits, levels < 0, condition)


def related_experience_words(case: Case) -> Words:
    """`related_experience` for one person."""
    field = case.demand.jabatan.field
    required = f"pengalaman {_least(case)} kumulatif di bidang {field or 'jabatan'}"
    if field is None:
        return Words(
            required, None, "Urusan jabatan ini belum tercatat, sehingga pengalaman terkait belum dapat dinilai."
        )
    return _words(case, required, f"pengalaman definitif di bidang {field}")


def related_experience(view: OnDay, condition: Condition, demand: Demand) -> GateColumns:
    """Pengalaman kumulatif dalam jabatan definitif di bidang yang terkait.

    `amount`: years in posts whose government affair is that of the jabatan.
    """
    fields = view.people.placements["field"][view.spells.positions]
    if demand.jabatan.field is None:
        return columns(np.full(len(view), Result.TIDAK_DIKETAHUI), family="placements")
    fits = is_one_of(fields, view.people.codebook.fields, (demand.jabatan.field,))
    return _judge(view, fits, fields < 0, condition)
