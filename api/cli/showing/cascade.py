"""Chains of moves in a terminal."""

from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from api.cli.showing.tables import titled
from api.cli.showing.words import VERDICTS, comma, day, level, styled
from api.service.answers.cascade import Cascade, CascadeChain, CascadeMove, UnitChange


def show_cascade(console: Console, answer: Cascade) -> None:
    """The first move, the chains, and what units lose."""
    first = answer.move
    console.print(Text.assemble((first.person.label, "bold"), " → ", (first.takes.label, "bold"), ": ", _said(first)))
    if answer.holders:
        console.print(f"Kini dipegang {', '.join(each.label for each in answer.holders)}.", style="dim")
    console.print(answer.sentence)
    if answer.leaving is not None and answer.leaving.lost:
        console.print(f"Bila tidak ada yang menggantikan, {'; '.join(_changes(answer.leaving))}.")
    for number, chain in enumerate(answer.chains, start=1):
        _chain(console, number, chain)
    for post in answer.posts:
        if post.undecided:
            console.print(
                f" ? {post.jabatan.label}: {post.undecided} orang lain belum dapat diputuskan.",
                style="magenta",
            )
    if not answer.proven:
        console.print("Tidak semua rantai sempat dibandingkan; mungkin ada yang lebih baik.", style="yellow")
    console.print("Usul untuk dibahas; tidak ada yang diputuskan di sini.", style="dim")
    console.print(f"Keadaan {day(answer.as_of)}; aturan {answer.rules_version}.", style="dim")


def _chain(console: Console, number: int, chain: CascadeChain) -> None:
    table = titled(f"Rantai {number}: kekurangan seluruhnya {comma(chain.cost)} % dari satu standar")
    table.add_column("Jabatan yang diisi", ratio=3)
    table.add_column("Oleh", ratio=3)
    table.add_column("Dari", ratio=3)
    table.add_column("Terbukti", justify="right")
    table.add_column("Urutan", justify="right")
    for move in chain.moves:
        table.add_row(
            move.takes.label,
            Text.assemble(move.person.label, "\n", _said(move)),
            move.leaves.label if move.leaves else "–",
            f"{comma(move.score.percent)} %",
            f"ke-{move.place}",
        )
    if chain.moves:
        console.print(table)
    console.print(chain.sentence)
    for unit in chain.units:
        for change in _changes(unit):
            console.print(f" – {change}")


def _said(move: CascadeMove) -> Text:
    return styled(VERDICTS[move.verdict])


def _changes(unit: UnitChange) -> Iterator[str]:
    for word, changes in (("kehilangan", unit.lost), ("memperoleh", unit.won)):
        if changes:
            named = ", ".join(f"{each.competency.label} level {level(each.level)}" for each in changes)
            yield f"{unit.unit.label} {word} {named}"
