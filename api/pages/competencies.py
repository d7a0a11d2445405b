"""The competency dictionary."""

from fastapi import APIRouter
from starlette.responses import HTMLResponse

from api.pages.neighbours import FEW_NEAR
from api.pages.reading import Reader

router = APIRouter()


@router.get("/kompetensi")
def competencies(reading: Reader) -> HTMLResponse:
    """All competencies by aspect."""
    answer = reading.service.competencies(**reading.dates)
    return reading.page("competencies.html", answer, reading.to.data("competencies"))


@router.get("/kompetensi/{code:path}")
def competency(code: str, reading: Reader) -> HTMLResponse:
    """A competency with its levels and indicators, and the jabatan that ask for it."""
    answer = reading.service.competency(code, **reading.dates)
    found = answer.competency.code
    near = reading.service.competency_neighbours(found, limit=FEW_NEAR, wait=False, **reading.dates)
    return reading.page("competency.html", answer, reading.to.data("competencies", found), near=near)
