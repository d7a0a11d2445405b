"""A rotation that is being worked out."""

from dataclasses import dataclass

from api.jobs import JobState
from api.service.answers.rotation import RotationAnswer, RotationRequest
from ontology.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class RotationJob(Term):
    """A rotation as it stands now; moves are there before the prices of limits are known."""

    id: str
    state: JobState
    request: RotationRequest
    answer: RotationAnswer | None
    problem: str | None
    """Why it failed."""
    problem_en: str | None
