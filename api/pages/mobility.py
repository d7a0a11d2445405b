"""Promotions and transfers: the board of vacant posts, and what is open to whom."""

from fastapi import APIRouter
from starlette.responses import HTMLResponse

from api.pages.reading import Reader
from api.routes.mobility import Months

router = APIRouter()

SHOWN = 30
"""How many people and posts the page shows at most."""


@router.get("/mobilitas")
def mobility(reading: Reader, unit: str = "", bulan: Months = 12) -> HTMLResponse:
    """What the rules open to whom now and in the months to come."""
    answer = reading.service.mobility(unit or None, months=bulan, limit=SHOWN, **reading.dates)
    code = answer.unit.code if answer.unit else None
    return reading.page(
        "mobility.html",
        answer,
        reading.to.data("mobility", unit=code, months=bulan, limit=SHOWN),
        units=reading.service.unit_tree(**reading.dates).units,
        chosen=code or "",
    )
