"""Development: what is missing, how to close it, and what would make somebody eligible by when."""

from typing import Annotated, Literal

from fastapi import Query, Response

from api.routes.asking import Asked, Day
from api.routes.questions import Questions
from api.service.answers.gaps import UnitGaps
from api.service.answers.what_if import WhatIfAnswer
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


Programmes = Annotated[
    tuple[str, ...],
    Query(alias="programme", max_length=10, description="Codes or names of programmes taken to lead to their levels."),
]
Move = Annotated[
    str | None, Query(min_length=1, max_length=200, description="Code or name of the post taken to be held.")
]
On = Annotated[Day, Query(description="The day of all that is assumed; the day asked about where it is left out.")]


@router.asks("/people/{id}/what-if", WhatIfAnswer, "What would change if somebody took programmes or another post")
def what_if(
    id: str,
    asked: Asked,
    programmes: Programmes = (),
    move: Move = None,
    on: On | None = None,
    jabatan: Target = None,
) -> Response:
    """Both sides on the day of the assumption, by the same criteria; nothing that is assumed is ever kept."""
    answer = asked.service.what_if(
        id, programmes=programmes, move=move, on=on, jabatan=jabatan, as_of=asked.as_of, known_at=asked.known_at
    )
    return asked.reply(answer)


By = Annotated[Literal["unit", "family", "level"], Query(description="Units below, families of posts, or classes.")]


@router.asks("/units/{id}/gaps", UnitGaps, "What the people of a unit lack")
def unit_gaps(id: str, asked: Asked, by: By = "unit") -> Response:
    """By competency and group, each person against the jabatan held: short, never assessed and expired, each apart."""
    return asked.reply(asked.service.unit_gaps(id, by=by, as_of=asked.as_of, known_at=asked.known_at))
