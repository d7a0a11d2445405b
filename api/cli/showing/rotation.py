"""Rotations in a terminal."""

from rich.console import Console
from rich.text import Text

from api.cli.showing.tables import titled
from api.cli.showing.words import comma, day
from api.service.answers.rotation import RotationAnswer

SHOWN = 20
"""Moves, and people in whose way somebody stands, before the rest is only counted."""


def show_rotation(console: Console, answer: RotationAnswer) -> None:
    """Who goes where, who would have wished to, and what every limit costs."""
    name = answer.unit.label if answer.unit else "Seluruh instansi"
    console.print(
        Text.assemble(
            (name, "bold"), f": {answer.people} pegawai, {answer.posts} jabatan, {answer.vacant} kursi lowong"
        )
    )
    basis = f" ({answer.minimum_basis})" if answer.minimum_basis else ""
    console.print(f"Paling singkat {answer.minimum_years} tahun dalam jabatan{basis}.", style="dim")
    _moves(console, answer)
    waiting = [stay for stay in answer.stays if stay.better is not None]
    if waiting:
        console.print(f"Tetap, walau ada yang mungkin lebih cocok: {len(waiting)} orang")
        for stay in waiting[:SHOWN]:
            console.print(f" – {stay.person.label} ({stay.jabatan.label}): {stay.sentence}")
        _rest(console, len(waiting))
    for limit in answer.limits:
        console.print(f"Harga batas: {limit.sentence} ({limit.moves} perpindahan)")
    for won in answer.spread:
        verb = "memperoleh" if won.after else "kehilangan"
        console.print(f"Pemerataan: {won.unit.label} {verb} {won.competency.label}.")
    if answer.left_out:
        console.print(f" ! {answer.left_out} orang tidak ikut: jabatannya belum berstandar.", style="yellow")
    console.print("Usul untuk dibahas; tidak ada yang diputuskan di sini.", style="dim")
    console.print(f"Keadaan {day(answer.as_of)}; aturan {answer.rules_version}.", style="dim")


def _moves(console: Console, answer: RotationAnswer) -> None:
    if not answer.moves:
        console.print("Tidak ada perpindahan yang membuat semuanya lebih cocok dalam batas-batas ini.")
        return
    table = titled(f"{len(answer.moves)} perpindahan; jumlah bersama {comma(answer.gain)} %")
    table.add_column("Pegawai", ratio=2)
    table.add_column("Dari", ratio=3)
    table.add_column("Ke", ratio=3)
    table.add_column("Sebelum", justify="right", no_wrap=True)
    table.add_column("Sesudah", justify="right", no_wrap=True)
    table.add_column("Bila tetap", justify="right", no_wrap=True)
    for move in answer.moves[:SHOWN]:
        units = (each.label if each else "–" for each in (move.unit_left, move.unit_taken))
        left, taken = (f"{post.label}\n{unit}" for post, unit in zip((move.leaves, move.takes), units, strict=True))
        kept = f"-{comma(move.worth)}" if move.worth is not None else "–"
        table.add_row(move.person.label, left, taken, comma(move.before), comma(move.after), kept)
    console.print(table)
    _rest(console, len(answer.moves))


def _rest(console: Console, many: int) -> None:
    if many > SHOWN:
        console.print(f"… dan {many - SHOWN} orang lagi (--json, --report).")
