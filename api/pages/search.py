"""Search: a page of hits with their reasons, and the suggestions below a search box while its reader is typing."""

from typing import Annotated, Literal

from fastapi import APIRouter, Query
from starlette.responses import HTMLResponse

from api.pages.reading import Reader
from api.pages.rendering import fragment

router = APIRouter()

PAGE, SUGGESTED = 30, 8
"""How many hits a page shows, and how many are suggested."""

KINDS = {
    "jabatan": "jabatan",
    "kompetensi": "competency",
    "program": "programme",
    "indikator": "indicator",
    "unit": "unit",
    "pegawai": "person",
}
"""What a reader may narrow a search to, as the address says it."""

Words = Annotated[str, Query(max_length=1000)]
Kind = Literal["", "jabatan", "kompetensi", "program", "indikator", "unit", "pegawai"]


@router.get("/cari")
def search(reading: Reader, q: Words = "", jenis: Kind = "") -> HTMLResponse:
    """Everything that the words may mean."""
    words = q.strip()
    kinds = [KINDS[jenis]] if jenis else []
    answer = reading.service.search(words, limit=PAGE, kinds=kinds, **reading.dates)
    data = reading.to.data("search", q=words, **{"kind": kinds[0]} if kinds else {}) if words else None
    return reading.page("search.html", answer, data, query=words, kind=jenis, kinds=tuple(KINDS))


@router.get("/cari/saran")
def suggestions(reading: Reader, q: Words = "") -> HTMLResponse:
    """The best few as a list for the page that is open; where the model is not open yet, by words alone."""
    words = q.strip()
    answer = reading.service.search(words, limit=SUGGESTED, typing=True, **reading.dates) if words else None
    return fragment(reading.request, "search.html", "suggestions", {"query": words, "found": answer})
