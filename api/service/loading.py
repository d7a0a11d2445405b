"""Bringing data in as workbooks."""

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from api.service.ground import Ground
from api.service.marking import MARKED_PER_RULE, mark
from api.service.reports import (
    AnyFact,
    ColumnShown,
    FileLoaded,
    LoadReport,
    ReadShown,
    RemarkShown,
    RowRefused,
    RowShown,
    ValueShown,
)
from api.workbooks import write_sample
from graph.intake import SHOWN_PER_RULE, KnownCodes, ReadFile, read
from graph.writing import Counts, Progress, silent
from graph.writing_staged import Source
from ontology.errors import InvalidInput

NOTHING = Counts(appended={}, superseded={}, unchanged={})
SEED = 1
"""The sample ministry is always the same one."""


class LoadingQuestions(Ground):
    """Workbooks in."""

    def load(
        self,
        paths: Sequence[Path],
        *,
        dry_run: bool = False,
        records: bool = False,
        accept_rest: bool = False,
        report: Path | None = None,
        progress: Progress = silent,
    ) -> LoadReport:
        """Reads files and folders, and lets every file in whole or not at all; or without the records refused.

        Args:
            paths: workbooks, CSV files, and folders of them.
            dry_run: only read and judge; nothing is written.
            records: show every fact that was read.
            accept_rest: leave out only the records that cannot go in, after their remarks were seen.
            report: where to write the files with their bad cells marked; before anything is loaded.
            progress: told how far the writing is.

        Raises:
            InvalidInput: facts contradict each other or what is on record, or the report cannot be written.
            LoadUnderway: somebody else is loading.
        """
        shown = SHOWN_PER_RULE if report is None else MARKED_PER_RULE
        files = read(
            paths, self._known_codes(), today=self.today(), shown_per_rule=shown, accept_rest=accept_rest
        ).files
        marked = {} if report is None else mark(report, files)
        counts = NOTHING if dry_run else self._written(files, progress)
        return LoadReport(
            **self.moment(None, None).stamp,
            dry_run=dry_run,
            accept_rest=accept_rest,
            files=tuple(_shown(file, records, marked.get(file.path)) for file in files),
            appended=counts.appended,
            superseded=counts.superseded,
            unchanged=counts.unchanged,
        )

    def load_sample(
        self, people: int, *, progress: Progress = silent, tell: Callable[[str], None] = lambda _: None
    ) -> LoadReport | None:
        """Loads the invented ministry, once: `None` where it is there already.

        Raises:
            InvalidInput: the graph holds another agency, into which the invented one must not be mixed.
        """
        from graph.sample.agency import INSTANSI

        held = [agency.code for agency in self.graph.instansi()]
        if held == [INSTANSI.code]:
            return None
        if held:
            raise InvalidInput(
                "Graf ini sudah berisi data instansi lain; contoh tidak dicampurkan ke dalamnya. Pakai folder lain "
                "(JENJANG_HOME=folder/baru jenjang demo), atau kosongkan graf bawaan dengan `jenjang graph reset`.",
                "This graph holds another agency; the sample is not mixed into it. Use another data folder "
                "(JENJANG_HOME=new/folder jenjang demo), or empty the embedded graph by `jenjang graph reset`.",
            )
        with tempfile.TemporaryDirectory(prefix="jenjang-") as folder:
            write_sample(Path(folder), people, SEED, self.today(), progress=tell)
            return self.load([Path(folder)], progress=progress)

    def _known_codes(self) -> KnownCodes:
        return KnownCodes(
            instansi={agency.code for agency in self.graph.instansi()},
            units={unit.code for unit in self.graph.units()},
            jabatan=set(self.graph.codebook(self.vocabulary).jabatan),
            programmes={programme.code for programme in self.graph.programmes()},
            persons=self.graph.nips(),
        )

    def _written(self, files: Sequence[ReadFile], progress: Progress) -> Counts:
        """Everything that was accepted goes in at once; a load that changes nothing leaves the graph as it is."""
        accepted = [file for file in files if file.accepted]
        if not accepted:
            return NOTHING
        with self.graph.door(self.actor, progress) as door:
            for file in accepted:
                door.append(Source(name=file.name, digest=file.digest), file.facts)
            counts = door.commit()
        if counts.appended:
            self.talent.at(self.moment(None, None).known_at)  # kept in its file: who starts next need not wait for it
        return counts


def _shown(file: ReadFile, records: bool, marked: str | None) -> FileLoaded:
    return FileLoaded(
        path=file.path,
        layout=file.layout,
        digest=file.digest,
        accepted=file.accepted,
        records=dict(file.counts),
        remarks=tuple(
            RemarkShown(
                sheet=remark.sheet,
                cell=remark.cell,
                column=remark.column,
                rule=remark.rule,
                severity=remark.severity.value,
                value=remark.value,
                message=remark.message,
                message_en=remark.message_en,
                proposal=remark.proposal,
            )
            for remark in file.remarks
        ),
        read=_read(file) if records else None,
        columns=tuple(
            ColumnShown(
                sheet=each.sheet,
                column=each.column,
                heading=each.heading,
                field=each.field,
                sure=each.sure,
                layout=each.layout,
                table=each.table,
            )
            for each in file.columns
        ),
        refused=tuple(RowRefused(sheet=row.sheet, row=row.row, why=row.why, why_en=row.why_en) for row in file.refused),
        marked=marked,
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
