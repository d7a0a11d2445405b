"""Loading data: files are sent, checked cell by cell, and go in when their sender says so."""

from collections.abc import Mapping

from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import FileResponse, HTMLResponse, RedirectResponse

from api.loads import Job, JobKind, JobState, sent_files
from api.loads.sending import MAX_BYTES, MAX_FILES
from api.pages.rendering import fragment, page
from api.routes.loading import Uploads
from api.service.columns import tables_of

router = APIRouter()

SHOWN = 100
"""How many remarks of a file the page shows; its marked copy has them all."""
ROWS = 200
"""How many rows that would be left out are named."""
SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

FACTS: Mapping[str, str] = {
    "Instansi": "instansi",
    "Unit": "unit",
    "Jabatan": "jabatan",
    "Standard": "standar kompetensi",
    "Programme": "program",
    "Person": "pegawai",
    "Rank": "pangkat",
    "Education": "pendidikan",
    "Placement": "penempatan",
    "Performance": "penilaian kinerja",
    "Assessment": "asesmen",
    "Training": "pelatihan",
    "Discipline": "hukuman disiplin",
    "CreditPoints": "angka kredit",
    "TalentScore": "nilai talenta",
}
"""What a fact of each class is called."""


def _shown(job: Job) -> dict[str, object]:
    return {
        "job": job,
        "kinds": JobKind,
        "states": JobState,
        "facts": FACTS,
        "shown": SHOWN,
        "rows": ROWS,
        "tables_of": tables_of,
        "unconfirmed": _unconfirmed(job),
        "said": None,
    }


def _unconfirmed(job: Job) -> list[str]:
    """The files that would go in, were the reading of their columns confirmed."""
    files = job.report.files if job.report is not None else ()
    return [file.path for file in files if any(table.mapping is None for table in tables_of(file))]


def delivery_page(request: Request, job: Job, *, said: str | None = None, status: int = 200) -> HTMLResponse:
    """The page of a delivery as it stands now; `said`: why what was just asked for cannot be done."""
    answer = page(request, "delivery.html", {**_shown(job), "said": said}, status=status)
    answer.headers["Cache-Control"] = "no-store"
    return answer


@router.get("/muat")
def choose(request: Request) -> HTMLResponse:
    """Choose files."""
    return page(request, "load.html", {"megabytes": MAX_BYTES // 1_000_000, "most": MAX_FILES})


@router.post("/muat")
async def send(request: Request, loads: Uploads) -> RedirectResponse:
    """Takes files and begins to check them."""
    job = await run_in_threadpool(loads.check, await sent_files(request))
    return RedirectResponse(f"/muat/{job.id}", status_code=303)


@router.get("/muat/{number}")
def delivery(request: Request, number: str, loads: Uploads) -> HTMLResponse:
    """How far the files have come, what was found in them, and what can be done."""
    return delivery_page(request, loads.job(number))


@router.get("/muat/{number}/kemajuan")
def progress(request: Request, number: str, loads: Uploads) -> HTMLResponse:
    """How far the job is, for the page that is open; once it has ended the page asks for itself again."""
    job = loads.job(number)
    answer = fragment(request, "delivery.html", "progress", _shown(job))
    answer.headers["Cache-Control"] = "no-store"
    if job.ended:
        answer.headers["HX-Refresh"] = "true"
    return answer


@router.get("/muat/{number}/berkas/{index}")
def marked(number: str, index: int, loads: Uploads) -> FileResponse:
    """A file with its bad cells marked."""
    path, name = loads.marked(number, index)
    stem = name.rpartition(".")[0] or name
    return FileResponse(path, media_type=SPREADSHEET, filename=f"{stem}-diperiksa.xlsx")


@router.post("/muat/{number}/simpan")
def confirm(number: str, loads: Uploads, sisanya: bool = False) -> RedirectResponse:
    """Loads what was checked, once somebody has confirmed how its columns are read."""
    if not _unconfirmed(loads.job(number)):
        loads.confirm(number, accept_rest=sisanya)
    return RedirectResponse(f"/muat/{number}", status_code=303)


@router.post("/muat/{number}/batal")
def discard(number: str, loads: Uploads) -> RedirectResponse:
    """Removes the files."""
    loads.discard(number)
    return RedirectResponse("/muat", status_code=303)
