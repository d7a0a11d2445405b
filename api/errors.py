"""What the application does with errors: problems for programs, pages for readers."""

from collections.abc import Callable

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from api import problems
from api.language import preferred
from api.problems import Problem
from api.routes.asking import NotModified
from api.wire import to_json
from ontology.errors import JenjangError

Render = Callable[[Request, Problem], Response]
"""How a problem becomes a page."""


def for_programs(request: Request) -> bool:
    """Whether the address is one of the JSON door, and not a page."""
    return request.url.path.startswith("/api/")


def handle_errors(app: FastAPI, page: Render) -> None:
    """Teaches the application to answer every error that it expects."""

    def answer(request: Request, problem: Problem, headers: dict[str, str] | None = None) -> Response:
        if not for_programs(request):
            return page(request, problem)
        language = preferred(request.headers.get("accept-language"))
        said = {"Content-Language": language, "Vary": "Accept-Language", **(headers or {})}
        body = to_json(problem)
        return Response(body, problem.status, headers=said, media_type="application/problem+json")

    def language(request: Request) -> str:
        """Pages are in Bahasa Indonesia whatever the browser prefers."""
        return preferred(request.headers.get("accept-language")) if for_programs(request) else "id"

    @app.exception_handler(JenjangError)
    def of_the_field(request: Request, error: JenjangError) -> Response:
        return answer(request, problems.of_error(error, language(request)))

    @app.exception_handler(RequestValidationError)
    def invalid(request: Request, error: RequestValidationError) -> Response:
        return answer(request, problems.of_validation(error.errors(), language(request)))

    @app.exception_handler(HTTPException)
    def of_http(request: Request, error: HTTPException) -> Response:
        kind = problems.OF_STATUS.get(error.status_code, problems.UNEXPECTED)
        return answer(request, kind.problem(language(request)), dict(error.headers or {}))

    @app.exception_handler(NotModified)
    def not_modified(request: Request, error: NotModified) -> Response:
        return Response(status_code=304, headers={"ETag": error.tag})
