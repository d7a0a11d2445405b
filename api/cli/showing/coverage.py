"""Critical and target posts against their successors in a terminal."""

from rich.console import Console
from rich.text import Text

from api.cli.showing.tables import titled
from api.cli.showing.words import day
from api.service.answers.coverage import CoverageAnswer, Risk

RISKS = {Risk.TINGGI: "tinggi", Risk.SEDANG: "sedang", Risk.RENDAH: "rendah"}


def show_coverage(console: Console, answer: CoverageAnswer) -> None:
    """Posts by risk, the years ahead, and who stands first for several."""
    name = answer.unit.label if answer.unit else answer.instansi.label
    console.print(Text.assemble((name, "bold"), f": keterisian jabatan kritikal dan target per {day(answer.as_of)}"))
    if not answer.posts:
        console.print(
            "Belum ada jabatan yang ditandai kritikal atau target di sini."
            " Tandai dengan jenjang talent mark JABATAN --reason ALASAN.",
            markup=False,
        )
    else:
        table = titled("Menurut risiko")
        for heading in ("Jabatan", "Risiko", "Ditinggalkan", "Siap", "24 bulan", "Pertama"):
            table.add_column(heading)
        for each in answer.posts:
            leaves = [holder.leaves_on for holder in each.holders if holder.leaves_on]
            table.add_row(
                each.jabatan.label,
                RISKS[each.risk],
                "kosong" if each.vacant or not each.holders else day(min(leaves, default=None)),
                str(each.ready),
                str(each.soon),
                each.first[0].label if each.first else "–",
            )
        console.print(table)
    years = titled("Lima tahun ke depan")
    for heading in ("Tahun", "Berakhir", "Di jabatan ditandai", "Ada yang siap"):
        years.add_column(heading, justify="right")
    for ahead in answer.timeline:
        years.add_row(*map(str, (ahead.year, ahead.leaving, ahead.of_marked, ahead.ready)))
    console.print(years)
    for same in answer.several:
        console.print(f"{same.person.label} berada di urutan pertama untuk {len(same.jabatan)} jabatan sekaligus.")
    console.print(f"Keadaan {day(answer.as_of)}; aturan {answer.rules_version}.", style="dim")
