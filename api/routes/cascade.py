"""Cascades: who fills the post that somebody leaves, and the next one."""

from typing import Annotated

from fastapi import Query, Response

from api.routes.asking import Asked
from api.routes.questions import Questions
from api.service.answers.cascade import Cascade

router = Questions("placement")

Depth = Annotated[int, Query(ge=1, le=5, description="How many posts are filled one after the other at most.")]
Chains = Annotated[int, Query(ge=1, le=10, description="How many chains at most.")]

Apart = Annotated[bool, Query(description="Whether each chain begins with somebody else, as alternatives do.")]


@router.asks("/people/{id}/cascade/{jabatan}", Cascade, "Who fills the posts that are left when somebody moves")
def cascade(id: str, jabatan: str, asked: Asked, depth: Depth = 3, limit: Chains = 3, apart: Apart = True) -> Response:
    """The best chains of moves, each with verdict and score, and what every unit loses of what its standards ask."""
    answer = asked.service.cascade(
        id, jabatan, depth=depth, limit=limit, apart=apart, as_of=asked.as_of, known_at=asked.known_at
    )
    return asked.reply(answer)
