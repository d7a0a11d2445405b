"""Hours of development in a terminal."""

from rich.console import Console
from rich.text import Text

from api.cli.showing.tables import titled
from api.cli.showing.words import day
from api.service.answers.hours import HoursAnswer


def show_hours(console: Console, answer: HoursAnswer) -> None:
    """How many have had the hours, and who has not."""
    name = answer.unit.label if answer.unit else "Seluruh instansi"
    console.print(Text.assemble((name, "bold"), f": JP sejak 1 Jan {answer.year} sampai {day(answer.as_of)}"))
    if not answer.kinds:
        console.print("Tidak ada pegawai yang JP-nya diatur di sini.")
    for kind in answer.kinds:
        console.print(
            f"{kind.staff_kind}: {kind.met} dari {kind.people} orang sudah {kind.rule.at_least} JP;"
            f" {kind.not_met} belum; {kind.unknown} belum diketahui karena JP sebagian pelatihannya tidak tercatat"
            f" ({kind.rule.legal_basis})."
        )
    if answer.below:
        table = titled("Belum cukup")
        for heading in ("Pegawai", "Jabatan", "JP", "Kurang", "Pelatihan", "Tanpa JP"):
            table.add_column(heading, justify="left" if heading in {"Pegawai", "Jabatan"} else "right")
        for each in answer.below:
            table.add_row(
                each.person.label,
                each.jabatan.label if each.jabatan else "–",
                *(str(many) for many in (each.hours, each.missing, each.trainings, each.of_unknown_hours)),
            )
        console.print(table)
        if answer.total_below > len(answer.below):
            console.print(f"… dan {answer.total_below - len(answer.below)} orang lagi (--limit).")
    console.print(f"Keadaan {day(answer.as_of)}; aturan {answer.rules_version}.", style="dim")
