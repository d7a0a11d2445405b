"""Search: by name, by words and by meaning."""

from typing import Annotated, Literal

from fastapi import Query, Response

from api.routes.asking import Asked
from api.routes.questions import Questions
from api.service.answers import SearchAnswer

router = Questions("search")

Kind = Literal["person", "jabatan", "unit", "competency", "programme", "indicator"]


@router.asks("/search", SearchAnswer, "Search by name, words and meaning", lines=True)
def search(
    asked: Asked,
    q: Annotated[str, Query(min_length=1, max_length=1000, description="Words, a code, or a whole question.")],
    limit: Annotated[int, Query(ge=1, le=50, description="How many at most.")] = 10,
    kind: Annotated[
        list[Kind] | None, Query(max_length=6, description="What to look for; what the question names, or everything.")
    ] = None,
    unit: Annotated[
        str | None,
        Query(max_length=200, description="Jabatan in this unit; programmes that build what its people lack."),
    ] = None,
    level: Annotated[
        str | None, Query(max_length=20, description="Jabatan of this class; programmes that are open to it.")
    ] = None,
) -> Response:
    """What the words may mean, best first, each hit with its reasons.

    Until the sentence model is open, words alone answer at once; `meaning` says which it was.
    """
    answer = asked.service.search(
        q, limit=limit, kinds=kind or (), unit=unit, level=level, as_of=asked.as_of, known_at=asked.known_at
    )
    return asked.reply(answer, answer.hits)
