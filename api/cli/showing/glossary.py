"""Abbreviations and the like, in a terminal."""

from datetime import datetime

from rich.console import Console
from rich.table import Table
from rich.text import Text

from api.cli.showing.tables import titled
from api.service.answers.glossary import AgencyWord, Glossary


def show_glossary(console: Console, told: Glossary) -> None:
    """The agency's words, those that hold first, and what was found among the shipped ones."""
    if told.agency:
        console.print(_of_the_agency(told))
    else:
        console.print('Belum ada kata instansi. Tambahkan: jenjang words add KATA "KEPANJANGAN"')
    if told.shipped:
        table = titled(f"Kata bawaan: {len(told.shipped)} dari {told.found} yang cocok")
        for heading, ratio in {"Kata": 1, "Kepanjangan": 4, "Jenis": 1}.items():
            table.add_column(heading, ratio=ratio)
        for each in told.shipped:
            kind = each.kind if each.switched_off is None else f"dinonaktifkan, {each.switched_off}"
            style = "dim" if each.switched_off else ""
            table.add_row(*(Text(cell, style=style) for cell in (each.word, each.expansion, kind)))
        console.print(table)
    else:
        console.print(f"{told.of} kata bawaan; cari dengan: jenjang words list TEKS")


def show_word(console: Console, word: AgencyWord) -> None:
    """What holds from now on, and how it is taken back."""
    said = "tidak lagi dibaca" if word.switched_off else "dibaca"
    console.print(Text(f"{word.id}: “{word.word}” {said} “{word.expansion}”."))
    console.print(f"Cabut dengan: jenjang words revoke {word.id}")


def show_revoked(console: Console, word: AgencyWord) -> None:
    """What no longer holds."""
    said = "dibaca lagi" if word.switched_off else "tidak lagi dibaca"
    console.print(Text(f"Kata {word.id} dicabut: “{word.word}” {said} “{word.expansion}”."))


def _of_the_agency(told: Glossary) -> Table:
    table = titled("Kata instansi")
    for heading, ratio in {"Nomor": None, "Kata": 1, "Kepanjangan": 3, "Siapa, kapan": 2}.items():
        table.add_column(heading, ratio=ratio)
    for each in told.agency:
        meant = f"bukan {each.expansion}" if each.switched_off else each.expansion
        who = f"{each.added_by}, {_day(each.added_at)}"
        if each.revoked_at is not None:
            who += f"; dicabut {each.revoked_by}, {_day(each.revoked_at)}"
        style = "dim" if each.revoked_at else ""
        table.add_row(*(Text(cell, style=style) for cell in (each.id, each.word, meant, who)))
    return table


def _day(moment: datetime) -> str:
    return moment.astimezone().strftime("%d-%m-%Y")
