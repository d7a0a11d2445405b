"""What opens a condition that does not hold, criterion by criterion; what is in nobody's power is an obstacle."""

from collections.abc import Callable, Mapping
from datetime import date

from matching.calendar import day_number
from matching.development.becoming.copies import Supposed
from matching.development.becoming.deeds import Deed
from matching.development.becoming.obstacles import asked_for
from matching.development.becoming.ranks import rise_in_rank
from matching.development.becoming.situation import JULY, Situation
from matching.eligibility.criterion import Case, Result
from matching.eligibility.lookup import order_of
from ontology.columns import STAFF_KINDS
from ontology.development import StepKind

Cure = Callable[[Situation, Case], Deed | None]


def cure(situation: Situation, case: Case) -> Deed | None:
    """The step that opens a condition on the day it was judged; `None` where there is none.

    `competence` and `completed_training` are not asked here: `levels.py` chooses programmes for all of them together.
    """
    if case.result is Result.BELUM and case.holds_from:
        return _wait(case)
    found = _CURES.get((case.condition.criterion, case.result))
    return found(situation, case) if found else None


def _wait(case: Case) -> Deed:
    return Deed(
        kind=StepKind.MENUNGGU,
        sentence="",  # put together from all that is waited for
        on=int(case.gate.from_day[case.row]),
        opens=(asked_for(case),),
    )


def _data(
    situation: Situation,
    case: Case,
    what: str,
    *records: Supposed,
    staff: int | None = None,
    vouches: bool = False,
) -> Deed:
    return Deed(
        kind=StepKind.DATA,
        sentence=f"Lengkapi catatan {what}; dianggap memenuhi syarat.",
        on=situation.today,
        opens=(asked_for(case),),
        records=records,
        staff=staff,
        vouches=vouches,
    )


def _staff(situation: Situation, case: Case) -> Deed:
    asked = next(place for place, kind in enumerate(STAFF_KINDS) if kind in case.condition.codes)
    return _data(situation, case, "jenis pegawai", staff=asked)


def _education_data(situation: Situation, case: Case) -> Deed:
    return _data(situation, case, "jenjang pendidikan", _education(situation, case, case.condition.threshold, None))


def _study(situation: Situation, case: Case) -> Deed:
    level = case.condition.threshold
    return Deed(
        kind=StepKind.PENDIDIKAN,
        sentence=f"Pendidikan lanjutan sampai {level}; tanggalnya tidak dapat dihitung.",
        opens=(asked_for(case),),
        records=(_education(situation, case, level, None),),
    )


def _field_data(situation: Situation, case: Case) -> Deed:
    return _data(situation, case, "bidang ilmu", _education(situation, case, None, case.condition.codes[0]))


def _study_of_field(situation: Situation, case: Case) -> Deed:
    asked = " atau ".join(case.condition.codes)
    return Deed(
        kind=StepKind.PENDIDIKAN,
        sentence=f"Pendidikan dalam bidang ilmu {asked}; tanggalnya tidak dapat dihitung.",
        opens=(asked_for(case),),
        records=(_education(situation, case, None, case.condition.codes[0]),),
    )


def _education(situation: Situation, case: Case, level: str | None, field: str | None) -> Supposed:
    """A study completed today; what is not said of it is as in the newest one on record."""
    positions, records = case.view.people.codebook.positions, case.view.people.educations
    newest = {name: int(records[name][-1]) for name in ("level", "field")} if len(records) else {}
    said = {"graduated_on": situation.today, **newest}
    if level is not None:
        said["level"] = positions["education_levels"][level]
    if field is not None:
        said["field"] = positions["education_fields"].get(field, -1)
    return Supposed("educations", said)


def _rank_data(situation: Situation, case: Case) -> Deed:
    golongan = case.view.people.codebook.positions["golongan"][case.condition.threshold or ""]
    return _data(situation, case, "golongan ruang", Supposed("ranks", {"golongan": golongan, "start": situation.today}))


def _credits(situation: Situation, case: Case) -> Deed | None:
    level, amount = int(case.view.of_current_post("level")[case.row]), case.condition.amount or 0
    if level < 0:
        return None
    return Deed(
        kind=StepKind.ANGKA_KREDIT,
        sentence=f"Kumpulkan angka kredit sampai {amount} pada jenjang sekarang; tanggalnya tidak dapat dihitung.",
        opens=(asked_for(case),),
        records=(Supposed("credits", {"level": level, "hundredths": 100 * amount, "counted_on": situation.today}),),
    )


def _predicate_data(situation: Situation, case: Case) -> Deed:
    """The years looked at on the day and not on record: past ones are missing data, coming ones must be good."""
    view, amount = case.view, case.condition.amount or 1
    recorded = {int(year) for year in view.people.performances["year"]}
    last = view.as_of.year - 1
    if last not in recorded and view.as_of.month < JULY:
        last -= 1
    missing = [year for year in range(last - amount + 1, last + 1) if year not in recorded]
    years, records = ", ".join(map(str, missing)), _predicates(case, missing)
    if missing[-1] < situation.as_of.year:
        return _data(situation, case, f"predikat kinerja tahun {years}", *records)
    return Deed(
        kind=StepKind.KINERJA,
        sentence=f"Predikat kinerja paling rendah {case.condition.threshold} tahun {years}, semuanya tercatat.",
        on=day_number(date(missing[-1] + 1, 1, 1)),
        opens=(asked_for(case),),
        records=records,
    )


def _better_years(situation: Situation, case: Case) -> Deed:
    """Too low a predicate passes out of sight; where the newest is too low, the coming years must be better."""
    codes, amount = case.view.people.codebook.predicates, case.condition.amount or 1
    order = {predicate: place for place, predicate in enumerate(case.demand.vocabulary.predicates)}
    asked = order_of(case.condition.threshold, order, "predikat")
    records = situation.people.performances
    years = [int(year) for year in records["year"]]
    low = [order[codes[int(each)]] < asked for each in records["predicate"]]
    opens = max(year for year, is_low in zip(years, low, strict=True) if is_low) + amount + 1
    on = day_number(date(opens, 1, 1))
    if not low[-1]:
        return Deed(kind=StepKind.MENUNGGU, sentence="", on=on, opens=(asked_for(case),))
    coming = list(range(years[-1] + 1, max(opens, case.view.as_of.year)))
    return Deed(
        kind=StepKind.KINERJA,
        sentence=f"Predikat kinerja paling rendah {case.condition.threshold} tahun {_span(years[-1] + 1, opens - 1)}.",
        on=on,
        opens=(asked_for(case),),
        records=_predicates(case, coming),
    )


def _predicates(case: Case, years: list[int]) -> tuple[Supposed, ...]:
    asked = case.view.people.codebook.positions["predicates"][case.condition.threshold or ""]
    return tuple(Supposed("performances", {"year": year, "predicate": asked}) for year in years)


def _span(first: int, last: int) -> str:
    return str(first) if first == last else f"{first} sampai {last}"


def _discipline_data(situation: Situation, case: Case) -> Deed | None:
    if case.positions:  # a penalty whose severity nobody recorded: not for a plan to suppose
        return None
    what = "disiplin: instansi menyatakan datanya lengkap"
    return _data(situation, case, what, vouches=True)


_CURES: Mapping[tuple[str, Result], Cure] = {
    ("staff_kind", Result.TIDAK_DIKETAHUI): _staff,
    ("minimum_education", Result.TIDAK_DIKETAHUI): _education_data,
    ("minimum_education", Result.GAGAL): _study,
    ("education_field", Result.TIDAK_DIKETAHUI): _field_data,
    ("education_field", Result.GAGAL): _study_of_field,
    ("minimum_golongan", Result.TIDAK_DIKETAHUI): _rank_data,
    ("minimum_golongan", Result.GAGAL): rise_in_rank,
    ("minimum_predicate", Result.TIDAK_DIKETAHUI): _predicate_data,
    ("minimum_predicate", Result.GAGAL): _better_years,
    ("no_discipline", Result.TIDAK_DIKETAHUI): _discipline_data,
    ("credit_points", Result.TIDAK_DIKETAHUI): _credits,
    ("credit_points", Result.GAGAL): _credits,
}
"""Age, retirement, tenure that has ended, a post that ends, a fall in class, another kind of staff have no step."""
