"""Jabatan: the list, and one of them with its standard, rules, holders and candidates."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import HTMLResponse

from api.pages.neighbours import FEW_NEAR
from api.pages.reading import Reader
from api.pages.words_of_codes import words_of_codes
from ontology.errors import MissingStandard

router = APIRouter()

PAGE = 50
"""How many jabatan a page of the list shows."""

Code = Annotated[str, Query(max_length=200)]
Limit = Annotated[int, Query(ge=1, le=200)]


@router.get("/jabatan")
def jabatan_list(
    reading: Reader, nama: Code = "", jenjang: Code = "", unit: Code = "", lowong: Code = "", setelah: Code = ""
) -> HTMLResponse:
    """The jabatan of the agency, narrowed by name, class, unit and vacancy."""
    answer = reading.service.posts(
        text=nama,
        level=jenjang or None,
        unit=unit or None,
        vacant=lowong == "true",
        after=setelah,
        limit=PAGE,
        **reading.dates,
    )
    return reading.page(
        "jabatan_list.html",
        answer,
        reading.to.data("posts", text=nama, level=jenjang, unit=unit, vacant=lowong == "true", after=setelah),
        chosen={"nama": nama, "jenjang": jenjang, "unit": unit, "lowong": lowong == "true"},
        levels=words_of_codes().levels,
        units=reading.service.unit_tree(**reading.dates).units,
    )


@router.get("/jabatan/{jabatan:path}")
def jabatan(jabatan: str, reading: Reader, unit: Code = "", limit: Limit = 20, decide: bool = False) -> HTMLResponse:
    """One jabatan with its candidates: exploring, or deciding among people fully assessed."""
    answer = reading.service.jabatan(jabatan, **reading.dates)
    code, no_standard, shortlist = answer.jabatan.code, None, None
    try:
        shortlist = reading.service.candidates(code, unit=unit or None, limit=limit, decide=decide, **reading.dates)
    except MissingStandard as missing:
        no_standard = str(missing)
    return reading.page(
        "jabatan.html",
        answer,
        reading.to.data("jabatan", code, "candidates", unit=unit, limit=limit, decide=decide),
        shortlist=shortlist,
        no_standard=no_standard,
        asked_unit=unit,
        limit=limit,
        units=reading.service.unit_tree(**reading.dates).units,
        near=reading.service.jabatan_neighbours(code, limit=FEW_NEAR, wait=False, **reading.dates),
    )
