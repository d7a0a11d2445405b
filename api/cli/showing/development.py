"""Gaps and plans in a terminal."""

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.text import Text

from api.cli.showing.tables import titled
from api.cli.showing.words import STANDINGS, comma, day, level, styled, whole
from ontology.development import Gap, GapsAnswer, Plan, PlanAnswer
from ontology.findings import Jpm


def show_gaps(console: Console, answer: GapsAnswer) -> None:
    """What is short, not assessed and expired, for each jabatan asked about."""
    for found in answer.against:
        held = " (jabatan yang dipegang)" if found.held else ""
        console.print(Text.assemble((found.person.label, "bold"), " → ", (found.jabatan.label, "bold"), held))
        console.print(f"{found.met} dari {found.required} kompetensi memenuhi standar.")
        _gaps(console, "Kurang", found.short)
        _gaps(console, "Belum dinilai", found.not_assessed)
        _gaps(console, "Kedaluwarsa", found.expired)
    console.print(f"Keadaan {day(answer.as_of)}; aturan {answer.rules_version}.", style="dim")


def _gaps(console: Console, title: str, gaps: Sequence[Gap]) -> None:
    if not gaps:
        return
    table = titled(title)
    table.add_column("Kompetensi", ratio=3)
    table.add_column("Penting")
    table.add_column("Standar", justify="right")
    table.add_column("Dicapai", justify="right")
    table.add_column("Kurang", justify="right")
    table.add_column("Keadaan")
    for gap in gaps:
        short = None if gap.short_by is None else gap.short_by / 2
        table.add_row(
            gap.requirement.label,
            str(gap.importance),
            level(gap.standard),
            level(gap.attained),
            level(short),
            styled(STANDINGS[gap.standing]),
        )
    console.print(table)


def show_plan(console: Console, answer: PlanAnswer) -> None:
    """The programmes by year, what they lead to, and what no programme closes."""
    plan = answer.plan
    console.print(Text.assemble((plan.person.label, "bold"), " → ", (plan.jabatan.label, "bold")))
    _programmes(console, plan)
    console.print(
        f"JPM sekarang {_jpm(plan.jpm)}; proyeksi bila semua program mencapai tujuannya {_jpm(plan.projected_jpm)}."
    )
    _listed(console, "Dinilai lebih dahulu (UJI)", plan.assess_first)
    _listed(console, "Sudah dilatih sejak penilaian terakhir, tinggal dinilai (UJI)", plan.trained_already)
    _listed(console, "Tidak ada program dalam katalog (TIDAK_ADA_PROGRAM)", plan.no_programme)
    for remark in plan.remarks:
        console.print(f" ! {remark}", style="yellow")
    forms = "; ".join(f"{form.name} ({form.share})" for form in answer.forms)
    console.print(f"Bentuk lain yang dapat dipilih, dengan porsinya dalam 70-20-10: {forms}.", style="dim")
    console.print(f"Keadaan {day(answer.as_of)}; aturan {answer.rules_version}.", style="dim")


def _programmes(console: Console, plan: Plan) -> None:
    if not plan.programmes:
        waits = plan.assess_first or plan.trained_already or plan.no_programme
        console.print("Belum ada program yang dapat dipilih." if waits else "Tidak ada kekurangan yang perlu ditutup.")
        return
    table = titled("Rencana" + (f", paling banyak {plan.cap} JP setahun" if plan.cap else ""))
    table.add_column("Tahun", no_wrap=True)
    table.add_column("Program", ratio=3)
    table.add_column("Level", ratio=2)
    table.add_column("JP", justify="right")
    table.add_column("Biaya (Rp)", justify="right")
    for each in plan.programmes:
        raises = "; ".join(f"{r.competency.label} {level(r.from_level)} → {level(r.to_level)}" for r in each.raises)
        over = "  MELEBIHI_BATAS" if each.exceeds_cap else ""
        named = Text.assemble(f"{each.programme.code} {each.programme.label}", (over, "bold yellow"))
        table.add_row(str(each.year), named, raises, str(each.hours), whole(each.cost))
    console.print(table)
    for year in plan.years:
        console.print(f" {year.year}: {year.hours} JP, Rp {whole(year.cost)}{_minimum(plan, year.minimum_met)}")
    console.print(f" Seluruhnya {plan.hours} JP, Rp {whole(plan.cost)}")


def _minimum(plan: Plan, met: bool | None) -> str:
    if met is None:
        return ""
    return f" (minimal {plan.yearly_hours.at_least} JP {'tercapai' if met else 'belum tercapai'})"


def _listed(console: Console, title: str, gaps: Iterable[Gap]) -> None:
    lines = [f" ? {gap.requirement.label} ({gap.importance}), standar {level(gap.standard)}" for gap in gaps]
    if lines:
        console.print(title, style="bold")
        for line in lines:
            console.print(line, style="magenta")


def _jpm(jpm: Jpm) -> str:
    if jpm.official is not None:
        return f"{comma(jpm.official)} ({jpm.category or 'tanpa kategori'})"
    return "belum ada" if jpm.partial is None else f"{comma(jpm.partial)} parsial"
