"""What came of loading files, in a terminal."""

from collections.abc import Iterable

from rich.console import Console
from rich.table import Table
from rich.text import Text

from api.cli.showing.tables import titled
from api.service.reports import ColumnShown, FileLoaded, LoadReport, RemarkShown

SHOWN = 40
"""How many remarks of one file are shown before the rest is only counted."""

UNCONFIRMED = (
    "Cara kolom dibaca belum dikonfirmasi. Bila sudah benar, muat dengan --accept-columns; bila ada yang keliru, ubah "
    "di halaman Muat data."
)


def show_load(console: Console, report: LoadReport, language: str) -> None:
    """Every file with its verdict, its counts and its remarks, then what was written."""
    for file in report.files:
        verdict = ("diterima", "bold green") if file.accepted else ("ditolak", "bold red")
        counts = ", ".join(f"{count} {kind}" for kind, count in file.records.items()) or "tidak ada fakta"
        console.print(Text.assemble((file.path, "bold"), ": ", verdict, f" ({counts})"))
        if report.dry_run and file.columns:
            console.print(_columns(file.columns))
        for mapping in file.mappings:
            who = f"{mapping.confirmed_by}, {mapping.confirmed_at.astimezone():%d-%m-%Y}"
            console.print(f"Kolom bentuk {mapping.layout} dibaca seperti yang dikonfirmasi ({who}).")
        if report.dry_run and {column.table for column in file.columns} - {each.fingerprint for each in file.mappings}:
            console.print(Text(UNCONFIRMED, style="yellow"))
        if file.remarks:
            console.print(_remarks(file.remarks[:SHOWN], language))
        if len(file.remarks) > SHOWN:
            console.print(f"… dan {len(file.remarks) - SHOWN} catatan lagi (lihat --json)", style="dim")
        if report.accept_rest and file.refused:
            console.print(Text(f"{file.refused_rows} baris ditinggalkan: {_rows(file)}", style="yellow"))
        if file.marked:
            console.print(f"Sel yang ditandai: {file.marked}")
    if any(remark.correctable and remark.correctable.replacement for file in report.files for remark in file.remarks):
        console.print("Usul dapat diterima sekali untuk seterusnya: jenjang corrections accept BERKAS")
    console.print(_written(report))


def _columns(columns: Iterable[ColumnShown]) -> Table:
    """What every column of a list in circulation was taken for: whoever sends it can see whether that is right."""
    table = titled("Cara kolom dibaca")
    for heading, ratio in (
        ("Lembar", 1),
        ("Bentuk", 1),
        ("Kolom", None),
        ("Judul di berkas", 2),
        ("Dibaca sebagai", 2),
    ):
        table.add_column(heading, ratio=ratio)
    for each in columns:
        doubt = "" if each.sure else " (hanya mirip judul yang dikenal)"
        meaning = Text(("tidak dipakai" if each.field == "-" else each.field) + doubt, style="yellow" if doubt else "")
        table.add_row(each.sheet, each.layout, each.column, each.heading, meaning)
    return table


def _remarks(remarks: Iterable[RemarkShown], language: str) -> Table:
    table = titled(None)
    for heading, ratio in (("Lembar", 1), ("Sel", None), ("Aturan", 2), ("Isi", 1), ("Alasan", 5)):
        table.add_column(heading, ratio=ratio)
    for remark in remarks:
        message = remark.message_en if language == "en" else remark.message
        proposal = f" Mungkin: {remark.proposal}" if remark.proposal else ""
        table.add_row(
            remark.sheet or "–",
            remark.cell or "–",
            Text(remark.rule, style="red" if remark.severity == "error" else "yellow"),
            remark.value or "",
            message + proposal + _near(remark),
        )
    return table


def _near(remark: RemarkShown) -> str:
    """The names that may be meant."""
    names = [near.value if near.name == near.value else f"{near.value} ({near.name})" for near in remark.nearest]
    return f" Terdekat: {', '.join(names)}." if names else ""


def _rows(file: FileLoaded) -> str:
    """The first rows that are left out, as a formula would name them."""
    names = [f"{each.sheet or 'berkas'}{'' if each.row is None else f'!{each.row}'}" for each in file.refused[:SHOWN]]
    more = file.refused_rows - SHOWN
    return ", ".join(names) + (f", … dan {more} lagi (lihat --json)" if more > 0 else "")


def _written(report: LoadReport) -> str:
    refused = sum(not file.accepted for file in report.files)
    if report.dry_run:
        return f"Hanya diperiksa; tidak ada yang disimpan. {refused} berkas akan ditolak."
    appended, unchanged = sum(report.appended.values()), sum(report.unchanged.values())
    corrected = sum(report.superseded.values())
    sums = f"{appended} fakta baru, {corrected} di antaranya pembetulan; {unchanged} sudah diketahui"
    return f"{sums}. {refused} berkas ditolak." if refused else f"{sums}."
