"""A training plan that is being worked out."""

from dataclasses import dataclass

from api.jobs import JobState
from api.service.answers.portfolio import PortfolioAnswer, PortfolioRequest
from ontology.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioJob(Term):
    """A plan as it stands now; the best so far is there from the first seconds on."""

    id: str
    state: JobState
    request: PortfolioRequest
    answer: PortfolioAnswer | None
    problem: str | None
    """Why it failed."""
    problem_en: str | None
