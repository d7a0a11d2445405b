"""Units: the tree, and one of them with its posts, people and gaps."""

from fastapi import APIRouter
from starlette.responses import HTMLResponse

from api.pages.reading import Reader

router = APIRouter()


@router.get("/unit")
def units(reading: Reader) -> HTMLResponse:
    """The tree of all units."""
    return reading.page("units.html", reading.service.unit_tree(**reading.dates), reading.to.data("units"))


@router.get("/unit/{unit:path}")
def unit(unit: str, reading: Reader) -> HTMLResponse:
    """A unit: what is below it, its posts with holders and vacancies, who is assessed, what is lacking."""
    answer = reading.service.unit(unit, **reading.dates)
    team = reading.service.unit_team(answer.unit.code, **reading.dates)
    vacancies = sum(max(0, (post.formation or 0) - post.holders) for post in answer.posts)
    data = reading.to.data("units", answer.unit.code)
    return reading.page("unit.html", answer, data, team=team, vacancies=vacancies)
