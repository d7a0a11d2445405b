"""How long the person has held the post they hold now."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from matching.calendar import BEGINNING, FOREVER, add_years, as_date, years_and_months
from matching.demand import Demand
from matching.eligibility.criterion import Case, GateColumns, Result, Words, columns
from matching.eligibility.lookup import of_records
from matching.on_day import OnDay
from matching.wording import written_date, written_span
from ontology.terms import Condition


def _found(case: Case) -> str | None:
    since = as_date(int(case.records["start"][case.positions[0]])) if case.positions else None
    return written_span(*years_and_months(since, case.view.as_of)) if since else None


def _missing(case: Case, required: str) -> Words:
    if case.result is Result.TIDAK_DIKETAHUI:
        return Words(required, None, "Riwayat jabatan belum tercatat, sehingga masa dalam jabatan tidak diketahui.")
    return Words(required, None, "Tidak sedang memegang jabatan definitif.")


def time_in_post_words(case: Case) -> Words:
    """`time_in_post` for one person."""
    years, found = case.condition.amount or 0, _found(case)
    required = f"paling singkat {years} tahun dalam jabatan sekarang"
    if found is None:
        return _missing(case, required)
    if case.result is Result.BELUM and case.holds_from:
        on = written_date(case.holds_from)
        return Words(required, found, f"Baru {found} dalam jabatan sekarang; genap {years} tahun pada {on}.")
    if case.result is Result.GAGAL:
        return Words(required, found, f"Jabatan sekarang berakhir sebelum genap {years} tahun.")
    return Words(required, found, f"Sudah {found} dalam jabatan sekarang; diminta paling singkat {years} tahun.")


def time_in_post(view: OnDay, condition: Condition, demand: Demand) -> GateColumns:
    """Masa dalam jabatan sekarang sudah cukup lama.

    `amount`: years since the definitif placement held now began.
    """
    placements, post = view.people.placements, view.current_post
    complete = add_years(of_records(placements["start"], post, BEGINNING), condition.amount or 0)
    end = of_records(placements["end"], post, FOREVER)
    running = np.where(complete <= end, Result.BELUM, Result.GAGAL)
    result = np.where(complete <= view.day, Result.LULUS, running)
    return columns(_where_held(view, result), from_day=complete, family="placements", evidence=post)


def time_in_post_at_most_words(case: Case) -> Words:
    """`time_in_post_at_most` for one person."""
    years, found = case.condition.amount or 0, _found(case)
    required = f"paling lama {years} tahun dalam jabatan sekarang"
    if found is None or case.holds_until is None:
        return _missing(case, required)
    until = written_date(case.holds_until)
    if case.result is Result.GAGAL:
        return Words(required, found, f"Sudah {found} dalam jabatan sekarang; batas {years} tahun berakhir {until}.")
    return Words(required, found, f"Sudah {found} dalam jabatan sekarang; batas {years} tahun sampai {until}.")


def time_in_post_at_most(view: OnDay, condition: Condition, demand: Demand) -> GateColumns:
    """Masa dalam jabatan sekarang belum terlalu lama.

    `amount`: years since the definitif placement held now began, the anniversary included.
    """
    post = view.current_post
    until = add_years(of_records(view.people.placements["start"], post, BEGINNING), condition.amount or 0)
    result = np.where(view.day <= until, Result.LULUS, Result.GAGAL)
    return columns(
        _where_held(view, result),
        until_day=np.where(post >= 0, until, FOREVER),
        family="placements",
        evidence=post,
    )


def _where_held(view: OnDay, result: NDArray[Any]) -> NDArray[Any]:
    recorded = np.bincount(view.spells.owners, minlength=len(view)) > 0
    without = np.where(recorded, Result.GAGAL, Result.TIDAK_DIKETAHUI)
    return np.where(view.current_post >= 0, result, without)
