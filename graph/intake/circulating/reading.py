"""A sheet of a file that follows none of our templates: its tables are found, read and judged."""

from datetime import date

from graph.intake.circulating.entries import Reading
from graph.intake.circulating.fields import NOTHING, REFUSED, Field
from graph.intake.circulating.judging import JUDGES
from graph.intake.circulating.pages import Page
from graph.intake.circulating.recognising import day_of, layout_of, subject_of_titles, titles_of
from graph.intake.circulating.records import read_records
from graph.intake.circulating.rows import body_of
from graph.intake.circulating.tables import Table, find_table
from graph.intake.remarks.collecting import Place, Remarks
from graph.intake.remarks.showing import column_letters
from graph.intake.result import MappedColumn
from graph.intake.values.cells import plain

SEARCHED_ROWS = 20
"""So many rows may stand above the headings of a table."""
_MOST_TABLES = 50
SHOWN_PER_RULE = 200
"""A circulating list is corrected cell by cell, so more of them are named than of a template."""


def read_page(page: Page, file_name: str, today: date, remarks: Remarks) -> tuple[list[Reading], list[MappedColumn]]:
    """The tables of a sheet that follow a layout in circulation, with how their columns were understood."""
    readings: list[Reading] = []
    mapped: list[MappedColumn] = []
    start, last = min(page.rows, default=1), max(page.rows, default=0)
    words = f"{file_name} {page.name}".casefold().replace("_", " ")
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
            for judge in JUDGES:
                judge(reading)
            readings.append(reading)
            mapped += _told(page, table, layout.name, remarks)
        if not tables or below >= last:
            break
        start = below + 1
    return readings, mapped


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
