"""What is near a jabatan or a competency; the pages of both show the first few."""

from fastapi import APIRouter
from starlette.responses import HTMLResponse

from api.pages.reading import Reader, Reading
from api.service.answers.neighbours import Neighbours

router = APIRouter()

FEW_NEAR = 3
"""Neighbours that the page of a jabatan or a competency shows in each list; the model is not waited for there."""

MANY_NEAR = 20


@router.get("/serupa/jabatan/{code:path}")
def near_jabatan(code: str, reading: Reader) -> HTMLResponse:
    """The neighbours of a jabatan."""
    answer = reading.service.jabatan_neighbours(code, limit=MANY_NEAR, wait=_is_open(reading), **reading.dates)
    return _page(reading, answer, reading.to.data("jabatan", answer.term.code, "neighbours", limit=MANY_NEAR))


@router.get("/serupa/kompetensi/{code:path}")
def near_competency(code: str, reading: Reader) -> HTMLResponse:
    """The neighbours of a competency."""
    answer = reading.service.competency_neighbours(code, limit=MANY_NEAR, wait=_is_open(reading), **reading.dates)
    return _page(reading, answer, reading.to.data("competencies", answer.term.code, "neighbours", limit=MANY_NEAR))


def _is_open(reading: Reading) -> bool:
    """Whether the sentence model is at hand; nobody waits for it here, but it is opened for whoever looks again."""
    meaning = reading.service.meaning
    if meaning.at_hand() is None:
        meaning.open_in_background()
        return False
    return True


def _page(reading: Reading, answer: Neighbours, data: str) -> HTMLResponse:
    return reading.page("neighbours.html", answer, data, near=answer)
