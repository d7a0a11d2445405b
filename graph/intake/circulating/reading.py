"""A sheet of a file that follows none of our templates: its tables are found, read and judged."""

from datetime import date
from functools import partial

from graph.intake.circulating.amending import amend
from graph.intake.circulating.differences import holds_differences
from graph.intake.circulating.entries import Entry, Reading
from graph.intake.circulating.fields import REFUSED
from graph.intake.circulating.forms import FORMS, labelled
from graph.intake.circulating.judging import judge
from graph.intake.circulating.locating import Located, locate
from graph.intake.circulating.mapping import NO_MAPPINGS, Mappings, mapping_of
from graph.intake.circulating.missing import remark_missing
from graph.intake.circulating.pages import Page, page_of
from graph.intake.circulating.recognising import day_of
from graph.intake.circulating.records import read_records
from graph.intake.circulating.tables import Heading, Table
from graph.intake.circulating.titles import assessment_of, course_of
from graph.intake.circulating.years import misspelled_year
from graph.intake.corrections import Corrections
from graph.intake.files import Grid
from graph.intake.layouts.kinds import Words
from graph.intake.remarks import NearName
from graph.intake.remarks.collecting import Place, Remarks
from graph.intake.result import MappedColumn
from graph.intake.values.cells import Raw, plain
from graph.intake.values.near_words import near_words

_OF_ONE = frozenset({"riwayat_diklat", "riwayat_jabatan", "rekap_skp", "rekap_disiplin"})
"""Layouts that are also written for one person, who is then named above the table."""
_TITLES = {"daftar_peserta": course_of, "rekap_asesmen": assessment_of}
"""For each layout whose titles hold facts what reads them."""
SHOWN_PER_RULE = 200
"""A circulating list is corrected cell by cell, so more of them are named than of a template."""


def read_page(
    page: Page, file_name: str, today: date, remarks: Remarks, mappings: Mappings, corrections: Corrections
) -> tuple[list[Reading], list[MappedColumn]]:
    """The tables of a sheet that follow a layout in circulation, with how their columns were understood.

    Tables with a mapping that people confirmed are read by it (`graph.intake.circulating.mapping`), and cells as they
    were corrected before.

    Raises:
        ValueError: such a mapping names a field or a layout that does not exist.
    """
    readings: list[Reading] = []
    columns: list[MappedColumn] = []
    above: dict[str, Entry] = {}
    strange: list[int] = []
    for located in locate(page, file_name, mappings, strange):
        table, layout = located.table, located.layout
        reading = Reading(
            page=located.page,
            layout=layout.name,
            table=table,
            body=located.body,
            records=[],
            remarks=remarks,
            today=day_of(located.titles, today),
            titles=located.titles,
        )
        remarks.show_more(SHOWN_PER_RULE)
        if holds_differences(table, located.body, f"{located.titles}\n{page.name.casefold()}"):
            remarks.add("lembar.selisih_level", Place(page.name))
            readings.append(reading)
            continue
        amend(located.body, table, located.page, layout.name, corrections, remarks)
        read_records(reading, layout.kind)
        if layout.name in FORMS or (layout.name in _OF_ONE and "pegawai.nip" not in table.names):
            said = labelled(*located.above, remarks)
            above = said if "jabatan.nama" in said else above | said
            for record in reading.records:
                record.entries = above | record.entries
                if "pegawai.nip" in above and not above["pegawai.nip"].sound:
                    record.refuse("NIP tidak dapat dipakai")
        remark_missing(reading)
        _add_titles(located, reading)
        judge(reading)
        readings.append(reading)
        _name_unread(located.page, table, located.body.examples, remarks)
        columns += understood(located)
    if readings and strange:
        remarks.add("tabel.tidak_dikenal", Place(page.name), detail=", ".join(map(str, strange)))
    return readings, columns


def _add_titles(located: Located, reading: Reading) -> None:
    """Gives every record what only the titles say, for the fields that have no column."""
    said = _TITLES.get(reading.layout)
    if said is None:
        return
    own = reading.table.names
    entries = {name: e for name, e in said(*located.above).items() if name not in own}
    for record in reading.records:
        record.entries |= {name: entry for name, entry in entries.items() if name not in record.entries}


def recognise(page: Page, file_name: str, mappings: Mappings = NO_MAPPINGS) -> tuple[MappedColumn, ...]:
    """What every column of every table of a sheet is taken for, without reading the rows: to be shown and confirmed."""
    return tuple(column for located in locate(page, file_name, mappings) for column in understood(located))


def understood(located: Located) -> tuple[MappedColumn, ...]:
    """What the columns of one table are taken for."""
    mapping = mapping_of(located.table, located.layout)
    return tuple(
        MappedColumn(
            sheet=located.page.name,
            column=located.page.shown_column(heading.column),
            heading=plain(text),
            field=meaning,
            sure=heading.field is None or heading.field.sure,
            layout=mapping.layout,
            table=located.fingerprint,
        )
        for heading, (text, meaning) in zip(located.table.headings, mapping.columns, strict=True)
    )


def is_list(grid: Grid, first: list[tuple[int, list[Raw]]], file_name: str) -> bool:
    """Whether the first rows of a sheet hold the headings of a layout in circulation."""
    return any(locate(page_of(grid._replace(rows=iter(first))), file_name, NO_MAPPINGS))


def _name_year(page: Page, table: Table, heading: Heading, remarks: Remarks) -> None:
    """Says where the year of a column is written with letters."""
    for row in range(table.top, table.first):
        if meant := misspelled_year(page.text(row, heading.column)):
            place = page.place(row, heading.column, heading.text)
            remarks.add("tahun.tidak_terbaca", place, page.text(row, heading.column), proposal=meant)


def _near_competencies(text: str) -> tuple[NearName, ...]:
    """The competencies that a heading may mean: those with a word of it, for “Rata-rata” is like “Tata ruang” too."""
    own = set(text.casefold().split())
    near = near_words(text, Words.COMPETENCIES)
    return tuple(each for each in near if own & set(each.name.casefold().split()) - {"dan"})


def _name_unread(page: Page, table: Table, examples: list[int], remarks: Remarks) -> None:
    """Says once which columns and rows were not read, and why."""
    unknown = []
    of_competencies = any(name.startswith("kompetensi.") and name.endswith(".level") for name in table.names)
    for heading in table.headings:
        place = page.place(table.top, heading.column, heading.text)
        if heading.field == REFUSED:
            remarks.add("kolom.ditolak", place, heading.text)
        elif heading.field is None:
            near = _near_competencies(heading.path[-1]) if of_competencies else ()
            if near:
                remarks.add("kolom.bukan_kompetensi", place, heading.path[-1], nearest=partial(tuple, near))
            else:
                unknown.append(heading.text)
        if heading.year:
            _name_year(page, table, heading, remarks)
    if examples:
        remarks.add("baris.contoh", Place(page.name), detail=", ".join(map(str, examples)))
    if unknown:
        remarks.add("kolom.tidak_dipakai", Place(page.name), detail=", ".join(unknown))
