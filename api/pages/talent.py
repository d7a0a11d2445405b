"""The talent committee: nine boxes, the tray beside them, other measures tried, and boxes decided with a reason."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Query
from starlette.responses import HTMLResponse, RedirectResponse, Response

from api.pages.reading import Reader, Reading
from api.routes.asking import Service
from api.service.answers.pool import PoolAnswer, PoolChanges
from api.suppositions import supposition
from ontology.errors import InvalidInput, UnknownTerm

router = APIRouter()

IN_A_BOX = 6
"""How many people each box of the grid names."""
SHOWN = 200
"""How many people a list names at most."""
ROWS = ("di atas ekspektasi", "sesuai ekspektasi", "di bawah ekspektasi")
COLUMNS = ("rendah", "menengah", "tinggi")
LATEST = 8
"""Decisions that the page lists, newest first."""

Text = Annotated[str, Form(max_length=2_000)]


@dataclass(frozen=True, slots=True)
class Chosen:
    """What of the boxes is to be seen: all of it stands in the address."""

    unit: Annotated[str, Query(max_length=200)] = ""
    kotak: Annotated[int, Query(ge=0, le=9)] = 0
    """The box that is listed in full; 0: none."""
    baki: bool = False
    """Whether the tray is listed in full."""
    pilih: Annotated[str, Query(max_length=200)] = ""
    """The person whose box is to be decided."""

    @property
    def limit(self) -> int:
        """How many people each box names."""
        return SHOWN if self.kotak or self.baki or self.pilih else IN_A_BOX

    def query(self) -> dict[str, object]:
        """The same as a query."""
        return {"unit": self.unit, "kotak": self.kotak or None, "baki": self.baki}


Choosing = Annotated[Chosen, Depends()]


@router.get("/talenta")
def talents(reading: Reader, chosen: Choosing) -> HTMLResponse:
    """The nine boxes of a unit; one box or the tray in full; and what other measures would change.

    A measure that is supposed to be another stands in the address by its own name.
    """
    answer = _asked(reading, chosen)
    try:
        return _page(reading, chosen, answer, changes=_changes(reading, chosen, answer))
    except InvalidInput as error:
        return _page(reading, chosen, answer, said=str(error))


@router.post("/talenta/kotak")
def decide(
    reading: Reader, chosen: Choosing, orang: Text = "", tujuan: Text = "", alasan: Text = "", oleh: Text = ""
) -> Response:
    """Puts somebody into another box; what is wrong is said on the page."""
    try:
        box = int(tujuan) if tujuan.strip().isdecimal() else 0
        reading.service.decide_box(orang, box, reason=alasan, by=oleh.strip() or None, from_=reading.dates["as_of"])
    except (InvalidInput, UnknownTerm) as error:
        return _page(reading, chosen, _asked(reading, chosen), said=str(error))
    return RedirectResponse(reading.to.page("talenta", **chosen.query()) + "#putusan", status_code=303)


@router.post("/talenta/putusan/{id}/cabut")
def undo(reading: Reader, service: Service, id: str) -> RedirectResponse:
    """Takes a decision back."""
    service.undo_talent_decision(id)
    return RedirectResponse(reading.to.page("talenta") + "#putusan", status_code=303)


def _asked(reading: Reading, chosen: Chosen) -> PoolAnswer:
    return reading.service.pool(chosen.unit or None, limit=chosen.limit, **reading.dates)


def _changes(reading: Reading, chosen: Chosen, answer: PoolAnswer) -> PoolChanges | None:
    """What the measures that were typed in, as far as they are others, would change."""
    asked = reading.request.query_params
    typed = supposition(f"{each.measure}:{asked[each.measure]}" for each in answer.settings if asked.get(each.measure))
    others = {
        each.measure: typed[each.measure]
        for each in answer.settings
        if typed.get(each.measure, each.value) != each.value
    }
    if not others:
        return None
    return reading.service.pool_changes(others, chosen.unit or None, limit=SHOWN, **reading.dates)


def _page(
    reading: Reading, chosen: Chosen, answer: PoolAnswer, *, changes: PoolChanges | None = None, said: str = ""
) -> HTMLResponse:
    data = reading.to.data("pool", unit=answer.unit.code if answer.unit else None, limit=chosen.limit)
    decisions = reading.service.talent_decisions().decisions[:LATEST]
    return reading.page(
        "talents.html",
        answer,
        data,
        chosen=chosen,
        changes=changes,
        said=said,
        rows=ROWS,
        columns=COLUMNS,
        numbers={(each.performance, each.potential): each.box for each in answer.meaning},
        meaning={each.box: each for each in answer.meaning},
        few=IN_A_BOX,
        units=reading.service.unit_tree(**reading.dates).units,
        decisions=decisions,
        labels=reading.service.labels_of([each.about for each in decisions]),
    )
