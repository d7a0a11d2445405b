"""What the types of problems mean: each can be opened at its own address."""

from typing import Annotated

from fastapi import APIRouter, Header, HTTPException

from api.language import preferred
from api.problems import KINDS, Problem

_BY_NAME = {kind.name: kind for kind in KINDS}


def problems_router() -> APIRouter:
    """The one route that explains a type of problem."""
    router = APIRouter(include_in_schema=False)

    @router.get("/api/problems/{name}")
    def kind(name: str, accept_language: Annotated[str | None, Header()] = None) -> Problem:
        """The type in general, in the language asked for."""
        if name not in _BY_NAME:
            raise HTTPException(404)
        return _BY_NAME[name].problem(preferred(accept_language))

    return router
