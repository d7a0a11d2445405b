"""Written totals are witnesses: each is compared with the records that it sums."""

import re
from collections import defaultdict
from decimal import Decimal

from graph.intake.circulating.bodies import Total
from graph.intake.circulating.entries import Reading, Record
from graph.intake.circulating.figures import number_of, usual
from graph.intake.circulating.tables import Heading
from graph.intake.values.cells import Raw, plain
from graph.intake.values.numbers import parse_money
from ontology.names import folded

_SUMMED = frozenset({"count", "need", "signed", "hours", "amount", "total", "money"})
_WORDS = frozenset({"predicate", "category", "rating", "standing", "severity", "text"})
"""Columns below which a total may count one of the words."""
_TOTAL_WORDS = re.compile(
    r"^\W*(?:sub ?|grand ?)?(?:jumlah|total|jml)\b\W*(?:predikat|kategori|status)?", re.IGNORECASE
)
_NAMING = frozenset({"nip", "name"})
"""Columns below which a total is the number of those who are named."""
_NOT_SUMMED = frozenset({"abk.waktu_penyelesaian", "abk.waktu_efektif", "asesmen.jumlah_capaian"})


def judge_totals(reading: Reading) -> None:
    """Says which written total is not the sum of its records."""
    by_row: defaultdict[int, list[Record]] = defaultdict(list)
    for record in reading.records:
        by_row[record.row.number].append(record)
    subtotals: dict[int, float] = {}
    for total in reading.body.totals:
        if total.rounded:
            continue
        records = [record for row in total.rows for record in by_row.get(row.number, ())]
        for heading in reading.table.headings:
            if heading.field is None:
                continue
            found = _number(_cell(reading, total.number, heading), heading.field.kind)
            if isinstance(found, str):
                continue
            least, most = _counted(records, heading, _wanted(reading, total))
            if total.grand and float(found) == subtotals.get(heading.column):
                continue
            subtotals[heading.column] = subtotals.get(heading.column, 0.0) + float(found)
            if least is not None and most is not None and not least - 0.005 <= float(found) <= most + 0.005:
                place = reading.page.place(total.number, heading.column, heading.text)
                reading.remarks.add("jumlah.beda", place, str(usual(found)), detail=str(usual(least)))


def _number(raw: Raw, kind: str) -> Decimal | str:
    """The number in a cell of a kind, or the rule that it offends."""
    if kind != "money":
        return number_of(raw)
    amount = parse_money(raw)
    return Decimal(amount.value) if isinstance(amount.value, int) else str(amount.fault)


def _cell(reading: Reading, number: int, heading: Heading) -> str | float:
    cell = reading.body.written.get((number, heading.column), "")
    return cell if isinstance(cell, str | int | float) else plain(cell)


def _wanted(reading: Reading, total: Total) -> str:
    """What a total counts by its own words: `JUMLAH SANGAT BAIK` counts those of whom just that is said."""
    texts = (str(cell) for (row, _), cell in reading.body.written.items() if row == total.number)
    label = next((text for text in texts if isinstance(number_of(text), str)), "")
    return folded(_TOTAL_WORDS.sub("", label))


def _said(record: Record, heading: Heading, wanted: str) -> bool:
    return any(
        isinstance(each.value, str) and each.place.column == heading.column and folded(each.value) == wanted
        for each in record.entries.values()
    )


def _counted(records: list[Record], heading: Heading, wanted: str) -> tuple[float | None, float | None]:
    """What the records give, least and most; `None` for a column that is not summed."""
    assert heading.field is not None
    rows = {record.row.number: record for record in records}
    if heading.field.kind in _NAMING:
        return float(len(rows)), float(len(rows))
    if heading.field.kind in {"tick_l", "tick_p"}:
        letter = heading.field.kind[-1].upper()
        counts = [[sex(record) for record in records].count(letter) for sex in (_sex, _written_sex)]
        return float(min(counts)), float(max(counts) + _both(records))
    if wanted and heading.field.kind in _WORDS and any(_said(record, heading, wanted) for record in records):
        count = float(sum(_said(record, heading, wanted) for record in records))
        return count, count
    if heading.field.kind not in _SUMMED or heading.field.names[0] in _NOT_SUMMED:
        return None, None
    written = [
        _number(record.row.cells[heading.column][0], heading.field.kind)
        for record in rows.values()
        if heading.column in record.row.cells and heading.column not in record.row.spread
    ]
    total = float(sum(each for each in written if not isinstance(each, str)))
    return total, total


def _sex(record: Record) -> str | None:
    """The sex that the number says, else the one that is written."""
    number = record.text("pegawai.nip")
    if number is not None and number[14] in "12":
        return "L" if number[14] == "1" else "P"
    return _written_sex(record)


def _written_sex(record: Record) -> str | None:
    return record.text("pegawai.jenis_kelamin")


def _both(records: list[Record]) -> int:
    """How many persons are ticked twice and have no number to tell."""
    entries = [record.entries.get("pegawai.jenis_kelamin") for record in records if _sex(record) is None]
    return sum(entry is not None and not entry.sound for entry in entries)
