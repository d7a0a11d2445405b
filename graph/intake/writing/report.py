"""The user's own workbook, given back with what was found: a summary in front, and every bad cell marked.

Values are kept as they were and written as what they are, so that a text which looks like a formula stays a text and
a NIP stays whole. A CSV file comes back as a workbook of one sheet. What the file held besides values (formats,
macros, pictures) is not taken along.
"""

import re
from collections.abc import Collection
from pathlib import Path

from graph.intake.files import Unreadable
from graph.intake.files.opening import content_of, grids
from graph.intake.layouts import SUMMARY
from graph.intake.result import ReadFile
from graph.intake.writing.marking import Formats, marks_of, write_marked
from graph.intake.writing.summary import write_summary
from graph.intake.writing.workbooks import open_workbook

_LONGEST_TITLE = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]")


def write_report(path: Path, file: ReadFile) -> Path:
    """Writes the marked workbook of a file that was read, and says where.

    Raises:
        OSError: the workbook cannot be written there.
    """
    import xlsxwriter

    workbook = open_workbook(path)
    worksheet = workbook.add_worksheet(SUMMARY)
    formats = Formats(workbook)
    titles: dict[str, str] = {}
    stopped = None
    try:
        for grid in grids(content_of(Path(file.path)), file.name):
            title = _title(grid.name, {SUMMARY, *titles.values()})
            names = _names(grid.name, file.name)
            titles |= dict.fromkeys(names, title)
            write_marked(workbook.add_worksheet(title), grid, marks_of(file.remarks, names), formats)
    except Unreadable as reason:
        stopped = reason.rule
    write_summary(workbook, worksheet, file, titles, stopped)
    try:
        workbook.close()
    except xlsxwriter.exceptions.FileCreateError as closed:
        raise OSError(f"{path} cannot be written") from closed
    return path


def _names(sheet: str, file: str) -> frozenset[str]:
    """What remarks call a sheet: of a CSV file, which has but one, by the name of the file too."""
    return frozenset({sheet, file} if sheet == Path(file).stem else {sheet})


def _title(name: str, taken: Collection[str]) -> str:
    """A name that a sheet of Excel may have, like the given one and unlike those that are taken."""
    wanted = _FORBIDDEN.sub("_", name).strip("'")[:_LONGEST_TITLE] or "_"
    lowered, title, number = {other.casefold() for other in taken}, wanted, 2
    while title.casefold() in lowered:
        ending = f" ({number})"
        title, number = wanted[: _LONGEST_TITLE - len(ending)] + ending, number + 1
    return title
