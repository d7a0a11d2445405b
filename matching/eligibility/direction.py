"""Whether a move leads up or sideways: a career does not go down by recommendation."""

import numpy as np

from matching.demand import Demand
from matching.eligibility.criterion import Case, GateColumns, Result, Words, columns, decided
from matching.eligibility.lookup import of_records
from matching.on_day import OnDay
from ontology.terms import Condition

_NONE = -1


def no_demotion_words(case: Case) -> Words:
    """`no_demotion` for one person."""
    target = case.demand.level.label_id
    required = f"jabatan sekarang tidak lebih tinggi daripada {target}"
    if case.result is Result.TIDAK_DIKETAHUI:
        return Words(
            required, None, "Jenjang jabatan sekarang belum tercatat, sehingga arah perpindahan tidak diketahui."
        )
    if not case.positions:
        return Words(required, None, "Tidak sedang memegang jabatan definitif.")
    code = case.view.people.codebook.jabatan_levels[case.records["level"][case.positions[0]]]
    held = case.demand.levels[code].label_id
    if case.result is Result.LULUS:
        return Words(required, held, f"Dari {held} ke {target} bukan penurunan jenjang.")
    return Words(required, held, f"Sekarang {held}; {target} berarti penurunan jenjang, yang tidak direkomendasikan.")


def no_demotion(view: OnDay, condition: Condition, demand: Demand) -> GateColumns:
    """Jabatan yang dituju tidak lebih rendah daripada jabatan sekarang.

    No parameters. Compares the standing of the classes; a post whose class is not recorded is not known, and who holds
    no definitif post cannot fall.
    """
    heights = np.array([demand.levels[code].standing for code in view.people.codebook.jabatan_levels], dtype=np.int32)
    post = view.current_post
    level = of_records(view.people.placements["level"], post, _NONE)
    held = np.where(level == _NONE, 0, heights[level])
    known = (post < 0) | (level != _NONE)
    result = decided(known, known & (held <= demand.level.standing))
    return columns(result, family="placements", evidence=post)
