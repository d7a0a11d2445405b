"""Succession: successors of a jabatan side by side, and how far critical and target posts are covered."""

from typing import Annotated

from fastapi import APIRouter, Form, Query
from starlette.responses import HTMLResponse, RedirectResponse, Response

from api.pages.reading import Reader, Reading
from api.service.answers.coverage import Risk
from api.service.answers.successors import Readiness
from ontology.errors import InvalidInput, UnknownTerm
from ontology.talent import TalentMatter

router = APIRouter()

READINESS = {
    Readiness.SIAP_SEKARANG: ("siap sekarang", "good", "yes"),
    Readiness.SIAP_1_2_TAHUN: ("siap 1–2 tahun", "wait", "half"),
    Readiness.JANGKA_PANJANG: ("jangka panjang", "wait", "half"),
    Readiness.TIDAK_MEMENUHI: ("tidak memenuhi", "bad", "no"),
}
"""How a readiness is said, with the look and the sign of its chip."""
RISKS = {
    Risk.TINGGI: ("risiko tinggi", "bad", "no"),
    Risk.SEDANG: ("risiko sedang", "wait", "half"),
    Risk.RENDAH: ("risiko rendah", "good", "yes"),
}
MOST = 20
"""How many successors the page lists at most."""

Text = Annotated[str, Form(max_length=2_000)]
Compared = Annotated[list[str] | None, Query(max_length=50)]


@router.get("/suksesi/{jabatan:path}")
def successors(
    reading: Reader,
    jabatan: str,
    banyak: Annotated[int | None, Query(ge=1, le=MOST)] = None,
    banding: Compared = None,
) -> HTMLResponse:
    """Successors of a jabatan; those that are chosen stand side by side."""
    answer = reading.service.successors(jabatan, limit=banyak, **reading.dates)
    code, said, compared = answer.jabatan.code, "", None
    if banding:
        try:
            compared = reading.service.compare_successors(code, banding, **reading.dates)
        except (InvalidInput, UnknownTerm) as error:
            said = str(error)
    return reading.page(
        "successors.html",
        answer,
        reading.to.data("jabatan", code, "successors", limit=banyak),
        said=said,
        compared=compared,
        chosen=banding or [],
        readiness=READINESS,
    )


@router.get("/suksesi")
def coverage(reading: Reader, unit: str = "") -> HTMLResponse:
    """Critical and target posts against ready successors, and who leaves within five years."""
    return _coverage(reading, unit)


@router.post("/suksesi/tanda")
def mark(
    reading: Reader, unit: str = "", jabatan: Text = "", jenis: Text = "", alasan: Text = "", oleh: Text = ""
) -> Response:
    """Marks a jabatan; what is wrong is said on the page."""
    try:
        matter = TalentMatter.TARGET if jenis == TalentMatter.TARGET else TalentMatter.CRITICAL
        reading.service.mark_jabatan(
            jabatan, matter, reason=alasan, by=oleh.strip() or None, from_=reading.dates["as_of"]
        )
    except (InvalidInput, UnknownTerm) as error:
        return _coverage(reading, unit, said=str(error))
    return RedirectResponse(reading.to.page("suksesi", unit=unit), status_code=303)


def _coverage(reading: Reading, unit: str, said: str = "") -> HTMLResponse:
    answer = reading.service.coverage(unit or None, **reading.dates)
    return reading.page(
        "coverage.html",
        answer,
        reading.to.data("coverage", unit=answer.unit.code if answer.unit else None),
        said=said,
        risks=RISKS,
        units=reading.service.unit_tree(**reading.dates).units,
    )
