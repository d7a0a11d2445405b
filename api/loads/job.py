"""A check or a load that goes on while its asker waits."""

from dataclasses import dataclass
from enum import StrEnum

from api.service.reports import LoadReport
from ontology.terms import Term


class JobKind(StrEnum):
    """What a job does with its files."""

    CHECK = "check"
    """Read and judged; nothing is written to the graph."""
    LOAD = "load"


class JobState(StrEnum):
    """How far a job has come."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Job(Term):
    """A job as it stands now."""

    id: str
    kind: JobKind
    state: JobState
    done: int
    """Facts written so far."""
    total: int
    """Facts to be written; 0 while the files are read."""
    report: LoadReport | None
    """What came of it, once it is done."""
    problem: str | None
    """Why it failed."""
    problem_en: str | None

    @property
    def ended(self) -> bool:
        """Whether nothing more will come of it."""
        return self.state in {JobState.DONE, JobState.FAILED}
