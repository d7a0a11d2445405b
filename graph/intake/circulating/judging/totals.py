"""Written totals are witnesses: each is compared with the records that it sums."""

from graph.intake.circulating.entries import Reading, Record
from graph.intake.circulating.figures import number_of, usual
from graph.intake.circulating.tables import Heading
from graph.intake.remarks.collecting import Place
from graph.intake.values.cells import plain

_SUMMED = frozenset({"count", "need", "signed", "hours", "amount", "total", "money"})
_NOT_SUMMED = frozenset({"abk.waktu_penyelesaian", "abk.waktu_efektif", "asesmen.jumlah_capaian"})


def judge_totals(reading: Reading) -> None:
    """Says which written total is not the sum of its records."""
    by_row = {record.row.number: record for record in reading.records}
    subtotals: dict[int, float] = {}
    for total in reading.body.totals:
        if total.rounded:
            continue
        records = [by_row[row.number] for row in total.rows if row.number in by_row]
        for heading in reading.table.headings:
            found = number_of(_cell(reading, total.number, heading))
            if isinstance(found, str) or heading.field is None:
                continue
            least, most = _counted(records, heading)
            if total.grand and float(found) == subtotals.get(heading.column):
                continue
            subtotals[heading.column] = subtotals.get(heading.column, 0.0) + float(found)
            if least is not None and most is not None and not least - 0.005 <= float(found) <= most + 0.005:
                place = Place(reading.sheet, total.number, heading.column, heading.text)
                reading.remarks.add("jumlah.beda", place, str(usual(found)), detail=str(usual(least)))


def _cell(reading: Reading, number: int, heading: Heading) -> str | float:
    cell = reading.body.written.get((number, heading.column), "")
    return cell if isinstance(cell, str | int | float) else plain(cell)


def _counted(records: list[Record], heading: Heading) -> tuple[float | None, float | None]:
    """What the records give, least and most; `None` for a column that is not summed."""
    assert heading.field is not None
    if heading.field.kind in {"tick_l", "tick_p"}:
        letter = heading.field.kind[-1].upper()
        sexes = [_sex(record) for record in records]
        return float(sexes.count(letter)), float(sexes.count(letter) + _both(records))
    if heading.field.kind not in _SUMMED or heading.field.names[0] in _NOT_SUMMED:
        return None, None
    written = [
        number_of(record.row.cells[heading.column][0])
        for record in records
        if heading.column in record.row.cells and heading.column not in record.row.spread
    ]
    total = float(sum(each for each in written if not isinstance(each, str)))
    return total, total


def _sex(record: Record) -> str | None:
    """The sex that the number says, else the one that is written."""
    number = record.text("pegawai.nip")
    if number is not None and number[14] in "12":
        return "L" if number[14] == "1" else "P"
    return record.text("pegawai.jenis_kelamin")


def _both(records: list[Record]) -> int:
    """How many persons are ticked twice and have no number to tell."""
    entries = [record.entries.get("pegawai.jenis_kelamin") for record in records if _sex(record) is None]
    return sum(entry is not None and not entry.sound for entry in entries)
