"""Training plans in a terminal."""

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from api.cli.showing.tables import titled
from api.cli.showing.words import comma, day, whole
from api.service.answers.portfolio import CompetencyCount, PortfolioAnswer

SHOWN = 12
"""Lines of a list before the rest is only counted."""


def show_portfolio(console: Console, answer: PortfolioAnswer) -> None:
    """The programmes with their participants and cost, what that closes, and what no programme can."""
    name = answer.unit.label if answer.unit else "Seluruh instansi"
    aim = f" disiapkan untuk {answer.jabatan.label}" if answer.jabatan else " yang jabatannya berstandar"
    console.print(Text.assemble((name, "bold"), f": {answer.people} pegawai{aim}"))
    if answer.programmes:
        table = titled("Program yang diadakan")
        table.add_column("Program", ratio=3)
        table.add_column("Peserta", justify="right")
        table.add_column("Kelas", justify="right")
        table.add_column("JP", justify="right")
        table.add_column("Biaya (Rp)", justify="right")
        table.add_column("Tertutup (poin)", justify="right")
        for run in answer.programmes:
            table.add_row(
                f"{run.programme.code} {run.programme.label}",
                str(len(run.participants)),
                str(run.classes),
                str(run.hours),
                whole(run.total_cost),
                whole(run.points),
            )
        table.add_section()
        table.add_row("Jumlah", str(answer.seats), "", "", whole(answer.spent), whole(answer.points))
        console.print(table)
    else:
        console.print("Tidak ada program yang menutup kesenjangan dalam batas-batas ini.")
    if answer.closed_percent is not None:
        console.print(
            f"Menutup {comma(answer.closed_percent)} % dari semua kesenjangan yang diketahui"
            f" ({whole(answer.points)} dari {whole(answer.possible)} poin).{_near(answer)}"
        )
    _counts(console, "Dinilai lebih dahulu (UJI), bukan dilatih", answer.assess_first)
    _counts(console, "Tidak ada program yang cocok (TIDAK_ADA_PROGRAM)", answer.no_programme)
    if answer.not_on_offer:
        named = ", ".join(each.code for each in answer.not_on_offer[:SHOWN])
        console.print(f" ! Tidak dapat direncanakan karena JP atau biayanya tidak tercatat: {named}.", style="yellow")
    console.print(f"Keadaan {day(answer.as_of)}; aturan {answer.rules_version}.", style="dim")


def _near(answer: PortfolioAnswer) -> str:
    if answer.short_of_best_percent is None:
        return " Seberapa dekat dengan yang terbaik belum dihitung."
    if answer.points == answer.at_most:
        return " Tidak ada rencana yang lebih baik dalam batas-batas ini."
    return f" Paling jauh {comma(answer.short_of_best_percent)} % di bawah rencana terbaik yang mungkin."


def _counts(console: Console, title: str, counts: Sequence[CompetencyCount]) -> None:
    if not counts:
        return
    shown = "; ".join(f"{each.competency.label} ({each.people} orang)" for each in counts[:SHOWN])
    rest = f"; dan {len(counts) - SHOWN} kompetensi lain" if len(counts) > SHOWN else ""
    console.print(f"{title}: {shown}{rest}.")
