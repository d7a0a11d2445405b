"""Mobility: which promotions and transfers the rules open to whom."""

from typing import Annotated

from fastapi import Query, Response

from api.routes.asking import Asked, Limit
from api.routes.questions import Questions
from api.service.answers.mobility import Mobility

router = Questions("placement")

Months = Annotated[int, Query(ge=0, le=120, description="What opens, or falls vacant, within so many months too.")]
Within = Annotated[str | None, Query(max_length=200, description="A unit and all below it; all where left out.")]


@router.asks("/mobility", Mobility, "Which promotions and transfers are open to whom")
def mobility(asked: Asked, unit: Within = None, months: Months = 12, limit: Limit = 20) -> Response:
    """Everybody of a unit against every jabatan by the rules, with dates, and everybody against its vacant posts."""
    answer = asked.service.mobility(unit, months=months, limit=limit, as_of=asked.as_of, known_at=asked.known_at)
    return asked.reply(answer)
