"""How the person has worked and behaved: yearly predicates and disciplinary penalties."""

from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from matching.calendar import BEGINNING, FOREVER, add_years, as_date
from matching.demand import Demand
from matching.eligibility.criterion import Case, GateColumns, Result, Words, columns, decided
from matching.eligibility.lookup import is_one_of, of_records, order_of, orders
from matching.on_day import OnDay
from matching.wording import alternatives, written_date
from ontology.terms import Condition


def latest_predicates(view: OnDay, years: int) -> NDArray[np.int32]:
    """Positions in `People.performances` of everyone's latest yearly predicates: shape (people, years), newest last.

    They end with last year; until the end of June, while last year's is not recorded, with the year before.
    """
    records, last_year = view.people.performances, view.as_of.year - 1
    found = [records.last(records["year"] == last_year - back) for back in range(years, -1, -1)]
    table = np.stack(found, axis=1)
    waiting = (table[:, -1] < 0) & (view.as_of.month < 7)
    return np.where(waiting[:, None], table[:, :-1], table[:, 1:]).astype(np.int32)


def minimum_predicate_words(case: Case) -> Words:
    """`minimum_predicate` for one person."""
    years, asked = case.condition.amount or 1, case.condition.threshold
    span = f"{years} tahun terakhir" if years > 1 else "tahun terakhir"
    required = f"predikat kinerja paling rendah {asked} dalam {span}"
    codes, records = case.view.people.codebook.predicates, case.records
    parts = [f"{records['year'][at]} {codes[records['predicate'][at]]}" for at in case.positions]
    found = ", ".join(parts) or None
    if case.result is Result.LULUS:
        return Words(required, found, f"Predikat kinerja {found}; diminta paling rendah {asked}.")
    if case.result is Result.TIDAK_DIKETAHUI:
        recorded = f" (tercatat: {found})" if found else ""
        return Words(required, found, f"Predikat kinerja {span} belum tercatat lengkap{recorded}.")
    return Words(required, found, f"Predikat kinerja {found}, ada yang di bawah {asked} yang diminta.")


def minimum_predicate(view: OnDay, condition: Condition, demand: Demand) -> GateColumns:
    """Predikat kinerja tahunan terakhir paling rendah yang diminta.

    `threshold`: a predicate. `amount`: how many of the latest years. One that is not recorded leaves the result
    open, unless another is too low already.
    """
    by_code = {predicate: order for order, predicate in enumerate(demand.vocabulary.predicates)}
    order = orders(view.people.codebook.predicates, by_code)[view.people.performances["predicate"]]
    positions = latest_predicates(view, condition.amount or 1)
    reached = of_records(order, positions)
    asked = order_of(condition.threshold, by_code, "predikat")
    too_low = np.any((reached >= 0) & (reached < asked), axis=1)
    complete = np.all(reached >= 0, axis=1)
    return columns(decided(complete | too_low, complete & ~too_low), family="performances", evidence=positions)


_GRACE = timedelta(days=366)
"""How long after the day it vouches for an agency's silence still means that there is no penalty."""


def _vouched(view: OnDay, until: date | None) -> bool:
    return until is not None and view.as_of <= until + _GRACE


def no_discipline_words(case: Case) -> Words:
    """`no_discipline` for one person."""
    amount, kinds = case.condition.amount, alternatives(case.condition.codes)
    span = f" dalam {amount} tahun terakhir" if amount else ""
    required = f"tidak sedang atau pernah dijatuhi hukuman disiplin {kinds}{span}"
    if not case.positions:
        until = case.demand.discipline_complete_until
        if case.result is Result.LULUS and until:
            sentence = (
                f"Tidak ada hukuman disiplin {kinds} tercatat; data disiplin lengkap sampai {written_date(until)}."
            )
            return Words(required, "tidak ada yang tercatat", sentence)
        known = f"baru lengkap sampai {written_date(until)}" if until else "belum dinyatakan lengkap oleh instansi"
        return Words(required, None, f"Tidak ada hukuman tercatat, tetapi data disiplin {known}.")
    position = case.positions[0]
    severity, decided_on = int(case.records["severity"][position]), as_date(int(case.records["decided_on"][position]))
    kind = case.view.people.codebook.severities[severity] if severity >= 0 else "yang tingkatnya tidak tercatat"
    found = f"hukuman {kind}" + (f", {written_date(decided_on)}" if decided_on else "")
    if case.result is Result.BELUM and case.holds_from:
        return Words(required, found, f"Dijatuhi {found}; syarat ini terpenuhi mulai {written_date(case.holds_from)}.")
    if case.result is Result.LULUS:
        return Words(required, found, f"Dijatuhi {found}; masanya sudah lewat.")
    if case.result is Result.GAGAL:
        return Words(required, found, f"Dijatuhi {found}; tidak ada tanggal berakhirnya.")
    return Words(required, found, f"Dijatuhi {found}; belum dapat dipastikan apakah termasuk {kinds}.")


def no_discipline(view: OnDay, condition: Condition, demand: Demand) -> GateColumns:
    """Tidak dijatuhi hukuman disiplin pada tingkat dan masa yang diminta.

    `codes`: severities that count. `amount`: years after the decision; left out, until the penalty ends. No record
    proves nothing unless the agency vouches for its completeness around the day asked about.
    """
    return clear_of_penalties(view, condition, demand.discipline_complete_until)


def clear_of_penalties(view: OnDay, condition: Condition, complete_until: date | None) -> GateColumns:
    """The same without a jabatan; up to `complete_until` the agency vouches for what is not recorded."""
    records = view.people.disciplines
    begun = records["decided_on"] <= view.day
    counts = is_one_of(records["severity"], view.people.codebook.severities, condition.codes)
    clear_on = add_years(records["decided_on"], condition.amount) if condition.amount else records["ends_on"]
    longest = records.greatest(clear_on, begun & counts)
    free = of_records(clear_on, longest, BEGINNING)
    unclear = records.last(begun & (records["severity"] < 0) & (clear_on > view.day))
    silent = Result.LULUS if _vouched(view, complete_until) else Result.TIDAK_DIKETAHUI
    result = np.where(unclear >= 0, Result.TIDAK_DIKETAHUI, silent)
    result = np.where(free > view.day, np.where(free < FOREVER, Result.BELUM, Result.GAGAL), result)
    return columns(
        result,
        from_day=free,
        family="disciplines",
        evidence=np.where(longest >= 0, longest, unclear).astype(np.int32),
    )
