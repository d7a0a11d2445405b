"""What people agree on about their files: proposals accepted, columns confirmed, and both taken back."""

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from api.loads import Job, Loads
from api.pages.loading import delivery_page
from api.pages.rendering import page
from api.routes.asking import Service
from api.routes.loading import Uploads
from api.service import CareerService
from api.service.answers.agreements import CorrectableShown
from api.service.columns import tables_of
from api.service.reports import FileLoaded
from ontology.errors import InvalidInput

router = APIRouter()

Text = Annotated[str, Form(max_length=2000)]
Place = Annotated[int, Form(ge=0, le=10_000)]


@router.get("/koreksi")
def agreements(request: Request, service: Service) -> HTMLResponse:
    """Everything that was agreed on, by whom and when."""
    told = {"corrections": service.corrections().corrections, "mappings": service.column_mappings().mappings}
    return page(request, "agreements.html", told)


@router.post("/koreksi/{id}/cabut")
def revoke(id: str, service: Service) -> RedirectResponse:
    """Takes a correction back."""
    service.revoke_correction(id)
    return RedirectResponse("/koreksi", status_code=303)


@router.post("/pemetaan/{id}/cabut")
def revoke_mapping(id: str, service: Service) -> RedirectResponse:
    """Takes a mapping of columns back."""
    service.revoke_column_mapping(id)
    return RedirectResponse("/koreksi", status_code=303)


@router.post("/muat/{number}/koreksi")
def accept(
    request: Request,
    number: str,
    loads: Uploads,
    service: Service,
    berkas: Place,
    lembar: Text,
    isian: Text,
    isi: Text,
    pengganti: Text,
) -> Response:
    """Accepts one correction, and checks the delivery again."""
    fix = CorrectableShown(sheet=lembar, field=isian, value=isi, replacement=pengganti)
    return _accepted(request, number, loads, service, berkas, [fix])


@router.post("/muat/{number}/koreksi/{rule}")
def accept_rule(request: Request, number: str, rule: str, loads: Uploads, service: Service, berkas: Place) -> Response:
    """Accepts all proposals of one rule on one file, and checks the delivery again."""
    file = _file(loads.job(number), berkas)
    fixes = [
        remark.correctable
        for remark in (file.remarks if file else ())
        if remark.rule == rule and remark.correctable is not None and remark.correctable.replacement is not None
    ]
    return _accepted(request, number, loads, service, berkas, fixes)


@router.post("/muat/{number}/cabut/{id}")
def take_back(number: str, id: str, loads: Uploads, service: Service, berkas: Place) -> Response:
    """Takes a correction back, and checks the delivery again."""
    service.revoke_correction(id)
    return _checked(number, loads, berkas)


@router.post("/muat/{number}/kolom")
def confirm_columns(
    request: Request,
    number: str,
    loads: Uploads,
    service: Service,
    berkas: Place,
    tabel: Text,
    arti: Annotated[list[str], Form()],
) -> Response:
    """Confirms how the columns of a table are read, and checks the delivery again."""
    job = loads.job(number)
    file = _file(job, berkas)
    table = next((each for each in tables_of(file) if each.table == tabel), None) if file else None
    if table is None or len(table.columns) != len(arti):
        return _checked(number, loads, berkas)
    columns = [replace(column, field=meaning) for column, meaning in zip(table.columns, arti, strict=True)]
    try:
        service.confirm_columns(columns)
    except InvalidInput as refusal:
        return delivery_page(request, job, said=str(refusal), status=422)
    return _checked(number, loads, berkas)


@router.post("/muat/{number}/kolom/{id}/cabut")
def take_columns_back(number: str, id: str, loads: Uploads, service: Service, berkas: Place) -> Response:
    """Takes a mapping of columns back, and checks the delivery again."""
    service.revoke_column_mapping(id)
    return _checked(number, loads, berkas)


def _file(job: Job, berkas: int) -> FileLoaded | None:
    files = job.report.files if job.report is not None else ()
    return files[berkas] if berkas < len(files) else None


def _accepted(
    request: Request, number: str, loads: Loads, service: CareerService, berkas: int, fixes: list[CorrectableShown]
) -> Response:
    try:
        service.accept(fixes)
    except InvalidInput as refusal:
        return delivery_page(request, loads.job(number), said=str(refusal), status=422)
    return _checked(number, loads, berkas)


def _checked(number: str, loads: Loads, berkas: int) -> RedirectResponse:
    """Checks a delivery again; whoever waits a moment lands on the file that it was about."""
    loads.check_again(number)
    loads.settled(number)
    return RedirectResponse(f"/muat/{number}#berkas-{berkas + 1}", status_code=303)
