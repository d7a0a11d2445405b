"""Neighbours: what is near to what, by what standards ask for and by what texts mean."""

from fastapi import Response

from api.routes.asking import Asked, Limit
from api.routes.questions import Questions
from api.service.answers.neighbours import Neighbours

router = Questions("neighbours")


@router.asks("/jabatan/{id}/neighbours", Neighbours, "Jabatan near a jabatan")
def jabatan_neighbours(id: str, asked: Asked, limit: Limit = 10) -> Response:
    """Jabatan with like standards, and apart from them jabatan whose names and summaries mean something alike."""
    answer = asked.service.jabatan_neighbours(id, limit=limit, as_of=asked.as_of, known_at=asked.known_at)
    return asked.reply(answer)


@router.asks("/competencies/{code}/neighbours", Neighbours, "Competencies near a competency")
def competency_neighbours(code: str, asked: Asked, limit: Limit = 10) -> Response:
    """Competencies that the same jabatan ask for, and apart from them those whose definitions mean something alike."""
    answer = asked.service.competency_neighbours(code, limit=limit, as_of=asked.as_of, known_at=asked.known_at)
    return asked.reply(answer)
