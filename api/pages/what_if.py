"""What would be if: programmes and a post are assumed for a person, and everything that would change is shown."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import HTMLResponse

from api.moments import parse_day
from api.pages.people import MOVES_SHOWN
from api.pages.reading import Reader
from api.pages.rendering import page
from api.service.answers.what_if import WhatIfAnswer
from ontology.errors import InvalidInput, MissingStandard, UnknownTerm

router = APIRouter()

REACHABLE_OFFERED = 60
"""So many jabatan are offered while one is typed; any other can be typed too."""

PLACES = 3
"""How many programmes the form has room for."""

Text = Annotated[str, Query(max_length=200)]
Several = Annotated[tuple[str, ...], Query(max_length=10)]


@router.get("/pegawai/{person}/andaikan")
def what_if(
    person: str, reading: Reader, program: Several = (), pindah: Text = "", pada: Text = "", menuju: Text = ""
) -> HTMLResponse:
    """What is assumed, and what would change; without anything assumed, the form alone. Nothing is kept."""
    reached = reading.service.reachable(person, moves=MOVES_SHOWN, limit=REACHABLE_OFFERED, **reading.dates)
    assert reached.person is not None
    who, programmes = reached.person.id, [each for each in map(str.strip, program) if each]
    asked = {"program": programmes, "pindah": pindah.strip(), "pada": pada.strip(), "menuju": menuju.strip()}
    answer: WhatIfAnswer | None = None
    said = None
    try:
        if programmes or asked["pindah"]:
            answer = reading.service.what_if(
                who,
                programmes=programmes,
                move=pindah.strip() or None,
                on=_day(pada),
                jabatan=menuju.strip() or None,
                **reading.dates,
            )
        elif asked["pada"] or asked["menuju"]:
            said = "Isi paling sedikit satu program atau satu jabatan yang diandaikan."
    except (InvalidInput, UnknownTerm, MissingStandard) as wrong:
        said = wrong.said_in("id")
    data = None
    if answer is not None:
        query = {"move": asked["pindah"], "on": answer.on.isoformat(), "jabatan": answer.jabatan.code}
        data = reading.to.data("people", who, "what-if", programme=[*programmes], **query)
    context = {
        "answer": reached,
        "data": data,
        "found": answer,
        "said": said,
        "asked": asked,
        "places": PLACES,
        "programmes": reading.service.programmes(**reading.dates).programmes,
    }
    return page(reading.request, "what_if.html", context, status=422 if said else 200)


def _day(text: str) -> date | None:
    return parse_day(text.strip()) if text.strip() else None
