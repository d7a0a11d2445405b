"""Everything that was asked for: one at a time is worked on, and few are kept."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Event, Lock
from typing import Any, ClassVar, Generic, Protocol, TypeVar

import structlog

from api.jobs.state import JobState
from ontology.errors import JenjangError, TooManySent, UnknownTerm

KEPT = 16
"""Jobs of one kind at once; the oldest that has ended makes room."""


class Job(Protocol):
    """A frozen dataclass with these fields, and `problem` and `problem_en` for why it failed."""

    @property
    def id(self) -> str:
        """Which one it is."""

    @property
    def state(self) -> JobState:
        """How far it has come."""


J = TypeVar("J", bound=Job)

Changes = Callable[..., None]
"""Takes fields of a job that have changed."""


class Jobs(Generic[J]):
    """Keeps jobs of one kind and does their work. Safe to use from several threads."""

    called: ClassVar[str]
    """What users call such a job."""

    def __init__(self) -> None:
        self._jobs: dict[str, J] = {}
        self._stops: dict[str, Event] = {}
        self._lock = Lock()
        self._worker: ThreadPoolExecutor | None = None

    def job(self, number: str) -> J:
        """A job as it stands now. Raises `UnknownTerm` where it is not (or no longer) kept."""
        job = self._jobs.get(number)
        if job is None:
            raise UnknownTerm(self.called, number)
        return job

    def stop(self, number: str) -> J:
        """Asks for the best so far; said twice it is done once. Raises `UnknownTerm`."""
        job = self.job(number)
        self._stops[number].set()
        return job

    def close(self) -> None:
        """Ends the work and forgets everything; whatever is asked for afterwards begins anew."""
        with self._lock:
            worker, self._worker = self._worker, None
            for stop in self._stops.values():
                stop.set()
        if worker:
            worker.shutdown(wait=True, cancel_futures=True)
        self._jobs.clear()
        self._stops.clear()

    def _begin(self, job: J, work: Callable[[Changes, Callable[[], bool]], None]) -> J:
        """Keeps a job and lets its work be done; raises `TooManySent` where too many others are waiting.

        `work` gets what takes changes of the job, and what says whether somebody has stopped it; it sets the state in
        which it ends. Whatever it raises ends the job with a reason.
        """
        with self._lock:
            self._make_room()
            self._jobs[job.id], self._stops[job.id] = job, Event()
            self._worker = self._worker or ThreadPoolExecutor(max_workers=1, thread_name_prefix=self.called)
            self._worker.submit(self._work, job.id, work)
        return job

    def _make_room(self) -> None:
        ended = [job.id for job in self._jobs.values() if job.state.ended]
        for number in ended[: max(0, len(self._jobs) - KEPT + 1)]:
            del self._jobs[number], self._stops[number]
        if len(self._jobs) >= KEPT:
            raise TooManySent(
                f"Masih banyak {self.called} lain yang sedang dihitung. Coba lagi sebentar lagi.",
                "Many other plans are being worked out. Try again in a while.",
            )

    def _work(self, number: str, work: Callable[[Changes, Callable[[], bool]], None]) -> None:
        def change(**fields: Any) -> None:
            self._jobs[number] = replace(self._jobs[number], **fields)  # type: ignore[type-var]

        change(state=JobState.RUNNING)
        try:
            work(change, self._stops[number].is_set)
        except JenjangError as error:
            change(state=JobState.FAILED, problem=error.said_in("id"), problem_en=error.said_in("en"))
        except Exception as error:
            structlog.get_logger().error(self.called, error=type(error).__name__)
            change(
                state=JobState.FAILED,
                problem="Terjadi kesalahan yang tidak kami duga.",
                problem_en="Something went wrong that we did not expect.",
            )
