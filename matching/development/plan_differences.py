"""Two versions of a plan compared: what changed, in sentences."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from matching.wording import written_date, written_number, written_points
from ontology.development_plans import DevelopmentPlan, PlanStep
from ontology.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanDifference(Term):
    """One thing in which a version of a plan differs from an older one."""

    step: int | None
    """The number of the step; `null`: the plan itself."""
    field: str
    """What differs: a field of the plan or the step, or `step` where it was added or removed."""
    was: str | None
    """In words; `null`: nothing."""
    is_: str | None
    sentence: str


def _text(value: str) -> str:
    return value


def _levels(values: tuple[float, ...]) -> str:
    return "; ".join(map(written_number, values))


STEP_FIELDS: Mapping[str, tuple[str, Callable[..., str]]] = {
    "state": ("keadaan", _text),
    "starts_on": ("mulai", written_date),
    "ends_on": ("selesai", written_date),
    "year": ("tahun", str),
    "name": ("nama", _text),
    "provider": ("penyelenggara", _text),
    "form": ("bentuk", _text),
    "hours": ("JP", str),
    "cost": ("biaya (Rp)", written_points),
    "competencies": ("kompetensi", "; ".join),
    "from_levels": ("dari level", _levels),
    "to_levels": ("ke level", _levels),
}
"""The fields of a step that are compared, with what people call them and how their values are written."""

PLAN_FIELDS: Mapping[str, tuple[str, Callable[..., str]]] = {
    "mentor": ("pembimbing", _text),
    "as_of": ("dihitung per", written_date),
    "jpm_percent": ("JPM", _text),
    "projected_percent": ("JPM proyeksi", _text),
}


def differences(older: DevelopmentPlan, newer: DevelopmentPlan) -> tuple[PlanDifference, ...]:
    """What differs, the plan first, then its steps by number; empty for equal ones."""
    before = {step.number: step for step in older.steps}
    after = {step.number: step for step in newer.steps}
    found = [*_of_fields(None, "", older, newer, PLAN_FIELDS)]
    for number in sorted(before.keys() | after.keys()):
        match before.get(number), after.get(number):
            case PlanStep() as was, PlanStep() as now:
                found += _of_fields(number, f"Langkah {number} ({now.name}): ", was, now, STEP_FIELDS)
            case None, PlanStep() as now:
                found.append(_whole(number, None, now.name))
            case PlanStep() as was, None:
                found.append(_whole(number, was.name, None))
    return tuple(found)


def _of_fields(
    number: int | None,
    beginning: str,
    older: DevelopmentPlan | PlanStep,
    newer: DevelopmentPlan | PlanStep,
    fields: Mapping[str, tuple[str, Callable[..., str]]],
) -> Iterator[PlanDifference]:
    for field, (name, write) in fields.items():
        was, now = (_written(getattr(each, field), write) for each in (older, newer))
        if was != now:
            said = f"{beginning}{name} {was or 'kosong'} menjadi {now or 'kosong'}."
            yield PlanDifference(step=number, field=field, was=was, is_=now, sentence=said[0].upper() + said[1:])


def _whole(number: int, was: str | None, now: str | None) -> PlanDifference:
    done = "ditambahkan" if was is None else "dihapus"
    return PlanDifference(
        step=number, field="step", was=was, is_=now, sentence=f"Langkah {number} ({was or now}) {done}."
    )


def _written(value: str | int | date | tuple[object, ...] | None, write: Callable[..., str]) -> str | None:
    return None if value in (None, ()) else write(value)
