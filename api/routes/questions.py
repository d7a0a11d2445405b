"""A router that knows what each of its questions is answered with, without making a schema of it at every start."""

from collections.abc import Callable
from types import UnionType
from typing import Any, TypeVar

from fastapi import APIRouter

from ontology.terms import Term

PREFIX = "/api/v1"
"""Where the JSON routes stand; each router carries it, so that a route knows its whole path."""

PROBLEM: dict[str, Any] = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
"""How the document describes what a request is answered with that cannot be met."""

Answer = type[Term] | UnionType
"""The class of what is answered, or several."""

Route = TypeVar("Route", bound=Callable[..., object])


class Questions(APIRouter):
    """The questions of one kind. Routes answer with responses that are made already."""

    def __init__(self, tag: str) -> None:
        super().__init__(prefix=PREFIX, tags=[tag])
        self.line_by_line: set[str] = set()
        """The operations that answer with NDJSON too."""
        self.answers: dict[str, Answer] = {}
        """The class of the answer by operation. Its schema is made when somebody reads the document (`api.document`):
        making it for all routes would take a third of the time of a start."""

    def takes(self, path: str, answer: Answer, summary: str, body: dict[str, Any]) -> Callable[[Route], Route]:
        """Registers a route that takes something in and answers with the job that it became (202).

        Args:
            path: below the prefix.
            answer: the class of what it answers with.
            summary: what it does in a few words.
            body: its request body, as the document describes it.
        """
        more = {
            413: {"description": "More than is taken at once, or of unknown length.", "content": PROBLEM},
            429: {"description": "Too much else is being worked on.", "content": PROBLEM},
        }
        return self._posts(path, answer, summary, 202, responses=more, openapi_extra={"requestBody": body})

    def begins(self, path: str, answer: Answer, summary: str) -> Callable[[Route], Route]:
        """Registers a route that begins or ends something that takes a while, and answers with how it stands (202)."""
        more = {429: {"description": "Too much else is being worked on.", "content": PROBLEM}}
        return self._posts(path, answer, summary, 202, responses=more)

    def works_out(self, path: str, answer: Answer, summary: str) -> Callable[[Route], Route]:
        """Registers a route that answers a question too long for an address, and keeps nothing (200)."""
        return self._posts(path, answer, summary, 200)

    def keeps(self, path: str, answer: Answer, summary: str) -> Callable[[Route], Route]:
        """Registers a route that keeps something and answers with what was kept (201)."""
        return self._posts(path, answer, summary, 201)

    def _posts(self, path: str, answer: Answer, summary: str, status: int, **more: Any) -> Callable[[Route], Route]:
        def register(route: Route) -> Route:
            name = str(getattr(route, "__name__", path))
            self.answers[name] = answer
            self.add_api_route(
                path,
                route,
                methods=["POST"],
                operation_id=name,
                response_model=None,
                summary=summary,
                status_code=status,
                **more,
            )
            return route

        return register

    def asks(self, path: str, answer: Answer, summary: str, *, lines: bool = False) -> Callable[[Route], Route]:
        """Registers a route; its name is the id of the operation, and that of the service's method and the command.

        Args:
            path: below the prefix.
            answer: the class of what it answers with.
            summary: the question in a few words.
            lines: whether it answers line by line too.
        """

        def register(route: Route) -> Route:
            name = str(getattr(route, "__name__", path))
            self.answers[name] = answer
            if lines:
                self.line_by_line.add(name)
            self.add_api_route(path, route, methods=["GET"], operation_id=name, response_model=None, summary=summary)
            return route

        return register
