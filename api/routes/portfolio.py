"""Training portfolios: asked for, followed while they get better, stopped, and taken away as a workbook."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from fastapi import Body, Depends, Path, Request, Response
from pydantic import Field

from api.portfolios import PortfolioJob, Portfolios
from api.routes.asking import Day, Moment
from api.routes.questions import PREFIX, Questions
from api.service.answers.portfolio import PortfolioRequest, Seat
from api.wire import to_json
from ontology.terms import Term

router = Questions("development")

Number = Annotated[str, Path(max_length=40, description="The id of the plan.")]
Name = Annotated[str, Field(min_length=1, max_length=200)]
Whole = Annotated[int, Field(ge=0, le=10**15)]


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatAsked(Term):
    """Somebody in a programme."""

    __pydantic_config__: ClassVar[dict[str, object]] = {**Term.__pydantic_config__, "extra": "forbid"}

    person: Name
    programme: Name


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveAsked(Term):
    """Somebody who goes from one programme to another: out of the first, surely in the second."""

    __pydantic_config__: ClassVar[dict[str, object]] = {**Term.__pydantic_config__, "extra": "forbid"}

    person: Name
    from_programme: Name
    to_programme: Name


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioAsked(Term):
    """For whom a plan is made, within which limits, and what is decided already."""

    __pydantic_config__: ClassVar[dict[str, object]] = {**Term.__pydantic_config__, "extra": "forbid"}

    unit: Name | None = None
    jabatan: Name | None = None
    budget: Whole | None = None
    hours: Whole | None = None
    classes: Whole | None = None
    class_size: Annotated[int, Field(ge=1, le=10_000)] = 30
    seats: dict[Name, Whole] = field(default_factory=dict)
    seated: Annotated[list[SeatAsked], Field(max_length=10_000)] = field(default_factory=list)
    barred: Annotated[list[SeatAsked], Field(max_length=10_000)] = field(default_factory=list)
    moved: Annotated[list[MoveAsked], Field(max_length=10_000)] = field(default_factory=list)
    not_run: Annotated[list[Name], Field(max_length=1_000)] = field(default_factory=list)
    as_of: Day | None = None
    known_at: Moment | None = None

    def request(self) -> PortfolioRequest:
        """As the service takes it."""
        asked = PortfolioRequest(
            unit=self.unit,
            jabatan=self.jabatan,
            budget=self.budget,
            hours=self.hours,
            classes=self.classes,
            class_size=self.class_size,
            seats=self.seats,
            seated=tuple(Seat(person=seat.person, programme=seat.programme) for seat in self.seated),
            barred=tuple(Seat(person=seat.person, programme=seat.programme) for seat in self.barred),
            not_run=tuple(self.not_run),
        )
        for move in self.moved:
            asked = asked.moved(move.person, move.from_programme, move.to_programme)
        return asked


def the_portfolios(request: Request) -> Portfolios:
    """Where the application keeps the plans."""
    portfolios: Portfolios = request.app.state.portfolios
    return portfolios


Plans = Annotated[Portfolios, Depends(the_portfolios)]


@router.begins("/portfolios", PortfolioJob, "Begin a training portfolio")
def begin_portfolio(plans: Plans, asked: Annotated[PortfolioAsked, Body()]) -> Response:
    """Which programmes to run, for whom, within money, seats and hours; where it stands is asked for at `Location`."""
    job = plans.begin(asked.request(), as_of=asked.as_of, known_at=asked.known_at)
    return _job(job, 202, {"Location": f"{PREFIX}/portfolios/{job.id}"})


@router.asks("/portfolios/{id}", PortfolioJob, "A training portfolio")
def portfolio(id: Number, plans: Plans) -> Response:
    """The best plan so far, and how far below the best possible it is at most, once that is known."""
    return _job(plans.job(id))


@router.begins("/portfolios/{id}/stop", PortfolioJob, "Stop looking for a better portfolio")
def stop_portfolio(id: Number, plans: Plans) -> Response:
    """Ends the search soon; the best so far stays."""
    return _job(plans.stop(id), 202, {"Location": f"{PREFIX}/portfolios/{id}"})


def _job(job: PortfolioJob, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    return Response(
        to_json(job),
        status_code=status,
        media_type="application/json",
        headers={"Cache-Control": "no-store", **(headers or {})},
    )
