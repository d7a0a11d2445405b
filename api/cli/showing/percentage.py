"""The Job Person Match in a terminal."""

from rich.console import Console
from rich.text import Text

from api.cli.showing.tables import titled
from api.cli.showing.words import STANDINGS, comma, day, level, styled
from ontology.findings import Jpm, JpmAnswer

GROUPS = {"mansoskul": "Manajerial dan sosial kultural", "teknis": "Teknis"}


def jpm_line(jpm: Jpm) -> str:
    """The official figure with its category and its fraction, or why there is none."""
    sums = f"{comma(jpm.attained)} dari {comma(jpm.standard)}"
    if jpm.official is not None:
        return f"{comma(jpm.official)} % ({sums}), kategori {jpm.category} menurut {jpm.scale}"
    if jpm.partial is not None:
        return (
            f"belum ada; parsial {comma(jpm.partial)} % ({sums}) dari {jpm.known} di antara {jpm.required} kompetensi"
        )
    return f"belum ada; tidak satu pun dari {jpm.required} kompetensi diketahui"


def show_jpm(console: Console, answer: JpmAnswer) -> None:
    """The percentage, its groups, and the gaps that it is made of."""
    console.print(Text.assemble((answer.person.label, "bold"), " → ", (answer.jabatan.label, "bold")))
    console.print(f"JPM: {jpm_line(answer.jpm)}")
    table = titled(None)
    for heading in ("Kelompok", "Mentah", "Resmi", "Tanpa kelebihan", "Cakupan", "Kategori"):
        table.add_column(heading, justify="left" if heading in ("Kelompok", "Kategori") else "right")
    for name, jpm in {
        "Semua": answer.jpm,
        **{GROUPS.get(key, key): jpm for key, jpm in answer.jpm_by_group.items()},
    }.items():
        figures = (comma(figure) for figure in (jpm.raw, jpm.official, jpm.item_capped))
        table.add_row(name, *figures, f"{jpm.known}/{jpm.required}", jpm.category or "–")
    console.print(table)
    _gaps(console, answer)
    console.print(f"Keadaan {day(answer.as_of)}; aturan {answer.rules_version}.", style="dim")


def _gaps(console: Console, answer: JpmAnswer) -> None:
    if not answer.gaps:
        console.print("Tidak ada kesenjangan.")
        return
    table = titled("Kesenjangan")
    table.add_column("Kompetensi")
    table.add_column("Standar", justify="right")
    table.add_column("Dicapai", justify="right")
    table.add_column("Keadaan")
    for gap in answer.gaps:
        standing = styled(STANDINGS[gap.standing])
        table.add_row(gap.requirement.label, level(gap.standard), level(gap.attained), standing)
    console.print(table)
