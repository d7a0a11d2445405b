"""Reviewing proposed links: one text at a time, by keys or by mouse, with undo; and sending lists to be linked."""

import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from shutil import copyfileobj
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Query, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, RedirectResponse, Response

from api.linking.texts import MOST_TEXTS, TextsAsked, read_texts
from api.loads import sent_files
from api.pages.rendering import addresses, fragment, page
from api.routes.asking import Service
from api.service import CareerService
from api.service.proposing_behind import Proposing
from ontology.errors import InvalidInput, TooManySent, UnknownTerm
from ontology.links import LinkVerdict
from ontology.names import labels

router = APIRouter()

AHEAD = 6
"""Texts that are listed from the one under review on."""
LATEST = 5
"""Decisions that can be undone from the page, newest first."""
ALL = "semua"
STATES = {"proposed": "menunggu putusan", **{code: label.lower() for code, label in labels("link-verdict").items()}}
SURENESSES = {"sure": "yakin", "look": "perlu dilihat", "none": "tidak ada yang cocok"}

Text = Annotated[str, Form(max_length=2000)]
Word = Annotated[str, Query(max_length=64)]


@dataclass(frozen=True, slots=True)
class Review:
    """Which links are reviewed, and where in them the reviewer is."""

    keadaan: Word = "proposed"
    kepastian: Word = ""
    berkas: Word = ""
    lewati: Annotated[int, Query(ge=0, le=1_000_000)] = 0
    oleh: Annotated[str, Query(max_length=100)] = ""
    """Who reviews, where several people use one service."""

    @property
    def state(self) -> str | None:
        """The state of the links; `None`: any."""
        return self.keadaan if self.keadaan in STATES else None

    @property
    def by(self) -> str | None:
        """Who decides; `None`: whoever runs the service."""
        return " ".join(self.oleh.split()) or None

    def query(self, **changes: object) -> dict[str, object]:
        """The parameters of the page, those that say something."""
        return {name: value for name, value in (asdict(self) | changes).items() if value}


Reviewing = Annotated[Review, Depends()]


@router.get("/tautan")
def review(request: Request, service: Service, asked: Reviewing) -> HTMLResponse:
    """The text under review, what may be decided about it, and how far the review is."""
    return _page(request, service, asked)


@router.get("/tautan/kemajuan")
def progress(request: Request, service: Service) -> HTMLResponse:
    """How far the list is that is being linked."""
    job = service.proposing.last or Proposing(file="–", trouble="")
    return fragment(request, "links.html", "progress", {"job": job})


@router.post("/tautan")
async def send(request: Request, service: Service, asked: Reviewing) -> Response:
    """Takes a list and begins to link it behind the page."""
    try:
        [sent, *_] = await sent_files(request)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "daftar"
            with path.open("wb") as kept:
                await run_in_threadpool(copyfileobj, sent.content, kept)
            texts = await run_in_threadpool(read_texts, path, sent.name)
        _begin(service, texts)
    except (InvalidInput, TooManySent) as refusal:
        return await run_in_threadpool(_page, request, service, asked, str(refusal), 422)
    return RedirectResponse("/tautan", status_code=303)


@router.post("/tautan/program")
def send_programmes(request: Request, service: Service, asked: Reviewing) -> Response:
    """Begins to propose what programmes build, behind the page."""
    try:
        service.proposing.begin("program tanpa kompetensi", service.propose_programmes)
    except TooManySent as refusal:
        return _page(request, service, asked, str(refusal), 422)
    return RedirectResponse("/tautan", status_code=303)


@router.post("/tautan/yakin")
def accept_sure(request: Request, service: Service, asked: Reviewing, nama: Text = "") -> Response:
    """Accepts everything that is sure, in the name of somebody."""
    try:
        service.accept_sure(nama, asked.berkas or None)
    except InvalidInput as refusal:
        return _page(request, service, asked, str(refusal), 422)
    return _back(request, asked)


@router.post("/tautan/{id}")
def decide(
    request: Request,
    id: str,
    service: Service,
    asked: Reviewing,
    putusan: Text,
    istilah: Text = "",
    dari: Text = "",
    ke: Text = "",
) -> Response:
    """Decides on the text under review, and goes on to the next."""
    try:
        verdict, _, offered = putusan.partition(":")
        term = offered or istilah.strip() or None
        levels = {"from_level": _level(dari), "to_level": _level(ke)}
        service.decide_link(id, _verdict(verdict), term, **levels, by=asked.by)
    except (InvalidInput, UnknownTerm) as refusal:
        return _page(request, service, asked, str(refusal), 422)
    return _back(request, asked, lewati=asked.lewati + (asked.state is None))


@router.post("/tautan/{id}/urungkan")
def undo(request: Request, id: str, service: Service, asked: Reviewing) -> Response:
    """Takes the last decision about a text back."""
    try:
        service.undo_link(id, asked.by)
    except (InvalidInput, UnknownTerm) as refusal:
        return _page(request, service, asked, str(refusal), 422)
    return _back(request, asked)


def _begin(service: CareerService, texts: TextsAsked) -> None:
    service.proposing.begin(texts.file, lambda progress: service.propose(texts, progress))


def _page(
    request: Request, service: CareerService, asked: Review, said: str | None = None, status: int = 200
) -> HTMLResponse:
    kinds = {"sureness": asked.kepastian or None, "file": asked.berkas or None}
    told = service.links(state=asked.state, skip=asked.lewati, limit=AHEAD, **kinds)
    of_kind = [
        each
        for each in told.counts
        if kinds["sureness"] in {None, each.sureness} and kinds["file"] in {None, each.digest}
    ]
    context = {
        "asked": asked,
        "told": told,
        "shown": told.links[0] if told.links else None,
        "ahead": told.links[1:],
        "waiting": sum(each.many for each in of_kind if asked.state in {None, each.state}),
        "sure": sum(
            each.many
            for each in told.counts
            if (each.state, each.sureness) == ("proposed", "sure") and kinds["file"] in {None, each.digest}
        ),
        "files": list({each.digest: each for each in reversed(told.counts)}.values())[::-1],
        "latest": service.graph.newest_decisions(LATEST),
        "terms": service.term_labels,
        "states": STATES,
        "surenesses": SURENESSES,
        "verdicts": labels("link-verdict"),
        "job": service.proposing.last,
        "most": MOST_TEXTS,
        "said": said,
    }
    answer = page(request, "links.html", context, status=status)
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _back(request: Request, asked: Review, **changes: object) -> RedirectResponse:
    return RedirectResponse(addresses(request).page("tautan", **asked.query(**changes)), status_code=303)


def _verdict(text: str) -> LinkVerdict:
    try:
        return LinkVerdict(text)
    except ValueError:
        raise InvalidInput(f"Putusan “{text}” tidak dikenal.", f"The verdict “{text}” is not known.") from None


def _level(text: str) -> float | None:
    if not (written := text.strip().replace(",", ".")):
        return None
    try:
        return float(written)
    except ValueError:
        raise InvalidInput(f"Level “{text}” bukan angka.", f"The level “{text}” is no number.") from None
