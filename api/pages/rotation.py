"""The rotation board: limits in, moves out with their reasons, edited and worked out again at once."""

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

from fastapi import APIRouter, Form, Query, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from api.jobs import JobState
from api.pages.loading import SPREADSHEET
from api.pages.reading import Reader
from api.pages.rendering import fragment, page
from api.pages.whole_numbers import whole_number
from api.rotations import RotationJob
from api.routes.rotation import Boards
from api.service.answers.rotation import Placing, RotationRequest
from api.service.rotation_workbook import write_rotation
from ontology.errors import InvalidInput, JenjangError, UnknownTerm

router = APIRouter()

SHOWN = 30
"""How many who stay the page shows; the workbook has them all."""

Words = Annotated[str, Form(max_length=200)]
Several = Annotated[list[str], Form(max_length=10_000)]
Asked = Annotated[str, Query(max_length=200)]


@router.get("/rotasi")
def choose(request: Request, reading: Reader, unit: str = "") -> HTMLResponse:
    """For whom, and within which limits."""
    tree = reading.service.unit_tree(**reading.dates)
    return page(request, "rotation_request.html", {"units": tree.units, "unit": unit, "said": None})


@router.post("/rotasi")
def begin(
    request: Request,
    reading: Reader,
    boards: Boards,
    unit: Words = "",
    lowong: Words = "",
    promosi: Words = "",
    masa: Words = "",
    jarak: Words = "",
    biaya: Words = "1",
    pemerataan: Words = "0",
    tetap: Several = [],  # noqa: B006 - FastAPI reads it as a form's default and makes a new list each time
    bebas: Several = [],  # noqa: B006
    pasti: Several = [],  # noqa: B006
    jangan: Several = [],  # noqa: B006
    cabut: Words = "",
) -> Response:
    """Begins to work a rotation out; `cabut` takes one decision back."""
    try:
        asked = RotationRequest(
            unit=unit.strip() or None,
            vacancies=lowong != "tidak",
            promotions=promosi == "ya",
            minimum_years=whole_number("Masa minimal dalam jabatan", masa, "2"),
            within=whole_number("Jarak", jarak, "2"),
            move_cost=whole_number("Biaya pindah", biaya, "2") or 0,
            spread=whole_number("Nilai pemerataan", pemerataan, "2") or 0,
            kept=_without(tetap, cabut),
            released=_without(bebas, cabut),
            forced=tuple(map(_placing, _without(pasti, cabut))),
            forbidden=tuple(map(_placing, _without(jangan, cabut))),
        )
    except InvalidInput as wrong:
        tree = reading.service.unit_tree(**reading.dates)
        context = {"units": tree.units, "unit": unit, "said": wrong.said_in("id")}
        return page(request, "rotation_request.html", context, status=422)
    job = boards.begin(asked, **reading.dates)
    return RedirectResponse(reading.to.page("rotasi", job.id), status_code=303)


@router.get("/rotasi/{number}")
def rotation(request: Request, number: str, boards: Boards, pegawai: Asked = "", jabatan: Asked = "") -> HTMLResponse:
    """The board; asked about one person and one jabatan, it says what putting the one on the other would do."""
    job = boards.job(number)
    context = {**_shown(job), "asked_about": {"pegawai": pegawai, "jabatan": jabatan}, "why": None, "said": None}
    if job.answer is not None and pegawai.strip() and jabatan.strip():
        try:
            context["why"] = boards.why(number, pegawai, jabatan)
        except JenjangError as wrong:
            context["said"] = wrong.said_in("id")
    answer = page(request, "rotation.html", context)
    answer.headers["Cache-Control"] = "no-store"
    return answer


@router.get("/rotasi/{number}/kemajuan")
def progress(request: Request, number: str, boards: Boards) -> HTMLResponse:
    """How far it is, for the page that is open; once there is something to see the page asks for itself again."""
    job = boards.job(number)
    answer = fragment(request, "rotation.html", "progress", _shown(job))
    answer.headers["Cache-Control"] = "no-store"
    if job.state.ended:
        answer.headers["HX-Refresh"] = "true"
    return answer


@router.get("/rotasi/{number}/berkas")
def workbook(number: str, boards: Boards) -> Response:
    """The proposal as a workbook for the meeting."""
    answer = boards.job(number).answer
    if answer is None:
        raise UnknownTerm("berkas", number)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "rotasi.xlsx"
        write_rotation(answer, path)
        content = path.read_bytes()
    headers = {"Content-Disposition": 'attachment; filename="usulan-rotasi.xlsx"', "Cache-Control": "no-store"}
    return Response(content, media_type=SPREADSHEET, headers=headers)


def _shown(job: RotationJob) -> dict[str, object]:
    return {"job": job, "states": JobState, "board": job.answer, "shown": SHOWN, "names": _names(job)}


def _names(job: RotationJob) -> Mapping[str, str]:
    """Labels of everybody and every post by id and code, for the decisions that the page lists."""
    if job.answer is None:
        return {}
    terms = [term for move in job.answer.moves for term in (move.person, move.leaves, move.takes)]
    terms += [term for stay in job.answer.stays for term in (stay.person, stay.jabatan, *filter(None, [stay.better]))]
    return {term.code: term.label for term in terms}


def _without(given: list[str], taken_back: str) -> tuple[str, ...]:
    return tuple(each for each in dict.fromkeys(given) if each != taken_back)


def _placing(text: str) -> Placing:
    person, _, jabatan = text.partition("=")
    return Placing(person=person, jabatan=jabatan)
