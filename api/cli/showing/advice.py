"""What would make somebody eligible, in a terminal."""

from collections.abc import Mapping

from rich.console import Console
from rich.text import Text

from api.cli.showing.tables import titled
from api.cli.showing.words import day, whole
from ontology.development import Advice, AdviceAnswer, StepKind, Way

KINDS: Mapping[StepKind, str] = {
    StepKind.DATA: "data",
    StepKind.UJI: "uji",
    StepKind.PROGRAM: "program",
    StepKind.UJI_ULANG: "uji ulang",
    StepKind.PENDIDIKAN: "pendidikan",
    StepKind.PANGKAT: "pangkat",
    StepKind.KINERJA: "kinerja",
    StepKind.ANGKA_KREDIT: "angka kredit",
    StepKind.MENUNGGU: "menunggu",
}


def show_advice(console: Console, answer: AdviceAnswer) -> None:
    """The steps with their days, or what stands in the way."""
    advice = answer.advice
    console.print(Text.assemble((advice.person.label, "bold"), " → ", (advice.jabatan.label, "bold")))
    if advice.way is Way.TIDAK_ADA_JALAN:
        console.print(Text("Tidak ada jalan dengan langkah yang dapat direncanakan.", "bold red"))
        for obstacle in advice.obstacles:
            basis = f" ({obstacle.legal_basis})" if obstacle.legal_basis else ""
            console.print(f" ✗ {obstacle.label}: {obstacle.sentence}{basis}")
    elif advice.way is Way.SUDAH_LAYAK:
        console.print(Text(f"Sudah layak{_until(advice)}.", "bold green"))
    else:
        _steps(console, advice)
    console.print(f"Keadaan {day(answer.as_of)}; aturan {answer.rules_version}.", style="dim")


def _steps(console: Console, advice: Advice) -> None:
    earliest = (
        f"paling awal {day(advice.eligible_on)}{_until(advice)}"
        if advice.eligible_on
        else ("tanggalnya tidak dapat dihitung karena ada langkah tanpa tanggal")
    )
    console.print(Text.assemble("Layak ", (earliest, "bold yellow"), " bila langkah-langkah ini dilakukan:"))
    table = titled(None)
    table.add_column("Paling awal", no_wrap=True)
    table.add_column("Langkah", no_wrap=True)
    table.add_column("Apa", ratio=4)
    table.add_column("JP", justify="right")
    table.add_column("Biaya (Rp)", justify="right")
    for step in advice.steps:
        hours = "" if step.hours is None else str(step.hours)
        cost = whole(step.cost) if step.kind is StepKind.PROGRAM else ""
        table.add_row(day(step.on), KINDS[step.kind], step.sentence, hours, cost)
    console.print(table)
    if advice.hours:
        console.print(f"Seluruhnya {advice.hours} JP, Rp {whole(advice.cost)}")
    console.print("Dengan anggapan", style="bold")
    for assumption in advice.assumptions:
        console.print(f" ~ {assumption}", style="dim")


def _until(advice: Advice) -> str:
    return f" sampai {day(advice.eligible_until)}" if advice.eligible_until else ""
