"""A sheet of a file that follows none of our templates: its tables are found, read and judged."""

from datetime import date

from graph.intake.circulating.entries import Entry, Reading
from graph.intake.circulating.fields import NOTHING, REFUSED, Field
from graph.intake.circulating.forms import labelled
from graph.intake.circulating.judging import JUDGES
from graph.intake.circulating.pages import Page, page_of
from graph.intake.circulating.recognising import day_of, layout_of, subject_of_titles, titles_of
from graph.intake.circulating.records import read_records
from graph.intake.circulating.rows import body_of
from graph.intake.circulating.tables import Table, find_table
from graph.intake.files import Grid
from graph.intake.remarks.collecting import Place, Remarks
from graph.intake.remarks.showing import column_letters
from graph.intake.result import MappedColumn
from graph.intake.values.cells import Raw, plain

SEARCHED_ROWS = 20
"""So many rows may stand above the headings of a table."""
_MOST_TABLES = 50
_FORMS = frozenset({"abk", "standar_kompetensi", "persyaratan_jabatan"})
"""Layouts that say above their table which post they are about."""
_OF_ONE = frozenset({"riwayat_diklat", "riwayat_jabatan", "rekap_skp", "rekap_disiplin"})
"""Layouts that are also written for one person, who is then named above the table."""
SHOWN_PER_RULE = 200
"""A circulating list is corrected cell by cell, so more of them are named than of a template."""


def read_page(page: Page, file_name: str, today: date, remarks: Remarks) -> tuple[list[Reading], list[MappedColumn]]:
    """The tables of a sheet that follow a layout in circulation, with how their columns were understood."""
    readings: list[Reading] = []
    mapped: list[MappedColumn] = []
    start, last = min(page.rows, default=1), max(page.rows, default=0)
    words = f"{file_name} {page.name}".casefold().replace("_", " ")
    above: dict[str, Entry] = {}
    for _ in range(_MOST_TABLES):
        stop = [number for number in page.rows if number >= start][:SEARCHED_ROWS]
        titles = titles_of(page, stop[-1] if stop else start)
        tables = find_table(page, start, stop[-1], subject_of_titles(f"{titles}\n{words}")) if stop else ()
        below = last
        for table in tables:
            layout = layout_of(table, f"{titles_of(page, table.top)}\n{words}")
            if layout is None:
                continue
            body = body_of(page, table, tuple(other for other in tables if other is not table))
            below = min(below, body.last)
            reading = Reading(
                sheet=page.name,
                layout=layout.name,
                table=table,
                body=body,
                records=[],
                remarks=remarks,
                today=day_of(titles, today),
            )
            remarks.show_more(SHOWN_PER_RULE)
            read_records(reading, layout.kind)
            if layout.name in _FORMS or (layout.name in _OF_ONE and "pegawai.nip" not in table.names):
                above |= labelled(page, start, table.top)
                for record in reading.records:
                    record.entries = above | record.entries
            for judge in JUDGES:
                judge(reading)
            readings.append(reading)
            mapped += _told(page, table, layout.name, remarks)
        if not tables or below >= last:
            break
        start = below + 1
    return readings, mapped


def is_list(grid: Grid, first: list[tuple[int, list[Raw]]], file_name: str) -> bool:
    """Whether the first rows of a sheet hold the headings of a layout in circulation."""
    page = page_of(grid._replace(rows=iter(first)))
    if not page.rows:
        return False
    last = max(page.rows)
    words = f"{titles_of(page, last)}\n{file_name} {page.name}".casefold().replace("_", " ")
    tables = find_table(page, min(page.rows), last, subject_of_titles(words))
    return any(layout_of(table, words) is not None for table in tables)


def _told(page: Page, table: Table, layout: str, remarks: Remarks) -> list[MappedColumn]:
    """Says once which columns were not read, and why."""
    unknown = []
    for heading in table.headings:
        if heading.field == REFUSED:
            remarks.add("kolom.ditolak", Place(page.name, table.top, heading.column, heading.text), heading.text)
        elif heading.field is None:
            unknown.append(heading.text)
    if unknown:
        remarks.add("kolom.tidak_dipakai", Place(page.name), detail=", ".join(unknown))
    return [
        MappedColumn(
            sheet=page.name,
            column=column_letters(each.column),
            heading=plain(each.text),
            field=_meaning(each.field, layout),
            sure=each.field is None or each.field.sure,
        )
        for each in table.headings
    ]


def _meaning(field: Field | None, layout: str) -> str:
    """What a column is used for; a note may say that a holder is only acting."""
    if field is None or field in {NOTHING, REFUSED}:
        return "-"
    if field.kind == "note":
        return "penempatan.jenis" if layout in {"bezetting", "riwayat_jabatan"} else "-"
    return " + ".join(field.names)
