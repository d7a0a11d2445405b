"""How old the person may be, and when they retire."""

from datetime import timedelta

import numpy as np

from matching.calendar import BEGINNING, FOREVER, Days, add_years, as_date, first_of_next_month, years_and_months
from matching.demand import Demand
from matching.eligibility.criterion import Case, GateColumns, Result, Words, columns, decided
from matching.eligibility.lookup import is_one_of
from matching.on_day import OnDay
from matching.wording import written_date, written_span
from ontology.terms import Condition


def _age(case: Case) -> str | None:
    born = as_date(int(case.view.people.birth[case.row]))
    return written_span(*years_and_months(born, case.view.as_of)) if born else None


def _reading(condition: Condition, demand: Demand) -> str:
    return condition.threshold or demand.settings.age_reading


def maximum_age_words(case: Case) -> Words:
    """`maximum_age` for one person."""
    amount, reading = case.condition.amount, _reading(case.condition, case.demand)
    required = f"paling tinggi {amount} tahun saat diangkat (dibaca {reading})"
    age, until = _age(case), case.holds_until
    if age is None or until is None:
        return Words(required, None, "Tanggal lahir belum tercatat, sehingga batas usia tidak dapat diperiksa.")
    on = written_date(case.view.as_of)
    if case.result is Result.LULUS:
        sentence = f"Berusia {age} pada {on}; batas {amount} tahun terpenuhi sampai {written_date(until)}."
    else:
        sentence = f"Berusia {age} pada {on}; batas {amount} tahun (dibaca {reading}) berakhir {written_date(until)}."
    return Words(required, age, sentence)


def maximum_age(view: OnDay, condition: Condition, demand: Demand) -> GateColumns:
    """Usia saat diangkat tidak melebihi batas.

    `amount`: years. `threshold`: the reading, `ketat` (until the birthday itself, included) or `longgar` (until the
    day before the next birthday); left out, the agency's setting decides. `codes`: the condition is only about people
    whose present post is of one of these classes; left out, about everyone.
    """
    birth, years = view.people.birth, condition.amount or 0
    lenient = _reading(condition, demand) == "longgar"
    until = add_years(birth, years + 1) - 1 if lenient else add_years(birth, years)
    known = birth > BEGINNING
    result = decided(known, known & (view.day <= until))
    if condition.codes:
        about = is_one_of(view.of_current_post("level"), view.people.codebook.jabatan_levels, condition.codes)
        result = np.where(about, result, Result.NOT_APPLICABLE)
    return columns(result, until_day=np.where(known, until, FOREVER))


def pension_days(view: OnDay, demand: Demand) -> Days:
    """The first day of everyone's pension in the jabatan asked about; meaningless where no birth is known."""
    return first_of_next_month(add_years(view.people.birth, demand.retirement_age))


def before_retirement_words(case: Case) -> Words:
    """`before_retirement` for one person."""
    years = case.demand.retirement_age
    required = f"sebelum pensiun (batas usia pensiun {years} tahun)"
    until = case.holds_until
    if until is None:
        return Words(required, None, "Tanggal lahir belum tercatat, sehingga tanggal pensiun tidak dapat dihitung.")
    retires = written_date(until + timedelta(days=1))
    if case.result is Result.LULUS:
        return Words(required, f"pensiun {retires}", f"Pensiun mulai {retires} (batas usia {years} tahun).")
    return Words(
        required,
        f"pensiun {retires}",
        f"Batas usia pensiun {years} tahun jabatan ini sudah terlampaui; pensiun jatuh pada {retires}.",
    )


def before_retirement(view: OnDay, condition: Condition, demand: Demand) -> GateColumns:
    """Diangkat sebelum mencapai batas usia pensiun jabatan.

    No parameters: the age is that of the jabatan, else of its class. Pension begins on the first day of the month
    after the birthday; the condition holds until the day before it.
    """
    known = view.people.birth > BEGINNING
    until = pension_days(view, demand) - 1
    return columns(decided(known, known & (view.day <= until)), until_day=np.where(known, until, FOREVER))
