"""The JSON door: every question of the service. Routes only parse, ask and reply."""

from fastapi import APIRouter

from api.routes import (
    agreements,
    browsing,
    cascade,
    checks,
    development,
    development_plans,
    fairness,
    glossary,
    history,
    hours,
    links,
    loading,
    mobility,
    neighbours,
    paths,
    placement,
    pool,
    portfolio,
    profiles,
    programmes,
    recommendations,
    reconciling,
    rotation,
    search,
    successors,
    vocabulary,
)
from api.routes.questions import PROBLEM, Answer

_PROBLEMS = {
    404: "Not known, or the jabatan has no standard; names that may be meant are listed.",
    422: "A value cannot be used; the fields are named.",
    503: "The graph does not answer.",
}


PARTS = (
    placement,
    profiles,
    browsing,
    search,
    vocabulary,
    neighbours,
    paths,
    cascade,
    mobility,
    rotation,
    development,
    development_plans,
    portfolio,
    pool,
    successors,
    fairness,
    programmes,
    hours,
    history,
    recommendations,
    loading,
    agreements,
    glossary,
    links,
    reconciling,
    checks,
)


def answers() -> dict[str, Answer]:
    """The class of every operation's answer."""
    return {name: answer for part in PARTS for name, answer in part.router.answers.items()}


def line_by_line() -> frozenset[str]:
    """The operations that answer with NDJSON too."""
    return frozenset().union(*(part.router.line_by_line for part in PARTS))


def json_router() -> APIRouter:
    """All JSON routes."""
    router = APIRouter(
        responses={
            status: {
                "description": description,
                "content": PROBLEM,
            }
            for status, description in _PROBLEMS.items()
        },
    )
    for part in PARTS:
        router.include_router(part.router)
    return router
