"""A training plan that is being worked out."""

from dataclasses import dataclass
from enum import StrEnum

from api.service.answers.portfolio import PortfolioAnswer, PortfolioRequest
from ontology.terms import Term


class PortfolioState(StrEnum):
    """How far a plan has come."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    """Nothing better is looked for."""
    STOPPED = "stopped"
    """Somebody stopped the search; the answer is the best so far."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioJob(Term):
    """A plan as it stands now; the best so far is there from the first seconds on."""

    id: str
    state: PortfolioState
    request: PortfolioRequest
    answer: PortfolioAnswer | None
    problem: str | None
    """Why it failed."""
    problem_en: str | None

    @property
    def ended(self) -> bool:
        """Whether nothing more will come of it."""
        return self.state not in {PortfolioState.QUEUED, PortfolioState.RUNNING}
