"""Training plans that are asked for, worked out one at a time."""

import secrets
from collections.abc import Callable
from datetime import date, datetime

from api.jobs import Changes, Jobs, JobState
from api.portfolios.job import PortfolioJob
from api.service import CareerService
from api.service.answers.portfolio import PortfolioRequest


class Portfolios(Jobs[PortfolioJob]):
    """Takes requests and works them out; every better plan is there at once."""

    called = "rencana"

    def __init__(self, service: CareerService) -> None:
        super().__init__()
        self._service = service

    def begin(
        self, request: PortfolioRequest, *, as_of: date | None = None, known_at: datetime | None = None
    ) -> PortfolioJob:
        """Begins to work a plan out; raises `TooManySent` where too many others are waiting."""

        def work(change: Changes, stopped: Callable[[], bool]) -> None:
            answer = self._service.portfolio(
                request,
                as_of=as_of,
                known_at=known_at,
                told=lambda better: change(answer=better),
                stopped=stopped,
            )
            change(answer=answer, state=JobState.DONE if answer.finished else JobState.STOPPED)

        job = PortfolioJob(
            id=secrets.token_hex(12),
            state=JobState.QUEUED,
            request=request,
            answer=None,
            problem=None,
            problem_en=None,
        )
        return self._begin(job, work)
