"""A person, and how that person fits a jabatan."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import HTMLResponse

from api.pages.reading import Reader
from api.pages.timelines import line_of
from api.pages.words_of_codes import words_of_codes
from api.routes.development import Cap

router = APIRouter()

WAYS_SHOWN, MOVES_SHOWN, REACHED_SHOWN = 5, 3, 30

Targets = Annotated[tuple[str, ...], Query(max_length=10, description="Codes or names of one or two jabatan.")]


@router.get("/pegawai/{person}")
def person(person: str, reading: Reader) -> HTMLResponse:
    """A person's post, what fits, the levels against the present post, and every record with its source."""
    answer = reading.service.person(person, **reading.dates)
    data = reading.to.data("people", answer.person.id)
    return reading.page("person.html", answer, data, terms=words_of_codes())


@router.get("/pegawai/{person}/riwayat")
def history(person: str, reading: Reader) -> HTMLResponse:
    """What was known of a person since when: every record that ever was, by the load that brought it."""
    answer = reading.service.history(person, **reading.dates)
    data = reading.to.data("people", answer.person.id, "history")
    return reading.page("history.html", answer, data, terms=words_of_codes())


@router.get("/pegawai/{person}/jalur")
def paths(person: str, reading: Reader, menuju: Targets = ()) -> HTMLResponse:
    """The road ahead: ways to one jabatan, or to two side by side; without any, what can be reached."""
    reached = reading.service.reachable(person, moves=MOVES_SHOWN, limit=REACHED_SHOWN, **reading.dates)
    assert reached.person is not None
    who, targets = reached.person.id, [each for each in dict.fromkeys(map(str.strip, menuju)) if each][:2]
    ways = [reading.service.paths(who, each, limit=WAYS_SHOWN, **reading.dates) for each in targets]
    data = [reading.to.data("people", who, "paths", each.target.code) for each in ways]
    return reading.page(
        "paths.html",
        reached,
        data[0] if data else reading.to.data("people", who, "reachable", moves=MOVES_SHOWN),
        ways=ways,
        line=line_of(ways) if ways else None,
    )


@router.get("/pegawai/{person}/kecocokan/{jabatan:path}")
def match(person: str, jabatan: str, reading: Reader, cap: Cap = None) -> HTMLResponse:
    """Why a person fits a jabatan, or not: every point, gate and unknown; and what would change it, by when."""
    answer = reading.service.explain(person, jabatan, **reading.dates)
    who, post = answer.person.id, answer.jabatan.code
    planned = reading.service.plan(who, post, cap=cap, **reading.dates)
    advised = reading.service.eligible_when(who, post, **reading.dates)
    return reading.page(
        "match.html",
        answer,
        reading.to.data("people", who, "matches", post),
        plan=planned.plan,
        forms=planned.forms,
        advice=advised.advice,
        asked_cap=cap,
    )
