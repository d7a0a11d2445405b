"""Workbooks in and out: the layouts an agency fills in, and the one careful reader of what comes back."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from graph.intake.circulating.mapping import NO_MAPPINGS, Mappings, TableMapping
from graph.intake.known import NOTHING_KNOWN, KnownCodes
from graph.intake.remarks import Remark, Severity
from graph.intake.remarks.collecting import SHOWN_PER_RULE
from graph.intake.result import Intake, ReadFile
from ontology.agreements import Correction

__all__ = [
    "NOTHING_KNOWN",
    "SHOWN_PER_RULE",
    "Intake",
    "KnownCodes",
    "ReadFile",
    "Remark",
    "Severity",
    "TableMapping",
    "read",
    "write_report",
    "write_templates",
]


def read(
    paths: Iterable[Path],
    known: KnownCodes = NOTHING_KNOWN,
    *,
    today: date | None = None,
    shown_per_rule: int = SHOWN_PER_RULE,
    accept_rest: bool = False,
    mappings: Mappings = NO_MAPPINGS,
    corrections: Iterable[Correction] = (),
) -> Intake:
    """Reads workbooks, CSV files and folders of them as one delivery; bad content never raises, it is remarked.

    A file with an error is refused whole, and so is one that needs what only a refused file holds.

    Args:
        paths: files and folders.
        known: the codes on record already.
        today: what decides whether a date lies in the future; by default the day it is.
        shown_per_rule: of each rule on each sheet so many cells are named, and the others are counted.
        accept_rest: leave out only the records that cannot go in, and take the rest of each file.
        mappings: what the columns of lists in circulation and of templates with other headings hold, where people
            confirmed or corrected it: by the fingerprint of a table, which `MappedColumn.table` names.
        corrections: what somebody accepted before, to be read in the place of what is written; revoked ones do not
            count.

    Raises:
        ValueError: a mapping names a field or a layout that does not exist.
    """
    from graph.intake.corrections import Corrections
    from graph.intake.receiving import receive

    return receive(
        paths,
        known,
        today or date.today(),
        shown_per_rule=shown_per_rule,
        accept_rest=accept_rest,
        mappings=mappings,
        corrections=Corrections(corrections),
    )


def write_templates(directory: Path) -> tuple[Path, ...]:
    """Writes the empty workbooks of an agency into a directory and says which files were written."""
    from graph.intake.writing.templates import write_templates

    return write_templates(directory)


def write_report(path: Path, file: ReadFile) -> Path:
    """Writes a file that was read once more as a workbook, its bad cells marked and a summary in front.

    Raises:
        OSError: the workbook cannot be written there.
    """
    from graph.intake.writing.report import write_report

    return write_report(path, file)
