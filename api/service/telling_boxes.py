"""Axes, components and boxes of people in words."""

import csv
from fractions import Fraction
from functools import cache
from importlib.resources import files

from api.service.answers.pool import AxisTold, BoxTold, ComponentTold
from matching.calendar import as_date
from matching.eligibility.criterion import Result
from matching.jpm import two_decimals
from matching.pool.axes import Axis
from matching.pool.boxes import IN_SUCCESSION_GROUP, PLACEMENT_REVIEW
from matching.pool.components import State
from matching.pool.mapping import TalentMap
from matching.pool.measures import PERFORMANCE, POTENTIAL
from matching.wording import written_date
from ontology.names import labels

PERFORMANCE_GRADES = ("di bawah ekspektasi", "sesuai ekspektasi", "di atas ekspektasi")
POTENTIAL_GRADES = ("rendah", "menengah", "tinggi")
PREDICATE = "predikat"
PREDICATE_LABEL = "Predikat dua tahun terakhir"
LACKING = {State.MISSING: "belum ada", State.RUN_OUT: "kedaluwarsa atau belum lengkap"}


@cache
def boxes() -> tuple[BoxTold, ...]:
    """What each box means, 1 to 9 (PermenPANRB 3/2020 as amended; own wording)."""
    lines = files("api.service").joinpath("boxes.csv").read_text(encoding="utf-8").splitlines()
    return tuple(
        BoxTold(
            box=int(row["box"]),
            performance=row["performance"],
            potential=row["potential"],
            label=row["label"],
            recommendations=tuple(row["recommendations"].split("|")),
            group=row["group"] or None,
        )
        for row in csv.DictReader(lines)
    )


def axis_told(axis: Axis, row: int, grades: tuple[str, str, str]) -> AxisTold:
    """Where somebody stands on an axis."""
    points = axis.points(row)
    if points is None:
        return AxisTold(points=None, exact=None, grade=None)
    return AxisTold(points=two_decimals(points), exact=str(points), grade=grades[int(axis.grade[row])])


def components_told(talent: TalentMap, row: int) -> tuple[ComponentTold, ...]:
    """Every component that weighs, in the order of the axes."""
    names, measures = labels("talent-component"), talent.measures
    told = []
    for weight, name in (PERFORMANCE | POTENTIAL).items():
        if not measures[weight]:
            continue
        if name == PREDICATE:
            years = int(talent.predicates.years[row])
            points = Fraction(int(talent.predicates.points[row]), years) if years else None
            state, derived = State.KNOWN if years else State.MISSING, False
        else:
            component = talent.components[name]
            state, derived = State(component.state[row]), bool(component.derived[row])
            known = state is State.KNOWN
            points = Fraction(100 * int(component.part[row]), int(component.whole[row])) if known else None
        told.append(
            ComponentTold(
                component=name,
                label=PREDICATE_LABEL if name == PREDICATE else names[name],
                weight=measures[weight],
                points=None if points is None else two_decimals(points),
                state=state.name.lower(),
                derived=derived,
            )
        )
    return tuple(told)


def missing(told: tuple[ComponentTold, ...]) -> tuple[str, ...]:
    """What is not known, in words, such as `Potensi belum ada`."""
    return tuple(f"{each.label} {LACKING[State[each.state.upper()]]}" for each in told if each.state != "known")


def membership(talent: TalentMap, row: int, box: int) -> tuple[bool, str]:
    """Whether somebody in a box may enter the succession group, and why or why not."""
    if box == PLACEMENT_REVIEW:
        return False, "Kotak 6 menunjuk penempatan yang kurang tepat: tinjau penempatannya lebih dahulu."
    if box not in IN_SUCCESSION_GROUP:
        return False, "KRS diisi dari kotak 7, 8, dan 9."
    if talent.provisional[row]:
        return False, "Sementara: predikat baru diketahui untuk satu dari dua tahun terakhir."
    result = Result(talent.screening.result[row])
    if result is Result.LULUS:
        return True, f"Kotak {box} dan lulus penyaringan hukuman disiplin."
    if result is Result.BELUM:
        clear = as_date(int(talent.screening.from_day[row]))
        until = f"; bersih mulai {written_date(clear)}" if clear else ""
        return False, f"Tersaring: hukuman disiplin sedang atau berat dalam masa penyaringan{until}."
    if result is Result.GAGAL:
        return False, "Tersaring: hukuman disiplin sedang atau berat tanpa tanggal berakhir."
    return False, "Penyaringan belum dapat diputuskan: data hukuman disiplin belum dinyatakan lengkap."


__all__ = [
    "PERFORMANCE_GRADES",
    "POTENTIAL_GRADES",
    "axis_told",
    "boxes",
    "components_told",
    "membership",
    "missing",
]
