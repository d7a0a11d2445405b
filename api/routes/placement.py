"""Placement: people for a jabatan, jabatan for a person, and why."""

from collections.abc import Iterator
from typing import Annotated

from fastapi import Query, Response

from api.routes.asking import Asked, Limit
from api.routes.questions import Questions
from api.service.answers import CandidateLine
from ontology.findings import Candidates, Explanation, JpmAnswer, Positions

router = Questions("placement")


@router.asks("/jabatan/{id}/candidates", Candidates, "People for a jabatan", lines=True)
def candidates(
    id: str,
    asked: Asked,
    limit: Limit = 20,
    unit: Annotated[str | None, Query(max_length=200, description="Only people of this unit and below it.")] = None,
    decide: Annotated[bool, Query(description="Rank only people fully assessed; list the others apart.")] = False,
) -> Response:
    """Who fits the jabatan, each with gates, points, Job Person Match, reasons and evidence.

    As NDJSON each line is one match with the list that it stands in.
    """
    answer = asked.service.candidates(
        id, limit=limit, unit=unit, decide=decide, as_of=asked.as_of, known_at=asked.known_at
    )
    return asked.reply(answer, _lines(answer))


def _lines(answer: Candidates) -> Iterator[CandidateLine]:
    lists = {
        "candidates": answer.candidates,
        "becoming_eligible": answer.becoming_eligible,
        "not_assessed": answer.not_assessed,
    }
    for name, matches in lists.items():
        for place, match in enumerate(matches, start=1):
            yield CandidateLine(
                as_of=answer.as_of,
                known_at=answer.known_at,
                rules_version=answer.rules_version,
                model=answer.model,
                list=name,
                place=place,
                match=match,
            )


@router.asks("/people/{id}/positions", Positions, "Jabatan for a person")
def positions(id: str, asked: Asked, limit: Limit = 20) -> Response:
    """Which jabatan fit the person best, each as fully explained as any match."""
    return asked.reply(asked.service.positions(id, limit=limit, as_of=asked.as_of, known_at=asked.known_at))


@router.asks("/people/{id}/matches/{jabatan}", Explanation, "Why a person fits a jabatan, or not")
def explain(id: str, jabatan: str, asked: Asked) -> Response:
    """One person and one jabatan: every gate with its legal basis, every point with its evidence, what is unknown."""
    return asked.reply(asked.service.explain(id, jabatan, as_of=asked.as_of, known_at=asked.known_at))


@router.asks("/people/{id}/jpm/{jabatan}", JpmAnswer, "The official Job Person Match")
def jpm(id: str, jabatan: str, asked: Asked) -> Response:
    """The percentage and its category by the agency's scale; no category while a level is unknown."""
    return asked.reply(asked.service.jpm(id, jabatan, as_of=asked.as_of, known_at=asked.known_at))
