"""Programmes in a terminal."""

from rich.console import Console
from rich.text import Text

from api.cli.showing.tables import titled
from api.cli.showing.words import comma, day, level, whole
from api.service.answers.programmes import ProgrammeList, ProgrammeProfile, ProgrammeSummary


def show_programmes(console: Console, answer: ProgrammeList) -> None:
    """Programmes with what they build."""
    if not answer.programmes:
        console.print("Tidak ada program yang seperti itu.")
        return
    table = titled(f"{len(answer.programmes)} program")
    table.add_column("Program", ratio=3)
    table.add_column("Membangun", ratio=4)
    table.add_column("JP", justify="right")
    table.add_column("Biaya (Rp)", justify="right")
    for each in answer.programmes:
        table.add_row(
            f"{each.programme.code} {each.programme.label}", _built(each), whole(each.hours), whole(each.cost)
        )
    console.print(table)


def show_programme(console: Console, answer: ProgrammeProfile) -> None:
    """A programme, whose gaps it closes here, and levels before and after it."""
    summary = answer.summary
    console.print(Text.assemble((summary.programme.label, "bold"), f"  {summary.programme.code}"))
    meant = ", ".join(each.label for each in summary.target_levels) or "semua jenjang"
    console.print(
        f"{summary.provider or 'penyelenggara tidak tercatat'}; {whole(summary.hours)} JP;"
        f" Rp {whole(summary.cost)} per orang; untuk {meant}."
    )
    console.print(f"Membangun: {_built(summary) or 'belum ditautkan ke kompetensi'}.")
    closes = "; ".join(f"{each.competency.label} ({each.people} orang)" for each in answer.closes)
    console.print(f"Menutup kesenjangan {answer.suits} orang di sini{': ' + closes if closes else ''}.")
    if answer.outcomes:
        table = titled(f"Yang selesai {day(answer.finished_from)} sampai sebelum {day(answer.finished_until)}")
        for heading in ("Kompetensi", "Selesai", "Naik", "Tetap", "Turun", "Rata-rata", "Belum dinilai lagi"):
            table.add_column(heading, justify="left" if heading == "Kompetensi" else "right")
        for each in answer.outcomes:
            table.add_row(
                each.competency.label,
                *(str(many) for many in (each.took, each.raised, each.same, each.lower)),
                comma(each.mean_change) if each.mean_change else "–",
                str(each.not_assessed_after),
            )
        console.print(table)
        console.print(answer.caveat, style="dim")
    console.print(f"Keadaan {day(answer.as_of)}; aturan {answer.rules_version}.", style="dim")


def _built(summary: ProgrammeSummary) -> str:
    return "; ".join(
        f"{each.competency.label} {level(each.from_level)} → {level(each.to_level)}" for each in summary.builds
    )
