"""Conditions of a post as its form lists them: how much each weighs, and what the condition on the rank says."""

import re
from datetime import date

from graph.intake.circulating.cells import Context, is_blank, read_cell
from graph.intake.circulating.entries import Entry, Reading, Record
from graph.intake.circulating.fields import Field
from graph.intake.circulating.records import say
from graph.intake.circulating.terms import is_tick
from graph.intake.remarks.rules import Severity
from graph.intake.values.cells import Raw, plain
from ontology.names import folded, labels

_COLUMNS = ("persyaratan.mutlak", "persyaratan.penting", "persyaratan.perlu")
_WITHOUT_WEIGHT = "indikator"
"""Indicators of performance stand among the conditions and weigh nothing."""
_RANK = Field(("pangkat.golongan",), "golongan")
_CLASS = re.compile(r"\(?\b(?:iv|i{1,3}) ?[/.] ?[a-z]\b\)?", re.IGNORECASE)
_NO_CONTEXT = Context(date.max, "", False)


def judge_requirements(reading: Reading) -> None:
    """Says where the weight of a condition is unclear, and where its rank does not exist."""
    if "persyaratan.mutlak" not in reading.table.names:
        return
    kind: Entry | None = None
    for record in reading.records:
        kind = record.entries.get("persyaratan.jenis", kind)
        if kind is not None:
            record.entries.setdefault("persyaratan.jenis", kind)
        words = str(kind.value).casefold() if kind else ""
        _weight(reading, record, words)
        if "pangkat" in words:
            _rank(reading, record)


def _weight(reading: Reading, record: Record, kind: str) -> None:
    """How much a condition weighs, by the column that is ticked; two marks, none or one elsewhere are asked."""
    ticked = [name for name in _COLUMNS if record.entries.get(name)]
    slid = {column: cell for column, cell in record.row.outside.items() if is_tick(plain(cell))}
    slid |= {column: cell for column, cell in _described(reading, record).items() if is_tick(plain(cell))}
    if len(ticked) == 1:
        entry = record.entries.pop(ticked[0])
        record.entries["persyaratan.kepentingan"] = entry._replace(value=ticked[0].partition(".")[2])
    elif len(ticked) > 1:
        say(reading, record, ticked[-1], "kepentingan.ganda")
    elif slid:
        column = next(iter(slid))
        reading.remarks.add("kepentingan.bergeser", reading.page.place(record.row.number, column), slid[column])
    elif _asks(reading, record) and _WITHOUT_WEIGHT not in kind:
        say(reading, record, _COLUMNS[0], "isian.kosong", Severity.REMARK)


def _asks(reading: Reading, record: Record) -> bool:
    """Whether a row asks for something: a dash says that it does not."""
    cells = _described(reading, record).values()
    return bool(cells) and not any(map(is_blank, cells))


def _described(reading: Reading, record: Record) -> dict[int, Raw]:
    """The cells that describe a condition."""
    headings = (each for each in reading.table.headings if each.field and "persyaratan.uraian" in each.field.names)
    return {each.column: record.row.cells[each.column][0] for each in headings if each.column in record.row.cells}


def _rank(reading: Reading, record: Record) -> None:
    """The lowest rank that is asked for; words before its name do not count."""
    entry = record.entries.get("persyaratan.uraian")
    found = _CLASS.search(str(entry.value)) if entry else None
    if entry is None or found is None:
        return
    before = folded(str(entry.value)[: found.start()])
    named = [name for name in labels("golongan").values() if before.endswith(folded(name))]
    said = read_cell(f"{max(named, key=len, default='')} {found.group()}", _RANK, _NO_CONTEXT)
    for name, value in said.values.items():
        record.entries[name] = entry._replace(value=value)
    if said.fault is not None:
        say(reading, record, "persyaratan.uraian", said.fault, said.severity, proposal=said.proposal or "")
