"""Plans of development that are kept (IDP), in a terminal."""

from rich.console import Console
from rich.text import Text

from api.cli.showing.tables import titled
from api.cli.showing.words import day, whole
from api.service.answers.development_plans import (
    DevelopmentPlans,
    DevelopmentPlanShown,
    PlanComparison,
    PlanStepState,
    PlanVersion,
)
from api.service.kept_plan_words import aim, jpm, proposal, shares, state

STYLES = {
    PlanStepState.DIRENCANAKAN: "",
    PlanStepState.BERJALAN: "yellow",
    PlanStepState.SELESAI: "cyan",
    PlanStepState.DINILAI: "green",
}


def show_plans(console: Console, answer: DevelopmentPlans) -> None:
    """The plans of a person in a line each."""
    if not answer.plans:
        console.print(f"Belum ada rencana yang disimpan untuk {answer.person.label}.")
        return
    table = titled(f"Rencana {answer.person.label}")
    for title in ("Nomor", "Menuju", "Versi", "Selesai", "Pembimbing", "Diubah", "Keadaan"):
        table.add_column(title)
    for each in answer.plans:
        table.add_row(
            each.plan,
            each.jabatan.label,
            str(each.version),
            f"{each.done} dari {each.steps}",
            each.mentor or "–",
            f"{day(each.kept_at.date())}, {each.kept_by}",
            "berlaku" if each.holds else "ditarik",
        )
    console.print(table)


def show_kept_plan(console: Console, answer: DevelopmentPlanShown) -> None:
    """A plan with its steps, what the records propose, and its versions."""
    plan = answer.plan
    console.print(Text.assemble((answer.person.label, "bold"), " → ", (answer.jabatan.label, "bold")))
    held = "" if answer.holds else ", tidak berlaku"
    console.print(f"Rencana {plan.plan}, versi {plan.version}{held}; pembimbing: {plan.mentor or 'belum ditentukan'}.")
    console.print(
        f"JPM saat dihitung {jpm(plan.jpm_percent, plan.jpm_category)}; "
        f"proyeksi {jpm(plan.projected_percent, plan.projected_category)}."
    )
    table = titled(f"Langkah, {answer.done} dari {len(plan.steps)} selesai")
    table.add_column("No.", justify="right")
    table.add_column("Langkah", ratio=3)
    table.add_column("Kompetensi", ratio=3)
    table.add_column("Waktu")
    table.add_column("JP", justify="right")
    table.add_column("Biaya (Rp)", justify="right")
    table.add_column("Keadaan", no_wrap=True)
    for shown in answer.steps:
        step = shown.step
        named = " ".join(filter(None, (step.programme, step.name)))
        when = str(step.year)
        if step.starts_on or step.ends_on:
            when = f"{day(step.starts_on)} s.d. {day(step.ends_on)}"
        table.add_row(
            str(step.number),
            named,
            "; ".join(map(aim, shown.aims)) or "–",
            when,
            whole(step.hours),
            whole(step.cost),
            Text(state(step), STYLES[step.state]),
        )
    console.print(table)
    for year in answer.years:
        console.print(f" {year.year}: {year.hours} JP, Rp {whole(year.cost)}")
    if divided := shares(plan):
        console.print(f" Porsi 70-20-10 (pedoman): {divided}", style="dim")
    for shown in answer.steps:
        if shown.proposed is not None:
            console.print(f" ? Langkah {shown.step.number}: {proposal(shown)}", style="magenta")
    for competency in answer.without_step:
        console.print(f" ! Belum ada langkah untuk {competency.label}; katalog tidak punya programnya.", style="yellow")
    console.print("Versi", style="bold")
    for version in answer.versions:
        _version(console, version)


def show_comparison(console: Console, answer: PlanComparison) -> None:
    """What changed between two versions."""
    older, newer = answer.older, answer.newer
    console.print(f"{answer.person.label} → {answer.jabatan.label}: versi {older.version} ke versi {newer.version}")
    for change in answer.changes:
        console.print(f" {change.sentence}")
    if not answer.changes:
        console.print(" Tidak ada yang berbeda.")


def _version(console: Console, version: PlanVersion) -> None:
    back = f", ditarik {day(version.revoked_at.date())} oleh {version.revoked_by}" if version.revoked_at else ""
    why = f" ({version.reason})" if version.reason else ""
    console.print(f" {version.version}. {day(version.kept_at.date())}, {version.kept_by}{why}{back}", style="dim")
    for change in version.changes:
        console.print(f"    {change.sentence}", style="dim")
