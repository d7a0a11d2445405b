"""Bringing data in as workbooks."""

import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from api.service.documents import documents
from api.service.file_reports import report_of
from api.service.marking import MARKED_PER_RULE, mark
from api.service.reading import FileReading
from api.service.reports import FileLoaded, LoadReport
from api.workbooks import write_sample
from graph.intake import SHOWN_PER_RULE, ReadFile
from graph.writing import Counts, Progress, silent
from ontology.agreements import Correction
from ontology.errors import InvalidInput

NOTHING = Counts(appended={}, superseded={}, unchanged={})
SEED = 1
"""The sample ministry is always the same one."""


class LoadingQuestions(FileReading):
    """Workbooks in."""

    def load(
        self,
        paths: Sequence[Path],
        *,
        dry_run: bool = False,
        records: bool = False,
        accept_rest: bool = False,
        accept_columns: bool = False,
        report: Path | None = None,
        bulk: bool = False,
        progress: Progress = silent,
    ) -> LoadReport:
        """Reads files and folders, and lets every file in whole or not at all; or without the records refused.

        Args:
            paths: workbooks, CSV files, and folders of them.
            dry_run: only read and judge; nothing is written.
            records: show every fact that was read.
            accept_rest: leave out only the records that cannot go in, after their remarks were seen.
            accept_columns: confirm how the columns of lists in circulation are read, and remember it. Without it, a
                list whose headings nobody confirmed does not go in.
            report: where to write the files with their bad cells marked; before anything is loaded.
            bulk: whether a first load goes in all at once, which only an empty embedded graph can take.
            progress: told how far the writing is.

        Raises:
            InvalidInput: columns were not confirmed, facts contradict each other or what is on record, the report
                cannot be written, or the graph cannot take a load all at once.
            LoadUnderway: somebody else is loading.
        """
        shown = SHOWN_PER_RULE if report is None else MARKED_PER_RULE
        files = self.read_files(paths, shown_per_rule=shown, accept_rest=accept_rest)
        if not dry_run:
            self._settle_columns(files, accept=accept_columns)
        marked = {} if report is None else mark(report, files)
        counts = NOTHING if dry_run else self._written(files, progress, bulk)
        return LoadReport(
            **self.moment(None, None).stamp,
            dry_run=dry_run,
            accept_rest=accept_rest,
            files=self._reports(files, records=records, marked=marked),
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

    def _written(self, files: Sequence[ReadFile], progress: Progress, bulk: bool) -> Counts:
        """Everything that was accepted goes in together; a load that changes nothing leaves the graph as it is."""
        accepted = [file for file in files if file.accepted]
        if not accepted:
            return NOTHING
        opened = self.graph.bulk_door if bulk else self.graph.door
        with opened(self.actor, progress) as door:
            for file in accepted:
                for source, facts in documents(file):
                    door.append(source, facts)
            counts = door.commit()
        if counts.appended:
            self.talent.at(self.moment(None, None).known_at)  # kept in its file: who starts next need not wait for it
        return counts

    def _settle_columns(self, files: Sequence[ReadFile], *, accept: bool) -> None:
        """Remembers how the columns of the files that go in are read, or refuses them all if nobody confirmed it."""
        accepted = [file for file in files if file.accepted]
        if accept:
            self.confirm_columns([column for file in accepted for column in file.columns])
        else:
            self.require_confirmed(accepted)

    def _reports(
        self, files: Sequence[ReadFile], *, records: bool, marked: Mapping[str, str]
    ) -> tuple[FileLoaded, ...]:
        corrections, mappings = {each.id: each for each in self.graph.agreements(Correction)}, self.confirmed()
        return tuple(
            report_of(
                file,
                records=records,
                marked=marked.get(file.path),
                corrections=tuple(corrections[used] for used in file.corrections),
                mappings=tuple(mappings[name] for name in file.tables if name in mappings),
            )
            for file in files
        )
