"""From the rows of a table to records: every cell read by the kind of its field, every fault said at its cell."""

from collections.abc import Callable
from functools import lru_cache, partial

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
from graph.intake.remarks.collecting import Place
from graph.intake.remarks.rules import RULES, Severity
from graph.intake.values.cells import Raw, plain

_VACANT = ("lowong", "kosong", "belum terisi", "vakan", "formasi kosong")
_NUMBERS = frozenset({"nip", "name"})
"""Kinds of columns in which a number that is no text tells that digits are lost."""
_CONTRADICTED = "pangkat.beda_golongan"
_REMEMBERED = 100_000
"""So many different cells are read once; people write the same few things again and again."""


def read_records(reading: Reading, kind: str) -> None:
    """Fills a reading with the records of its rows and says what each cell offends."""
    own = reading.table.column("pegawai.nip")
    context = Context(reading.today, reading.layout, bool(own and own.field and own.field.kind == "nip"))
    reader = lru_cache(maxsize=_REMEMBERED, typed=True)(partial(read_cell, context=context))
    for row in reading.body.rows:
        for year in _years(reading, row):
            record = Record(kind=kind, row=row, sheet=reading.sheet)
            for heading in reading.table.headings:
                if heading.field is not None and heading.year in {None, year}:
                    _read(reading, record, row, heading, reader)
            _sex(reading, record)
            _section(reading, record)
            if is_vacant(record):
                record.kind = "jabatan_lowong" if kind in {"pemangku", "formasi"} else kind
            _require_nip(reading, record)
            reading.records.append(record)


def _years(reading: Reading, row: Row) -> list[int | None]:
    """The years that a row says something about, each a record of its own; one record where headings name no years."""
    told = {each.year for each in reading.table.headings if each.year and each.column in row.cells}
    return [*sorted(told)] or [None]


def is_vacant(record: Record) -> bool:
    """Whether a row says that a post has no holder."""
    said = record.text("pegawai.nama")
    if "pegawai.nama" not in record.columns:
        return False
    return said is None or any(word in said.casefold() for word in _VACANT)


def say(reading: Reading, record: Record, name: str, rule: str, severity: Severity | None = None, **more: str) -> None:
    """Says something about a field of a record, at its cell."""
    entry = record.entries.get(name)
    place = entry.place if entry else record.columns.get(name, Place(record.sheet, record.row.number))
    raw = entry.raw if entry else record.row.cells.get(record.at.get(name, -1), (None, 0))[0]
    if reading.is_new(rule, place):
        reading.remarks.add(
            rule, place, raw, severity=severity, proposal=more.get("proposal"), detail=more.get("detail", "")
        )


def _read(reading: Reading, record: Record, row: Row, heading: Heading, reader: Callable[[Raw, Field], Said]) -> None:
    assert heading.field is not None
    cell: tuple[Raw, int] = row.cells.get(heading.column, ("", row.number))
    raw, number = cell
    place = reading.page.place(number, heading.column, heading.text)
    for name in heading.field.names:
        record.columns.setdefault(name, place)
        record.at.setdefault(name, heading.column)
    if heading.year and (yearly := year_field(heading.field.names[0])):
        record.entries.setdefault(yearly, Entry(shown_year(heading.year), heading.text, place))
    said = reader(raw, heading.field)
    if heading.field.kind in {"tick_l", "tick_p"}:
        record.entries[heading.field.kind] = Entry(plain(raw) if not is_blank(raw) else None, raw, place)
        return
    parts = [(part, at, reader(part, heading.field)) for part, at in reversed(row.pieces.get(heading.column, ()))]
    lost = next((part for part in parts if heading.field.kind in _NUMBERS and not isinstance(part[0], str)), None)
    if lost is not None:
        words = "\n".join(str(part) for part, _, _ in reversed(parts) if isinstance(part, str))
        said = lost[2]._replace(values=reader(words, heading.field).values)
    for name, value in said.values.items():
        if name not in record.entries or heading.field.names[0] == name:
            own = next(((part, at) for part, at, alone in parts if alone.values.get(name) == value), (raw, number))
            record.entries[name] = Entry(value, own[0], reading.page.place(own[1], heading.column, heading.text))
    if said.fault is not None and heading.column not in row.spread:
        raw, number = next(((part, at) for part, at, alone in parts if _blamed(alone, said)), (raw, number))
        place = reading.page.place(number, heading.column, heading.text)
        about = "pegawai.nip" if said.fault.startswith("nip.") else heading.field.names[0]
        if about not in said.values and about in heading.field.names:
            record.entries.setdefault(about, Entry(None, raw, place, sound=False))
        if not _said_beside(record, heading.column, raw, said):
            _remark(reading, said, place, raw, None if parts else heading)


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
        reading.remarks.add(str(said.fault), place, raw, proposal=said.proposal, severity=severity, correctable=about)


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
    known = "unit.nama" in record.columns or "unit.nama" in record.entries
    if record.row.section is None or known or reading.layout in FORMS:
        return
    title, row, column = record.row.section
    head, _, rest = title.partition(". ")
    name = rest if rest and len(head) <= 4 else title
    if not name.casefold().startswith("jabatan"):
        record.entries["unit.nama"] = Entry(name, title, reading.page.place(row, column))


def _require_nip(reading: Reading, record: Record) -> None:
    if "pegawai.nip" not in record.columns or record.kind == "jabatan_lowong" or record.text("pegawai.nip"):
        return
    entry = record.entries.get("pegawai.nip")
    record.refuse("tanpa NIP" if entry is None else "NIP tidak dapat dipakai")
    if entry is None and record.text("pegawai.nama"):
        say(reading, record, "pegawai.nip", "isian.wajib", Severity.ERROR)
