"""The web application: JSON routes, pages, files and guards, put together around one service."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from threading import Thread
from typing import Any

import structlog
from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from starlette.middleware import Middleware
from starlette.staticfiles import StaticFiles

from api.document import DOCS_URL, OPENAPI_URL, docs_page, document
from api.errors import handle_errors
from api.loads import Loads
from api.logs import RequestLog
from api.one_look import OneLook
from api.pages import pages_router, problem_page
from api.portfolios import Portfolios
from api.protection import Protection
from api.rotations import Rotations
from api.routes import json_router
from api.routes.problems import problems_router
from api.service import CareerService
from ontology.errors import JenjangError


class Application(FastAPI):
    """FastAPI with our own OpenAPI document."""

    def openapi(self) -> dict[str, Any]:
        """The document with its examples."""
        return document(self)


def create_app(service: CareerService, *, hosts: frozenset[str] | None = None, opens_model: bool = False) -> FastAPI:
    """The application that answers through a service.

    Args:
        service: answers every question; it outlives the application.
        hosts: the host names to answer to; `None`: any.
        opens_model: whether the sentence model is opened when the first answers are prepared, before anybody asks.
    """
    loads, portfolios, rotations = Loads(service), Portfolios(service), Rotations(service)

    @asynccontextmanager
    async def warmed(_: FastAPI) -> AsyncIterator[None]:
        Thread(target=_warm, args=(service, opens_model), name="warming", daemon=True).start()
        yield
        loads.close()
        portfolios.close()
        rotations.close()

    app = Application(
        title="Jenjang",
        docs_url=None,
        redoc_url=None,
        openapi_url=OPENAPI_URL,
        lifespan=warmed,
        middleware=[
            Middleware(RequestLog, page=problem_page),
            Middleware(Protection, hosts=hosts),
            Middleware(OneLook),
        ],
        separate_input_output_schemas=False,
    )
    app.state.service = service
    app.state.loads = loads
    app.state.portfolios = portfolios
    app.state.rotations = rotations
    app.include_router(json_router())
    app.include_router(problems_router())
    app.include_router(pages_router(), include_in_schema=False)
    app.add_api_route(DOCS_URL, docs_page, include_in_schema=False, response_class=HTMLResponse)
    app.mount("/static", StaticFiles(packages=[("api", "static")]), name="static")
    handle_errors(app, problem_page)
    return app


def _warm(service: CareerService, opens_model: bool) -> None:
    """Prepares the first answer, then the model; where that fails, whoever asks is told why."""
    try:
        service.warm()
        if opens_model:
            service.search("kepala", limit=1)  # reads the glossary, which the first reader would else wait for
        if not service.closing.is_set():
            service.keep_moves()
    except JenjangError as error:
        structlog.get_logger().warning("not warmed", error=type(error).__name__)
    if opens_model and not service.closing.is_set():
        service.meaning_in_graph.begin()
