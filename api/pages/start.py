"""The first page: what this is, one search box, what is loaded, and ways in."""

from fastapi import APIRouter
from starlette.responses import HTMLResponse

from api.pages.reading import Reader

router = APIRouter()

VACANT, UNITS = 6, 8
"""How many vacant jabatan and units are shown as ways in."""

COUNTED = {"Person": "pegawai", "Jabatan": "jabatan", "Unit": "unit", "Assessment": "hasil penilaian"}
"""What is counted, by the labels of the graph, and its words."""


@router.get("/")
def start(reading: Reader) -> HTMLResponse:
    """The first page; how to load where nothing is loaded yet."""
    overview = reading.service.overview(**reading.dates)
    data = reading.to.data("overview")
    counts = [(words, overview.counts.get(label, 0)) for label, words in COUNTED.items()]
    if not overview.counts.get("Person") and not overview.counts.get("Jabatan"):
        return reading.page("start.html", overview, data, empty=True, counts=counts, vacant=(), units=())
    vacant = reading.service.vacancies(limit=VACANT, **reading.dates).posts
    tops = [branch for branch in reading.service.unit_tree(**reading.dates).units if branch.depth == 0]
    return reading.page("start.html", overview, data, empty=False, counts=counts, vacant=vacant, units=tops[:UNITS])
