"""Abbreviations and the like: the agency's own, and the shipped ones to be looked up."""

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Form, Query, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from api.pages.rendering import page
from api.routes.asking import Service
from api.service import CareerService
from ontology.errors import InvalidInput

router = APIRouter()

SHOWN = 100
"""How many shipped words a page shows."""

Text = Annotated[str, Form(max_length=2000)]


@router.get("/singkatan")
def glossary(request: Request, service: Service, q: Annotated[str, Query(max_length=200)] = "") -> HTMLResponse:
    """The words that texts are read by."""
    return _told(request, service, q.strip())


@router.post("/singkatan")
def add(request: Request, service: Service, kata: Text = "", kepanjangan: Text = "", persis: Text = "") -> Response:
    """Adds a word of the agency."""
    try:
        service.add_word(kata, kepanjangan, as_written=bool(persis))
    except InvalidInput as refusal:
        return _told(request, service, "", said=str(refusal), kata=kata, kepanjangan=kepanjangan)
    return RedirectResponse("/singkatan", status_code=303)


@router.post("/singkatan/nonaktif")
def switch_off(request: Request, service: Service, kata: Text, kepanjangan: Text, q: Text = "") -> Response:
    """Switches a shipped meaning off."""
    try:
        service.add_word(kata, kepanjangan, switched_off=True)
    except InvalidInput as refusal:
        return _told(request, service, q, said=str(refusal))
    return _back(q)


@router.post("/singkatan/{id}/cabut")
def revoke(id: str, service: Service, q: Text = "") -> RedirectResponse:
    """Takes back what was added or switched off."""
    service.revoke_word(id)
    return _back(q)


def _back(q: str) -> RedirectResponse:
    return RedirectResponse(f"/singkatan?{urlencode({'q': q})}#bawaan" if q else "/singkatan", status_code=303)


def _told(
    request: Request, service: CareerService, q: str, *, said: str = "", kata: str = "", kepanjangan: str = ""
) -> HTMLResponse:
    told = {
        "told": service.glossary(q, SHOWN),
        "query": q,
        "said": said,
        "kata": kata,
        "kepanjangan": kepanjangan,
    }
    return page(request, "glossary.html", told, status=422 if said else 200)
