"""What the people of a unit lack, in a terminal."""

from rich.console import Console
from rich.text import Text

from api.cli.showing.tables import titled
from api.cli.showing.words import ASPECTS, day, level
from api.service.answers.gaps import UnitGaps

GROUPS_SHOWN = 4
"""How many groups fit beside the totals; `--json` and the page have them all."""


def show_unit_gaps(console: Console, answer: UnitGaps) -> None:
    """One line for each competency: all people, then how many are short in the first groups."""
    console.print(Text.assemble((answer.unit.label, "bold"), f", {answer.people} pegawai yang jabatannya berstandar"))
    if not answer.rows:
        console.print("Tidak seorang pun memegang jabatan yang berstandar pada hari itu.")
        return
    shown = answer.groups[:GROUPS_SHOWN]
    table = titled("Kesenjangan terhadap jabatan masing-masing")
    table.add_column("Kompetensi", ratio=3)
    for heading in ("Diminta", "Kurang", "mutlak", "Level", "Belum dinilai", "Kedaluwarsa"):
        table.add_column(heading, justify="right")
    for group in shown:
        table.add_column(group.label, justify="right", ratio=1)
    for row in answer.rows:
        every = row.all
        counts = every.asked, every.short, every.absolutely_short
        table.add_row(
            Text.assemble(row.competency.label, (f"  {ASPECTS[row.aspect]}", "dim")),
            *map(str, counts),
            level(every.short_by / 2),
            str(every.not_assessed),
            str(every.expired),
            *("–" if cell is None else f"{cell.short}/{cell.asked}" for cell in row.groups[: len(shown)]),
        )
    console.print(table)
    left = len(answer.groups) - len(shown)
    if left > 0:
        console.print(f"{left} kelompok lain ada di --json dan di halaman web.", style="dim")
    console.print(f"Keadaan {day(answer.as_of)}; aturan {answer.rules_version}.", style="dim")
