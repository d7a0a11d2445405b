"""How a kept plan is written down, on paper and in workbooks alike."""

from collections.abc import Iterator

from api.service.answers.development_plans import DevelopmentPlanShown, PlanStepShown, StepAim
from matching.wording import written_date, written_number, written_points
from ontology.development_plans import DevelopmentPlan, PlanStep
from ontology.names import labels

SHARES = {70: "pengalaman", 20: "dari orang lain", 10: "formal"}
"""What the parts of 70-20-10 are called."""
CAVEAT = "Program mendukung pencapaian level; hanya penilaian sesudahnya yang menunjukkannya."
UNKNOWN = "–"


def state(step: PlanStep) -> str:
    """The state of a step, as a word."""
    return labels("plan-step-state")[step.state]


def aim(aimed: StepAim) -> str:
    """`Komunikasi, level 2 ke 3`."""
    to = "" if aimed.to_level is None else written_number(aimed.to_level)
    if aimed.from_level is not None:
        return f"{aimed.competency.label}, level {written_number(aimed.from_level)} ke {to}"
    return f"{aimed.competency.label}, level {to}" if to else aimed.competency.label


def days(step: PlanStep) -> str:
    """When a step is done: its days, or the year."""
    if step.starts_on and step.ends_on:
        return f"{written_date(step.starts_on)} sampai {written_date(step.ends_on)}"
    if step.starts_on:
        return f"mulai {written_date(step.starts_on)}"
    return f"sampai {written_date(step.ends_on)}" if step.ends_on else str(step.year)


def rupiah(cost: int | None) -> str:
    """A sum of money; a dash where it is not known."""
    return UNKNOWN if cost is None else written_points(cost)


def jpm(percent: str | None, category: str | None) -> str:
    """A Job Person Match with its category, or said to be over the known competencies only."""
    if percent is None:
        return "belum dapat dihitung"
    written = f"{percent.replace('.', ',')} %"
    return f"{written} ({category})" if category else f"{written}, hanya atas kompetensi yang diketahui"


def shares(plan: DevelopmentPlan) -> str | None:
    """How the steps are divided over 70-20-10; `None` where no step has a part in it."""
    parts = [
        f"{name} ({share}) {many} langkah"
        for share, name in SHARES.items()
        if (many := sum(step.share == share for step in plan.steps))
    ]
    return "; ".join(parts) or None


def rests_on(shown: DevelopmentPlanShown) -> str:
    """What a plan rests on, in one line."""
    plan = shown.plan
    return (
        f"Rencana {plan.plan} versi {plan.version}, disimpan {written_date(plan.kept_at.date())} oleh {plan.kept_by}. "
        f"Dihitung per {written_date(plan.as_of)} menurut yang diketahui {written_date(plan.known_at.date())}; "
        f"aturan {plan.rules_version}."
    )


def remarks(shown: DevelopmentPlanShown) -> Iterator[str]:
    """What should be known beside the steps."""
    if not shown.holds:
        yield "Ini bukan versi yang berlaku."
    if shown.without_step:
        names = ", ".join(each.label for each in shown.without_step)
        yield f"Belum ada langkah, dan tidak ada program dalam katalog, untuk: {names}."
    for each in shown.steps:
        if each.proposed is not None:
            yield f"Langkah {each.step.number}: {proposal(each)}"
    yield CAVEAT


def proposal(shown: PlanStepShown) -> str:
    """What the records say about a step, and which state they speak for."""
    assert shown.proposed is not None
    spoken_for = shown.proposed.state
    if spoken_for is None:
        return shown.proposed.sentence
    return f"{shown.proposed.sentence} Diusulkan: {labels('plan-step-state')[spoken_for].lower()}."
