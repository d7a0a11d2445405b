"""Succession: successors of a jabatan, and several of them side by side."""

from typing import Annotated

from fastapi import Path, Query, Response

from api.routes.asking import Asked, UnitOrAll
from api.routes.questions import Questions
from api.service.answers.coverage import CoverageAnswer
from api.service.answers.successors import SuccessorsAnswer, SuccessorsCompared

router = Questions("talent")

Jabatan = Annotated[str, Path(max_length=200, description="Code or unambiguous name of the jabatan.")]
Many = Annotated[int | None, Query(ge=1, le=50, description="How many; what the agency sets, three by default.")]


@router.asks("/jabatan/{id}/successors", SuccessorsAnswer, "Who could succeed in a jabatan, and how ready they are")
def successors(id: Jabatan, asked: Asked, limit: Many = None) -> Response:
    """From boxes 7, 8 and 9 after screening, in the order of succession; who is not assessed is listed apart."""
    answer = asked.service.successors(id, limit=limit, as_of=asked.as_of, known_at=asked.known_at)
    return asked.reply(answer, answer.successors)


@router.asks("/jabatan/{id}/comparison", SuccessorsCompared, "Two to five people side by side before a jabatan")
def compare_successors(
    id: Jabatan,
    asked: Asked,
    person: Annotated[
        list[str], Query(min_length=2, max_length=5, description="Id, identity number or unambiguous name; repeatable.")
    ],
) -> Response:
    """What differs comes first."""
    answer = asked.service.compare_successors(id, person, as_of=asked.as_of, known_at=asked.known_at)
    return asked.reply(answer, answer.rows)


@router.asks("/coverage", CoverageAnswer, "Which critical and target posts have nobody ready")
def coverage(
    asked: Asked,
    unit: UnitOrAll = None,
) -> Response:
    """Marked posts by risk, retirements and ends of term over five years, and who stands first for several posts."""
    answer = asked.service.coverage(unit, as_of=asked.as_of, known_at=asked.known_at)
    return asked.reply(answer, answer.posts)
