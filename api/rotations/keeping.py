"""Rotations that are asked for, worked out one at a time, and asked about afterwards."""

import secrets
from collections.abc import Callable
from datetime import date, datetime
from typing import TypedDict

from api.jobs import Changes, Jobs, JobState
from api.rotations.job import RotationJob
from api.service import CareerService
from api.service.answers.rotation import RotationRequest, RotationWhy
from ontology.errors import UnknownTerm


class _Dates(TypedDict):
    as_of: date | None
    known_at: datetime | None


class Rotations(Jobs[RotationJob]):
    """Takes requests and works them out; who goes where is there before the prices of the limits are."""

    called = "rotasi"

    def __init__(self, service: CareerService) -> None:
        super().__init__()
        self._service = service

    def begin(
        self, request: RotationRequest, *, as_of: date | None = None, known_at: datetime | None = None
    ) -> RotationJob:
        """Begins to work a rotation out; raises `TooManySent` where too many others are waiting."""

        def work(change: Changes, _stopped: Callable[[], bool]) -> None:
            answer = self._service.rotation(
                request, as_of=as_of, known_at=known_at, told=lambda first: change(answer=first)
            )
            change(answer=answer, state=JobState.DONE)

        job = RotationJob(
            id=secrets.token_hex(12),
            state=JobState.QUEUED,
            request=request,
            answer=None,
            problem=None,
            problem_en=None,
        )
        return self._begin(job, work)

    def why(self, number: str, person: str, jabatan: str) -> RotationWhy:
        """What putting one person on one post would do to a rotation that has been worked out.

        Raises:
            UnknownTerm: no such rotation, or it has no answer; no such person or jabatan.
            InvalidInput: the person or the jabatan is no part of it.
        """
        job = self.job(number)
        if job.answer is None:
            raise UnknownTerm(self.called, number)
        dates = _Dates(as_of=job.answer.as_of, known_at=job.answer.known_at)
        return self._service.rotation_why(job.request, person, jabatan, **dates)
