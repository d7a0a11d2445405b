"""Careers: ways to a jabatan with the day of every step, and what can be reached."""

from typing import Annotated

from fastapi import Query, Response

from api.routes.asking import Asked, Limit
from api.routes.questions import Questions
from api.service.answers.paths import PathsAnswer, ReachableAnswer

router = Questions("paths")

Ways = Annotated[int, Query(alias="limit", ge=1, le=20, description="How many ways at most.")]
Moves = Annotated[int, Query(ge=1, le=3, description="Within how many moves.")]


@router.asks("/people/{id}/paths/{jabatan}", PathsAnswer, "How a person can come to a jabatan, and by when")
def paths(id: str, jabatan: str, asked: Asked, ways: Ways = 5) -> Response:
    """The ways of earliest arrival; each step with its conditions, gaps, programmes and how many people made it."""
    answer = asked.service.paths(id, jabatan, limit=ways, as_of=asked.as_of, known_at=asked.known_at)
    return asked.reply(answer)


@router.asks("/jabatan/{id}/paths/{target}", PathsAnswer, "How one jabatan can lead to another")
def jabatan_paths(id: str, target: str, asked: Asked, ways: Ways = 5) -> Response:
    """The ways of earliest arrival for somebody appointed on the day: only time in posts counts."""
    answer = asked.service.jabatan_paths(id, target, limit=ways, as_of=asked.as_of, known_at=asked.known_at)
    return asked.reply(answer)


@router.asks("/people/{id}/reachable", ReachableAnswer, "What a person can reach in some moves")
def reachable(id: str, asked: Asked, moves: Moves = 2, limit: Limit = 50) -> Response:
    """Every jabatan within so many moves that nothing closes, by the earliest day."""
    answer = asked.service.reachable(id, moves=moves, limit=limit, as_of=asked.as_of, known_at=asked.known_at)
    return asked.reply(answer)


@router.asks("/jabatan/{id}/reachable", ReachableAnswer, "What a jabatan can lead to in some moves")
def jabatan_reachable(id: str, asked: Asked, moves: Moves = 2, limit: Limit = 50) -> Response:
    """Every jabatan within so many moves, for somebody appointed on the day: only time in posts counts."""
    answer = asked.service.jabatan_reachable(id, moves=moves, limit=limit, as_of=asked.as_of, known_at=asked.known_at)
    return asked.reply(answer)
