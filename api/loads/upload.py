"""Files on their way in: where they lie, and what has come of them so far."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import mkdtemp
from time import monotonic

from api.loads.job import Job, JobKind, JobState
from api.loads.sending import Sent
from api.service.reports import LoadReport

_LONGEST_NAME = 150


@dataclass(eq=False, kw_only=True)
class Upload:
    """One delivery that was sent; its job changes, everything else stays until it is removed."""

    folder: Path
    names: dict[str, str]
    """For each path in the folder what its sender calls the file."""
    job: Job
    touched: float = field(default_factory=monotonic)
    """When anybody last asked for it."""
    marked: list[Path | None] = field(default_factory=list)
    """Where the marked copy of each reported file lies."""

    @property
    def paths(self) -> list[Path]:
        """Where the files lie, in the order in which they were sent."""
        return [Path(path) for path in self.names]

    @property
    def report(self) -> Path:
        """Where the marked copies go."""
        return self.folder / "diperiksa.xlsx"

    def begin(self, kind: JobKind) -> None:
        """A new job for the same files."""
        self.job = _queued(self.job.id, kind)

    def advance(self, done: int = 0, total: int = 0) -> None:
        """The job goes on."""
        self.job = replace(self.job, state=JobState.RUNNING, done=done, total=total)

    def end(self, report: LoadReport) -> None:
        """The job is done; its report tells the names of the sender, and where marked copies can be fetched."""
        files = tuple(
            replace(
                file,
                path=self.names.get(file.path, Path(file.path).name),
                marked=None if file.marked is None else f"/muat/{self.job.id}/berkas/{number}",
            )
            for number, file in enumerate(report.files)
        )
        self.marked = [None if file.marked is None else Path(file.marked) for file in report.files]
        self.job = replace(self.job, state=JobState.DONE, report=replace(report, files=files))

    def fail(self, problem: str, problem_en: str) -> None:
        """The job cannot be done."""
        self.job = replace(self.job, state=JobState.FAILED, problem=problem, problem_en=problem_en)

    def remove(self) -> None:
        """Removes the files from this machine."""
        shutil.rmtree(self.folder, ignore_errors=True)


def keep(number: str, files: Sequence[Sent]) -> Upload:
    """Writes files into a folder that nobody else may look into, each into one of its own, so that names stay."""
    folder = Path(mkdtemp(prefix="jenjang-muat-"))
    names: dict[str, str] = {}
    for index, file in enumerate(files):
        name = _name(file.name)
        place = folder / str(index) / name
        place.parent.mkdir()
        with place.open("wb") as written:
            shutil.copyfileobj(file.content, written)
        names[str(place)] = name
    return Upload(folder=folder, names=names, job=_queued(number, JobKind.CHECK))


def _queued(number: str, kind: JobKind) -> Job:
    return Job(id=number, kind=kind, state=JobState.QUEUED, done=0, total=0, report=None, problem=None, problem_en=None)


def _name(sent: str) -> str:
    """The last part of a name, without anything that could lead elsewhere."""
    last = sent.replace("\\", "/").rpartition("/")[2]
    plain = "".join(sign for sign in last if sign.isprintable()).strip().lstrip(".~")
    stem, dot, suffix = plain.rpartition(".")
    return f"{stem[:_LONGEST_NAME]}{dot}{suffix[:20]}" or "berkas"
