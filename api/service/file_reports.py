"""What a report tells about one file that was read."""

from typing import cast

from api.service.answers.agreements import CorrectableShown
from api.service.reports import (
    AnyFact,
    ColumnShown,
    FileLoaded,
    NearShown,
    ReadShown,
    RemarkShown,
    RowRefused,
    RowShown,
    ValueShown,
)
from graph.intake import ReadFile, Remark
from graph.intake.remarks import Correctable
from graph.intake.result import MappedColumn
from ontology.agreements import ColumnMapping, Correction

REFUSED_LISTED = 1_000
"""More records that cannot go in nobody reads one by one, and a million of them would be an answer of 300 MB."""


def report_of(
    file: ReadFile,
    *,
    records: bool,
    marked: str | None,
    corrections: tuple[Correction, ...],
    mappings: tuple[ColumnMapping, ...],
    refused_listed: int = REFUSED_LISTED,
) -> FileLoaded:
    """What is told about a file; `records`: with everything that was read, `marked`: where its marked copy lies."""
    return FileLoaded(
        path=file.path,
        layout=file.layout,
        digest=file.digest,
        accepted=file.accepted,
        records=dict(file.counts),
        remarks=tuple(map(_remark, file.remarks)),
        read=_read(file) if records else None,
        columns=tuple(map(_column, file.columns)),
        refused=tuple(
            RowRefused(sheet=row.sheet, row=row.row, why=row.why, why_en=row.why_en)
            for row in file.refused[:refused_listed]
        ),
        refused_rows=len(file.refused),
        mappings=mappings,
        corrections=corrections,
        marked=marked,
    )


def _remark(remark: Remark) -> RemarkShown:
    return RemarkShown(
        sheet=remark.sheet,
        cell=remark.cell,
        column=remark.column,
        rule=remark.rule,
        severity=remark.severity.value,
        value=remark.value,
        message=remark.message,
        message_en=remark.message_en,
        proposal=remark.proposal,
        nearest=tuple(NearShown(value=near.value, name=near.name, why=near.why) for near in remark.nearest),
        correctable=None if remark.correctable is None else shown_correctable(remark.correctable),
    )


def shown_correctable(fix: Correctable) -> CorrectableShown:
    """What a correction would be about, as it is told."""
    return CorrectableShown(sheet=fix.sheet, field=fix.field, value=fix.value, replacement=fix.replacement)


def _column(column: MappedColumn) -> ColumnShown:
    return ColumnShown(
        sheet=column.sheet,
        column=column.column,
        heading=column.heading,
        field=column.field,
        sure=column.sure,
        layout=column.layout,
        table=column.table,
    )


def _read(file: ReadFile) -> tuple[ReadShown | RowShown, ...]:
    """The rows of a list in circulation, or the facts of any other file."""
    if not file.rows:
        return tuple(ReadShown(kind=type(fact).__name__, fact=cast("AnyFact", fact)) for fact in file.facts)
    return tuple(
        RowShown(
            sheet=row.sheet,
            row=row.row,
            kind=row.kind,
            values={name: ValueShown(cell=each.cell, value=each.value) for name, each in row.values.items()},
        )
        for row in file.rows
    )
