"""Corrections that stick, in a terminal."""

from collections.abc import Sequence
from datetime import datetime

from rich.console import Console
from rich.table import Table
from rich.text import Text

from api.cli.showing.tables import titled
from api.meanings import meaning, spoken_field
from api.service.answers.agreements import (
    ColumnMapping,
    ColumnMappingList,
    CorrectableShown,
    Correction,
    CorrectionList,
)


def show_corrections(console: Console, told: CorrectionList) -> None:
    """Every correction, those that hold first."""
    if not told.corrections:
        console.print("Belum ada koreksi yang diterima. Lihat usulnya: jenjang corrections accept BERKAS")
        return
    table = titled("Koreksi yang diterima")
    widths = {"Nomor": None, "Lembar": 1, "Isian": 1, "Tertulis": 2, "Dibaca": 2, "Siapa, kapan": 2}
    for heading, ratio in widths.items():
        table.add_column(heading, ratio=ratio)
    for each in told.corrections:
        who = _who(each.accepted_by, each.accepted_at, each.revoked_by, each.revoked_at)
        style = "dim" if each.revoked_at else ""
        cells = (each.id, each.sheet, spoken_field(each.sheet, each.field), each.value, each.replacement, who)
        table.add_row(*(Text(cell, style=style) for cell in cells))
    console.print(table)


def show_proposals(console: Console, found: Sequence[tuple[str, CorrectableShown]]) -> None:
    """What could be accepted, and how."""
    if not found:
        console.print("Tidak ada yang dapat dikoreksi secara tetap pada berkas itu.")
        return
    console.print(_proposals(found))
    console.print("Belum ada yang diterima. Terima dengan --all, --only ATURAN, atau --value ISI [--as PENGGANTI].")


def _proposals(found: Sequence[tuple[str, CorrectableShown]]) -> Table:
    table = titled("Usul koreksi")
    for heading, ratio in (("Aturan", 2), ("Lembar", 1), ("Isian", 1), ("Tertulis", 2), ("Usul", 2)):
        table.add_column(heading, ratio=ratio)
    for rule, fix in found:
        proposal = Text(fix.replacement or "–")
        table.add_row(rule, fix.sheet, spoken_field(fix.sheet, fix.field), Text(fix.value), proposal)
    return table


def show_accepted(console: Console, accepted: Sequence[Correction]) -> None:
    """What was accepted, and how it is taken back."""
    for each in accepted:
        where = f"{each.sheet}, {spoken_field(each.sheet, each.field)}"
        console.print(Text(f"{each.id}: “{each.value}” dibaca “{each.replacement}” ({where})"))
    console.print(f"{len(accepted)} koreksi diterima. Cabut dengan: jenjang corrections revoke NOMOR")


def show_revoked(console: Console, revoked: Correction) -> None:
    """What no longer holds."""
    console.print(Text(f"Koreksi {revoked.id} dicabut; “{revoked.value}” dibaca lagi seperti tertulis."))


def show_mappings(console: Console, told: ColumnMappingList) -> None:
    """Every mapping of columns, those that hold first."""
    if not told.mappings:
        console.print("Belum ada cara membaca kolom yang dikonfirmasi.")
        return
    table = titled("Cara membaca kolom")
    for heading, ratio in {"Nomor": None, "Bentuk": 1, "Kolom dan artinya": 4, "Siapa, kapan": 2}.items():
        table.add_column(heading, ratio=ratio)
    for each in told.mappings:
        who = _who(each.confirmed_by, each.confirmed_at, each.revoked_by, each.revoked_at)
        read = zip(each.headings, map(meaning, each.meanings), strict=True)
        columns = "; ".join(f"{heading} → {said}" for heading, said in read)
        style = "dim" if each.revoked_at else ""
        table.add_row(*(Text(cell, style=style) for cell in (each.id, each.layout, columns, who)))
    console.print(table)


def show_revoked_mapping(console: Console, revoked: ColumnMapping) -> None:
    """What must be confirmed again."""
    console.print(Text(f"Cara membaca kolom {revoked.id} ({revoked.layout}) dicabut; judul yang sama ditanyakan lagi."))


def _who(who: str, at: datetime, by: str | None, until: datetime | None) -> str:
    said = f"{who}, {_day(at)}"
    return f"{said}; dicabut {by}, {_day(until)}" if until is not None else said


def _day(moment: datetime) -> str:
    return moment.astimezone().strftime("%d-%m-%Y")
