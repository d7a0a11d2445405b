"""Who the person is to the state: kind of staff."""

import numpy as np

from matching.demand import Demand
from matching.eligibility.criterion import Case, GateColumns, Result, Words, columns, decided
from matching.eligibility.lookup import is_one_of
from matching.on_day import OnDay
from matching.wording import alternatives
from ontology.columns import STAFF_KINDS
from ontology.terms import Condition


def staff_kind_words(case: Case) -> Words:
    """`staff_kind` for one person."""
    asked = alternatives(case.condition.codes)
    required = f"berstatus {asked}"
    if case.result is Result.TIDAK_DIKETAHUI:
        return Words(required, None, f"Jenis pegawai belum tercatat; jabatan ini untuk {asked}.")
    found = str(STAFF_KINDS[case.found])
    if case.result is Result.LULUS:
        return Words(required, found, f"Berstatus {found}.")
    return Words(required, found, f"Berstatus {found}, sedangkan jabatan ini untuk {asked}.")


def staff_kind(view: OnDay, condition: Condition, demand: Demand) -> GateColumns:
    """Jenis pegawai termasuk yang diminta.

    `codes`: the kinds of staff of which any will do.
    """
    staff = view.people.staff.astype(np.int32)
    return columns(decided(staff >= 0, is_one_of(staff, STAFF_KINDS, condition.codes)), found=staff)
