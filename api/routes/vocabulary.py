"""Vocabulary: the competency dictionary and the legal rules that answers stand on."""

from fastapi import APIRouter, Response

from api.routes.asking import PREFIX, Asked
from api.service.answers import CompetencyList, CompetencyProfile, RuleList

router = APIRouter(prefix=PREFIX, tags=["vocabulary"])


@router.get(
    "/competencies", operation_id="competencies", response_model=CompetencyList, summary="The competency dictionary"
)
def competencies(asked: Asked) -> Response:
    """Every competency: managerial, socio-cultural and technical."""
    answer = asked.service.competencies(as_of=asked.as_of, known_at=asked.known_at)
    return asked.reply(answer, answer.competencies)


@router.get("/competencies/{code}", operation_id="competency", response_model=CompetencyProfile, summary="A competency")
def competency(code: str, asked: Asked) -> Response:
    """A competency with its five levels and their indicators, and the jabatan that ask for it."""
    return asked.reply(asked.service.competency(code, as_of=asked.as_of, known_at=asked.known_at))


@router.get("/rules", operation_id="rules", response_model=RuleList, summary="The legal rules")
def rules(asked: Asked) -> Response:
    """The legal rules in force on the day asked about, each with its basis and how far it can be trusted."""
    answer = asked.service.rules(as_of=asked.as_of, known_at=asked.known_at)
    return asked.reply(answer, answer.rules)
