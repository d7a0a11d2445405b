"""From an answer to a page: the templates, the words they may use, and the headers of what is sent."""

from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from importlib.resources import files
from types import SimpleNamespace

from jinja2 import Environment, PackageLoader, StrictUndefined
from jinja2_fragments import render_block
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api import hits, meanings
from api.pages import conditions, figures, wording
from api.pages.addresses import Addresses
from api.pages.sections import SECTIONS


@cache
def templates() -> Environment:
    """The templates, compiled once; a name that a page does not give is an error, not an empty place."""
    environment = Environment(
        loader=PackageLoader("api", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        day=wording.day, moment=wording.moment, comma=wording.comma, level=wording.level, count=wording.count
    )
    environment.filters["in_words"] = conditions.in_words
    environment.filters.update(meaning=meanings.meaning, grouped=meanings.grouped)
    environment.globals.update(
        figures=figures,
        hits=hits,
        spoken_field=meanings.spoken_field,
        words=SimpleNamespace(
            verdicts=wording.VERDICTS,
            gates=wording.GATES,
            standings=wording.STANDINGS,
            importances=wording.IMPORTANCES,
            aspects=wording.ASPECTS,
            marks=wording.MARKS,
            steps=wording.STEPS,
            ways=wording.WAYS,
        ),
        sections=SECTIONS,
        stamp=_stamp(),
    )
    return environment


def _stamp() -> str:
    """A word that changes with our own style sheets and scripts, so that browsers never show a page in old clothes."""
    own = sorted(files("api").joinpath("static").iterdir(), key=lambda file: file.name)
    content = sha256()
    for file in own:
        if file.is_file():
            content.update(file.read_bytes())
    return content.hexdigest()[:8]


def addresses(request: Request) -> Addresses:
    """Addresses as seen from a request."""
    sent = request.query_params
    asked = {name: values if len(values := sent.getlist(name)) > 1 else values[0] for name in sent}
    return Addresses(request.url.path, asked)


def page(request: Request, template: str, context: Mapping[str, object], *, status: int = 200) -> HTMLResponse:
    """A whole page."""
    text = templates().get_template(template).render(_with_addresses(request, context))
    return HTMLResponse(text, status_code=status)


def fragment(request: Request, template: str, block: str, context: Mapping[str, object]) -> HTMLResponse:
    """One block of a page, for a page that is already open."""
    return HTMLResponse(render_block(templates(), template, block, _with_addresses(request, context)))


def _with_addresses(request: Request, context: Mapping[str, object]) -> dict[str, object]:
    return {"to": addresses(request), "data": None, "answer": None, **context}
