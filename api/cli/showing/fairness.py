"""Shares of groups in a terminal."""

from rich.console import Console
from rich.text import Text

from api.cli.showing.tables import titled
from api.cli.showing.words import day
from api.service.answers.fairness import FairnessAnswer, StageOfGroup


def show_fairness(console: Console, answer: FairnessAnswer) -> None:
    """A table for each attribute; what is worth a look is marked, and what it does not prove is said."""
    about = answer.jabatan.label if answer.jabatan else "Kelompok talenta"
    where = f" · {answer.unit.label}" if answer.unit else ""
    console.print(Text.assemble((about + where, "bold"), f": {answer.people} orang dilihat"))
    for stage, total in zip(answer.stages, answer.totals, strict=True):
        console.print(f"  {stage}: {total}")
    for attribute in answer.attributes:
        table = titled(attribute.label)
        table.add_column("Kelompok")
        table.add_column("Orang", justify="right")
        for stage in answer.stages:
            table.add_column(stage.capitalize(), justify="right")
        for group in attribute.groups:
            table.add_row(group.label, str(group.people), *map(_share, group.stages))
        console.print(table)
        if attribute.unknown:
            console.print(f"Tidak diketahui: {attribute.unknown} orang.", style="dim")
    console.print(
        "Bagian dengan selang 95 % (Wilson). [!] kurang dari 4/5 bagian terbesar dan selangnya tidak bertemu: patut"
        " ditelusuri, bukan bukti. Kelompok di bawah 10 orang tidak dihitung bagiannya. Urutan tidak pernah melihat"
        f" sifat-sifat ini. Tidak dicatat: {', '.join(answer.not_recorded)}.",
        style="dim",
        markup=False,
    )
    console.print(f"Keadaan {day(answer.as_of)}; aturan {answer.rules_version}.", style="dim")


def _share(stage: StageOfGroup) -> Text:
    if stage.percent is None or stage.low is None or stage.high is None:
        return Text(str(stage.chosen))
    numbers = f"{stage.chosen} · {stage.percent:.1f} % ({stage.low:.1f}–{stage.high:.1f})".replace(".", ",")
    return Text(f"{numbers} [!]", style="bold") if stage.look else Text(numbers)
