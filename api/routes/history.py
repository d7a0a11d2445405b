"""History: what was known when, and whether two graphs hold the same."""

from fastapi import Response

from api.routes.asking import KnownAt, Service
from api.routes.questions import Questions
from api.service.answers.history import GraphDigest
from api.wire import to_json

router = Questions("history")


@router.asks("/digest", GraphDigest, "A digest of the graph")
def digest(service: Service, known_at: KnownAt | None = None) -> Response:
    """Equal for equal graphs, whatever the order in which they were loaded; reads everything, so it takes seconds."""
    answer = service.digest(known_at=known_at)
    return Response(to_json(answer), media_type="application/json", headers={"Cache-Control": "no-store"})
