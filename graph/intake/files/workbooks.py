"""The one place that knows the reader of workbooks."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import NamedTuple

from graph.intake.files import Unreadable
from graph.intake.values.cells import Raw


class OpenSheet(NamedTuple):
    """A sheet whose rows are handed out one by one."""

    name: str
    left: int
    """The column, counted from 0, in which each row begins."""
    rows: Iterator[list[Raw]]
    merged: tuple[tuple[tuple[int, int], tuple[int, int]], ...]
    visible: bool


def open_sheets(content: BytesIO) -> Iterator[OpenSheet]:
    """The sheets of a workbook, without its charts and macros.

    Raises:
        Unreadable: it is damaged or protected by a password.
    """
    from python_calamine import SheetTypeEnum, SheetVisibleEnum, load_workbook

    with _one_reason():
        workbook = load_workbook(content)
        for sheet in workbook.sheets_metadata:
            if sheet.typ == SheetTypeEnum.WorkSheet:
                cells = workbook.get_sheet_by_name(sheet.name)
                left = cells.start[1] if cells.start else 0
                merged = tuple(cells.merged_cell_ranges or ())
                shown = sheet.visible == SheetVisibleEnum.Visible
                yield OpenSheet(sheet.name, left, _guarded(cells.iter_rows()), merged, shown)


def _guarded(rows: Iterator[list[Raw]]) -> Iterator[list[Raw]]:
    with _one_reason():
        yield from rows


@contextmanager
def _one_reason() -> Iterator[None]:
    """Whatever the reader stumbles over becomes one reason; it may panic, which is no `Exception`."""
    from python_calamine import PasswordError

    try:
        yield
    except PasswordError as locked:
        raise Unreadable("berkas.berkata_sandi") from locked
    except Unreadable:
        raise
    except Exception as broken:
        raise Unreadable("berkas.rusak") from broken
    except BaseException as panic:
        if type(panic).__name__ != "PanicException":
            raise
        raise Unreadable("berkas.rusak") from panic
