"""From the rows of a table to records: every cell read by the kind of its field, every fault said at its cell."""

from collections.abc import Callable
from functools import lru_cache, partial
from typing import NamedTuple

from graph.intake.circulating.bodies import Row
from graph.intake.circulating.cells import Context, is_blank, read_cell
from graph.intake.circulating.entries import Entry, Reading, Record
from graph.intake.circulating.fields import Field
from graph.intake.circulating.forms import FORMS
from graph.intake.circulating.mapping import NOT_USED, meaning_of
from graph.intake.circulating.said import Said
from graph.intake.circulating.tables import Heading
from graph.intake.circulating.terms import is_tick, sex_of
from graph.intake.circulating.years import shown_year, year_field
from graph.intake.corrections import correctable
from graph.intake.layouts.kinds import Words
from graph.intake.remarks.collecting import Place
from graph.intake.remarks.rules import RULES, Severity
from graph.intake.values.cells import Raw, plain
from graph.intake.values.near_words import near_words

_VACANT = ("lowong", "kosong", "belum terisi", "vakan", "formasi kosong")
_NUMBERS = frozenset({"nip", "name"})
"""Kinds of columns in which a number that is no text tells that digits are lost."""
_CONTRADICTED = "pangkat.beda_golongan"
_UNKNOWN_COMPETENCY = "kompetensi.tak_dikenal"
_REMEMBERED = 100_000
"""So many different cells are read once; people write the same few things again and again."""


class _Column(NamedTuple):
    """A column with what reads its cells."""

    heading: Heading
    field: Field
    text: str
    read: Callable[[Raw], Said]


def read_records(reading: Reading, kind: str) -> None:
    """Fills a reading with the records of its rows and says what each cell offends."""
    columns = _columns(reading)
    for row in reading.body.rows:
        for year in _years(reading, row):
            told, at = columns[year]
            record = Record(kind=kind, row=row, sheet=reading.sheet, at=at)
            for column in told:
                if column.heading.column in row.cells:
                    _read(reading, record, row, column)
            _sex(reading, record)
            _section(reading, record)
            if is_vacant(record):
                record.kind = "jabatan_lowong" if kind in {"pemangku", "formasi"} else kind
            _require_nip(reading, record)
            reading.records.append(record)


def _columns(reading: Reading) -> dict[int | None, tuple[list[_Column], dict[str, Heading]]]:
    """For each year that headings name (and for none) the columns that tell of it, and by field the first of them."""
    own = reading.table.column("pegawai.nip")
    context = Context(reading.today, reading.layout, bool(own and own.field and own.field.kind == "nip"))
    every = [
        _Column(each, each.field, each.text, lru_cache(_REMEMBERED, True)(partial(_read_as, each.field, context)))
        for each in reading.table.headings
        if each.field is not None
    ]
    columns = {}
    for year in {None, *(each.heading.year for each in every)}:
        told = [each for each in every if each.heading.year in {None, year}]
        columns[year] = (told, {name: each.heading for each in reversed(told) for name in each.field.names})
    return columns


def _read_as(field: Field, context: Context, raw: Raw) -> Said:
    return read_cell(raw, field, context)


def _years(reading: Reading, row: Row) -> list[int | None]:
    """The years that a row says something about, each a record of its own; one record where headings name no years."""
    told = {each.year for each in reading.table.headings if each.year and each.column in row.cells}
    return [*sorted(told)] or [None]


def is_vacant(record: Record) -> bool:
    """Whether a row says that a post has no holder."""
    said = record.text("pegawai.nama")
    if "pegawai.nama" not in record.at:
        return False
    return said is None or any(word in said.casefold() for word in _VACANT)


def say(reading: Reading, record: Record, name: str, rule: str, severity: Severity | None = None, **more: str) -> None:
    """Says something about a field of a record, at its cell."""
    entry = record.entries.get(name)
    place = entry.place if entry else reading.place_of(record, name)
    heading = record.at.get(name)
    raw = entry.raw if entry else record.row.cells.get(heading.column if heading else -1, (None, 0))[0]
    if reading.is_new(rule, place):
        reading.remarks.add(
            rule, place, raw, severity=severity, proposal=more.get("proposal"), detail=more.get("detail", "")
        )


def _read(reading: Reading, record: Record, row: Row, column: _Column) -> None:
    """Adds what a cell says to a record, and says what is wrong with it."""
    heading, field, text, read = column
    raw, number = row.cells[heading.column]
    place = reading.page.place(number, heading.column, text)
    if heading.year and (yearly := year_field(field.names[0])):
        record.entries.setdefault(yearly, Entry(shown_year(heading.year), text, place))
    if field.kind in {"tick_l", "tick_p"}:
        record.entries[field.kind] = Entry(plain(raw) if not is_blank(raw) else None, raw, place)
        return
    said = read(raw)
    parts: list[_Part] = []
    if heading.column in row.pieces:
        parts = [_Part(part, at, read(part)) for part, at in reversed(row.pieces[heading.column])]
        said = _together(said, parts, column)
    for name, value in said.values.items():
        if name not in record.entries or field.names[0] == name:
            own = next((part for part in parts if part.said.values.get(name) == value), None) if parts else None
            where = reading.page.place(own.row, heading.column, text) if own else place
            record.entries[name] = Entry(value, own.raw if own else raw, where)
    if said.fault is not None and heading.column not in row.spread:
        if blamed := next((part for part in parts if _blamed(part.said, said)), None):
            raw, place = blamed.raw, reading.page.place(blamed.row, heading.column, text)
        about = "pegawai.nip" if said.fault.startswith("nip.") else field.names[0]
        if about not in said.values and about in field.names:
            record.entries.setdefault(about, Entry(None, raw, place, sound=False))
        if not _said_beside(record, heading.column, raw, said):
            _remark(reading, said, place, raw, None if parts else heading)


class _Part(NamedTuple):
    """One of the cells below each other that make up a value."""

    raw: Raw
    row: int
    said: Said
    """What it says alone."""


def _together(said: Said, parts: list[_Part], column: _Column) -> Said:
    """What cells below each other say; a number among them that is no text has lost its digits."""
    lost = next((part for part in parts if column.field.kind in _NUMBERS and not isinstance(part.raw, str)), None)
    if lost is None:
        return said
    words = "\n".join(part.raw for part in reversed(parts) if isinstance(part.raw, str))
    return lost.said._replace(values=column.read(words).values)


def _blamed(alone: Said, together: Said) -> bool:
    """Whether one part of a cell is what a fault is about: it has it alone, or it is the part that was contradicted."""
    return alone.fault == together.fault or (together.fault == _CONTRADICTED and "pangkat.golongan" in alone.values)


def _said_beside(record: Record, column: int, raw: object, said: Said) -> bool:
    """Whether the same was said of the same text one column to the left, as of two dates given by their month."""
    left = record.row.cells.get(column - 1)
    return said.severity is Severity.REMARK and bool(said.values) and left is not None and left[0] == raw


def _remark(reading: Reading, said: Said, place: Place, raw: Raw, heading: Heading | None) -> None:
    """Says what is wrong with a cell, which is all that stands below `heading` unless that is `None`."""
    if not reading.is_new(said.fault or "", place):
        return
    if said.violation is not None:
        reading.remarks.add_violation(said.violation, place, raw, said.severity or Severity.ERROR)
    else:
        severity = said.severity or RULES[str(said.fault)].severity
        field = meaning_of(heading and heading.field, reading.layout)
        about = None if field == NOT_USED else partial(correctable, reading.layout, field, raw)
        near = partial(near_words, raw, Words.COMPETENCIES) if said.fault == _UNKNOWN_COMPETENCY else tuple
        reading.remarks.add(
            str(said.fault),
            place,
            raw,
            proposal=said.proposal,
            severity=severity,
            correctable=about,
            nearest=near,
        )


def _sex(reading: Reading, record: Record) -> None:
    """The sex by two columns of ticks; a letter says more than the column in which it stands."""
    ticks = {kind: record.entries.pop(kind) for kind in ("tick_l", "tick_p") if kind in record.entries}
    filled = {kind: str(each.value) for kind, each in ticks.items() if each.value}
    if not filled:
        return
    letters = {sex_of(text) for text in filled.values() if not is_tick(text)} - {None}
    found = letters if letters else {kind[-1].upper() for kind in filled}
    place = ticks[next(iter(filled))]
    if len(found) == 1:
        record.entries["pegawai.jenis_kelamin"] = Entry(found.pop(), place.raw, place.place)
    else:
        record.entries["pegawai.jenis_kelamin"] = Entry(None, place.raw, place.place, sound=False)
        say(reading, record, "pegawai.jenis_kelamin", "jk.ganda")


def _section(reading: Reading, record: Record) -> None:
    """The title of the section as the unit, where no column says it."""
    known = "unit.nama" in record.at or "unit.nama" in record.entries
    if record.row.section is None or known or reading.layout in FORMS:
        return
    title, row, column = record.row.section
    head, _, rest = title.partition(". ")
    name = rest if rest and len(head) <= 4 else title
    if not name.casefold().startswith("jabatan"):
        record.entries["unit.nama"] = Entry(name, title, reading.page.place(row, column))


def _require_nip(reading: Reading, record: Record) -> None:
    if "pegawai.nip" not in record.at or record.kind == "jabatan_lowong" or record.text("pegawai.nip"):
        return
    entry = record.entries.get("pegawai.nip")
    record.refuse("tanpa NIP" if entry is None else "NIP tidak dapat dipakai")
    if entry is None and record.text("pegawai.nama"):
        say(reading, record, "pegawai.nip", "isian.wajib", Severity.ERROR)
