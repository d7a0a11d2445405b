"""What is written down about requests: number, route, status and time - never a name, an identity number or a query."""

import logging
import sys
import time
import traceback
import uuid
from typing import TextIO

import structlog
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import Render, for_programs
from api.language import preferred
from api.problems import UNEXPECTED
from api.wire import to_json

REQUEST_ID = "x-request-id"


def configure_logs(stream: TextIO = sys.stderr) -> None:
    """Sends the log to a stream: JSON lines, or columns where a person is looking."""
    looks = (
        structlog.dev.ConsoleRenderer(colors=True)
        if stream.isatty()
        else structlog.processors.JSONRenderer(sort_keys=True)
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            looks,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(stream),
        cache_logger_on_first_use=False,
    )


class RequestLog:
    """Outermost part of the application: numbers each request, writes one line about it, and lets no error out.

    An unexpected error is logged by its class and the places it passed, because its message may quote people's data.
    """

    def __init__(self, app: ASGIApp, page: Render) -> None:
        """`page`: how a problem is shown to readers."""
        self.app, self.page = app, page

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes a request on and writes the line when it is answered."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request_id, began, status = uuid.uuid4().hex[:16], time.perf_counter(), 0

        async def numbered(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message["headers"], (REQUEST_ID.encode(), request_id.encode())]
            await send(message)

        log = structlog.get_logger().bind(request_id=request_id, method=scope["method"])
        with structlog.contextvars.bound_contextvars(request_id=request_id):
            try:
                await self.app(scope, receive, numbered)
            except Exception as error:
                log.error("unexpected", **_without_data(error))
                if status:
                    raise ConnectionAbortedError("answer broken off") from None
                await self._unexpected(scope)(scope, receive, numbered)
        milliseconds = round((time.perf_counter() - began) * 1000, 1)
        log.info("request", route=_template(scope), status=status, ms=milliseconds)

    def _unexpected(self, scope: Scope) -> Response:
        """What is said of an unexpected error: a page to readers, a problem to programs."""
        request = Request(scope)
        if not for_programs(request):
            return self.page(request, UNEXPECTED.problem("id"))
        problem = UNEXPECTED.problem(preferred(request.headers.get("accept-language")))
        return Response(to_json(problem), problem.status, media_type="application/problem+json")


def _template(scope: Scope) -> str:
    """The path of the route with its places unfilled; of an address without a route nothing is said."""
    return str(getattr(scope.get("route"), "path", "-"))


def _without_data(error: Exception) -> dict[str, object]:
    places = [f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)]
    return {"error": type(error).__name__, "places": places[-12:]}
