"""Development: what is missing, how to close it, and what would make somebody eligible by when."""

from typing import Annotated, Literal

from fastapi import Query, Response

from api.routes.asking import Asked
from api.routes.questions import Questions
from api.service.answers.gaps import UnitGaps
from ontology.development import AdviceAnswer, GapsAnswer, PlanAnswer

router = Questions("development")

Target = Annotated[
    str | None,
    Query(alias="jabatan", min_length=1, max_length=200, description="Code or name of the jabatan aimed at."),
]
Cap = Annotated[int | None, Query(ge=1, le=5000, description="At most so many hours (JP) a year.")]
FirstYear = Annotated[int | None, Query(ge=1950, le=2200, description="The year in which the plan begins.")]


@router.asks("/people/{id}/gaps", GapsAnswer, "What a person lacks")
def gaps(id: str, asked: Asked, jabatan: Target = None) -> Response:
    """Against the jabatan held and the one aimed at: short, not assessed and expired, each apart."""
    return asked.reply(asked.service.gaps(id, jabatan, as_of=asked.as_of, known_at=asked.known_at))


@router.asks("/people/{id}/plan", PlanAnswer, "Which programmes close a person's gaps")
def plan(id: str, asked: Asked, jabatan: Target = None, cap: Cap = None, first_year: FirstYear = None) -> Response:
    """The programmes of fewest hours against a jabatan (the one held where none is named), year by year."""
    answer = asked.service.plan(id, jabatan, cap=cap, first_year=first_year, as_of=asked.as_of, known_at=asked.known_at)
    return asked.reply(answer)


@router.asks("/people/{id}/eligible-when/{jabatan}", AdviceAnswer, "What would make a person eligible, and by when")
def eligible_when(id: str, jabatan: str, asked: Asked) -> Response:
    """The smallest set of steps with dates, hours and cost, verified on a copy; or what makes that there is no way."""
    return asked.reply(asked.service.eligible_when(id, jabatan, as_of=asked.as_of, known_at=asked.known_at))


By = Annotated[Literal["unit", "family", "level"], Query(description="Units below, families of posts, or classes.")]


@router.asks("/units/{id}/gaps", UnitGaps, "What the people of a unit lack")
def unit_gaps(id: str, asked: Asked, by: By = "unit") -> Response:
    """By competency and group, each person against the jabatan held: short, never assessed and expired, each apart."""
    return asked.reply(asked.service.unit_gaps(id, by=by, as_of=asked.as_of, known_at=asked.known_at))
