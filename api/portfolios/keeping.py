"""All plans that were asked for: one is worked on at a time, and few are kept."""

import secrets
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, datetime
from threading import Event, Lock
from typing import Any

import structlog

from api.portfolios.job import PortfolioJob, PortfolioState
from api.service import CareerService
from api.service.answers.portfolio import PortfolioRequest
from ontology.errors import JenjangError, TooManySent, UnknownTerm

KEPT = 16
"""Plans at once; the oldest that has ended makes room."""


class Portfolios:
    """Takes requests and works them out. Safe to use from several threads."""

    def __init__(self, service: CareerService) -> None:
        self._service = service
        self._jobs: dict[str, PortfolioJob] = {}
        self._stops: dict[str, Event] = {}
        self._lock = Lock()
        self._worker: ThreadPoolExecutor | None = None

    def begin(
        self, request: PortfolioRequest, *, as_of: date | None = None, known_at: datetime | None = None
    ) -> PortfolioJob:
        """Begins to work a plan out; raises `TooManySent` where too many others are waiting."""
        job = PortfolioJob(
            id=secrets.token_hex(12),
            state=PortfolioState.QUEUED,
            request=request,
            answer=None,
            problem=None,
            problem_en=None,
        )
        with self._lock:
            self._make_room()
            self._jobs[job.id], self._stops[job.id] = job, Event()
            self._worker = self._worker or ThreadPoolExecutor(max_workers=1, thread_name_prefix="rencana")
            self._worker.submit(self._work, job.id, as_of, known_at)
        return job

    def job(self, number: str) -> PortfolioJob:
        """A plan as it stands now. Raises `UnknownTerm` where it is not (or no longer) kept."""
        job = self._jobs.get(number)
        if job is None:
            raise UnknownTerm("rencana", number)
        return job

    def stop(self, number: str) -> PortfolioJob:
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

    def _make_room(self) -> None:
        ended = [job.id for job in self._jobs.values() if job.ended]
        for number in ended[: max(0, len(self._jobs) - KEPT + 1)]:
            del self._jobs[number], self._stops[number]
        if len(self._jobs) >= KEPT:
            raise TooManySent(
                "Masih banyak rencana lain yang sedang dihitung. Coba lagi sebentar lagi.",
                "Many other plans are being worked out. Try again in a while.",
            )

    def _work(self, number: str, as_of: date | None, known_at: datetime | None) -> None:
        """Does one job; whatever happens, it ends with an answer or a reason."""
        stop, change = self._stops[number], self._changing(number)
        change(state=PortfolioState.RUNNING)
        try:
            answer = self._service.portfolio(
                self._jobs[number].request,
                as_of=as_of,
                known_at=known_at,
                told=lambda better: change(answer=better),
                stopped=stop.is_set,
            )
            change(answer=answer, state=PortfolioState.DONE if answer.finished else PortfolioState.STOPPED)
        except JenjangError as error:
            change(state=PortfolioState.FAILED, problem=error.said_in("id"), problem_en=error.said_in("en"))
        except Exception as error:
            structlog.get_logger().error("portfolio", error=type(error).__name__)
            change(
                state=PortfolioState.FAILED,
                problem="Terjadi kesalahan yang tidak kami duga.",
                problem_en="Something went wrong that we did not expect.",
            )

    def _changing(self, number: str) -> Callable[..., None]:
        def change(**fields: Any) -> None:
            self._jobs[number] = replace(self._jobs[number], **fields)

        return change
