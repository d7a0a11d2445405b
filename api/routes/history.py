"""History: what was known when, and whether two graphs hold the same."""

from fastapi import Response

from api.routes.asking import Asked, KnownAt, Service
from api.routes.questions import Questions
from api.service.answers.history import GraphDigest, PersonHistory
from api.wire import to_json

router = Questions("history")


@router.asks("/people/{id}/history", PersonHistory, "What was known of a person when")
def history(id: str, asked: Asked) -> Response:
    """Every record that was ever known, by the load that brought it: when true, when recorded, by whom, replaced by."""
    answer = asked.service.history(id, as_of=asked.as_of, known_at=asked.known_at)
    return asked.reply(answer, answer.learned)


@router.asks("/digest", GraphDigest, "A digest of the graph")
def digest(service: Service, known_at: KnownAt | None = None) -> Response:
    """Equal for equal graphs, whatever the order in which they were loaded; reads everything, so it takes seconds."""
    answer = service.digest(known_at=known_at)
    return Response(to_json(answer), media_type="application/json", headers={"Cache-Control": "no-store"})
