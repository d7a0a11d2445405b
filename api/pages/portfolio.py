"""Training plans of a unit: limits in, programmes and participants out, edited and looked at again at once."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from api.jobs import JobState
from api.pages.loading import SPREADSHEET
from api.pages.reading import Reader
from api.pages.rendering import fragment, page
from api.pages.whole_numbers import whole_number
from api.portfolios import PortfolioJob
from api.routes.portfolio import Plans
from api.service.answers.portfolio import PortfolioAnswer, PortfolioRequest, Seat
from api.service.portfolio_workbook import write_portfolio
from ontology.errors import InvalidInput, UnknownTerm

router = APIRouter()

SHOWN = 25
"""How many participants of a programme the page shows; the workbook has them all."""

Words = Annotated[str, Form(max_length=200)]
Several = Annotated[list[str], Form(max_length=10_000)]


@router.get("/pelatihan")
def choose(request: Request, reading: Reader, unit: str = "") -> HTMLResponse:
    """For whom, and within what."""
    tree = reading.service.unit_tree(**reading.dates)
    return page(request, "portfolio_request.html", {"units": tree.units, "unit": unit, "said": None})


@router.post("/pelatihan")
def begin(
    request: Request,
    reading: Reader,
    plans: Plans,
    unit: Words = "",
    jabatan: Words = "",
    anggaran: Words = "",
    jp: Words = "",
    kelas: Words = "",
    kursi: Words = "30",
    ikut: Several = [],  # noqa: B006 - FastAPI reads it as a form's default and makes a new list each time
    tidak_ikut: Several = [],  # noqa: B006
    tidak_diadakan: Several = [],  # noqa: B006
    pindah_siapa: Words = "",
    pindah_dari: Words = "",
    pindah_ke: Words = "",
    sebelum: Words = "",
) -> Response:
    """Begins to work the plan out; `sebelum` is the plan that this one edits."""
    try:
        asked = PortfolioRequest(
            unit=unit.strip() or None,
            jabatan=jabatan.strip() or None,
            budget=whole_number("Anggaran", anggaran),
            hours=whole_number("JP", jp),
            classes=whole_number("Jumlah kelas", kelas),
            class_size=whole_number("Kursi dalam satu kelas", kursi) or 30,
            seated=tuple(map(_seat, ikut)),
            barred=tuple(map(_seat, tidak_ikut)),
            not_run=tuple(tidak_diadakan),
        )
        if pindah_dari:
            asked = asked.moved(*_moved(pindah_siapa, pindah_dari, pindah_ke))
    except InvalidInput as wrong:
        tree = reading.service.unit_tree(**reading.dates)
        context = {"units": tree.units, "unit": unit, "said": wrong.said_in("id")}
        return page(request, "portfolio_request.html", context, status=422)
    job = plans.begin(asked, **reading.dates)
    return RedirectResponse(reading.to.page("pelatihan", job.id, sebelum=sebelum), status_code=303)


@router.get("/pelatihan/{number}")
def plan(request: Request, reading: Reader, number: str, plans: Plans, sebelum: str = "") -> HTMLResponse:
    """The best plan so far, beside the one that was edited; while it is looked for the page asks again."""
    offered = reading.service.programmes(**reading.dates).programmes
    shown = _shown(plans.job(number)) | {"offered": offered, "before": _edited(plans, sebelum)}
    answer = page(request, "portfolio.html", shown)
    answer.headers["Cache-Control"] = "no-store"
    return answer


@router.get("/pelatihan/{number}/kemajuan")
def progress(request: Request, number: str, plans: Plans) -> HTMLResponse:
    """The best so far, for the page that is open; once the search has ended the page asks for itself again."""
    job = plans.job(number)
    answer = fragment(request, "portfolio.html", "progress", _shown(job))
    answer.headers["Cache-Control"] = "no-store"
    if job.state.ended:
        answer.headers["HX-Refresh"] = "true"
    return answer


@router.post("/pelatihan/{number}/cukup")
def stop(reading: Reader, number: str, plans: Plans) -> RedirectResponse:
    """Ends the search; the best so far stays."""
    plans.stop(number)
    return RedirectResponse(reading.to.page("pelatihan", number), status_code=303)


@router.get("/pelatihan/{number}/berkas")
def workbook(number: str, plans: Plans) -> Response:
    """The best so far as a workbook: budget, participants, what comes first, limits."""
    answer = plans.job(number).answer
    if answer is None:
        raise UnknownTerm("berkas", number)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "rencana.xlsx"
        write_portfolio(answer, path)
        content = path.read_bytes()
    headers = {"Content-Disposition": 'attachment; filename="rencana-pelatihan.xlsx"', "Cache-Control": "no-store"}
    return Response(content, media_type=SPREADSHEET, headers=headers)


def _edited(plans: Plans, number: str) -> PortfolioAnswer | None:
    """The plan that another one edits, if it is still kept."""
    try:
        return plans.job(number).answer if number else None
    except UnknownTerm:
        return None


def _moved(person: str, start: str, end: str) -> tuple[str, str, str]:
    if not person.strip() or not end.strip():
        raise InvalidInput(
            "Pilih siapa yang dipindahkan dan ke program mana.", "Choose who is moved, and to which programme."
        )
    return person.strip(), start, end.strip()


def _shown(job: PortfolioJob) -> dict[str, object]:
    return {"job": job, "states": JobState, "plan": job.answer, "shown": SHOWN}


def _seat(text: str) -> Seat:
    person, _, programme = text.partition("=")
    return Seat(person=person, programme=programme)
