"""Vocabulary: the competency dictionary and the legal rules that answers stand on."""

from fastapi import Response

from api.routes.asking import Asked
from api.routes.questions import Questions
from api.service.answers import CompetencyList, CompetencyProfile, RuleList

router = Questions("vocabulary")


@router.asks("/competencies", CompetencyList, "The competency dictionary", lines=True)
def competencies(asked: Asked) -> Response:
    """Every competency: managerial, socio-cultural and technical."""
    answer = asked.service.competencies(as_of=asked.as_of, known_at=asked.known_at)
    return asked.reply(answer, answer.competencies)


@router.asks("/competencies/{code}", CompetencyProfile, "A competency")
def competency(code: str, asked: Asked) -> Response:
    """A competency with its five levels and their indicators, and the jabatan that ask for it."""
    return asked.reply(asked.service.competency(code, as_of=asked.as_of, known_at=asked.known_at))


@router.asks("/rules", RuleList, "The legal rules", lines=True)
def rules(asked: Asked) -> Response:
    """The legal rules in force on the day asked about, each with its basis and how far it can be trusted."""
    answer = asked.service.rules(as_of=asked.as_of, known_at=asked.known_at)
    return asked.reply(answer, answer.rules)
