"""Programmes: all of them with what they build, and one of them with whose gaps it closes here."""

from fastapi import APIRouter
from starlette.responses import HTMLResponse

from api.pages.reading import Reader

router = APIRouter()


@router.get("/program")
def programmes(reading: Reader, kompetensi: str = "") -> HTMLResponse:
    """All programmes, or those that build a competency."""
    answer = reading.service.programmes(competency=kompetensi or None, **reading.dates)
    dictionary = reading.service.competencies(**reading.dates).competencies
    data = reading.to.data("programmes", competency=kompetensi)
    return reading.page("programmes.html", answer, data, dictionary=dictionary, chosen=kompetensi)


@router.get("/program/{code:path}")
def programme(code: str, reading: Reader) -> HTMLResponse:
    """A programme: what it builds, whose gaps it closes here, and levels before and after it."""
    answer = reading.service.programme(code, **reading.dates)
    data = reading.to.data("programmes", answer.summary.programme.code)
    return reading.page("programme.html", answer, data)
