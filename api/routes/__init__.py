"""The JSON door: every question of the service. Routes only parse, ask and reply."""

from fastapi import APIRouter

from api.routes import browsing, checks, placement, profiles, search, vocabulary

_PROBLEMS = {
    404: "Not known, or the jabatan has no standard; names that may be meant are listed.",
    422: "A value cannot be used; the fields are named.",
    503: "The graph does not answer.",
}


def json_router() -> APIRouter:
    """All JSON routes."""
    router = APIRouter(
        responses={
            status: {
                "description": description,
                "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
            }
            for status, description in _PROBLEMS.items()
        },
    )
    for part in (placement, profiles, browsing, search, vocabulary, checks):
        router.include_router(part.router)
    return router
