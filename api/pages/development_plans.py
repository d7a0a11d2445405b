"""A person's plan of development (IDP): its steps as a form, what the records propose, and every version."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

from fastapi import APIRouter, Form, Query
from starlette.responses import HTMLResponse, RedirectResponse, Response

from api.pages.loading import SPREADSHEET
from api.pages.plan_forms import level_of, steps_of
from api.pages.reading import Reader, Reading
from api.pages.rendering import page
from api.pages.whole_numbers import whole_number
from api.service.answers.development_plans import DevelopmentPlanShown, PlanStepState
from api.service.development_plans import PlanChange, StepWanted
from api.service.kept_plan_files import kept_plan_pdf
from api.service.kept_plan_words import aim, jpm, proposal, shares, state
from ontology.errors import InvalidInput, MissingStandard, UnknownTerm
from ontology.forms import development_forms
from ontology.names import labels

router = APIRouter()

LOOKS = {
    PlanStepState.DIRENCANAKAN: ("clock", ""),
    PlanStepState.BERJALAN: ("half", "wait"),
    PlanStepState.SELESAI: ("yes", "wait"),
    PlanStepState.DINILAI: ("yes", "good"),
}
"""The icon of each state, and the tone of its chip."""

Text = Annotated[str, Form(max_length=500)]
Several = Annotated[list[str], Form(max_length=100)]
Number = Annotated[int | None, Query(ge=1, le=100_000)]
Seen = Annotated[int, Form(ge=1, le=100_000)]
REFUSALS = (InvalidInput, UnknownTerm, MissingStandard)


@router.get("/pegawai/{person}/rencana")
def plans(
    person: str,
    reading: Reader,
    rencana: Annotated[str, Query(max_length=200)] = "",
    versi: Number = None,
    dari: Number = None,
    ke: Number = None,
) -> HTMLResponse:
    """One plan, the one that was changed last unless another is named; two versions compared where they are."""
    return _page(person, reading, rencana or None, versi, (dari, ke))


@router.post("/pegawai/{person}/rencana")
def keep(
    person: str,
    reading: Reader,
    jabatan: Text = "",
    batas: Text = "",
    pembimbing: Text = "",
    oleh: Text = "",
) -> Response:
    """Computes a plan and keeps it, as a new one or as the next version of the one for the same jabatan."""
    try:
        kept = reading.service.keep_development_plan(
            person,
            jabatan.strip() or None,
            cap=whole_number("Batas JP", batas, "40"),
            mentor=pembimbing,
            by=oleh,
            **reading.dates,
        )
    except REFUSALS as wrong:
        return _page(person, reading, None, said=wrong.said_in("id"))
    return _to(reading, kept)


@router.post("/pegawai/{person}/rencana/{plan}")
def change(
    person: str,
    plan: str,
    reading: Reader,
    sesudah: Seen,
    pembimbing: Text = "",
    langkah: Several = [],  # noqa: B006 - FastAPI reads it as a form's default and makes a new list each time
    keadaan: Several = [],  # noqa: B006
    mulai: Several = [],  # noqa: B006
    selesai: Several = [],  # noqa: B006
    hapus: Several = [],  # noqa: B006
    usul: Text = "",
    alasan: Text = "",
    oleh: Text = "",
) -> Response:
    """Keeps what the form says as the next version; `usul` accepts what the records propose for one step."""
    try:
        steps = steps_of(langkah, keadaan, mulai, selesai, usul)
        removed = [int(number) for number in hapus if number.isdecimal()]
        asked = PlanChange(mentor=pembimbing, steps=steps, removed=removed, reason=alasan)
        kept = reading.service.change_development_plan(person, asked, plan, after=sesudah, by=oleh)
    except REFUSALS as wrong:
        return _page(person, reading, plan, said=wrong.said_in("id"))
    return _to(reading, kept)


@router.post("/pegawai/{person}/rencana/{plan}/langkah")
def add(
    person: str,
    plan: str,
    reading: Reader,
    sesudah: Seen,
    program: Text = "",
    bentuk: Text = "",
    nama: Text = "",
    kompetensi: Text = "",
    level: Text = "",
    tahun: Text = "",
    jp: Text = "",
    biaya: Text = "",
    alasan: Text = "",
    oleh: Text = "",
) -> Response:
    """Adds a step, as the next version."""
    try:
        wanted = StepWanted(
            name=nama.strip() or None,
            programme=program.strip() or None,
            form=bentuk.strip() or None,
            competency=kompetensi.strip() or None,
            to_level=level_of(level),
            year=whole_number("Tahun", tahun, "2027"),
            hours=whole_number("JP", jp, "20"),
            cost=whole_number("Biaya", biaya),
        )
        kept = reading.service.change_development_plan(
            person, PlanChange(reason=alasan), plan, added=[wanted], after=sesudah, by=oleh
        )
    except REFUSALS as wrong:
        return _page(person, reading, plan, said=wrong.said_in("id"))
    return _to(reading, kept)


@router.post("/pegawai/{person}/rencana/{plan}/urungkan")
def undo(person: str, plan: str, reading: Reader, sesudah: Seen, oleh: Text = "") -> Response:
    """Takes the newest version back."""
    try:
        kept = reading.service.undo_development_plan(person, plan, after=sesudah, by=oleh)
    except REFUSALS as wrong:
        return _page(person, reading, plan, said=wrong.said_in("id"))
    return _to(reading, kept)


@router.get("/pegawai/{person}/rencana/{plan}/berkas.pdf")
def paper(person: str, plan: str, reading: Reader, versi: Number = None) -> Response:
    """The plan on paper, to be signed."""
    shown = reading.service.development_plan(person, plan, versi)
    return _file(kept_plan_pdf(shown), "application/pdf", shown, "pdf")


@router.get("/pegawai/{person}/rencana/{plan}/berkas.xlsx")
def workbook(person: str, plan: str, reading: Reader, versi: Number = None) -> Response:
    """The plan as a workbook."""
    from api.service.kept_plan_workbook import write_kept_plan

    shown = reading.service.development_plan(person, plan, versi)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "rencana.xlsx"
        write_kept_plan(shown, path)
        content = path.read_bytes()
    return _file(content, SPREADSHEET, shown, "xlsx")


def _page(
    person: str,
    reading: Reading,
    plan: str | None,
    version: int | None = None,
    compared: tuple[int | None, int | None] = (None, None),
    said: str | None = None,
) -> HTMLResponse:
    service = reading.service
    listed = service.development_plans(person)
    who = listed.person
    shown = service.development_plan(who.id, plan, version) if listed.plans or plan else None
    comparison, data = None, reading.to.data("people", who.id, "development-plans")
    if shown is not None:
        data = reading.to.data("people", who.id, "development-plans", shown.plan.plan, version=version)
        if compared != (None, None):
            comparison = service.compare_development_plans(who.id, shown.plan.plan, *compared)
    context = {
        "who": who,
        "listed": listed.plans,
        "shown": shown,
        "comparison": comparison,
        "said": said,
        "data": data,
        "states": labels("plan-step-state"),
        "looks": LOOKS,
        "forms": development_forms(),
        "programmes": service.programmes().programmes if shown is not None and shown.holds else (),
        "competencies": service.vocabulary.competencies,
        "telling": {"aim": aim, "jpm": jpm, "proposal": proposal, "shares": shares, "state": state},
    }
    answer = page(reading.request, "development_plan.html", context, status=200 if said is None else 422)
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _to(reading: Reading, kept: DevelopmentPlanShown) -> RedirectResponse:
    where = reading.to.page("pegawai", kept.person.id, "rencana", rencana=kept.plan.plan)
    return RedirectResponse(where, status_code=303)


def _file(content: bytes, kind: str, shown: DevelopmentPlanShown, ending: str) -> Response:
    name = f"idp-{shown.plan.plan}-{shown.plan.version}.{ending}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return Response(content, media_type=kind, headers=headers)
