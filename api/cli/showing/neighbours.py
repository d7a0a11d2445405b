"""Neighbours in a terminal: two tables, each with what its order means."""

from rich.console import Console
from rich.text import Text

from api.cli.showing.tables import titled
from api.cli.showing.words import comma, day, level
from api.service.answers.neighbours import AskedByBoth, NearByRequirements, Neighbours
from ontology.findings import TermRef

SHOWN_APART = 4
"""Differences shown of each neighbour; all of them are in the JSON."""


def show_neighbours(console: Console, answer: Neighbours) -> None:
    """What is near by requirements, then what is near by meaning."""
    console.print(Text.assemble("Yang serupa dengan ", (answer.term.label, "bold"), f" ({answer.term.code})"))
    _by_requirements(console, answer)
    _by_meaning(console, answer)
    console.print(f"Keadaan {day(answer.as_of)}; aturan {answer.rules_version}.", style="dim")


def _by_requirements(console: Console, answer: Neighbours) -> None:
    if not answer.by_requirements:
        nobody = (
            "tidak ada jabatan lain yang standarnya beririsan" if answer.kind == "jabatan" else "tidak ada yang lain"
        )
        why = nobody if answer.asked else "belum ada standar kompetensi yang memuatnya pada tanggal ini"
        console.print(f"Menurut persyaratan: {why}.")
        return
    table = titled("Menurut persyaratan yang sama")
    table.add_column("Sama %", justify="right", no_wrap=True)
    table.add_column("Jabatan" if answer.kind == "jabatan" else "Kompetensi", ratio=2, min_width=18)
    table.add_column("Mengapa", ratio=3)
    for near in answer.by_requirements:
        table.add_row(comma(near.percent), _named(near.term), _why(near, answer.kind))
    console.print(table)


def _why(near: NearByRequirements, kind: str) -> Text:
    apart = [_apart(each) for each in near.beside if each.difference != 0]
    more = f" dan {len(apart) - SHOWN_APART} lagi" if len(apart) > SHOWN_APART else ""
    said = f"\n{'; '.join(apart[:SHOWN_APART])}{more}" if apart and kind == "jabatan" else ""
    return Text.assemble(near.sentence, (said, "dim"))


def _apart(each: AskedByBoth) -> str:
    if each.other is None:
        return f"tanpa {each.term.label}"
    if each.own is None:
        return f"ditambah {each.term.label} {level(each.other)}"
    return f"{each.term.label} {level(each.other)}, bukan {level(each.own)}"


def _by_meaning(console: Console, answer: Neighbours) -> None:
    if answer.without_meaning is not None:
        console.print(f"Menurut makna: {answer.without_meaning}")
        return
    if not answer.by_meaning:
        console.print("Menurut makna: tidak ada teks lain yang maknanya dekat.")
        return
    table = titled("Menurut makna teksnya (usul model, bukan fakta)")
    table.add_column("Kedekatan", justify="right", no_wrap=True)
    table.add_column("Jabatan" if answer.kind == "jabatan" else "Kompetensi", ratio=1)
    for near in answer.by_meaning:
        table.add_row(comma(f"{near.cosine:.2f}"), _named(near.term))
    console.print(table)
    console.print(f"Model {answer.model} ({str(answer.model_digest)[:12]}).", style="dim")


def _named(term: TermRef) -> Text:
    return Text.assemble(term.label, " ", (term.code, "dim"))
