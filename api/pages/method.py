"""How everything is computed, told from what computes it."""

from fastapi import APIRouter
from starlette.responses import HTMLResponse

from api.pages.reading import Reader
from api.pages.words_of_codes import words_of_codes

router = APIRouter()


@router.get("/cara-hitung")
def method(reading: Reader) -> HTMLResponse:
    """Verdicts, points, order, Job Person Match, criteria, settings and rules."""
    answer = reading.service.method(**reading.dates)
    return reading.page("method.html", answer, reading.to.data("method"), terms=words_of_codes())
