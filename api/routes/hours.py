"""Hours of development in a year."""

from fastapi import Response

from api.routes.asking import Asked, Limit, UnitOrAll
from api.routes.questions import Questions
from api.service.answers.hours import HoursAnswer

router = Questions("development")


@router.asks("/hours", HoursAnswer, "Who has not had the yearly hours yet", lines=True)
def hours(asked: Asked, unit: UnitOrAll = None, limit: Limit = 50) -> Response:
    """Hours (JP) from the beginning of the year up to the day, beside what the rules ask for."""
    answer = asked.service.hours(unit, limit=limit, as_of=asked.as_of, known_at=asked.known_at)
    return asked.reply(answer, answer.below)
