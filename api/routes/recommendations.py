"""Recommendations that are kept: the question, who asked, and the answer again to the byte."""

from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

from fastapi import Body, Path, Response
from pydantic import Field

from api.routes.asking import Day, Limit, Moment, Service
from api.routes.questions import PREFIX, Questions
from api.service.answers.recommendations import KeptRecommendation, KeptRecommendations
from api.wire import to_json
from ontology.findings import Candidates, Explanation
from ontology.terms import Term

router = Questions("recommendations")

Number = Annotated[str, Path(max_length=40, description="The number under which it was kept.")]
Name = Annotated[str, Field(min_length=1, max_length=200)]

STRICT: dict[str, object] = {**Term.__pydantic_config__, "extra": "forbid"}
"""What is asked for here is written once and for all, so that a misspelt field is refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepExplanation(Term):
    """Keep why one person fits one jabatan, or not."""

    __pydantic_config__: ClassVar[dict[str, object]] = STRICT

    question: Literal["explain"]
    person: Name
    jabatan: Name
    as_of: Day | None = None
    known_at: Moment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepCandidates(Term):
    """Keep who fits one jabatan."""

    __pydantic_config__: ClassVar[dict[str, object]] = STRICT

    question: Literal["candidates"]
    jabatan: Name
    limit: Annotated[int, Field(ge=1, le=200)] = 20
    unit: Name | None = None
    decide: bool = False
    as_of: Day | None = None
    known_at: Moment | None = None


Kept = Annotated[KeepExplanation | KeepCandidates, Body(discriminator="question")]


@router.keeps("/recommendations", KeptRecommendation, "Keep a recommendation")
def keep(service: Service, asked: Kept) -> Response:
    """Answers the question, and keeps it with the digest of the answer; the address in `Location` tells what was kept.

    Nothing is decided by it: it makes sure that what was recommended can be shown again as it was.
    """
    if isinstance(asked, KeepExplanation):
        kept = service.keep_explanation(asked.person, asked.jabatan, as_of=asked.as_of, known_at=asked.known_at)
    else:
        kept = service.keep_candidates(
            asked.jabatan,
            limit=asked.limit,
            unit=asked.unit,
            decide=asked.decide,
            as_of=asked.as_of,
            known_at=asked.known_at,
        )
    headers = {"Location": f"{PREFIX}/recommendations/{kept.id}", "Cache-Control": "no-store"}
    return Response(to_json(kept), status_code=201, media_type="application/json", headers=headers)


@router.asks("/recommendations", KeptRecommendations, "Recommendations that were kept")
def recommendations(service: Service, limit: Limit = 20) -> Response:
    """What was kept last: which question, by whom, when."""
    return _now(service.recommendations(limit=limit))


@router.asks("/recommendations/{id}", KeptRecommendation, "A recommendation that was kept")
def kept(id: Number, service: Service) -> Response:
    """Which question it was, and the digest of its answer."""
    return _now(service.kept(id))


@router.asks("/recommendations/{id}/answer", Explanation | Candidates, "What was recommended, to the byte")
def replay(id: Number, service: Service) -> Response:
    """The answer from the facts, rules and words as they were known then; its SHA-256 is the digest that was kept."""
    return _now(service.replay(id))


def _now(answer: Term) -> Response:
    return Response(to_json(answer), media_type="application/json", headers={"Cache-Control": "no-store"})
