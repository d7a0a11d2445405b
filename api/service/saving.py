"""Tables saved as a workbook under the name that a user gives."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from ontology.errors import InvalidInput

Cell = str | int | float | date | None
Sheets = Mapping[str, Iterable[Sequence[Cell]]]
"""Rows by the name of their sheet; the first row of each holds its headings."""


def save_workbook(path: Path, sheets: Sheets) -> None:
    """Writes the workbook.

    Raises:
        InvalidInput: it is no name of a workbook, or cannot be written.
    """
    from graph.intake.writing.workbooks import write_workbook

    if path.suffix.lower() != ".xlsx":
        raise InvalidInput(f"Nama berkas {path} harus berakhir .xlsx.", f"The file name {path} must end in .xlsx.")
    with file_written(path):
        write_workbook(path, sheets)


@contextmanager
def file_written(path: Path) -> Iterator[None]:
    """Says so where the file that is written inside cannot be; raises `InvalidInput`."""
    try:
        yield
    except OSError as refusal:
        raise InvalidInput(
            f"Berkas {path} tidak dapat ditulis: {refusal.strerror}.",
            f"The file {path} cannot be written: {refusal.strerror}.",
        ) from refusal
