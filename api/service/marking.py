"""Where the marked copies of files go: one file to the place that was named, several beside it under their names."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from graph.intake import ReadFile, write_report
from ontology.errors import InvalidInput

MARKED_PER_RULE = 1_000
"""Of each rule on each sheet so many cells are marked; the others are counted in the summary."""
SUFFIX = ".xlsx"


def mark(report: Path, files: Sequence[ReadFile]) -> Mapping[str, str]:
    """Writes the marked copy of every file and says where, by the path of the file.

    Raises:
        InvalidInput: the place is no name of a workbook, is one of the files themselves, or cannot be written to.
    """
    if report.suffix.lower() != SUFFIX:
        raise InvalidInput(
            f"Nama laporan {report} harus berakhir dengan {SUFFIX}.",
            f"The name of the report {report} must end with {SUFFIX}.",
        )
    places = _places(report, files)
    given = {Path(file.path).absolute() for file in files}
    for place in places.values():
        if place.absolute() in given:
            raise InvalidInput(
                f"Laporan akan menimpa berkas yang diperiksa: {place}. Pilih nama lain.",
                f"The report would replace a file that is read: {place}. Choose another name.",
            )
    try:
        return {file.path: str(write_report(places[file.path], file)) for file in files}
    except OSError as refusal:
        raise InvalidInput(
            f"Laporan {report} tidak dapat ditulis.", f"The report {report} cannot be written."
        ) from refusal


def _places(report: Path, files: Sequence[ReadFile]) -> Mapping[str, Path]:
    """For each file the place of its copy; equal names are told apart by a number."""
    if len(files) == 1:
        return {files[0].path: report}
    places: dict[str, Path] = {}
    for file in files:
        stem, number = f"{report.stem}-{Path(file.name).stem}", 1
        while (place := report.with_name(f"{stem}{'' if number == 1 else f'-{number}'}{SUFFIX}")) in places.values():
            number += 1
        places[file.path] = place
    return places
