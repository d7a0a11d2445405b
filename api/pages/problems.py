"""What went wrong, as a page: a sentence, the names that may be meant, and a way on."""

import re
from dataclasses import dataclass

from fastapi import Request
from starlette.responses import HTMLResponse

from api.pages.rendering import addresses, page
from api.problems import Problem

PLACES = frozenset({"pegawai", "jabatan", "unit"})
"""Paths below which a thing is found by its code."""

NAMES_FOLLOW = " Mungkin maksud Anda:"
"""Where a sentence goes on to names, which a page gives as links instead."""

_WITH_CODE = re.compile(r"(?P<name>.+) \((?P<code>[^()]+)\)")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A name that may be meant, and where it leads."""

    label: str
    address: str


def problem_page(request: Request, problem: Problem) -> HTMLResponse:
    """A problem as a page with its status."""
    said = problem.detail.partition(NAMES_FOLLOW)[0]
    suggestions = [_suggestion(request, name) for name in problem.nearest]
    return page(
        request, "problem.html", {"problem": problem, "said": said, "suggestions": suggestions}, status=problem.status
    )


def _suggestion(request: Request, name: str) -> Suggestion:
    """Straight to the thing where its code is told, else to a search for its name."""
    to, place = addresses(request), request.url.path.strip("/").split("/")
    found = _WITH_CODE.fullmatch(name)
    if found and place[0] in PLACES and len(place) == 2:
        return Suggestion(found["name"], to.page(place[0], found["code"]))
    return Suggestion(name, to.page("cari", q=found["name"] if found else name))
