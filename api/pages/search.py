"""Search by name: a page of hits, and the suggestions below a search box while its reader is typing."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import HTMLResponse

from api.pages.reading import Reader
from api.pages.rendering import fragment

router = APIRouter()

PAGE, SUGGESTED = 30, 8
"""How many hits a page shows, and how many are suggested."""

Words = Annotated[str, Query(max_length=200)]


@router.get("/cari")
def search(reading: Reader, q: Words = "") -> HTMLResponse:
    """Everything whose name is like the words."""
    answer = reading.service.search(q.strip() or " ", limit=PAGE, **reading.dates)
    data = reading.to.data("search", q=q.strip()) if q.strip() else None
    return reading.page("search.html", answer, data, query=q.strip(), hits=answer.hits)


@router.get("/cari/saran")
def suggestions(reading: Reader, q: Words = "") -> HTMLResponse:
    """The best few as a list for the page that is open."""
    words = q.strip()
    hits = reading.service.search(words, limit=SUGGESTED, **reading.dates).hits if words else ()
    return fragment(reading.request, "search.html", "suggestions", {"query": words, "hits": hits})
