"""What was read of circulating tables, row by row, for those who compare it with the file."""

from collections import Counter

from graph.intake.circulating.entries import Reading, Record
from graph.intake.result import ReadRow, ReadValue, RefusedRow

_ENGLISH = {
    "tanpa NIP": "without a NIP",
    "NIP tidak dapat dipakai": "the NIP cannot be used",
    "NIP milik orang lain": "the NIP is another person's",
    "bukan predikat setahun": "no predicate of a whole year",
    "baris yang akan dihapus": "a row to be deleted",
    "keputusan ini dibatalkan": "this decision was annulled",
}
"""The reasons why a record is refused, in English."""


def rows_of(readings: list[Reading]) -> tuple[ReadRow, ...]:
    """Every row that was read, with the values that can be believed."""
    return tuple(_row(reading, record) for reading in readings for record in reading.records)


def refused_of(readings: list[Reading]) -> tuple[RefusedRow, ...]:
    """Every row that is refused, with the reason."""
    found = (
        RefusedRow(sheet=record.sheet, row=reading.row_of(record), why=record.refused, why_en=_ENGLISH[record.refused])
        for reading in readings
        for record in reading.records
        if record.refused
    )
    return tuple(dict.fromkeys(found))


def counts_of(readings: list[Reading]) -> dict[str, int]:
    """How many rows of each kind there are, and what else they add up to."""
    counts: Counter[str] = Counter(record.kind for reading in readings for record in reading.records)
    for reading in readings:
        levels = [name for name in reading.table.names if name.startswith("kompetensi.")]
        if levels:
            counts["level"] += sum(record.number(name) is not None for record in reading.records for name in levels)
        if reading.layout in {"formasi", "abk", "standar_kompetensi"}:
            posts_named = {
                each.entries["jabatan.nama"].place for each in reading.records if "jabatan.nama" in each.entries
            }
            counts["jabatan"] += len(posts_named)
        if reading.layout == "bezetting":
            posts = [each for each in reading.records if _opens(each)]
            counts["jabatan"] += len(posts)
            counts["jabatan_lowong"] += sum(each.text("penempatan.jenis") in {"PLT", "PLH", "PJ"} for each in posts)
    return dict(counts)


def _opens(record: Record) -> bool:
    """Whether the post is written in this very row, and not above it for several."""
    entry = record.entries.get("jabatan.nama")
    return entry is not None and entry.place.column not in record.row.spread


def _row(reading: Reading, record: Record) -> ReadRow:
    values = {
        name: ReadValue(cell=str(entry.place.cell), value=entry.value)
        for name, entry in record.entries.items()
        if entry.value is not None and name != "-"
    }
    return ReadRow(sheet=record.sheet, row=reading.row_of(record), kind=record.kind, values=values)
