"""Search: people, jabatan and units by name."""

from typing import Annotated

from fastapi import Query, Response

from api.routes.asking import Asked
from api.routes.questions import Questions
from api.service.answers import SearchAnswer

router = Questions("search")


@router.asks("/search", SearchAnswer, "Search by name", lines=True)
def search(
    asked: Asked,
    q: Annotated[str, Query(min_length=1, max_length=200, description="Words of a name, or a code.")],
    limit: Annotated[int, Query(ge=1, le=50, description="How many at most.")] = 10,
) -> Response:
    """What the words may name, best first."""
    answer = asked.service.search(q, limit=limit, as_of=asked.as_of, known_at=asked.known_at)
    return asked.reply(answer, answer.hits)
