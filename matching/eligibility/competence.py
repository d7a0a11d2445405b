"""The competence that a jabatan asks for as a whole: the category of the Job Person Match."""

from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from matching.calendar import as_date
from matching.demand import Demand
from matching.eligibility.criterion import Case, GateColumns, Result, Words, columns
from matching.eligibility.lookup import of_records, order_of
from matching.jpm import two_decimals
from matching.on_day import OnDay
from matching.wording import written_date, written_percent
from ontology.terms import Aspect, Condition

DEFAULT_CATEGORY = "MMS"


def asked_category(condition: Condition, demand: Demand) -> tuple[str, str, int]:
    """The category asked for, its scale, and the percentage at which it begins."""
    scale = condition.codes[0] if condition.codes else demand.settings.scale
    category = condition.threshold or DEFAULT_CATEGORY
    begins = {entry.code: entry.at_least for entry in demand.vocabulary.jpm_categories if entry.scale == scale}
    return category, scale, order_of(category, begins, f"kategori {scale}")


def requirement_rows(view: OnDay, demand: Demand) -> list[int]:
    """The rows of the standard's requirements among the levels of a view."""
    positions = view.people.codebook.positions["competencies"]
    return [positions[requirement.competency] for requirement in demand.standard.requirements]


def too_low_a_class(
    view: OnDay, demand: Demand, rows: list[int], people: NDArray[np.int64] | None = None
) -> NDArray[np.bool_]:
    """Where a level that is bound to a class was assessed for a lower one: shape (requirements, people).

    `people`: only these rows of the view; everyone if left out.
    """
    standings = [demand.levels[code].standing for code in view.people.codebook.jabatan_levels]
    lower = np.array([*(standing < demand.level.standing for standing in standings), False])
    evidence = view.levels.evidence[rows] if people is None else view.levels.evidence[np.ix_(np.array(rows), people)]
    for_level = of_records(view.people.levels["for_level"], evidence)
    aspects = [demand.competencies[requirement.competency].aspect for requirement in demand.standard.requirements]
    bound = np.array([aspect is not Aspect.TEKNIS for aspect in aspects])
    return np.asarray(lower[for_level] & bound[:, None])


def competence_words(case: Case) -> Words:
    """`competence` for one person."""
    view, demand = case.view, case.demand
    category, scale, begins = asked_category(case.condition, demand)
    required = f"kompetensi paling rendah kategori {category} (JPM mulai {begins}%, skala {scale})"
    rows = requirement_rows(view, demand)
    unknown = int((~view.levels.known[rows, case.row]).sum())
    if unknown:
        sentence = f"{unknown} dari {len(rows)} kompetensi standar belum mempunyai hasil asesmen yang berlaku."
        return Words(required, None, sentence)
    attained = int(view.levels.half_steps[rows, case.row].astype(int).sum())
    figure = written_percent(two_decimals(min(Fraction(100 * attained, sum(demand.half_steps)), Fraction(100))))
    if case.result is Result.TIDAK_DIKETAHUI:
        sentence = (
            f"Asesmennya untuk jenjang lebih rendah; diperlukan uji kompetensi untuk jenjang {demand.level.label_id}."
        )
        return Words(required, f"JPM {figure} dari asesmen jenjang lebih rendah", sentence)
    expiry = min(int(view.levels.expires_on[position]) for position in case.positions)
    until = as_date(expiry - 1)
    lasting = f"; hasilnya berlaku sampai {written_date(until)}" if until else ""
    if case.result is Result.LULUS:
        return Words(required, f"JPM {figure}", f"JPM {figure}, paling rendah {category} terpenuhi{lasting}.")
    return Words(required, f"JPM {figure}", f"JPM {figure}, di bawah {begins}% untuk kategori {category}.")


def competence(view: OnDay, condition: Condition, demand: Demand) -> GateColumns:
    """Kategori Job Person Match atas seluruh standar kompetensi paling rendah yang diminta.

    `threshold`: a category (MMS where left out). `codes`: the scale, else that of the settings. A level that is not
    known or has run out leaves it open; so does a managerial or socio-cultural level that was assessed for a lower
    class of jabatan. Percentages are compared as exact fractions.
    """
    _, _, begins = asked_category(condition, demand)
    rows, levels = requirement_rows(view, demand), view.levels
    assessed = levels.known[rows].all(axis=0) & ~too_low_a_class(view, demand, rows).any(axis=0)
    attained = levels.half_steps[rows].sum(axis=0, dtype=np.int64)
    enough = np.where(100 * attained >= begins * sum(demand.half_steps), Result.LULUS, Result.GAGAL)
    return columns(
        np.where(assessed, enough, Result.TIDAK_DIKETAHUI),
        family="levels",
        evidence=np.ascontiguousarray(levels.evidence[rows].T),
        found=attained,
    )
