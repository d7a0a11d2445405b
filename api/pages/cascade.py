"""What one move sets off, as a page."""

from fastapi import APIRouter
from starlette.responses import HTMLResponse

from api.pages.reading import Reader
from api.routes.cascade import Chains, Depth

router = APIRouter()


@router.get("/pegawai/{person}/rantai/{jabatan:path}")
def cascade(person: str, jabatan: str, reading: Reader, kedalaman: Depth = 3, rantai: Chains = 3) -> HTMLResponse:
    """The chains of moves side by side, and what each unit loses."""
    answer = reading.service.cascade(person, jabatan, depth=kedalaman, limit=rantai, **reading.dates)
    who, post = answer.move.person.id, answer.move.takes.code
    return reading.page(
        "cascade.html",
        answer,
        reading.to.data("people", who, "cascade", post, depth=kedalaman, limit=rantai),
        limit=rantai,
    )
