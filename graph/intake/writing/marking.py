"""A sheet written again cell by cell: its values as they were, and what is remarked filled and commented."""

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from graph.intake.files import Grid
from graph.intake.remarks import Remark, Severity
from graph.intake.remarks.showing import cell_position, told_near
from graph.intake.values.cells import Raw
from graph.intake.writing.workbooks import DATE_FORMAT

LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
"""What a sheet of Excel can hold; a CSV file may be longer."""
LONGEST_TEXT = 32_767
"""Characters in one cell of Excel."""
FILLS: Mapping[Severity, str] = {Severity.ERROR: "#F4B6AE", Severity.REMARK: "#FBE3A4"}
"""The colour of a marked cell."""
SEVERITIES: Mapping[Severity, str] = {Severity.ERROR: "Kesalahan / Error", Severity.REMARK: "Catatan / Remark"}
_FIRST_YEAR = 1900
_COMMENT = {"x_scale": 3, "y_scale": 2.2, "author": "Jenjang"}

Marks = Mapping[int, Mapping[int, Sequence[Remark]]]
"""The remarks of a sheet by row (counted from 1) and column (counted from 0)."""


def marks_of(remarks: Iterable[Remark], names: Collection[str]) -> Marks:
    """The remarks about cells of a sheet by their places; `names` is what the sheet is called."""
    found: defaultdict[int, defaultdict[int, list[Remark]]] = defaultdict(lambda: defaultdict(list))
    for remark in remarks:
        if remark.cell is not None and remark.sheet in names:
            row, column = cell_position(remark.cell)
            found[row][column].append(remark)
    return found


class Formats:
    """The formats of one workbook: each way of showing a value, unmarked and in the colour of each severity."""

    def __init__(self, workbook: Any) -> None:
        self._workbook = workbook
        self._made: dict[tuple[str | None, Severity | None], Any] = {}

    def of(self, shown: str | None, severity: Severity | None) -> Any:
        """The format for a number format and a severity; `None` where there is nothing to say."""
        if shown is None and severity is None:
            return None
        key = (shown, severity)
        if key not in self._made:
            form: dict[str, object] = {} if shown is None else {"num_format": shown}
            if severity is not None:
                form |= {"bg_color": FILLS[severity], "border": 1, "border_color": "#8A5A00"}
            self._made[key] = self._workbook.add_format(form)
        return self._made[key]


def write_marked(worksheet: Any, grid: Grid, marks: Marks, formats: Formats) -> None:
    """Writes a sheet row by row.

    Raises:
        Unreadable: the rest of the sheet cannot be read.
    """
    worksheet.set_column(0, 60, 18)
    for number, row in _rows(grid, marks):
        if number > LAST_ROW:
            break
        marked = marks.get(number, {})
        for index, raw in enumerate(row, start=grid.left):
            if raw != "" and index < LAST_COLUMN:
                _write(worksheet, (number - 1, index), raw, formats, _worst(marked.get(index, ())))
        for index, remarks in marked.items():
            if index < LAST_COLUMN:
                at = index - grid.left
                if not 0 <= at < len(row) or row[at] == "":
                    worksheet.write_blank(number - 1, index, None, formats.of(None, _worst(remarks)))
                worksheet.write_comment(number - 1, index, comment(remarks), _COMMENT)


def comment(remarks: Sequence[Remark]) -> str:
    """What is said about a cell: severity, rule, the reason in both languages, and what may have been meant."""
    parts = []
    for remark in remarks:
        lines = [f"{SEVERITIES[remark.severity]}: {remark.rule}", remark.message, remark.message_en]
        if remark.proposal:
            lines.append(f"Usul / Proposal: {remark.proposal}")
        if near := told_near(remark):
            lines.append(near)
        parts.append("\n".join(lines))
    return "\n\n".join(parts)[:LONGEST_TEXT]


def _rows(grid: Grid, marks: Marks) -> Iterator[tuple[int, list[Raw]]]:
    """The rows of a grid, and between them those that only a remark names."""
    pending = sorted(marks, reverse=True)
    for number, row in grid.rows:
        while pending and pending[-1] < number:
            yield pending.pop(), []
        if pending and pending[-1] == number:
            pending.pop()
        yield number, row
    while pending:
        yield pending.pop(), []


def _worst(remarks: Sequence[Remark]) -> Severity | None:
    """The severity that colours a cell: an error before a remark."""
    found = {remark.severity for remark in remarks}
    return Severity.ERROR if Severity.ERROR in found else Severity.REMARK if found else None


def _write(worksheet: Any, at: tuple[int, int], raw: Raw, formats: Formats, severity: Severity | None) -> None:
    """Writes one value as what it is. A text is a text, whatever sign it begins with: no formula is ever written."""
    if isinstance(raw, bool):
        worksheet.write_boolean(*at, raw, formats.of(None, severity))
    elif isinstance(raw, int | float) and math.isfinite(raw):
        worksheet.write_number(*at, raw, formats.of(None, severity))
    elif isinstance(raw, date | time | timedelta) and (shown := _moment_format(raw)):
        worksheet.write_datetime(*at, raw, formats.of(shown, severity))
    else:
        worksheet.write_string(*at, str(raw)[:LONGEST_TEXT], formats.of("@", severity))


def _moment_format(raw: date | time | timedelta) -> str | None:
    """How a date or a time is shown; `None`: Excel's calendar does not reach so far."""
    if isinstance(raw, timedelta):
        return "[h]:mm:ss" if raw >= timedelta(0) else None
    if isinstance(raw, time):
        return "hh:mm:ss"
    if raw.year < _FIRST_YEAR:
        return None
    timed = isinstance(raw, datetime) and (raw.hour or raw.minute or raw.second)
    return f"{DATE_FORMAT} hh:mm:ss" if timed else DATE_FORMAT
