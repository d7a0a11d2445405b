"""Days that a spreadsheet may have turned round: true dates up to the 12th among texts of later days."""

from datetime import date

from graph.intake.circulating.entries import Entry, Reading
from graph.intake.remarks.rules import Severity

_FEWEST = 3
"""So many of both kinds must stand in a column before anything is said."""
_LAST_MONTH = 12
_KINDS = frozenset({"date", "birth", "future"})


def judge_flips(reading: Reading) -> None:
    """Says which true dates were probably the month and day of a text: Excel turns round those texts that it can."""
    columns = [each.field.names[-1] for each in reading.table.headings if each.field and each.field.kind in _KINDS]
    for name in columns:
        entries = [each.entries[name] for each in reading.records if name in each.entries]
        true = [entry for entry in entries if isinstance(entry.raw, date)]
        texts = [entry for entry in entries if isinstance(entry.raw, str)]
        if min(len(true), len(texts)) < _FEWEST or any(_day(entry) <= _LAST_MONTH for entry in texts):
            continue
        if all(_day(entry) <= _LAST_MONTH for entry in true) and len({_day(entry) for entry in true}) > 1:
            for entry in true:
                _say(reading, entry)


def _day(entry: Entry) -> int:
    """The day of the month; 0 where it is not known."""
    return int(str(entry.value)[8:10] or 0) if isinstance(entry.value, str) else 0


def _say(reading: Reading, entry: Entry) -> None:
    read = date.fromisoformat(str(entry.value))
    if read.day != read.month:
        turned = date(read.year, read.day, read.month)
        reading.remarks.add(
            "tanggal.mungkin_terbalik", entry.place, entry.raw, severity=Severity.REMARK, proposal=turned.isoformat()
        )
