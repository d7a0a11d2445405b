"""Rotations: asked for, followed, asked about, and taken away as a workbook."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from fastapi import Body, Depends, Path, Request, Response
from pydantic import Field

from api.rotations import RotationJob, Rotations
from api.routes.asking import Day, Moment
from api.routes.questions import PREFIX, Questions
from api.service.answers.rotation import Placing, RotationRequest, RotationWhy
from api.wire import to_json
from ontology.terms import Term

router = Questions("placement")

Number = Annotated[str, Path(max_length=40, description="The id of the rotation.")]
Name = Annotated[str, Field(min_length=1, max_length=200)]
Names = Annotated[list[Name], Field(max_length=10_000)]
Percent = Annotated[int, Field(ge=0, le=100)]
STRICT = {**Term.__pydantic_config__, "extra": "forbid"}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacingAsked(Term):
    """Somebody on a post."""

    __pydantic_config__: ClassVar[dict[str, object]] = STRICT

    person: Name
    jabatan: Name


Placings = Annotated[list[PlacingAsked], Field(max_length=10_000)]


@dataclass(frozen=True, slots=True, kw_only=True)
class RotationAsked(Term):
    """Who takes part, within which limits, and what is decided already."""

    __pydantic_config__: ClassVar[dict[str, object]] = STRICT

    unit: Name | None = None
    people: Names = field(default_factory=list)
    vacancies: bool = True
    promotions: bool = False
    minimum_years: Annotated[int, Field(ge=0, le=50)] | None = None
    within: Annotated[int, Field(ge=0, le=100)] | None = None
    move_cost: Percent = 1
    spread: Percent = 0
    kept: Names = field(default_factory=list)
    released: Names = field(default_factory=list)
    forced: Placings = field(default_factory=list)
    forbidden: Placings = field(default_factory=list)
    as_of: Day | None = None
    known_at: Moment | None = None

    def request(self) -> RotationRequest:
        """As the service takes it."""
        return RotationRequest(
            unit=self.unit,
            people=tuple(self.people),
            vacancies=self.vacancies,
            promotions=self.promotions,
            minimum_years=self.minimum_years,
            within=self.within,
            move_cost=self.move_cost,
            spread=self.spread,
            kept=tuple(self.kept),
            released=tuple(self.released),
            forced=tuple(Placing(person=each.person, jabatan=each.jabatan) for each in self.forced),
            forbidden=tuple(Placing(person=each.person, jabatan=each.jabatan) for each in self.forbidden),
        )


def the_rotations(request: Request) -> Rotations:
    """Where the application keeps the rotations."""
    rotations: Rotations = request.app.state.rotations
    return rotations


Boards = Annotated[Rotations, Depends(the_rotations)]


@router.begins("/rotations", RotationJob, "Begin a rotation")
def begin_rotation(boards: Boards, asked: Annotated[RotationAsked, Body()]) -> Response:
    """One assignment for many people and posts; where it stands is asked for at `Location`. A proposal, no decision."""
    job = boards.begin(asked.request(), as_of=asked.as_of, known_at=asked.known_at)
    return _said(job, 202, {"Location": f"{PREFIX}/rotations/{job.id}"})


@router.asks("/rotations/{id}", RotationJob, "A rotation")
def rotation(id: Number, boards: Boards) -> Response:
    """Who goes where and why, why others stay, and what every limit costs once that is known."""
    return _said(boards.job(id))


@router.asks("/rotations/{id}/moves/{person}/{jabatan}", RotationWhy, "What putting one person on one post would do")
def rotation_why(id: Number, person: str, jabatan: str, boards: Boards) -> Response:
    """What all would lose by it, and who would have to make way; or what forbids it."""
    return _said(boards.why(id, person, jabatan))


def _said(term: Term, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    return Response(
        to_json(term),
        status_code=status,
        media_type="application/json",
        headers={"Cache-Control": "no-store", **(headers or {})},
    )
