"""The report of fairness for whoever answers for decisions."""

from fastapi import APIRouter
from starlette.responses import HTMLResponse

from api.pages.reading import Reader

router = APIRouter()


@router.get("/keadilan")
def fairness(reading: Reader, jabatan: str = "", unit: str = "") -> HTMLResponse:
    """Shares of groups through the talent pool, or through the list of a jabatan."""
    answer = reading.service.fairness(jabatan.strip() or None, unit=unit.strip() or None, **reading.dates)
    asked = {"jabatan": answer.jabatan, "unit": answer.unit}
    named = {name: term.code for name, term in asked.items() if term is not None}
    return reading.page("fairness.html", answer, reading.to.data("fairness", **named))
