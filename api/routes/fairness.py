"""Whether groups of people come through a list or the talent pool alike."""

from typing import Annotated

from fastapi import Query, Response

from api.routes.asking import Asked, Limit
from api.routes.questions import Questions
from api.service.answers.fairness import FairnessAnswer

router = Questions("talent")

Jabatan = Annotated[
    str | None, Query(min_length=1, max_length=200, description="Code or name of whose list; the talent pool else.")
]
Unit = Annotated[
    str | None, Query(min_length=1, max_length=200, description="Code or name; only its people and those below it.")
]


@router.asks("/fairness", FairnessAnswer, "Whether groups of people come through alike")
def fairness(asked: Asked, jabatan: Jabatan = None, unit: Unit = None, limit: Limit = 20) -> Response:
    """Shares by sex, age and highest unit with their intervals, counted afterwards; rankings never look at these."""
    answer = asked.service.fairness(jabatan, unit=unit, limit=limit, as_of=asked.as_of, known_at=asked.known_at)
    return asked.reply(answer)
