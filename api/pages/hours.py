"""Hours of development in a year."""

from fastapi import APIRouter
from starlette.responses import HTMLResponse

from api.pages.reading import Reader

router = APIRouter()

SHOWN = 200
"""How many people the page lists at most."""


@router.get("/jp")
def hours(reading: Reader, unit: str = "") -> HTMLResponse:
    """Who has not had the yearly hours yet."""
    answer = reading.service.hours(unit or None, limit=SHOWN, **reading.dates)
    data = reading.to.data("hours", unit=answer.unit.code if answer.unit else None, limit=SHOWN)
    return reading.page("hours.html", answer, data)
