"""Where development is needed most: competencies by groups of a unit, as a table that its colours only repeat."""

from fastapi import APIRouter
from starlette.responses import HTMLResponse

from api.pages.reading import Reader
from api.routes.development import By

router = APIRouter()

SHADES = 4
"""How many shades show how many of those asked are short; none of them stands without its number."""


@router.get("/kesenjangan/{unit:path}")
def unit_gaps(unit: str, reading: Reader, by: By = "unit") -> HTMLResponse:
    """What the people of a unit lack, by competency and group."""
    answer = reading.service.unit_gaps(unit, by=by, **reading.dates)
    data = reading.to.data("units", answer.unit.code, "gaps", by=None if by == "unit" else by)
    return reading.page("unit_gaps.html", answer, data, shade=shade)


def shade(short: int, asked: int) -> int:
    """0 where nobody is short, else 1 to 4 by quarters of those asked."""
    return -(-SHADES * short // asked) if asked else 0
