"""The rank class (golongan ruang) of a PNS."""

import numpy as np

from matching.calendar import as_date
from matching.demand import Demand
from matching.eligibility.criterion import Case, GateColumns, Result, Words, columns, decided
from matching.eligibility.lookup import of_records, order_of, orders
from matching.on_day import OnDay
from matching.wording import written_date
from ontology.columns import STAFF_KINDS
from ontology.terms import Condition, StaffKind


def minimum_golongan_words(case: Case) -> Words:
    """`minimum_golongan` for one person."""
    asked = case.condition.threshold
    required = f"golongan ruang paling rendah {asked}"
    if case.result is Result.TIDAK_DIKETAHUI:
        return Words(required, None, f"Golongan ruang belum tercatat; diminta paling rendah {asked}.")
    position = case.positions[0]
    golongan = case.view.people.codebook.golongan[case.records["golongan"][position]]
    since = as_date(int(case.records["start"][position]))
    found = f"{golongan} sejak {written_date(since)}" if since else golongan
    if case.result is Result.LULUS:
        return Words(required, found, f"Golongan ruang {found}; diminta paling rendah {asked}.")
    return Words(required, found, f"Golongan ruang {found}, belum {asked}; perlu kenaikan pangkat lebih dahulu.")


def minimum_golongan(view: OnDay, condition: Condition, demand: Demand) -> GateColumns:
    """Golongan ruang paling rendah yang diminta.

    `threshold`: the code of a golongan. Not about PPPK, who have classes of their own. Passing time does not raise
    a rank by itself, so what is too low is GAGAL.
    """
    people, records = view.people, view.people.ranks
    by_code = {golongan.code: golongan.order for golongan in demand.vocabulary.golongan}
    order = orders(people.codebook.golongan, by_code)[records["golongan"]]
    newest = records.last(records["start"] <= view.day)
    held = of_records(order, newest)
    result = decided(held >= 0, held >= order_of(condition.threshold, by_code, "golongan"))
    contract = people.staff == STAFF_KINDS.index(StaffKind.PPPK)
    return columns(np.where(contract, Result.NOT_APPLICABLE, result), family="ranks", evidence=newest)
