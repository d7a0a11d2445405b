"""What the person has studied. Time alone cures nothing here: no date is computed."""

import numpy as np

from matching.calendar import as_date
from matching.demand import Demand
from matching.eligibility.criterion import Case, GateColumns, Result, Words, columns, decided
from matching.eligibility.lookup import is_one_of, of_records, order_of, orders
from matching.on_day import OnDay
from matching.wording import alternatives, written_date
from ontology.terms import Condition


def _found(case: Case) -> str | None:
    if not case.positions:
        return None
    codebook, records, position = case.view.people.codebook, case.records, case.positions[0]
    level, field = int(records["level"][position]), int(records["field"][position])
    words = [codebook.education_levels[level] if level >= 0 else "jenjang tidak tercatat"]
    words += [codebook.education_fields[field]] if field >= 0 else []
    graduated = as_date(int(records["graduated_on"][position]))
    return " ".join(words) + (f", lulus {written_date(graduated)}" if graduated else "")


def minimum_education_words(case: Case) -> Words:
    """`minimum_education` for one person."""
    asked, found = case.condition.threshold, _found(case)
    required = f"pendidikan paling rendah {asked}"
    if case.result is Result.LULUS:
        return Words(required, found, f"Pendidikan {found}; diminta paling rendah {asked}.")
    if case.result is Result.TIDAK_DIKETAHUI:
        return Words(required, found, f"Jenjang pendidikan belum tercatat; diminta paling rendah {asked}.")
    return Words(
        required,
        found,
        f"Pendidikan {found}, di bawah {asked} yang diminta; pendidikan lanjutan akan membuka jalan, "
        "tetapi tanggalnya tidak dapat dihitung.",
    )


def minimum_education(view: OnDay, condition: Condition, demand: Demand) -> GateColumns:
    """Pendidikan formal paling rendah pada jenjang yang diminta.

    `threshold`: the code of an education level; levels of equal order are equal (D-IV and S-1).
    """
    records = view.people.educations
    by_code = {level.code: level.order for level in demand.vocabulary.education_levels}
    order = orders(view.people.codebook.education_levels, by_code)[records["level"]]
    completed = records["graduated_on"] <= view.day
    best = records.greatest(order, completed)
    met = of_records(order, best) >= order_of(condition.threshold, by_code, "jenjang pendidikan")
    unclear = records.anyone(completed & (order < 0))
    return columns(decided((best >= 0) & ~unclear, met), family="educations", evidence=best)


def education_field_words(case: Case) -> Words:
    """`education_field` for one person."""
    asked, found = alternatives(case.condition.codes), _found(case)
    required = f"bidang ilmu {asked}"
    if case.result is Result.LULUS:
        return Words(required, found, f"Pendidikan {found}, termasuk bidang ilmu yang diminta.")
    if case.result is Result.TIDAK_DIKETAHUI:
        return Words(required, found, f"Bidang ilmu belum tercatat; diminta {asked}.")
    return Words(required, found, f"Pendidikan {found}, di luar bidang ilmu yang diminta: {asked}.")


def education_field(view: OnDay, condition: Condition, demand: Demand) -> GateColumns:
    """Bidang ilmu pendidikan formal termasuk yang diminta.

    `codes`: fields of study of which any will do, at whatever level they were studied.
    """
    records = view.people.educations
    completed = records["graduated_on"] <= view.day
    fitting = is_one_of(records["field"], view.people.codebook.education_fields, condition.codes)
    right = records.last(completed & fitting)
    newest = records.last(completed)
    unclear = records.anyone(completed & (records["field"] < 0))
    known = (newest >= 0) & ~unclear
    return columns(
        decided(known, right >= 0), family="educations", evidence=np.where(right >= 0, right, newest).astype(np.int32)
    )
