"""Programmes of competency development."""

from typing import Annotated

from fastapi import Query, Response

from api.routes.asking import Asked
from api.routes.questions import Questions
from api.service.answers.programmes import ProgrammeList, ProgrammeProfile

router = Questions("development")

Competency = Annotated[
    str | None, Query(min_length=1, max_length=200, description="Only what builds this competency, by code or name.")
]
FromLevel = Annotated[float | None, Query(ge=0, le=5, description="Only what takes somebody at this level further.")]
ToLevel = Annotated[float | None, Query(ge=0, le=5, description="Only what leads at least to this level.")]
Year = Annotated[int | None, Query(ge=1950, le=2200, description="Outcomes of those who finished in this year.")]


@router.asks("/programmes", ProgrammeList, "Programmes", lines=True)
def programmes(
    asked: Asked, competency: Competency = None, from_level: FromLevel = None, to_level: ToLevel = None
) -> Response:
    """Every programme with what it builds; or which ones lead somebody from one level of a competency to another."""
    answer = asked.service.programmes(
        competency=competency,
        from_level=from_level,
        to_level=to_level,
        as_of=asked.as_of,
        known_at=asked.known_at,
    )
    return asked.reply(answer, answer.programmes)


@router.asks("/programmes/{code}", ProgrammeProfile, "A programme")
def programme(code: str, asked: Asked, year: Year = None) -> Response:
    """Whose gaps it closes here, and levels before and after it, which prove no cause."""
    return asked.reply(asked.service.programme(code, year=year, as_of=asked.as_of, known_at=asked.known_at))
